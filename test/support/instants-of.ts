/** Instants that could matter to a case, found without asking any clause. */
import type { Terms } from "fineprint";
import { fc } from "../fc.js";
import type { AnyCase } from "./doors.js";
import { DAY } from "./instants.js";

const DATE = /^\d{4}-\d{2}-\d{2}/;

/** Days that windows of the documents count. */
const COUNTS = [0, 1, 2, 3, 4, 7, 8, 10, 11, 30, 31, 32, 33, 90, 91, 92, 93, 181, 182, 183, 184, 185, 186];

/** Some lots, by which instants are drawn. */
export const lots: fc.Arbitrary<readonly number[]> = fc.array(fc.nat(), { minLength: 6, maxLength: 6 });

/**
 * Some instants of a span: its last one, one anywhere, and those that lie in it among some drawn around the case's
 * instants and days, so many days later, at the operator's midnight or not, or a millisecond off.
 */
export function drawInstants(
  terms: Terms,
  { account, question }: AnyCase,
  [from, until]: readonly [number, number],
  drawn: readonly number[],
): readonly number[] {
  const facts: number[] = [];
  JSON.stringify({ account, question }, (_key, value: unknown) => {
    if (typeof value === "string" && DATE.test(value)) facts.push(Date.parse(value));
    return value;
  });
  const { dayOf, startOf } = terms.time;
  const near = drawn.map((lot) => {
    const fact = facts[lot % facts.length] as number;
    const days = COUNTS[(lot >> 6) % COUNTS.length] as number;
    const off = ((lot >> 12) % 3) - 1;
    return off + (lot % 2 === 0 ? startOf(dayOf(fact) + days) : fact + days * DAY);
  });
  const share = (drawn[0] as number) / 2 ** 31;
  return [...near.filter((at) => from < at && at < until), until - 1, from + Math.floor(share * (until - from))];
}
