/** Sections 5 and 6: rights and duties of both sides. */
import { standingViolations } from "../core/account-facts.js";
import type { Case, QuestionCase } from "../core/case.js";
import type { Clause } from "../core/clause.js";
import { awaits, discretion, forbids, limits, satisfied, unknown } from "../core/finding.js";
import type { Reading } from "../core/reading.js";
import type { RefundCase } from "../core/refund-case.js";
import { isRequested, type RequestsCase } from "../core/requests.js";
import type { SanctionClause } from "../core/sanction-case.js";
import { sanctionClause } from "../core/sanction-clause.js";
import type { Section } from "../core/section.js";
import type { SuspensionCase } from "../core/suspension-case.js";
import type { TermsChangeCase } from "../core/terms-change-case.js";
import { endingVerdicts, idsOf, silentClause } from "../core/verdicts.js";
import type { EpochMs, Resolved } from "../model/resolve.js";
import type { UptimeQuestion } from "../model/uptime-question.js";
import type { ViolationKind } from "../model/violation.js";
import { instantText } from "../time/civil-calendar.js";
import { fromDayLater, hoursLater, type Window } from "../time/windows.js";
import { ILLEGAL_AIMS } from "./s04-conduct.js";
import { rateChangeNotice } from "./s04-services.js";

/** 5.5: days between the publication of a change and its effect. */
const CHANGE_NOTICE_DAYS = 10;

/** 5.5: use for an illegal purpose. */
export const ILLEGAL_PURPOSES: readonly ViolationKind[] = ["illegal-use", ...ILLEGAL_AIMS];

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

const identityNotAsked: Clause<RequestsCase> = {
  id: "5.5",
  summary: "the operator may ask for documents that prove the identity",
  weigh: (c) => (isRequested(c, "identity") ? awaits("identity-documents") : satisfied("nothing-requested")),
};

const noIllegalPurpose: SanctionClause = sanctionClause({
  id: "5.5",
  summary: "the operator may end the agreement when the services were used for an illegal purpose",
  grounds: [{ kinds: ILLEGAL_PURPOSES, because: "illegal-purpose" }],
  effect: "discretion",
  measures: ["terminate-agreement"],
});

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
    if (standing === undefined) return unknown(["violations"], "discretion");
    const missing = standing.filter(({ kind }) => kind === "missing-data").length;
    const other = standing.length - missing;
    return [
      ...(missing > 0 ? [discretion("data-missing", { violations: missing })] : []),
      ...(other > 0 ? [discretion("duty-violated", { violations: other })] : []),
      ...(standing.length === 0 ? [satisfied("duties-kept", { violations: 0 })] : []),
    ];
  },
};

const notBlockedForMissingData: Clause<Case> = {
  id: "6.2",
  summary: "the operator has blocked the account because data is missing",
  weigh: (c) => endingVerdicts(c, { blocks: ["missing-data"] }),
};

const maintenanceWithoutFigure: Clause<QuestionCase<Resolved<UptimeQuestion>>> = {
  id: "5.2",
  summary: "maintenance is scheduled for when it disturbs least; how long it may take is not said",
  weigh: ({ question: { maintenance = [] } }) =>
    maintenance.length > 0
      ? limits("maintenance-without-figure", { maintenanceIds: idsOf(maintenance) })
      : satisfied("not-addressed"),
};

const repairWithoutTerm: Clause<QuestionCase<Resolved<UptimeQuestion>>> = {
  id: "5.3",
  summary: "technical problems are resolved as soon as can be; no term is set, and no figure of uptime",
  weigh: ({ clock, question: { outages = [] } }) => {
    const goingOn = outages.filter(({ fromAt, untilAt }) => clock.happened(fromAt) && !clock.happened(untilAt));
    return goingOn.length > 0
      ? awaits("repair-without-term", { outageIds: idsOf(goingOn) })
      : satisfied("not-addressed");
  },
};

export const sections5And6: Section = {
  registration: [identityNotAsked],
  sanction: [noIllegalPurpose],
  order: [identityNotAsked],
  silent: {
    liability: [silentClause("5.3", "the operator is responsible for the services; a limit is not set")],
    uptime: [maintenanceWithoutFigure, repairWithoutTerm],
    backup: [silentClause("5.3", "the operator is responsible for the services; backups are not spoken of")],
  },
  change: [noticeKept],
  refund: [noServiceReimbursed],
  suspension: [dutiesKept, notBlockedForMissingData],
  use: [notBlockedForMissingData],
};
