/** What the compiler promises of those who ask a question again; `npm run typecheck` is the test. */
import {
  type Account,
  assessBackup,
  type BackupDecision,
  type Catalogue,
  contest,
  decideRefund,
  english,
  explain,
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

it("refuses a catalogue that lacks a message, an outcome or a missing fact", () => {
  const { "in-use": inUse, ...messages } = english.messages;
  const { granted, ...refund } = english.outcomes.refund;
  const { violations, ...missingFacts } = english.missingFacts;
  expectTypeOf([inUse, granted, violations]).not.toBeAny();
  // @ts-expect-error there is no message for "in-use"
  expectTypeOf({ ...english, messages }).toExtend<Catalogue>();
  // @ts-expect-error there is no word for "granted"
  expectTypeOf({ ...english, outcomes: { ...english.outcomes, refund } }).toExtend<Catalogue>();
  // @ts-expect-error there are no words for "violations"
  expectTypeOf({ ...english, missingFacts }).toExtend<Catalogue>();
  const decision = decideRefund(illyvoip, account, { at });
  explain(decision, { language: english });
  // @ts-expect-error there is no such language
  explain(decision, { language: "xx" });
});
