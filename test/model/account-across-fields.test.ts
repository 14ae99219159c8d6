/** What no single field of an account can tell: repeated ids, dates out of order, chargebacks, ids of deposits. */
import type { Account, Chargeback, Deposit } from "fineprint";
import { accountSchema } from "fineprint/schema";
import { describe, expect, it } from "vitest";
import { BARE, changed, codesOf, FULL, GONE, issuesOf } from "./full-account.js";

const [DEPOSIT] = FULL.deposits as readonly [Deposit];
const withDeposit = (more: Partial<Deposit>): Account => ({ ...BARE, deposits: [{ ...DEPOSIT, ...more }] });
const withChargeback = (chargeback: object): Account => withDeposit({ chargeback: chargeback as Chargeback });

describe("a repeated id names both places (principle 11)", () => {
  it.each([
    "deposits",
    "charges",
    "adjustments",
    "refunds",
    "invoices",
    "numbers",
    "subscriptions",
    "violations",
    "blocks",
    "subscriber.otherAccounts",
  ])("in %s", (path) => {
    const keys = path.split(".");
    const [item] = keys.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], FULL) as [{ id: string }];
    const list = [item, { ...item, id: "other" }, item, { ...item, id: "another" }, item];
    expect(issuesOf(changed(FULL, path, list))).toEqual(
      [2, 4].map((i) => ({
        code: "repeated-id",
        path: `${path}[${i}].id`,
        expected: expect.stringContaining(`${path}[0].id`),
        received: JSON.stringify(item.id),
      })),
    );
  });

  it("though the items are malformed elsewhere", () => {
    const blocks = [{ id: "B1" }, { id: "B1", at: null }];
    expect(codesOf(issuesOf({ ...BARE, blocks }))).toContain("blocks[1].id: repeated-id");
  });

  it("but two missing or empty ids are told as that", () => {
    expect(
      codesOf(
        issuesOf({
          ...BARE,
          charges: [
            { ...FULL.charges[0], id: undefined },
            { ...FULL.charges[0], id: undefined },
          ],
        }),
      ),
    ).toEqual(["charges[0].id: missing", "charges[1].id: missing"]);
  });

  it.each(["__proto__", "constructor", "toString"])("also where the id is %s, which is an id like any other", (id) => {
    const [block] = FULL.blocks ?? [];
    expect(issuesOf({ ...BARE, blocks: [{ ...block, id }] })).toEqual([]);
    expect(
      codesOf(
        issuesOf({
          ...BARE,
          blocks: [
            { ...block, id },
            { ...block, id },
          ],
        }),
      ),
    ).toEqual(["blocks[1].id: repeated-id"]);
  });
});

describe("a deposit is credited when it has been received", () => {
  it("content: a minute later", () => {
    expect(issuesOf(withDeposit({ receivedAt: "2026-06-01T09:00:00Z", creditedAt: "2026-06-01T09:01:00Z" }))).toEqual(
      [],
    );
  });
  it("on the edge: at the same instant, written in another offset", () => {
    expect(
      issuesOf(withDeposit({ receivedAt: "2026-06-01T09:00:00Z", creditedAt: "2026-06-01T12:00:00+03:00" })),
    ).toEqual([]);
  });
  it("on the edge: a millisecond before", () => {
    const creditedAt = "2026-06-01T08:59:59.999Z";
    expect(issuesOf(withDeposit({ receivedAt: "2026-06-01T09:00:00Z", creditedAt }))).toEqual([
      {
        code: "out-of-order",
        path: "deposits[0].creditedAt",
        expected: expect.stringContaining("receivedAt"),
        received: `"${creditedAt}"`,
      },
    ]);
  });
  it("against: later on the clock, earlier in time", () => {
    // 11:00 in Tallinn is 08:00 UTC
    const deposit = { receivedAt: "2026-06-01T09:00:00Z", creditedAt: "2026-06-01T11:00:00+03:00" };
    expect(codesOf(issuesOf(withDeposit(deposit)))).toEqual(["deposits[0].creditedAt: out-of-order"]);
  });
});

describe("R7 a chargeback", () => {
  const openedAt = "2026-06-05T09:00:00Z";
  const settledAt = "2026-06-15T09:00:00Z";

  it.each([
    ["open, of all", { openedAt }],
    ["on the edge: of exactly the deposit, written otherwise", { openedAt, amount: "50.000" }],
    ["of a part", { openedAt, amount: "0.000000000001" }],
    ["lost", { openedAt, settledAt, outcome: "lost" }],
    ["won", { openedAt, settledAt, outcome: "won" }],
  ])("content: %s", (_, chargeback) => {
    expect(issuesOf(withChargeback(chargeback))).toEqual([]);
  });

  it("on the edge: above the deposit by the smallest amount there is", () => {
    expect(issuesOf(withChargeback({ openedAt, amount: "50.000000000001" }))).toEqual([
      {
        code: "chargeback-above-deposit",
        path: "deposits[0].chargeback.amount",
        expected: expect.stringContaining("deposit"),
        received: '"50.000000000001"',
      },
    ]);
  });
  it("against: above the deposit, though its text sorts before it", () => {
    expect(codesOf(issuesOf(withChargeback({ openedAt, amount: "100" })))).toEqual([
      "deposits[0].chargeback.amount: chargeback-above-deposit",
    ]);
  });
  it("against: an outcome without the instant of settlement", () => {
    expect(issuesOf(withChargeback({ openedAt, outcome: "won" }))).toEqual([
      {
        code: "chargeback-half-settled",
        path: "deposits[0].chargeback.settledAt",
        expected: expect.stringContaining("outcome"),
        received: "nothing",
      },
    ]);
  });
  it("against: an instant of settlement without the outcome", () => {
    expect(issuesOf(withChargeback({ openedAt, settledAt, outcome: undefined }))).toEqual([
      {
        code: "chargeback-half-settled",
        path: "deposits[0].chargeback.outcome",
        expected: expect.stringContaining("settledAt"),
        received: "nothing",
      },
    ]);
  });
});

describe("a refund names a deposit of this account, or none", () => {
  const [refund] = FULL.refunds ?? [];
  const withRefund = (depositId: unknown) => ({
    ...BARE,
    deposits: FULL.deposits,
    refunds: [{ ...refund, depositId }],
  });

  it("content: one that is there, also one not yet credited, or none", () => {
    expect(issuesOf(withRefund("D1"))).toEqual([]);
    expect(issuesOf(changed(withRefund("D1"), "deposits[0].creditedAt", GONE))).toEqual([]);
    expect(issuesOf(withRefund(undefined))).toEqual([]);
  });
  it.each(["D2", "d1", "C1", "__proto__"])("against: %s", (depositId) => {
    expect(issuesOf(withRefund(depositId))).toEqual([
      {
        code: "unknown-id",
        path: "refunds[0].depositId",
        expected: expect.stringContaining("deposit"),
        received: `"${depositId}"`,
      },
    ]);
  });
});

describe("accountSchema of fineprint/schema refuses by itself what spans fields", () => {
  it.each([
    ["a repeated id", { ...FULL, blocks: [FULL.blocks?.[0], FULL.blocks?.[0]] }, ["blocks", 1, "id"]],
    ["crediting before receipt", withDeposit({ creditedAt: "2026-05-01T09:00:00Z" }), ["deposits", 0, "creditedAt"]],
    [
      "a chargeback above its deposit",
      withChargeback({ openedAt: "2026-06-05T09:00:00Z", amount: "51" }),
      ["deposits", 0, "chargeback", "amount"],
    ],
    [
      "half a settlement",
      withChargeback({ openedAt: "2026-06-05T09:00:00Z", outcome: "lost" }),
      ["deposits", 0, "chargeback", "settledAt"],
    ],
    ["a refund of an unknown deposit", changed(FULL, "refunds[0].depositId", "D9"), ["refunds", 0, "depositId"]],
  ])("%s", (_, account, path) => {
    const result = accountSchema.safeParse(account);
    expect(result.success).toBe(false);
    expect(result.error?.issues.map((issue) => issue.path)).toEqual([path]);
  });

  it("and takes what is right", () => {
    expect(accountSchema.safeParse(FULL)).toStrictEqual({ success: true, data: FULL });
    expect(accountSchema.safeParse(null).success).toBe(false);
  });
});
