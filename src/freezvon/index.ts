/** Freezvon's Terms and Conditions as a value. */

import { defineTerms } from "../core/define-terms.js";
import type { DoorTerms } from "../core/doors.js";
import { endingAt } from "../core/ending.js";
import { clausesFor, silenceOn } from "../core/section.js";
import type { Terms } from "../core/terms.js";
import { estonianCalendar } from "./calendar.js";
import { freezvonContradictions, freezvonDocument, freezvonRegister } from "./register.js";
import { section2 } from "./s02-general.js";
import { activationHours, activationWindow, feeDate, section4Activation } from "./s04-activation.js";
import { section4Conduct } from "./s04-conduct.js";
import { section4Orders } from "./s04-orders.js";
import { sections4And5Ending } from "./s04-s05-ending.js";
import { creditingDays, rateChangeNotice, section4 } from "./s04-services.js";
import { changeEarliestAt, changeNotice, sections5And6 } from "./s05-s06-rights-and-duties.js";
import { section6Recordings } from "./s06-6-recordings.js";
import { section6Duties } from "./s06-duties.js";
import { renewalAnchor, section7 } from "./s07-virtual-numbers.js";
import {
  burnDown,
  insufficientFunds,
  renewalOrder,
  section8,
  specialConditionsLine,
  specialFunds,
} from "./s08-payment.js";
import { sections8And9Ending } from "./s08-s09-ending.js";
import { complaintCovers, complaintDays, sections9And10 } from "./s09-s10-responsibility-and-disputes.js";
import { allocationOrder, allocationOrderAt, inactivityWindow, section11, unusedSince, use } from "./s11-duration.js";
import { inactivityTermination, offerEndsAt, section11Ending, terminationNotice } from "./s11-ending.js";
import { nothingLeftLine, refundableLine, section12Circumstances } from "./s12-1-s12-2-circumstances.js";
import { returnsToOrigin, section12Payout } from "./s12-3-s12-5-payout.js";
import { identityHours, refundCircumstances, refundTested, refundWindow } from "./s12-readings.js";
import { section13 } from "./s13-illegal-funds.js";

const sections = [
  section2,
  section4Orders,
  section4,
  section4Activation,
  section4Conduct,
  sections4And5Ending,
  sections5And6,
  section6Duties,
  section6Recordings,
  section7,
  section8,
  sections8And9Ending,
  sections9And10,
  section11,
  section11Ending,
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
export const freezvon: Terms = /* @__PURE__ */ defineTerms<DoorTerms>({
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
  clauses: freezvonRegister,
  contradictions: freezvonContradictions,
  document: freezvonDocument,
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
    sanction: { clauses: clausesFor("sanction", sections), noticeRequired: false },
    termination: {
      clauses: clausesFor("termination", sections),
      ends: (c) => endingAt(offerEndsAt(c)),
      settles: (c) => c.readings.choose(allocationOrder),
      prepaid: null,
      restOfTerm: null,
      withdrawalAfter: ["subscriber", "operator"],
      dataDeletion: "not-addressed",
    },
    registration: { clauses: clausesFor("registration", sections), unlimited: true },
    order: { clauses: clausesFor("order", sections), payFrom: "balance" },
    activation: {
      clauses: clausesFor("activation", sections),
      window: activationWindow,
      feeDay: (c) => c.readings.choose(feeDate),
    },
    use: { clauses: clausesFor("use", sections) },
    allocation: { clauses: clausesFor("allocation", sections), order: allocationOrderAt },
    invoice: silenceOn("invoice", sections),
    storage: { clauses: clausesFor("storage", sections), managesSpace: true, isDeleted: () => false },
    crediting: { clauses: clausesFor("crediting", sections), window: (c) => c.readings.choose(creditingDays) },
    change: { clauses: clausesFor("change", sections), earliestAt: changeEarliestAt },
    uptime: silenceOn("uptime", sections),
    liability: silenceOn("liability", sections),
    backup: silenceOn("backup", sections),
  },
});
