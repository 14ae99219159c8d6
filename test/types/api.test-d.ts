/** What the compiler promises of the public API; `npm run typecheck` is the test. */
import {
  type Account,
  decideDispute,
  decideRefund,
  decideSuspension,
  freezvon,
  type InputIssue,
  parseAccount,
  safeParseAccount,
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
