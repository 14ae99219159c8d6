/** What is taken out of a receipt, and what can't be. */
import { createHash } from "node:crypto";
import {
  type Account,
  decideRefund,
  decideRegistration,
  decideSuspension,
  freezvon,
  illyvoip,
  receipt,
  replay,
} from "fineprint";
import { describe, expect, it } from "vitest";
import { codesOf, thrownBy } from "../model/full-account.js";

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

const question = { at: "2026-07-03T09:00:00Z" };
const deposit = (id: string, instrument: string) =>
  ({ id, receivedAt: "2026-06-01T09:00:00Z", amount: "50.00", method: "card", instrument }) as const;
const account: Account = {
  id: "A-1",
  currency: "EUR",
  subscriber: {
    id: "S-1",
    registeredAt: "2026-01-05T09:00:00Z",
    name: "Arta Example",
    email: "arta@example.com",
    contactPhone: "+38344555010",
  },
  deposits: [deposit("D1", "visa-4242"), deposit("D2", "visa-1881")],
  charges: [],
};
const masked = (mask: readonly string[], of: Account = account) =>
  receipt(decideSuspension(freezvon, of, question), of, question, { mask });

const NAME = "/account/subscriber/name";
const EMAIL = "/account/subscriber/email";

describe("a mask", () => {
  it("is named once and in order, and the digest is that of the masked account", () => {
    const kept = masked([NAME, "/account/deposits/1/instrument", EMAIL, NAME]);
    expect(kept.masked).toEqual(["/account/deposits/1/instrument", EMAIL, NAME]);
    const first =
      '{"amount":"50.00","id":"D1","instrument":"visa-4242","method":"card","receivedAt":"2026-06-01T09:00:00Z"}';
    const second = first.replace("D1", "D2").replace("visa-4242", "[masked]");
    const subscriber =
      '{"contactPhone":"+38344555010","email":"[masked]","id":"S-1","name":"[masked]",' +
      '"registeredAt":"2026-01-05T09:00:00Z"}';
    expect(kept.account).toBe(
      sha256(`{"charges":[],"currency":"EUR","deposits":[${first},${second}],"id":"A-1","subscriber":${subscriber}}`),
    );
  });

  it("lets whoever has only a masked copy replay, and nobody who has another account", () => {
    const kept = masked([NAME, EMAIL]);
    const copy = { ...account, subscriber: { ...account.subscriber, name: "[masked]", email: "[masked]" } };
    expect(replay(kept, freezvon, account)).toEqual({ same: true });
    expect(replay(kept, freezvon, copy)).toEqual({ same: true });
    const { name: _, ...nameless } = account.subscriber;
    expect(replay(kept, freezvon, { ...account, subscriber: nameless })).toEqual({
      same: false,
      differences: [{ path: "/account", was: kept.account, is: expect.stringMatching(/^[0-9a-f]{64}$/) }],
    });
  });

  it("takes texts out of the question", () => {
    const applicant = {
      birthOn: "1990-01-01",
      sanctioned: false,
      name: "Arta Example",
      email: "arta@example.com",
      contactPhone: "+38344555010",
    };
    const asked = { ...question, applicant };
    const mask = ["/question/applicant/name", "/question/applicant/email"];
    const kept = receipt(decideRegistration(illyvoip, asked), null, asked, { mask });
    expect(kept.question).toEqual({ ...asked, applicant: { ...applicant, name: "[masked]", email: "[masked]" } });
    expect(JSON.stringify(kept)).not.toMatch(/Arta|arta/);
    expect(replay(kept, illyvoip, null)).toEqual({ same: true });
  });

  it("takes an id out of account and decision together, not out of one alone", () => {
    // only deposits that are credited have a line
    const credited = { ...account, deposits: [{ ...deposit("D1", "visa-4242"), creditedAt: "2026-06-01T09:00:00Z" }] };
    const decision = decideRefund(freezvon, credited, question);
    const both = ["/account/deposits/0/id", "/decision/lines/0/depositId"];
    const kept = receipt(decision, credited, question, { mask: both });
    expect(kept.decision.lines).toEqual([{ ...decision.lines[0], depositId: "[masked]" }]);
    expect(replay(kept, freezvon, credited)).toEqual({ same: true });
    expect(codesOf(thrownBy(() => receipt(decision, credited, question, { mask: both.slice(0, 1) })))).toEqual([
      "mask[0]: answer-depends-on-it",
    ]);
  });

  it("reads a pointer as RFC 6901 writes it", () => {
    const kept = masked(["/decision/findings/0/facts"]);
    expect((kept.decision.findings as readonly object[])[0]).toMatchObject({ facts: "[masked]" });
  });
});

describe("a pointer that is refused", () => {
  const refused = (...mask: readonly string[]) => codesOf(thrownBy(() => masked(mask)));

  it("is malformed, or points at nothing: all are told at once", () => {
    expect(
      refused(
        ...["", "account/id", "/account/~2", "/account/~", NAME],
        ...["/terms/id", "/account/subscriber/birthOn", "/account/deposits/2", "/account/deposits/01"],
        ...["/account/deposits/-", "/account/deposits/length", "/account/id/0", "/account/toString", "/account/"],
      ),
    ).toEqual([
      ...[0, 1, 2, 3].map((i) => `mask[${i}]: not-a-pointer`),
      ...[5, 6, 7, 8, 9, 10, 11, 12, 13].map((i) => `mask[${i}]: points-at-nothing`),
    ]);
    expect(thrownBy(() => masked(["/account/subscriber/birthOn"]))).toEqual([
      {
        code: "points-at-nothing",
        path: "mask[0]",
        expected: 'a JSON pointer to something in account, question or decision, such as "/account/subscriber/name"',
        received: '"/account/subscriber/birthOn"',
      },
    ]);
  });

  it("takes out what the answer depends on, or what has a form of its own", () => {
    expect(refused(NAME, "/account/subscriber/contactPhone", EMAIL, "/account/deposits", "/account")).toEqual(
      [1, 3, 4].map((i) => `mask[${i}]: answer-depends-on-it`),
    );
    expect(refused("/question/at", "/question", "/decision", "/decision/decision")).toEqual(
      [0, 1, 2, 3].map((i) => `mask[${i}]: answer-depends-on-it`),
    );
    expect(thrownBy(() => masked(["/question/at"]))).toEqual([
      {
        code: "answer-depends-on-it",
        path: "mask[0]",
        expected: "a pointer to a text that the answer does not depend on",
        received: '"/question/at"',
      },
    ]);
  });

  it("is each of several that are harmless only one by one: two deposits of one id are refused", () => {
    expect(masked(["/account/deposits/1/id"]).masked).toEqual(["/account/deposits/1/id"]);
    expect(refused("/account/deposits/0/id", "/account/deposits/1/id")).toEqual([
      "mask[0]: answer-depends-on-it",
      "mask[1]: answer-depends-on-it",
    ]);
  });
});
