/** What a replay compares, and what it refuses. */
import {
  type Account,
  assessCrediting,
  capLiability,
  decideSuspension,
  defineTerms,
  freezvon,
  illyvoip,
  type Receipt,
  receipt,
  replay,
  type Terms,
  withReadings,
} from "fineprint";
import { withDefault } from "fineprint/terms";
import { describe, expect, it } from "vitest";
import { digestOf } from "../../src/insight/receipt-digests.js";
import { codesOf, thrownBy } from "../model/full-account.js";

const question = { at: "2026-07-03T09:00:00Z" };
const account: Account = {
  id: "A-1",
  currency: "EUR",
  subscriber: { id: "S-1", registeredAt: "2026-01-05T09:00:00Z" },
  deposits: [],
  charges: [],
};
const made = (terms: Terms<never> = freezvon) => receipt(decideSuspension(terms, account, question), account, question);
const kept = made();
const DIGEST = expect.stringMatching(/^[0-9a-f]{64}$/);

/** A receipt that says something else, with the digest that belongs to it. */
const sealed = ({ digest: _, ...rest }: Receipt, more: object): Receipt => {
  const covered = { ...rest, ...more };
  return { ...covered, digest: digestOf(covered) };
};
const differences = (of: Receipt, terms: Terms<never> = freezvon, facts: Account | null = account) => {
  const replayed = replay(of, terms, facts);
  return replayed.same ? [] : replayed.differences;
};

describe("a replay", () => {
  it("is the same, whatever version of the library made the receipt", () => {
    expect(replay(kept, freezvon, account)).toEqual({ same: true });
    expect(replay(sealed(kept, { fineprint: "0.0.1" }), freezvon, account)).toEqual({ same: true });
  });

  it("asks under the readings of the receipt, not under those of the terms that it is given", () => {
    const lenient = made(withReadings(freezvon, { "insufficient-funds": "below-next-fee" }));
    expect(lenient.readings["insufficient-funds"]).toBe("below-next-fee");
    expect(replay(lenient, freezvon, account)).toEqual({ same: true });
    expect(replay(kept, withReadings(freezvon, { "insufficient-funds": "below-next-fee" }), account)).toEqual({
      same: true,
    });
  });

  it("tells another version of the terms, also inside the decision", () => {
    expect(differences(kept, { ...freezvon, version: "2027" })).toEqual([
      { path: "/terms/version", was: freezvon.version, is: "2027" },
      { path: "/terms/digest", was: kept.terms.digest, is: DIGEST },
      { path: "/decision/terms/version", was: freezvon.version, is: "2027" },
    ]);
  });

  it("tells a text of the terms that has changed under the same version", () => {
    const [first, ...others] = freezvon.clauses;
    const clauses = [{ ...first, fingerprint: "0123456789abcdef" }, ...others] as Terms["clauses"];
    expect(differences(kept, { ...freezvon, clauses })).toEqual([
      { path: "/terms/digest", was: kept.terms.digest, is: DIGEST },
    ]);
  });

  it("tells readings that the terms no longer have, and options", () => {
    // neither of the two is consulted by the question
    const { use: _, ...readings } = freezvon.readings;
    const { "from-submission": __, ...options } = readings["identity-hours"]?.options ?? {};
    const identity = { ...readings["identity-hours"], options };
    const fewer = { ...freezvon, readings: { ...readings, "identity-hours": identity } } as unknown as Terms;
    expect(differences(made(withReadings(freezvon, { "identity-hours": "from-submission" })), fewer)).toEqual([
      { path: "/readings/use", was: "any-charge-or-activity", is: null },
      { path: "/readings/identity-hours", was: "from-submission", is: "from-end-of-date" },
    ]);
  });

  it("does not mind readings that the terms have gained", () => {
    const { burnDown, calendar, document } = freezvon;
    const bare = {
      ...{ id: "acme", version: "1", inForceOn: null, zone: "Europe/Vilnius", calendar, document, burnDown },
      ...{ clauses: [clauseOf("8.1")], contradictions: [], doors: {} },
    };
    const asked = { ...question, deposit: { receivedAt: "2026-07-01T09:00:00Z" } };
    const before = defineTerms({ ...bare, readings: [burnDown] });
    const other = { ...withDefault(burnDown, "pro-rata", "so it says"), name: "burn-down-of-credit" };
    const after = defineTerms({ ...bare, readings: [burnDown, other] });
    const old = receipt(assessCrediting(before, asked), null, asked);
    expect(replay(old, after, null)).toEqual({ same: true });
  });

  it("tells another account, by its digest and by what is decided of it", () => {
    const other = {
      ...account,
      charges: [{ id: "C1", at: "2026-07-01T09:00:00Z", amount: "1.00", kind: "call" }],
    } as const;
    const paths = differences(kept, freezvon, other).map(({ path, was, is }) => [path, was, is]);
    expect(paths.slice(0, 2)).toEqual([
      ["/account", kept.account, DIGEST],
      ["/decision/balance/amount", "0.00", "-1.00"],
    ]);
    expect(paths).not.toContainEqual(["/digest", expect.anything(), expect.anything()]);
  });

  it("tells what was changed in the decision, by the place, and that the digest is no longer right", () => {
    const forged = { ...kept, decision: { ...kept.decision, outcome: "active", extra: null } };
    expect(differences(forged)).toEqual([
      { path: "/decision/outcome", was: "active", is: "suspended" },
      { path: "/decision/extra", was: null, is: null },
      { path: "/digest", was: kept.digest, is: DIGEST },
    ]);
    expect(differences(sealed(kept, { decision: forged.decision })).map(({ path }) => path)).toEqual([
      "/decision/outcome",
      "/decision/extra",
    ]);
  });

  it("tells what nothing but the digest covers", () => {
    for (const more of [{ fineprint: "9" }, { masked: ["/account/subscriber/name"] }])
      expect(differences({ ...kept, ...more })).toEqual([{ path: "/digest", was: kept.digest, is: DIGEST }]);
  });

  it("sees a key that JavaScript would hide", () => {
    const text = JSON.stringify(kept);
    const hidden = text.replace('"readings":{', '"readings":{"__proto__":"x",');
    expect(differences(JSON.parse(hidden))).toEqual([{ path: "/digest", was: kept.digest, is: DIGEST }]);
    const within = text.replace('"outcome":', '"__proto__":{"outcome":"active"},"outcome":');
    expect(codesOf(thrownBy(() => differences(JSON.parse(within))))).toEqual(["decision: wrong-type"]);
  });

  it("tells an account where the question needs none", () => {
    const asked = { ...question, deposit: { receivedAt: "2026-07-01T09:00:00Z" } };
    const crediting = receipt(assessCrediting(illyvoip, asked), null, asked);
    expect(differences(crediting, illyvoip)).toEqual([{ path: "/account", was: null, is: kept.account }]);
  });
});

describe("what is no receipt", () => {
  const issues = (value: unknown, facts: Account | null = account) =>
    codesOf(thrownBy(() => replay(value as Receipt, freezvon, facts)));

  it("is refused with every problem at once", () => {
    expect(issues(null)).toEqual([": wrong-type"]);
    expect(issues({})).toEqual(
      ["fineprint", "terms", "readings", "account", "question", "decision", "masked", "digest"].map(
        (key) => `${key}: missing`,
      ),
    );
    expect(
      issues({
        fineprint: "",
        terms: { id: 1, version: "1", digest: "00", name: "x" },
        readings: { use: 1 },
        account: kept.digest.toUpperCase(),
        question: [],
        decision: { outcome: Number.NaN },
        masked: [1],
        digest: 0,
        signature: "x",
      }),
    ).toEqual([
      "fineprint: empty",
      "terms.id: wrong-type",
      "terms.digest: not-a-digest",
      "terms.name: unknown-key",
      "readings.use: wrong-type",
      "account: not-a-digest",
      "question: wrong-type",
      "decision: wrong-type",
      "masked[0]: wrong-type",
      "digest: wrong-type",
      "signature: unknown-key",
    ]);
    for (const decision of ["suspension", null, { at: undefined }, { at: 1n }, { facts: [() => 1] }])
      expect(issues({ ...kept, decision })).toEqual(["decision: wrong-type"]);
  });

  it("says what a digest looks like", () => {
    expect(thrownBy(() => replay({ ...kept, digest: "00" }, freezvon, account))).toEqual([
      {
        code: "not-a-digest",
        path: "digest",
        expected: "a SHA-256 digest of 64 hexadecimal digits in lower case",
        received: '"00"',
      },
    ]);
  });

  it.each(["refunds", "toString", 7, undefined])("names no question: %j", (decision) => {
    const { decision: _, ...rest } = kept.decision;
    const forged = { ...kept, decision: decision === undefined ? rest : { ...rest, decision } };
    expect(issues(forged)).toEqual(["decision.decision: unknown-word"]);
  });

  it("comes without the account that it needs, or with one that can't be read or asked", () => {
    expect(issues(kept, null)).toEqual([": wrong-type"]);
    expect(issues(kept, { ...account, currency: "euro" })).toEqual(["currency: not-a-currency"]);
    const younger = { ...account, subscriber: { ...account.subscriber, registeredAt: "2026-07-03T09:00:00.001Z" } };
    expect(issues(kept, younger)).toEqual(["question.at: before-registration"]);
    const claim = { ...question, actionAt: "2026-07-01T09:00:00Z" };
    const capped = receipt(capLiability(illyvoip, account, claim), account, claim);
    expect(issues({ ...capped, question })).toEqual(["question.actionAt: missing"]);
  });
});

const clauseOf = (id: string) =>
  ({ id, summary: "money", notEncoded: "informational", because: "no rule", fingerprint: "0123456789abcdef" }) as const;
