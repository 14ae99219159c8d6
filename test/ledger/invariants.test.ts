/** The invariants of 2-model, and what R5 to R9 and R39 say of any history, as properties. */
import type { Deposit } from "fineprint";
import { describe, expect } from "vitest";
import { countedAmount } from "../../src/ledger/history.js";
import { resolve, unitsOf } from "../../src/model/resolve.js";
import { fc, test } from "../fc.js";
import { type Books, booksOf, type Movements, ORDER_NAMES, type Order } from "./books.js";
import { anHour, movements } from "./histories.js";

const order: fc.Arbitrary<Order> = fc.constantFrom(...ORDER_NAMES);
const anyCase: [typeof movements, typeof anHour, typeof order] = [movements, anHour, order];

const sum = (amounts: readonly string[]): bigint => amounts.reduce((total, amount) => total + unitsOf(amount), 0n);
const happened = (instant: string, at: string): boolean => Date.parse(instant) <= Date.parse(at);
/** The deposits of the books, in their order. */
const creditedIn = ({ deposits = [] }: Movements, at: string) =>
  deposits
    .filter(({ creditedAt }) => creditedAt !== undefined && happened(creditedAt, at))
    .sort((a, b) => Date.parse(a.creditedAt ?? "") - Date.parse(b.creditedAt ?? "") || (a.id < b.id ? -1 : 1));

describe("invariants of 2-model", () => {
  test.prop(anyCase)(
    "Σ remainders + unspent free credit = max(balance, 0), and debt = max(−balance, 0)",
    (moved, at, by) => {
      const { balance, left, free, debt } = booksOf(moved, at, by);
      const units = unitsOf(balance);
      expect(sum(left) + unitsOf(free)).toBe(units > 0n ? units : 0n);
      expect(unitsOf(debt)).toBe(units < 0n ? -units : 0n);
    },
  );

  test.prop(anyCase)(
    "0 ≤ remainder ≤ amount, and what was used and what is left are no more than what counts",
    (moved, at, by) => {
      const { left, used } = booksOf(moved, at, by);
      const deposits = creditedIn(moved, at);
      expect(left).toHaveLength(deposits.length);
      for (const [i, credited] of deposits.entries()) {
        const [remainder, spent] = [unitsOf(left[i] ?? ""), unitsOf(used[i] ?? "")];
        expect(remainder >= 0n && spent >= 0n).toBe(true);
        expect(remainder <= unitsOf(credited.amount)).toBe(true);
        expect(remainder + spent <= countedAmount(resolve(credited), Date.parse(at))).toBe(true);
      }
    },
  );

  test.prop([...anyCase, fc.nat(), fc.double({ min: 0.01, max: 0.99, noNaN: true })])(
    "splitting a charge in two changes nothing",
    (moved, at, by, nth, share) => {
      const charge = moved.charges[nth % Math.max(1, moved.charges.length)];
      fc.pre(charge !== undefined && unitsOf(charge.amount) > 1n);
      const whole = unitsOf(charge.amount);
      const part = (whole * BigInt(Math.ceil(share * 100))) / 100n || 1n;
      const text = (units: bigint) => `${units / 10n ** 12n}.${String(units % 10n ** 12n).padStart(12, "0")}`;
      const halves = [
        { ...charge, amount: text(part) },
        { ...charge, id: `${charge.id}-rest`, amount: text(whole - part) },
      ];
      const split = { ...moved, charges: moved.charges.flatMap((one) => (one === charge ? halves : [one])) };
      expect(booksOf(split, at, by)).toEqual(booksOf(moved, at, by));
    },
  );

  const shuffled = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });
  const twice = movements.chain((moved) =>
    fc
      .record({
        deposits: shuffled(moved.deposits),
        charges: shuffled(moved.charges),
        adjustments: shuffled(moved.adjustments ?? []),
        refunds: shuffled(moved.refunds ?? []),
      })
      .map((again): readonly [Movements, Movements] => [moved, again]),
  );
  test.prop([twice, anHour, order])("shuffling any list changes nothing", ([moved, again], at, by) => {
    expect(booksOf(again, at, by)).toEqual(booksOf(moved, at, by));
  });
});

/** Leaves of the movements what has happened by an instant. */
const happenedBy = (moved: Required<Movements>, at: string): Movements => ({
  deposits: moved.deposits.filter(({ creditedAt }) => creditedAt !== undefined && happened(creditedAt, at)),
  charges: moved.charges
    .filter((charge) => happened(charge.at, at))
    .filter(({ reversedAt }) => reversedAt === undefined || !happened(reversedAt, at))
    .map((charge) => ({ ...charge, reversedAt: undefined })),
  adjustments: moved.adjustments?.filter((one) => happened(one.at, at)),
  refunds: moved.refunds
    ?.filter((one) => happened(one.at, at))
    .map(({ depositId, ...refund }) => {
      const named = creditedIn(moved, at).some(({ id }) => id === depositId);
      return { ...refund, depositId: named ? depositId : undefined };
    }),
});

describe("what has not happened by the instant, or has been undone by it, is as if it had never been", () => {
  test.prop(anyCase)("later facts, reversed charges and refunds that name what is not credited", (moved, at, by) => {
    expect(booksOf(happenedBy(moved, at), at, by)).toEqual(booksOf(moved, at, by));
  });
  test.prop([...anyCase, fc.nat()])(
    "R11 the ledger without a charge is that of an account without it",
    (moved, at, by, nth) => {
      const charge = moved.charges[nth % Math.max(1, moved.charges.length)];
      fc.pre(charge !== undefined);
      const rest = { ...moved, charges: moved.charges.filter((one) => one !== charge) };
      const { balance: _, ...without } = booksOf(moved, at, by, charge.id);
      expect(booksOf(rest, at, by)).toMatchObject(without);
    },
  );
});

describe("R7 a chargeback is the same as", () => {
  const change = (moved: Required<Movements>, to: (deposit: Deposit) => object): Movements => ({
    ...moved,
    deposits: moved.deposits.map((one) => ({ ...one, ...to(one) })),
  });
  test.prop(anyCase)(
    "a smaller deposit while it is open or when it is lost, none before it and once it is won",
    (moved, at, by) => {
      const counted = change(moved, ({ amount, chargeback }) => {
        if (chargeback === undefined || !happened(chargeback.openedAt, at)) return { chargeback: undefined };
        const won = chargeback.outcome === "won" && happened(chargeback.settledAt ?? "", at);
        // all of it taken back cannot be written as a deposit of nothing: the chargeback is dated back instead
        if (chargeback.amount === undefined)
          return { chargeback: won ? undefined : { openedAt: "2020-01-01T00:00:00Z" } };
        const rest = unitsOf(amount) - (won ? 0n : unitsOf(chargeback.amount));
        if (rest === 0n) return { chargeback: { openedAt: "2020-01-01T00:00:00Z" } };
        return { chargeback: undefined, amount: `${rest / 10n ** 12n}.${String(rest % 10n ** 12n).padStart(12, "0")}` };
      });
      expect(booksOf(counted, at, by)).toEqual(booksOf(moved, at, by));
    },
  );
});

describe("R8, R9, R39", () => {
  test.prop([...anyCase, fc.array(anHour, { minLength: 2, maxLength: 2 })])(
    "R8 positive adjustments may come at any instant up to the one asked of",
    (moved, at, by, instants) => {
      const past = (instant: string) => (happened(instant, at) ? instant : at);
      const moveTo = (when: (i: number, instant: string) => string) => ({
        ...moved,
        adjustments: moved.adjustments?.map((one, i) =>
          one.amount.startsWith("-") || !happened(one.at, at) ? one : { ...one, at: when(i, one.at) },
        ),
      });
      expect(
        booksOf(
          moveTo((i) => past(instants[i] ?? at)),
          at,
          by,
        ),
      ).toEqual(booksOf(moved, at, by));
    },
  );

  test.prop([movements, anHour])(
    "every order leaves the same in all, the same debt and the same free credit",
    (moved, at) => {
      const inAll = ({ balance, left, free, debt }: Books) => [balance, sum(left), free, debt];
      const [first, ...others] = ORDER_NAMES.map((by) => inAll(booksOf(moved, at, by)));
      for (const other of others) expect(other).toEqual(first);
    },
  );

  test.prop([movements, anHour])("excluded-methods-first is oldest-first where no deposit is excluded", (moved, at) => {
    const byCard = { ...moved, deposits: moved.deposits.map((one) => ({ ...one, method: "card" as const })) };
    expect(booksOf(byCard, at, "excluded-methods-first")).toEqual(booksOf(byCard, at, "oldest-first"));
  });

  test.prop([movements, anHour])("R39 what comes while there is debt goes to it, whatever the order", (moved, at) => {
    // with all charges at the first hour, before any credit, everything that is used is debt
    const calls = moved.charges.map((charge) => ({ ...charge, at: "2026-05-01T00:00:00Z" }));
    const owing = { deposits: moved.deposits, charges: calls };
    const [first, ...others] = ORDER_NAMES.map((by) => booksOf(owing, at, by));
    for (const other of others) expect(other).toEqual(first);
  });
});
