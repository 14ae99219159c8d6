/** parseAccount and safeParseAccount on what is right. */
import { InputError, parseAccount, safeParseAccount } from "fineprint";
import { describe, expect, it } from "vitest";
import { accountParser } from "../../src/model/parsers.js";
import { BARE, changed, FULL, GONE } from "./full-account.js";

const objectsIn = (value: unknown): readonly object[] =>
  typeof value === "object" && value !== null ? [value, ...Object.values(value).flatMap(objectsIn)] : [];

const deeplyFrozen = <T>(value: T): T => {
  for (const object of objectsIn(value)) Object.freeze(object);
  return value;
};

describe("an account that is right", () => {
  it.each([
    ["with every field of the model", FULL],
    ["with nothing but what it must have", BARE],
    [
      "with every list empty",
      {
        ...BARE,
        adjustments: [],
        refunds: [],
        invoices: [],
        numbers: [],
        subscriptions: [],
        violations: [],
        blocks: [],
      },
    ],
    [
      "with an identity known to be unverified",
      { ...BARE, subscriber: { ...BARE.subscriber, identity: {}, otherAccounts: [] } },
    ],
  ])("%s comes out equal to what went in", (_, account) => {
    expect(parseAccount(account)).toStrictEqual(account);
    expect(safeParseAccount(account)).toStrictEqual({ ok: true, value: account });
  });

  it("is what JSON.parse gives, and survives JSON.stringify", () => {
    const text = JSON.stringify(FULL);
    expect(JSON.stringify(parseAccount(JSON.parse(text)))).toBe(text);
  });

  it("comes out frozen through and through", () => {
    const parsed = parseAccount(FULL);
    // one account, one subscriber and its 3 parts, 9 lists, and what is in them
    expect(objectsIn(parsed).length).toBe(objectsIn(FULL).length);
    expect(objectsIn(parsed).filter((object) => !Object.isFrozen(object))).toEqual([]);
  });

  it("is copied: the input stays as it was, and stays open to change", () => {
    const input = structuredClone(FULL);
    const parsed = parseAccount(input);
    expect(input).toStrictEqual(FULL);
    const shared = new Set(objectsIn(input));
    expect(objectsIn(parsed).filter((object) => shared.has(object))).toEqual([]);
    expect(objectsIn(input).filter((object) => Object.isFrozen(object))).toEqual([]);
  });

  it("may be frozen when it goes in", () => {
    expect(parseAccount(deeplyFrozen(structuredClone(FULL)))).toStrictEqual(FULL);
  });

  it("is the same object when it is parsed again", () => {
    const parsed = parseAccount(FULL);
    expect(parseAccount(parsed)).toBe(parsed);
    expect(safeParseAccount(parsed)).toStrictEqual({ ok: true, value: parsed });
  });

  it("is another object when only an equal one was parsed", () => {
    expect(parseAccount(FULL)).not.toBe(parseAccount(FULL));
  });

  it("cannot be changed after it was parsed by changing what went in", () => {
    const input = structuredClone(FULL);
    const parsed = parseAccount(input);
    Object.assign(input.deposits[0] ?? {}, { amount: "1.00" });
    expect(parsed.deposits[0]?.amount).toBe("50.00");
  });
});

describe("the resolved form", () => {
  it("is made once for what was parsed, and by parsing for what was not", () => {
    const parsed = parseAccount(FULL);
    expect(accountParser.resolved(parsed)).toBe(accountParser.resolved(parsed));
    expect(accountParser.resolved(structuredClone(FULL))).toEqual(accountParser.resolved(parsed));
    expect(() => accountParser.resolved({ ...FULL, currency: "eur" })).toThrow(InputError);
  });
  it("has milliseconds, day numbers and units of 10⁻¹² in place of texts", () => {
    const { deposits, lastActivityAt, subscriptions, subscriber } = accountParser.resolved(parseAccount(FULL));
    expect(lastActivityAt).toBe(Date.UTC(2026, 5, 30, 9));
    expect(subscriber.registeredAt).toBe(Date.UTC(2026, 0, 5, 8));
    // 22 years from 1970 with 5 leap days, then January, then 28 days
    expect(subscriber.birthOn).toBe(22 * 365 + 5 + 31 + 28);
    expect(deposits[0]?.amount).toBe(50_000_000_000_000n);
    expect(subscriptions?.[0]?.termMonths).toBe(12);
  });
});

describe("an optional fact that is undefined is absent", () => {
  it.each([
    "adjustments",
    "refunds",
    "invoices",
    "numbers",
    "subscriptions",
    "violations",
    "blocks",
    "termination",
    "lastActivityAt",
    "subscriber.identity",
    "subscriber.otherAccounts",
    "subscriber.birthOn",
    "deposits[0].creditedAt",
    "deposits[0].chargeback",
    "deposits[0].chargeback.amount",
    "charges[0].failure",
    "refunds[0].depositId",
    "numbers[0].paidThroughOn",
    "subscriptions[0].tax",
    "violations[0].clearedAt",
    "blocks[0].liftedAt",
    "termination.effectiveAt",
  ])("%s", (path) => {
    // toStrictEqual tells a key that holds undefined from one that is not there
    expect(parseAccount(changed(FULL, path, undefined))).toStrictEqual(changed(FULL, path, GONE));
  });
});

describe("what must not be taken for a mistake", () => {
  it.each([
    [
      "the same id in different lists",
      {
        ...BARE,
        id: "X",
        subscriber: { ...BARE.subscriber, id: "X" },
        violations: [{ ...FULL.violations?.[0], id: "X" }],
        blocks: [{ ...FULL.blocks?.[0], id: "X" }],
      },
    ],
    [
      "ids that differ in case only",
      changed({ ...FULL, blocks: [FULL.blocks?.[0], FULL.blocks?.[0]] }, "blocks[1].id", "b1"),
    ],
    ["the subscriber's other account with the id of this one", changed(FULL, "subscriber.otherAccounts[0].id", "A1")],
    ["a charge for a number that is not listed", changed(FULL, "charges[0].numberId", "N9")],
    ["a charge before the registration", changed(FULL, "charges[0].at", "2020-01-01T00:00:00Z")],
  ])("%s", (_, account) => {
    expect(parseAccount(account)).toStrictEqual(account);
  });

  it("repeated texts that are no ids", () => {
    const [deposit] = FULL.deposits;
    const account = { ...FULL, deposits: [deposit, { ...deposit, id: "D2" }] };
    expect(parseAccount(account)).toStrictEqual(account);
  });
});
