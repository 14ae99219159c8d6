/** Both agreements, and random options of their readings. */
import { freezvon, illyvoip, type Terms, withReadings } from "fineprint";
import { fc } from "../fc.js";

/** Both agreements by name. */
export const OPERATORS = { illyvoip, freezvon } as const;
/** The name of an agreement. */
export type Operator = keyof typeof OPERATORS;
/** The names of both agreements. */
export const OPERATOR_NAMES = ["illyvoip", "freezvon"] as const satisfies readonly Operator[];

/** An agreement by name, and options of its readings. */
export interface Variation {
  readonly operator: Operator;
  readonly options: Readonly<Record<string, string>>;
}

/** The terms of a variation. */
export const varied = ({ operator, options }: Variation): Terms => withReadings(OPERATORS[operator], options);

/** Either agreement under any options of its readings, half of them at their defaults. */
export const variation: fc.Arbitrary<Variation> = fc
  .constantFrom(...OPERATOR_NAMES)
  .chain((operator) =>
    fc
      .tuple(
        ...Object.values(OPERATORS[operator].readings).map(({ name, options }) =>
          fc
            .oneof(
              { weight: 3, arbitrary: fc.constant([]) },
              { weight: 2, arbitrary: fc.constantFrom(...Object.keys(options)) },
            )
            .map((option) => (typeof option === "string" ? [[name, option]] : [])),
        ),
      )
      .map((chosen) => ({ operator, options: Object.fromEntries(chosen.flat()) as Record<string, string> })),
  );

/** One of so many, by lot. */
export const draw = (lots: Iterator<number>, of: number): number => (lots.next().value as number) % of;

/** Options of all readings of an agreement, drawn by lots. */
export const anyOptions = (terms: Terms, lots: Iterator<number>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.values(terms.readings).map(({ name, options }) => {
      const names = Object.keys(options);
      return [name, names[draw(lots, names.length)] as string];
    }),
  );
