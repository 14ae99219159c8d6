/** The windows that give a day, a count or a span in place of an end: fee days, months left, the month of uptime. */
import { DAY_MS, type DayNumber, type EpochMs } from "../model/resolve.js";
import { addMonths, dayText, firstOfMonth, type MonthNumber, monthOf } from "./civil-calendar.js";
import type { CivilTime } from "./civil-time.js";
import { HOUR_MS } from "./windows.js";

/** Whose days are counted. */
export type DayRule = (time: CivilTime) => Pick<CivilTime, "dayOf" | "startOf">;
/** The day on which a fee falls due next, strictly after the day that is paid through. */
export type FeeDayRule = (anchor: DayNumber, paidThrough: DayNumber) => DayNumber;
/** The first fee day of a number, from its order and its activation. */
export type FirstFeeDayRule = (orderedAt: EpochMs, activatedAt: EpochMs, time: CivilTime) => DayNumber;
/** How many full months of a prepaid term are left at an instant. */
export type MonthsLeftRule = (start: DayNumber, termMonths: number, at: EpochMs, time: CivilTime) => number;
/** From when a look-back counts. */
export type LookBackRule = (at: EpochMs, time: CivilTime) => EpochMs;
/** The first and the last instant of a month, the last one exclusive. */
export type MonthRule = (month: MonthNumber, time: CivilTime) => readonly [EpochMs, EpochMs];

/** Civil days in the operator's zone. */
export const daysInZone: DayRule = (time) => time;
/** Civil days in UTC. */
export const daysInUtc: DayRule = () => ({
  dayOf: (at) => Math.floor(at / DAY_MS),
  startOf: (day) => day * DAY_MS,
});

/** The next monthly day of the anchor, clamped from the anchor itself. */
export const anchoredFeeDay: FeeDayRule = (anchor, paidThrough) => {
  const months = monthOf(paidThrough) - monthOf(anchor);
  const inThatMonth = addMonths(anchor, months);
  return inThatMonth > paidThrough ? inThatMonth : addMonths(anchor, months + 1);
};
/** A month after the day that is paid through, wherever clamping has put it. */
export const chainedFeeDay: FeeDayRule = (_anchor, paidThrough) => addMonths(paidThrough, 1);

/** By civil days: later than so many days, the activation day less those days; else as `otherwise` says. */
export const firstFeeDayByCivilDays =
  (days: number, otherwise: "order-day" | "activation-day"): FirstFeeDayRule =>
  (orderedAt, activatedAt, time) => {
    const [ordered, activated] = [time.dayOf(orderedAt), time.dayOf(activatedAt)];
    if (activated - ordered > days) return activated - days;
    return otherwise === "order-day" ? ordered : activated;
  };
/** Tested by elapsed hours; `less` says what is taken from the activation when it took longer. */
export const firstFeeDayByHours =
  (days: number, less: "hours" | "civil-days"): FirstFeeDayRule =>
  (orderedAt, activatedAt, time) => {
    const hours = days * 24 * HOUR_MS;
    if (activatedAt - orderedAt <= hours) return time.dayOf(orderedAt);
    return less === "hours" ? time.dayOf(activatedAt - hours) : time.dayOf(activatedAt) - days;
  };

/** How many of a term's months pass a test. */
const countMonths = (termMonths: number, counts: (month: number) => boolean): number =>
  Array.from({ length: termMonths }, (_, month) => month).filter(counts).length;

/** The billing months, clamped from the start, that begin at or after the instant. */
export const billingMonthsLeft: MonthsLeftRule = (start, termMonths, at, time) =>
  countMonths(termMonths, (month) => time.startOf(addMonths(start, month)) >= at);
/** The calendar months that lie wholly between the instant and the end of the term. */
export const calendarMonthsLeft: MonthsLeftRule = (start, termMonths, at, time) => {
  const termEnd = addMonths(start, termMonths);
  return countMonths(termMonths, (month) => {
    const first = firstOfMonth(monthOf(start) + month);
    const next = firstOfMonth(monthOf(start) + month + 1);
    return first >= start && time.startOf(first) >= at && next <= termEnd;
  });
};
/** The largest count of months that, added to the instant's day, does not pass the end of the term. */
export const wholeMonthsLeft: MonthsLeftRule = (start, termMonths, at, time) => {
  const termEnd = addMonths(start, termMonths);
  return countMonths(termMonths, (month) => addMonths(time.dayOf(at), month + 1) <= termEnd);
};

/** From 00:00 of the same day so many months earlier, clamped. */
export const monthsBack =
  (months: number): LookBackRule =>
  (at, time) =>
    time.startOf(addMonths(time.dayOf(at), -months));
/** From 00:00 of the first day whose own so many months, clamped, reach the day of the instant. */
export const monthsReaching =
  (months: number): LookBackRule =>
  (at, time) => {
    const reached = time.dayOf(at);
    let day = addMonths(reached, -months);
    while (addMonths(day, months) < reached) day += 1;
    return time.startOf(day);
  };

/** The calendar month in the operator's zone, at its true length. */
export const monthInZone: MonthRule = (month, time) => [
  time.startOf(firstOfMonth(month)),
  time.startOf(firstOfMonth(month + 1)),
];
/** The calendar month in UTC. */
export const monthInUtc: MonthRule = (month) => [firstOfMonth(month) * DAY_MS, firstOfMonth(month + 1) * DAY_MS];

/** Whether a day is a 29 February. */
export const isLeapDay = (day: DayNumber): boolean => dayText(day).endsWith("-02-29");

/** The birthday so many years later; where it is missing, the last of February or the first of March. */
export const birthday =
  (years: number, missingDay: "first-of-march" | "last-of-february") =>
  (birth: DayNumber): DayNumber => {
    const day = addMonths(birth, years * 12);
    const clamped = birth - firstOfMonth(monthOf(birth)) !== day - firstOfMonth(monthOf(day));
    return clamped && missingDay === "first-of-march" ? day + 1 : day;
  };
