/** What the compiler promises of the public API; `npm run typecheck` is the test. */
import {
  type Account,
  type Decisions,
  type DoorName,
  decideDispute,
  decideRefund,
  decideSuspension,
  freezvon,
  type InputIssue,
  type Money,
  parseAccount,
  type RefundDecision,
  safeParseAccount,
  type Terms,
  withReadings,
} from "fineprint";
import { describe, expectTypeOf, it } from "vitest";

const account: Account = parseAccount({});
const at = "2026-07-03T09:00:00Z";

describe("types", () => {
  it("names every outcome", () => {
    const refund = decideRefund(freezvon, account, { at });
    expectTypeOf(refund.decision).toEqualTypeOf<"refund">();
    expectTypeOf(refund.outcome).toEqualTypeOf<"granted" | "refused" | "awaiting" | "discretionary" | "undetermined">();
    expectTypeOf(decideSuspension(freezvon, account, { at }).outcome).toEqualTypeOf<
      "active" | "suspended" | "suspendable" | "blocked" | "terminated" | "undetermined"
    >();
    expectTypeOf(decideDispute(freezvon, account, { at, subject: { kind: "charge", id: "C1" } }).outcome).toEqualTypeOf<
      "open" | "closed" | "not-yet" | "not-addressed"
    >();
  });

  it("names every outcome of the other questions", () => {
    type OutcomeOf<Door extends DoorName> = Decisions[Door]["outcome"];
    expectTypeOf<keyof Decisions>().toEqualTypeOf<DoorName>();
    expectTypeOf<OutcomeOf<"sanction">>().toEqualTypeOf<
      | ("report" | "stop-temporarily" | "block-number" | "interrupt-services" | "block-account")
      | ("close-account" | "terminate-agreement" | "none" | "undetermined")
    >();
    expectTypeOf<OutcomeOf<"termination">>().toEqualTypeOf<"undetermined" | "pending" | "effective">();
    expectTypeOf<OutcomeOf<"registration">>().toEqualTypeOf<"refused" | "undetermined" | "awaiting" | "accepted">();
    expectTypeOf<OutcomeOf<"order">>().toEqualTypeOf<
      "refused" | "undetermined" | "awaiting" | "discretionary" | "accepted"
    >();
    expectTypeOf<OutcomeOf<"activation">>().toEqualTypeOf<
      "activated" | "awaiting-confirmation" | "late" | "on-time" | "undetermined" | "not-addressed"
    >();
    expectTypeOf<OutcomeOf<"use">>().toEqualTypeOf<"refused" | "undetermined" | "case-by-case" | "allowed">();
    expectTypeOf<OutcomeOf<"allocation">>().toEqualTypeOf<"allocated" | "split" | "credited" | "undetermined">();
    expectTypeOf<OutcomeOf<"invoice">>().toEqualTypeOf<"refused" | "undetermined" | "composed" | "not-addressed">();
    expectTypeOf<OutcomeOf<"storage">>().toEqualTypeOf<
      "fits" | "fits-after-deleting" | "does-not-fit" | "deleted" | "not-addressed" | "undetermined"
    >();
    expectTypeOf<OutcomeOf<"crediting">>().toEqualTypeOf<"late" | "running" | "on-time" | "not-addressed">();
    expectTypeOf<OutcomeOf<"change">>().toEqualTypeOf<"unpublished" | "too-soon" | "valid" | "not-addressed">();
    expectTypeOf<OutcomeOf<"uptime">>().toEqualTypeOf<
      "missed" | "undetermined" | "running" | "met" | "not-addressed"
    >();
    expectTypeOf<OutcomeOf<"liability">>().toEqualTypeOf<"capped" | "undetermined" | "not-addressed">();
    expectTypeOf<OutcomeOf<"backup">>().toEqualTypeOf<
      "included" | "databases-only" | "undetermined" | "not-addressed"
    >();
  });

  it("knows which questions terms of one's own leave out", () => {
    const partial = {} as Terms<"dispute">;
    const refund = decideRefund(partial, account, { at });
    expectTypeOf(refund.outcome).toEqualTypeOf<RefundDecision["outcome"] | "not-addressed">();
    expectTypeOf(refund.amount).toEqualTypeOf<Money | null>();
    expectTypeOf(refund.lines).toEqualTypeOf<RefundDecision["lines"]>();
    expectTypeOf(decideRefund(freezvon, account, { at })).toEqualTypeOf<RefundDecision>();
    expectTypeOf(decideRefund({} as Terms<"refund">, account, { at })).toEqualTypeOf<RefundDecision>();
    expectTypeOf(withReadings(partial, {})).toEqualTypeOf<Terms<"dispute">>();
  });

  it("keeps data read-only", () => {
    // @ts-expect-error a list of the account can't grow
    account.deposits.push(account.deposits[0]);
    // @ts-expect-error a field of the account can't change
    account.currency = "USD";
    // @ts-expect-error nor can one of an answer
    decideRefund(freezvon, account, { at }).outcome = "granted";
  });

  it("keeps amounts as text", () => {
    expectTypeOf<Account["charges"][number]["amount"]>().toEqualTypeOf<string>();
    // @ts-expect-error an amount is never a number
    decideRefund(freezvon, account, { at, payoutFee: 1.5 });
    // @ts-expect-error an instant neither
    decideRefund(freezvon, account, { at: 0 });
  });

  it("gives the value or the problems", () => {
    const result = safeParseAccount({});
    expectTypeOf<typeof result & { ok: true }>().toHaveProperty("value").toEqualTypeOf<Account>();
    expectTypeOf<typeof result & { ok: false }>().toHaveProperty("issues").toEqualTypeOf<readonly InputIssue[]>();
  });
});
