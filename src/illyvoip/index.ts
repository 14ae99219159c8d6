/** ILLYVOIP's Terms of Service as a value. */

import { defineTerms } from "../core/define-terms.js";
import type { DoorTerms } from "../core/doors.js";
import { clausesFor, type Section, silenceOn } from "../core/section.js";
import type { Terms } from "../core/terms.js";
import { anchoredFeeDay } from "../time/day-rules.js";
import { kosovoCalendar } from "./calendar.js";
import { adultAt, adultOn29February, p06p16 } from "./p06-p16-conduct.js";
import { balanceAtEnd, p17p18Ending } from "./p17-p18-ending.js";
import { p17p19 } from "./p17-p19-invoices.js";
import { disputeDays, p17p22 } from "./p17-p22-billing.js";
import {
  cancellationEffect,
  monthsRemaining,
  p23p29,
  prepaymentDiscount,
  servicesEnd,
} from "./p23-p29-cancellation.js";
import {
  burnDown,
  depositWindow,
  excludedMethodScope,
  firstDepositUse,
  firstDepositWindow,
  firstTimeAccount,
  fxDay,
} from "./p24-p30-readings.js";
import { lines, p24p30, REFUND_CURRENCY } from "./p24-p30-refunds.js";
import { isStorageDeleted, p31p32 } from "./p31-p32-termination.js";
import {
  BACKUPS,
  DOWN_PER_THOUSAND,
  gigabyte,
  liabilityWindow,
  p33p53,
  paidForServices,
  termsInForce,
  uptimeMonth,
} from "./p33-p53-service-and-liability.js";
import { illyvoipContradictions, illyvoipDocument, illyvoipRegister } from "./register.js";

const sections: readonly Section[] = [p06p16, p17p19, p17p18Ending, p17p22, p23p29, p24p30, p31p32, p33p53];

/**
 * ILLYVOIP's Terms of Service (ILLYSOFT, LLC, Prishtina), last modified on 17 November 2020, counted in the days of
 * Kosovo: it has no IANA zone of its own, and its clocks are those of Belgrade.
 *
 * @example
 * ```ts
 * import { illyvoip } from "fineprint";
 *
 * illyvoip.version; //=> "2020-11-17"
 * ```
 */
export const illyvoip: Terms = /* @__PURE__ */ defineTerms<DoorTerms>({
  id: "illyvoip",
  version: "2020-11-17",
  inForceOn: "2020-11-17",
  zone: "Europe/Belgrade",
  calendar: kosovoCalendar,
  readings: [
    adultOn29February,
    balanceAtEnd,
    disputeDays,
    monthsRemaining,
    prepaymentDiscount,
    cancellationEffect,
    burnDown,
    depositWindow,
    firstDepositWindow,
    firstDepositUse,
    excludedMethodScope,
    firstTimeAccount,
    fxDay,
    uptimeMonth,
    liabilityWindow,
    paidForServices,
    gigabyte,
    termsInForce,
  ],
  burnDown,
  clauses: illyvoipRegister,
  contradictions: illyvoipContradictions,
  document: illyvoipDocument,
  doors: {
    refund: {
      clauses: clausesFor("refund", sections),
      lines,
      chargeIsRefundable: false,
      paidIn: REFUND_CURRENCY,
      feeIsSubscribers: false,
      goesBack: ({ deposit }) => deposit.instrumentClosed !== true,
    },
    suspension: { clauses: clausesFor("suspension", sections), noticeRequired: false, citesNumbers: "¶18" },
    renewal: {
      clauses: clausesFor("renewal", sections),
      collect: { from: "billing-information" },
      feeDay: () => anchoredFeeDay,
      cites: { "not-due": "¶18", renews: "¶18", lapses: "¶18", ends: "¶18", inactive: "¶18" },
    },
    dispute: {
      clauses: clausesFor("dispute", sections),
      window: (c) => (c.question.subject.kind === "functioning" ? null : c.readings.choose(disputeDays)),
    },
    inactivity: silenceOn("inactivity", sections),
    sanction: { clauses: clausesFor("sanction", sections), noticeRequired: false },
    termination: {
      clauses: clausesFor("termination", sections),
      ends: servicesEnd,
      settles: (c) => c.readings.choose(balanceAtEnd),
      prepaid: {
        kinds: ["hosting"],
        monthsLeft: (c) => c.readings.choose(monthsRemaining),
        discountTaken: (c) => c.readings.choose(prepaymentDiscount),
      },
      restOfTerm: (c) => c.readings.choose(monthsRemaining),
      withdrawalAfter: ["subscriber"],
      dataDeletion: "permanent",
    },
    registration: {
      clauses: clausesFor("registration", sections),
      unlimited: null,
      eligibleAt: adultAt,
      inForceAt: (c, versionOn) => c.readings.choose(termsInForce)(versionOn, c.time),
    },
    order: { clauses: clausesFor("order", sections), payFrom: "billing-information" },
    activation: silenceOn("activation", sections),
    use: { clauses: clausesFor("use", sections) },
    allocation: { clauses: clausesFor("allocation", sections), order: () => "oldest-first" },
    invoice: { clauses: clausesFor("invoice", sections) },
    storage: { clauses: clausesFor("storage", sections), managesSpace: false, isDeleted: isStorageDeleted },
    crediting: silenceOn("crediting", sections),
    change: silenceOn("change", sections),
    uptime: {
      clauses: clausesFor("uptime", sections),
      month: (c) => c.readings.choose(uptimeMonth),
      downPerThousand: DOWN_PER_THOUSAND,
    },
    liability: {
      clauses: clausesFor("liability", sections),
      window: (c) => c.readings.choose(liabilityWindow),
      paidBy: (c) => c.readings.choose(paidForServices),
    },
    backup: { clauses: clausesFor("backup", sections), limitBytes: (c) => c.readings.choose(gigabyte), ...BACKUPS },
  },
});
