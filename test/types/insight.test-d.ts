/** What the compiler promises of those who ask a question again; `npm run typecheck` is the test. */
import {
  type Account,
  assessBackup,
  type BackupDecision,
  contest,
  decideRefund,
  freezvon,
  illyvoip,
  type NextChange,
  nextChange,
  parseAccount,
  type RefundDecision,
  timeline,
} from "fineprint";
import { expectTypeOf, it } from "vitest";

const account: Account = parseAccount({});
const at = "2026-07-03T09:00:00Z";
const until = "2027-07-03T09:00:00Z";

it("keeps the decision of the question that is asked again", () => {
  const asked = { at, reason: "discontinue" } as const;
  expectTypeOf(
    contest(decideRefund, freezvon, account, { at, reason: "discontinue" }).decision,
  ).toEqualTypeOf<RefundDecision>();
  expectTypeOf(nextChange(decideRefund, illyvoip, account, asked)).toEqualTypeOf<NextChange<RefundDecision> | null>();
  expectTypeOf(timeline(assessBackup, illyvoip, null, { at }, { until }).spans[0]?.decision).toEqualTypeOf<
    BackupDecision | undefined
  >();
});

it("refuses a question of another kind, and an account where none is asked about", () => {
  // @ts-expect-error there is no such reason
  contest(decideRefund, freezvon, account, { at, reason: "no reason" });
  // @ts-expect-error a backup is no matter of an account
  contest(assessBackup, illyvoip, account, { at });
  // @ts-expect-error a refund is
  contest(decideRefund, illyvoip, null, { at });
});
