/** Sections 5 and 6: rights and duties of both sides. */
import { standingViolations } from "../core/account-facts.js";
import type { Clause } from "../core/clause.js";
import { discretion, forbids, satisfied, unknown } from "../core/finding.js";
import type { Reading } from "../core/reading.js";
import type { RefundCase } from "../core/refund-case.js";
import type { Section } from "../core/section.js";
import type { SuspensionCase } from "../core/suspension-case.js";
import type { TermsChangeCase } from "../core/terms-change-case.js";
import { endingVerdicts } from "../core/verdicts.js";
import type { EpochMs } from "../model/resolve.js";
import { instantText } from "../time/civil-calendar.js";
import { fromDayLater, hoursLater, type Window } from "../time/windows.js";
import { rateChangeNotice } from "./s04-services.js";

/** 5.5: days between the publication of a change and its effect. */
const CHANGE_NOTICE_DAYS = 10;

export const changeNotice: Reading<Window> = {
  name: "change-notice",
  clause: "5.5",
  question: "From when may a change take effect that must be published ten days before?",
  options: {
    "full-days": {
      says: "after ten full civil days",
      favours: "subscriber",
      means: fromDayLater(CHANGE_NOTICE_DAYS + 1),
    },
    "date-difference": {
      says: "on the day ten days after that of the publication",
      favours: "operator",
      means: fromDayLater(CHANGE_NOTICE_DAYS),
    },
    "elapsed-hours": { says: "240 hours later", favours: "operator", means: hoursLater(CHANGE_NOTICE_DAYS * 24) },
  },
  why: "A term of days begins on the day after the event, and all of it must pass before the effect.",
};

/** Whether a change needs the notice: of services, and of rates where they are read to be among them. */
const needsNotice = (c: TermsChangeCase): boolean =>
  c.question.changes === "services" ||
  (c.question.changes === "rates" && c.readings.choose(rateChangeNotice) === "ten-days");

/** From when a published change may take effect. */
export const changeEarliestAt = (c: TermsChangeCase, publishedAt: EpochMs): EpochMs =>
  needsNotice(c) ? c.readings.choose(changeNotice)(publishedAt, c.time).endAt : publishedAt;

const noticeKept: Clause<TermsChangeCase> = {
  id: "5.5",
  summary: "changes of the services are published ten days before they take effect",
  weigh: (c) => {
    const publishedAt = c.publishedAt();
    if (publishedAt === undefined || !needsNotice(c)) return satisfied("notice-kept");
    const earliestAt = changeEarliestAt(c, publishedAt);
    return c.question.effectiveAt < earliestAt
      ? forbids("notice-too-short", { earliestAt: instantText(earliestAt) }, earliestAt)
      : satisfied("notice-kept", { earliestAt: instantText(earliestAt) });
  },
};

const noServiceReimbursed: Clause<RefundCase> = {
  id: "5.6",
  summary: "services that were provided and work are not reimbursed",
  weigh: ({ charge }) =>
    charge === undefined || (charge.failure !== undefined && charge.failure.alternative !== "suitable")
      ? satisfied("no-service-reimbursed")
      : forbids("service-provided", { chargeId: charge.id, alternative: charge.failure?.alternative ?? null }),
};

const dutiesKept: Clause<SuspensionCase> = {
  id: "6.2",
  summary: "the operator may stop the services for a time when data is missing or a duty violated",
  weigh: (c) => {
    const standing = standingViolations(c);
    const endings = endingVerdicts(c, { blocks: ["missing-data"] });
    if (standing === undefined) return [unknown(["violations"], "discretion"), ...endings];
    const missing = standing.filter(({ kind }) => kind === "missing-data").length;
    const other = standing.length - missing;
    return [
      ...(missing > 0 ? [discretion("data-missing", { violations: missing })] : []),
      ...(other > 0 ? [discretion("duty-violated", { violations: other })] : []),
      ...(standing.length === 0 ? [satisfied("duties-kept", { violations: 0 })] : []),
      ...endings,
    ];
  },
};

export const sections5And6: Section = {
  change: [noticeKept],
  refund: [noServiceReimbursed],
  suspension: [dutiesKept],
};
