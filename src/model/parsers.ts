/** The parsers of everything that a door takes. */
import { type Account, accountSchema } from "./account.js";
import {
  type CreditingQuestion,
  creditingQuestionSchema,
  type TermsChangeQuestion,
  termsChangeQuestionSchema,
} from "./assess-questions.js";
import { type Parser, parserOf } from "./parse.js";
import {
  type DisputeQuestion,
  disputeQuestionSchema,
  type InstantQuestion,
  instantQuestionSchema,
  type RefundQuestion,
  refundQuestionSchema,
} from "./questions.js";
import { type WorkingCalendar, workingCalendarSchema } from "./working-calendar.js";

/** Reads accounts. */
export const accountParser: Parser<Account> = /* @__PURE__ */ parserOf(() => accountSchema);
/** Reads the question of decideRefund. */
export const refundQuestionParser: Parser<RefundQuestion> = /* @__PURE__ */ parserOf(() => refundQuestionSchema);
/** Reads the questions that only give an instant. */
export const instantQuestionParser: Parser<InstantQuestion> = /* @__PURE__ */ parserOf(() => instantQuestionSchema);
/** Reads the question of assessCrediting. */
export const creditingQuestionParser: Parser<CreditingQuestion> = /* @__PURE__ */ parserOf(
  () => creditingQuestionSchema,
);
/** Reads the question of assessTermsChange. */
export const termsChangeQuestionParser: Parser<TermsChangeQuestion> = /* @__PURE__ */ parserOf(
  () => termsChangeQuestionSchema,
);
/** Reads calendars of working days. */
export const workingCalendarParser: Parser<WorkingCalendar> = /* @__PURE__ */ parserOf(() => workingCalendarSchema);
/** Reads the question of decideDispute. */
export const disputeQuestionParser: Parser<DisputeQuestion> = /* @__PURE__ */ parserOf(() => disputeQuestionSchema);
