/** What a receipt holds, and what its digests cover. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import {
  type Account,
  assessCrediting,
  decideDispute,
  decideSuspension,
  defineTerms,
  freezvon,
  InputError,
  parseAccount,
  receipt,
  type Terms,
  withCalendar,
  withReadings,
} from "fineprint";
import { silentClause } from "fineprint/terms";
import { describe, expect, it } from "vitest";
import { LIBRARY_VERSION } from "../../src/insight/library-version.js";
import { codesOf, thrownBy } from "../model/full-account.js";

const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

const question = { at: "2026-07-03T09:00:00Z" };
const account: Account = {
  id: "A-1",
  currency: "EUR",
  subscriber: { id: "S-1", registeredAt: "2026-01-05T09:00:00Z", name: "Arta Example" },
  deposits: [],
  charges: [],
};
/** Its canonical JSON, by hand. */
const ACCOUNT =
  '{"charges":[],"currency":"EUR","deposits":[],"id":"A-1",' +
  '"subscriber":{"id":"S-1","name":"Arta Example","registeredAt":"2026-01-05T09:00:00Z"}}';

const made = (terms: Terms<never> = freezvon, of: Account = account) =>
  receipt(decideSuspension(terms, of, question), of, question);

describe("a receipt", () => {
  it("holds the version, the terms, the readings, the question and the decision", () => {
    const decision = decideSuspension(freezvon, account, question);
    const digest = expect.stringMatching(/^[0-9a-f]{64}$/);
    expect(receipt(decision, account, question)).toEqual({
      fineprint: version,
      terms: { id: "freezvon", version: freezvon.version, digest },
      readings: freezvon.chosen,
      account: digest,
      question,
      decision,
      masked: [],
      digest,
    });
    expect(LIBRARY_VERSION).toBe(version);
  });

  it("is plain JSON, frozen through and through, and no longer the decision itself", () => {
    const decision = decideSuspension(freezvon, account, question);
    const kept = receipt(decision, account, question);
    expect(JSON.parse(JSON.stringify(kept))).toEqual(kept);
    expect([kept, kept.terms, kept.readings, kept.decision.findings, kept.masked].every(Object.isFrozen)).toBe(true);
    expect(kept.decision).not.toBe(decision);
    expect(Object.isFrozen(decision)).toBe(false);
  });

  it("names the readings that were chosen, consulted or not", () => {
    const chosen = { "identity-hours": "from-submission", "insufficient-funds": "below-next-fee" };
    expect(made(withReadings(freezvon, chosen)).readings).toEqual({ ...freezvon.chosen, ...chosen });
  });

  it("has no account where the question needs none", () => {
    const crediting = { ...question, deposit: { receivedAt: "2026-07-01T09:00:00Z" } };
    const kept = receipt(assessCrediting(freezvon, crediting), null, crediting);
    expect([kept.account, kept.question]).toEqual([null, crediting]);
  });

  it("digests the account by its facts, however they are written down", () => {
    const turned = Object.fromEntries(Object.entries(account).reverse()) as unknown as Account;
    for (const same of [account, parseAccount(account), turned, { ...account, invoices: undefined }])
      expect(made(freezvon, same).account).toBe(sha256(ACCOUNT));
  });

  it("digests all of itself but the digest", () => {
    const terms = defineTerms({ ...bare });
    const crediting = { ...question, deposit: { receivedAt: "2026-07-01T09:00:00Z" } };
    const { digest, terms: identity } = receipt(assessCrediting(terms, crediting), null, crediting);
    const clauses = '"clauses":[{"fingerprint":"0123456789abcdef","id":"8.1"}]';
    const days = '"coversFromOn":"2026-01-01","coversToOn":"2026-12-31","daysOff":["2026-06-24"],"weekend":[6,7]';
    const names = '"id":"acme","inForceOn":null,"version":"7","zone":"Europe/Vilnius"';
    expect(identity.digest).toBe(sha256(`{"calendar":{${days}},${clauses},${names}}`));
    // one clause, which says nothing of it; all instants as the door writes them
    const finding = '{"because":"not-addressed","clause":"8.1","effect":"satisfied","facts":{}}';
    const decision =
      `{"at":"2026-07-03T09:00:00.000Z","decision":"crediting","dueAt":null,"findings":[${finding}],"needs":[],` +
      '"outcome":"not-addressed","readings":{},"terms":{"id":"acme","version":"7"}}';
    expect(digest).toBe(
      sha256(
        `{"account":null,"decision":${decision},"fineprint":"${version}","masked":[],` +
          '"question":{"at":"2026-07-03T09:00:00Z","deposit":{"receivedAt":"2026-07-01T09:00:00Z"}},' +
          '"readings":{"burn-down":"oldest-first"},' +
          `"terms":{"digest":"${identity.digest}","id":"acme","version":"7"}}`,
      ),
    );
  });
});

/** Terms with one clause, which is silent on when payments are credited. */
const bare = {
  id: "acme",
  version: "7",
  inForceOn: null,
  zone: "Europe/Vilnius",
  calendar: {
    weekend: [6, 7],
    daysOff: ["2026-06-24"],
    coversFromOn: "2026-01-01",
    coversToOn: "2026-12-31",
    source: "our own",
  },
  clauses: [{ id: "8.1", summary: "money", decisions: ["crediting"], fingerprint: "0123456789abcdef" }],
  contradictions: [],
  document: freezvon.document,
  readings: [freezvon.burnDown],
  burnDown: freezvon.burnDown,
  doors: { crediting: { silent: [silentClause("8.1", "money")] } },
} satisfies Parameters<typeof defineTerms>[0];

describe("the digest of the terms", () => {
  const [clause] = bare.clauses;
  const crediting = { ...question, deposit: { receivedAt: "2026-07-01T09:00:00Z" } };
  const digestOf = (terms: Terms<never>) => receipt(assessCrediting(terms, crediting), null, crediting).terms.digest;
  const defined = (more: Partial<typeof bare> | { readonly inForceOn: string }) =>
    digestOf(defineTerms({ ...bare, ...more } as typeof bare));
  const plain = digestOf(defineTerms({ ...bare }));

  it.each<[string, Parameters<typeof defined>[0]]>([
    ["the id", { id: "acme2" }],
    ["the version", { version: "8" }],
    ["the day from which it is in force", { inForceOn: "2026-01-01" }],
    ["the zone", { zone: "Europe/Riga" }],
    ["a day off", { calendar: { ...bare.calendar, daysOff: [] } }],
    ["the text of a clause", { clauses: [{ ...clause, fingerprint: "0123456789abcdee" }] } as Partial<typeof bare>],
  ])("covers %s", (_, more) => {
    expect(defined(more)).not.toBe(plain);
  });

  it("does not cover our own words, nor what is chosen of the readings", () => {
    expect(defined({ clauses: [{ ...clause, summary: "funds" }] } as Partial<typeof bare>)).toBe(plain);
    const terms = defineTerms({ ...bare });
    expect(digestOf(withCalendar(terms, { ...bare.calendar, source: "theirs" }))).toBe(plain);
    expect(digestOf(withReadings(terms, { "burn-down": "newest-first" }))).toBe(plain);
  });
});

describe("what no receipt is made of", () => {
  const decision = decideSuspension(freezvon, account, question);

  it("a copy of a decision: nobody can tell what made it", () => {
    const run = () => receipt(JSON.parse(JSON.stringify(decision)), account, question);
    expect(run).toThrow("a receipt is made of a decision that a door has just returned");
    expect(run).not.toThrow(InputError);
  });

  it("another account, another question, or a decision that was tampered with", () => {
    const charge = { id: "C1", at: "2026-07-01T09:00:00Z", amount: "1.00", kind: "call" } as const;
    const tampered = Object.assign(decideSuspension(freezvon, account, question), { outcome: "active" });
    for (const run of [
      () => receipt(decision, { ...account, charges: [charge] }, question),
      () => receipt(decision, account, { at: "2026-07-03T09:00:00.001Z" }),
      () => receipt(tampered, account, question),
    ])
      expect(thrownBy(run)).toEqual([
        {
          code: "another-decision",
          path: "decision",
          expected: "the decision that a door makes of this account and this question",
          received: "another decision",
        },
      ]);
  });

  it("what the door would refuse", () => {
    expect(codesOf(thrownBy(() => receipt(decision, { ...account, currency: "euro" }, question)))).toEqual([
      "currency: not-a-currency",
    ]);
    expect(codesOf(thrownBy(() => receipt(decision, account, { ...question, reason: "x" })))).toEqual([
      "question.reason: unknown-key",
    ]);
    expect(codesOf(thrownBy(() => receipt(decision, null, question)))).toEqual([": wrong-type"]);
    const subject = { kind: "charge", id: "C1" } as const;
    const charges = [{ id: "C1", at: "2026-07-01T09:00:00Z", amount: "1.00", kind: "call" }] as const;
    const disputed = decideDispute(freezvon, { ...account, charges }, { ...question, subject });
    expect(codesOf(thrownBy(() => receipt(disputed, account, { ...question, subject })))).toEqual([
      "question.subject.id: unknown-id",
    ]);
  });

  it("options that there are not", () => {
    const run = (options: unknown) => () => receipt(decision, account, question, options as never);
    expect(codesOf(thrownBy(run({ masks: [] })))).toEqual(["masks: unknown-key"]);
    expect(codesOf(thrownBy(run({ mask: "/account" })))).toEqual(["mask: wrong-type"]);
    expect(codesOf(thrownBy(run({ mask: ["/account/subscriber/name", 7] })))).toEqual(["mask[1]: wrong-type"]);
    expect(codesOf(thrownBy(run(null)))).toEqual([": wrong-type"]);
  });
});
