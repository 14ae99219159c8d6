/** Sections 9 and 10: responsibilities of both sides, and complaints. */

import { effectiveTermination } from "../core/account-facts.js";
import type { AllocationCase } from "../core/allocation-case.js";
import type { Clause } from "../core/clause.js";
import type { DisputeCase } from "../core/dispute-case.js";
import { limits, satisfied, unknown } from "../core/finding.js";
import type { Reading } from "../core/reading.js";
import type { RefundCase } from "../core/refund-case.js";
import type { Section } from "../core/section.js";
import { disputeVerdicts } from "../core/verdicts.js";
import { debtOf } from "../ledger/money.js";
import { civilDays, civilDaysRolled, civilDaysToCloseOfBusiness, elapsedHours, type Window } from "../time/windows.js";

/** 10.1: days to complain. */
const COMPLAINT_DAYS = 30;

export const complaintDays: Reading<Window> = {
  name: "complaint-days",
  clause: "10.1",
  question: "When do the thirty days for a complaint end?",
  options: {
    "civil-days-rolled": {
      says: "at 24:00 of the thirtieth civil day after the occurrence, moved to the next working day",
      favours: "subscriber",
      means: civilDaysRolled(COMPLAINT_DAYS),
    },
    "civil-days": {
      says: "at 24:00 of the thirtieth civil day after it",
      favours: "operator",
      means: civilDays(COMPLAINT_DAYS),
    },
    "elapsed-hours": { says: "720 hours after it", favours: "operator", means: elapsedHours(COMPLAINT_DAYS * 24) },
    "close-of-business": {
      says: "as civil-days-rolled, but at 17:00, on shortened days at 14:00",
      favours: "operator",
      means: civilDaysToCloseOfBusiness(COMPLAINT_DAYS),
    },
  },
  why: "General Part of the Civil Code Act, sections 135-136: from the day after to 24:00, a declaration moves to a working day.",
};

export const complaintCovers: Reading<"functioning-and-accounting" | "functioning-only"> = {
  name: "complaint-covers",
  clause: "10.1",
  question: "Is a wrong charge a matter of the functioning of the system?",
  options: {
    "functioning-and-accounting": {
      says: "yes: by 8.1 the system keeps the accounts",
      favours: "subscriber",
      means: "functioning-and-accounting",
    },
    "functioning-only": { says: "no", favours: "operator", means: "functioning-only" },
  },
  why: "8.1 makes accounting a part of the system, and doubt goes against the drafter.",
};

const payoutFeeBorne: Clause<RefundCase> = {
  id: "9.8",
  summary: "the fee of the payment system or bank is paid by the subscriber",
  weigh: (c) => {
    const { payoutFee = 0n } = c.question;
    const facts = { payoutFee: c.text(payoutFee) };
    return payoutFee > 0n ? limits("payout-fee", facts) : satisfied("no-payout-fee", facts);
  },
};

const nothingOwedAfterPayment: Clause<AllocationCase> = {
  id: "9.8",
  summary: "whoever stops using the services pays all that is owed",
  weigh: (c) => {
    if (effectiveTermination(c) === undefined) return satisfied("nothing-owed");
    const allocation = c.allocation();
    // without invoices, a debt counts that is left even if all of the payment goes on the balance
    const balanceAfter = c.balance() + (allocation?.rest ?? c.question.payment.amount);
    const stillOwed = (allocation?.outstandingAfter ?? 0n) + debtOf(balanceAfter);
    if (stillOwed > 0n) return limits("arrears-owed", { stillOwed: c.text(stillOwed) });
    return allocation === undefined ? unknown(["invoices"], "limits") : satisfied("nothing-owed");
  },
};

const complainedWithinThirtyDays: Clause<DisputeCase> = {
  id: "10.1",
  summary: "whoever finds a fault of the system can complain for thirty days",
  weigh: disputeVerdicts,
};

export const sections9And10: Section = {
  allocation: [nothingOwedAfterPayment],
  refund: [payoutFeeBorne],
  dispute: [complainedWithinThirtyDays],
};
