/** Random movements of money, few and close together, so that instants collide and sums run out. */
import type { Deposit } from "fineprint";
import { fc } from "../fc.js";
import { june, type Movements } from "./books.js";

/** The hours in which everything happens. */
const LAST_HOUR = 9;
const hour = (hours: number): string => june(1, hours * 3_600_000);
/** An hour, as an instant. */
export const anHour: fc.Arbitrary<string> = fc.integer({ min: 0, max: LAST_HOUR }).map(hour);

/** An amount above zero: some are of one unit of 10⁻¹². */
const amount = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 40 }).map((count) => `${count}.00`) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 999 }).map((count) => `0.${String(count).padStart(12, "0")}`) },
  fc.constantFrom("33.333333333333", "0.01", "12.345"),
);

/** The same items with ids, in any order. */
const listOf = <T extends object>(prefix: string, item: fc.Arbitrary<T>, maxLength: number) =>
  fc
    .array(item, { maxLength })
    .map((items) => items.map((fields, i) => ({ id: `${prefix}${i + 1}`, ...fields })))
    .chain((items) => fc.shuffledSubarray(items, { minLength: items.length }));

const chargeback = (whole: string) =>
  fc
    .record({ openedAt: anHour, settledAt: anHour, outcome: fc.constantFrom("won", "lost", "open"), all: fc.boolean() })
    .map(({ openedAt, settledAt, outcome, all }) => ({
      openedAt,
      ...(all || whole.startsWith("0.0000") ? {} : { amount: "0.01" }),
      ...(outcome === "open" ? {} : { settledAt, outcome: outcome as "won" | "lost" }),
    }));

const aDeposit: fc.Arbitrary<Omit<Deposit, "id">> = fc
  .record({
    amount,
    hours: fc.option(fc.integer({ min: 0, max: LAST_HOUR }), { freq: 6 }),
    method: fc.constantFrom("card", "card", "crypto", "bank-transfer"),
    disputed: fc.integer({ min: 0, max: 4 }),
  })
  .chain(({ amount: whole, hours, method, disputed }) =>
    (disputed === 0 ? chargeback(whole) : fc.constant(undefined)).map((taken) => ({
      receivedAt: hour(0),
      ...(hours === null ? {} : { creditedAt: hour(hours) }),
      amount: whole,
      method,
      ...(taken === undefined ? {} : { chargeback: taken }),
    })),
  );

const aCall = fc
  .record({
    amount,
    at: anHour,
    reversed: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: anHour }),
  })
  .map(({ reversed, ...fields }) => ({
    ...fields,
    kind: "call" as const,
    ...(reversed === null ? {} : { reversedAt: reversed }),
  }));

const anAdjustment = fc
  .record({ amount, sign: fc.constantFrom("", "-"), at: anHour })
  .map(({ amount: size, sign, at }) => ({ amount: `${sign}${size}`, at }));

/** Movements of every kind. */
export const movements: fc.Arbitrary<Required<Movements>> = fc
  .record({
    deposits: listOf("D", aDeposit, 4),
    charges: listOf("C", aCall, 5),
    adjustments: listOf("J", anAdjustment, 2),
    refunds: listOf("R", fc.record({ amount, at: anHour, nth: fc.option(fc.integer({ min: 0, max: 3 })) }), 2),
  })
  .map(({ refunds, ...rest }) => ({
    ...rest,
    refunds: refunds.map(({ nth, ...refund }) => {
      const depositId = nth === null ? undefined : rest.deposits[nth]?.id;
      return depositId === undefined ? refund : { ...refund, depositId };
    }),
  }));
