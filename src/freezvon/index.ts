/** Freezvon's Terms and Conditions as a value. */
import { clausesFor, silenceOn } from "../core/section.js";
import { type Terms, termsOf } from "../core/terms.js";
import { estonianCalendar } from "./calendar.js";
import { section2 } from "./s02-general.js";
import { activationHours, creditingDays, feeDate, rateChangeNotice, section4 } from "./s04-services.js";
import { changeEarliestAt, changeNotice, sections5And6 } from "./s05-s06-rights-and-duties.js";
import { renewalAnchor, section7 } from "./s07-virtual-numbers.js";
import {
  burnDown,
  insufficientFunds,
  renewalOrder,
  section8,
  specialConditionsLine,
  specialFunds,
} from "./s08-payment.js";
import { complaintCovers, complaintDays, sections9And10 } from "./s09-s10-responsibility-and-disputes.js";
import {
  allocationOrder,
  inactivityTermination,
  inactivityWindow,
  section11,
  terminationNotice,
  unusedSince,
  use,
} from "./s11-duration.js";
import { nothingLeftLine, refundableLine, section12Circumstances } from "./s12-1-s12-2-circumstances.js";
import { returnsToOrigin, section12Payout } from "./s12-3-s12-5-payout.js";
import { identityHours, refundCircumstances, refundTested, refundWindow } from "./s12-readings.js";
import { section13 } from "./s13-illegal-funds.js";

const sections = [
  section2,
  section4,
  sections5And6,
  section7,
  section8,
  sections9And10,
  section11,
  section12Circumstances,
  section12Payout,
  section13,
] as const;

/**
 * Freezvon's Terms and Conditions (Telephonic Solutions OÜ, Tallinn), counted in Estonian days. The document prints
 * no date: the version is a fingerprint of its text (SHA-256, first 16 hex digits, of the text with white space folded).
 *
 * @example
 * ```ts
 * import { freezvon } from "fineprint";
 *
 * freezvon.zone; //=> "Europe/Tallinn"
 * ```
 */
export const freezvon: Terms = /* @__PURE__ */ termsOf({
  id: "freezvon",
  version: "undated-acd6cdf311353e8b",
  inForceOn: null,
  zone: "Europe/Tallinn",
  calendar: estonianCalendar,
  readings: [
    creditingDays,
    rateChangeNotice,
    activationHours,
    feeDate,
    changeNotice,
    renewalAnchor,
    burnDown,
    insufficientFunds,
    renewalOrder,
    specialFunds,
    complaintDays,
    complaintCovers,
    inactivityWindow,
    use,
    inactivityTermination,
    terminationNotice,
    allocationOrder,
    refundCircumstances,
    refundTested,
    refundWindow,
    identityHours,
  ],
  burnDown,
  doors: {
    refund: {
      clauses: clausesFor("refund", sections),
      lines: [nothingLeftLine, specialConditionsLine, refundableLine],
      chargeIsRefundable: true,
      paidIn: null,
      feeIsSubscribers: true,
      goesBack: returnsToOrigin,
    },
    suspension: { clauses: clausesFor("suspension", sections), noticeRequired: false, citesNumbers: "7.3" },
    renewal: {
      clauses: clausesFor("renewal", sections),
      collect: { from: "balance", order: (c) => c.readings.choose(renewalOrder) },
      feeDay: (c) => c.readings.choose(renewalAnchor),
      cites: { "not-due": "8.3", renews: "8.3", lapses: "8.3", ends: "8.4", inactive: "8.3" },
    },
    dispute: {
      clauses: clausesFor("dispute", sections),
      window: (c) =>
        c.question.subject.kind !== "functioning" && c.readings.choose(complaintCovers) === "functioning-only"
          ? null
          : c.readings.choose(complaintDays),
    },
    inactivity: { clauses: clausesFor("inactivity", sections), unused: unusedSince },
    sanction: { clauses: clausesFor("sanction", sections) },
    termination: { clauses: clausesFor("termination", sections) },
    registration: { clauses: clausesFor("registration", sections) },
    order: { clauses: clausesFor("order", sections) },
    activation: { clauses: clausesFor("activation", sections) },
    use: { clauses: clausesFor("use", sections) },
    allocation: { clauses: clausesFor("allocation", sections) },
    invoice: silenceOn("invoice", sections),
    storage: { clauses: clausesFor("storage", sections) },
    crediting: { clauses: clausesFor("crediting", sections), window: (c) => c.readings.choose(creditingDays) },
    change: { clauses: clausesFor("change", sections), earliestAt: changeEarliestAt },
    uptime: silenceOn("uptime", sections),
    liability: silenceOn("liability", sections),
    backup: silenceOn("backup", sections),
  },
});
