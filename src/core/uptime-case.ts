/** An uptime case: how long things were down in a month, how long they may be, and since when that is too long. */
import { dayNumberOf, type EpochMs, type Resolved } from "../model/resolve.js";
import type { Maintenance, Outage, UptimeQuestion } from "../model/uptime-question.js";
import { monthOf } from "../time/civil-calendar.js";
import type { MonthRule } from "../time/day-rules.js";
import type { QuestionCase } from "./case.js";
import type { Clause } from "./clause.js";
import { cutTo, firstInstantIn, lengthTogether, type Span } from "./spans.js";

/** What an agreement says of uptime. */
export interface UptimeTerms {
  readonly clauses: readonly Clause<UptimeCase>[];
  /** Which month it is, and whether planned maintenance is taken out of its length. */
  readonly month: (c: QuestionCase) => { readonly month: MonthRule; readonly maintenanceShortensMonth: boolean };
  /** How many milliseconds of a thousand may be down. */
  readonly downPerThousand: number;
}

/** Sums of milliseconds up to an instant. */
interface Tally {
  readonly maintenanceMs: number;
  readonly downtimeMs: number;
  readonly allowedMs: number;
}

/** What is known of a month at the instant of the question; a sum is null where it can't be told. */
export interface Uptime extends Readonly<Record<keyof Tally, number | null>> {
  readonly fromAt: EpochMs;
  readonly untilAt: EpochMs;
  /** Whether more was down than is allowed. */
  readonly isMissed: boolean;
  /** Maintenance in the month that has begun. */
  readonly planned: readonly Resolved<Maintenance>[];
  /** Outages in the month that have begun, and were reported by a third party. */
  readonly thirdParty: readonly Resolved<Outage>[];
  /** Paths of the lists without which it can't be told whether it was missed. */
  readonly needs: readonly string[];
}

/** An uptime case. */
export interface UptimeCase extends QuestionCase<Resolved<UptimeQuestion>> {
  /** How the month went up to the instant of the question. */
  readonly uptime: () => Uptime;
}

/** Makes an uptime case of a case. */
export function uptimeCaseOf(base: QuestionCase<Resolved<UptimeQuestion>>, terms: UptimeTerms): UptimeCase {
  return { ...base, uptime: base.readings.once(() => uptimeOf(base, terms)) };
}

function uptimeOf(base: QuestionCase<Resolved<UptimeQuestion>>, terms: UptimeTerms): Uptime {
  const { clock, question, time } = base;
  const { month, maintenanceShortensMonth } = terms.month(base);
  const whole = month(monthOf(dayNumberOf(`${question.month}-01`)), time);
  const [fromAt, untilAt] = whole;
  const notYet = clock.reached(fromAt + 1) ? undefined : [];
  const maintenance = partsIn(whole, question.maintenance ?? notYet);
  const plannedSpans = spansOf(maintenance ?? []);
  // until a millisecond is over that was not planned, nothing can be down, whatever a list would say
  const downFrom = firstInstantIn(whole, (at) => lengthTogether(cutTo([fromAt, at], plannedSpans)) < at - fromAt);
  const canBeDown = downFrom !== undefined && clock.reached(downFrom);
  const outages = partsIn(whole, question.outages ?? (canBeDown ? undefined : []));
  // a millisecond of it is over
  const hasBegun = ({ part: [start] }: { readonly part: Span }): boolean => clock.reached(start + 1);
  const reportedBy = (whom: Outage["reportedBy"]) => (outages ?? []).filter((outage) => outage.reportedBy === whom);

  const down = reportedBy("operator");
  const needs = [
    ...(outages === undefined ? ["question.outages"] : []),
    ...(maintenance === undefined && (outages === undefined || down.some(hasBegun)) ? ["question.maintenance"] : []),
  ];
  const downSpans = spansOf(down);
  const tallyAt = (at: EpochMs): Tally => {
    const upTo = (spans: readonly Span[]): number => lengthTogether(cutTo([fromAt, at], spans));
    const maintenanceMs = upTo(plannedSpans);
    const promisedMs = untilAt - fromAt - (maintenanceShortensMonth ? maintenanceMs : 0);
    return {
      maintenanceMs,
      downtimeMs: upTo([...downSpans, ...plannedSpans]) - maintenanceMs,
      allowedMs: Math.floor((promisedMs * terms.downPerThousand) / 1000),
    };
  };
  // what is down only grows and what is allowed only shrinks: once missed, it stays so
  const missedAt = firstInstantIn(whole, (at) => {
    const { downtimeMs, allowedMs } = tallyAt(at);
    return downtimeMs > allowedMs;
  });
  const { maintenanceMs, downtimeMs, allowedMs } = tallyAt(clock.at);
  return {
    fromAt,
    untilAt,
    maintenanceMs: maintenance === undefined ? null : maintenanceMs,
    downtimeMs: needs.length > 0 ? null : downtimeMs,
    allowedMs: maintenance === undefined ? null : allowedMs,
    isMissed: needs.length === 0 && missedAt !== undefined && clock.reached(missedAt),
    planned: (maintenance ?? []).filter(hasBegun),
    thirdParty: reportedBy("third-party").filter(hasBegun),
    needs,
  };
}

const spansOf = (parts: readonly { readonly part: Span }[]): readonly Span[] => parts.map(({ part }) => part);

/** Those of a list that have a part in a span, each with this part. */
function partsIn<Item extends Resolved<Outage> | Resolved<Maintenance>>(
  span: Span,
  list: readonly Item[] | undefined,
): readonly (Item & { readonly part: Span })[] | undefined {
  return list?.flatMap((item) =>
    cutTo(span, [[item.fromAt, item.untilAt ?? Infinity]]).map((part) => ({ ...item, part })),
  );
}
