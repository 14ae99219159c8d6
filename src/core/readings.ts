/** The instrument for readings: it says what the chosen option means, and writes down that it was asked. */
import type { Reading } from "./reading.js";

type Options = Record<string, string>;

/** How clauses ask for readings. */
export interface ReadingsInstrument {
  /** What the chosen option of a reading means. */
  readonly choose: <Means>(reading: Reading<Means>) => Means;
  /** Every reading that was asked for so far, with its option. */
  readonly consulted: () => Readonly<Options>;
  /** Runs something and tells which readings it asked for. */
  readonly listen: <T>(run: () => T) => { readonly value: T; readonly consulted: Readonly<Options> };
  /** Makes a value that is computed once, and counts as asking for its readings whenever it is used. */
  readonly once: <T>(compute: () => T) => () => T;
}

/** The instrument for one case, with the options that its terms have chosen. */
export function readingsInstrument(chosen: Readonly<Options>): ReadingsInstrument {
  let notes: Options = {};
  const all: Options = {};

  const listen: ReadingsInstrument["listen"] = (run) => {
    const outer = notes;
    notes = {};
    const value = run();
    const consulted = notes;
    notes = Object.assign(outer, consulted);
    return { value, consulted };
  };

  return {
    choose: (reading) => {
      const option = chosen[reading.name] as string;
      notes[reading.name] = option;
      all[reading.name] = option;
      return (reading.options[option] as (typeof reading.options)[string]).means;
    },
    consulted: () => all,
    listen,
    once: (compute) => {
      let done: ReturnType<typeof listen<ReturnType<typeof compute>>> | undefined;
      return () => {
        done ??= listen(compute);
        Object.assign(notes, done.consulted);
        return done.value;
      };
    },
  };
}
