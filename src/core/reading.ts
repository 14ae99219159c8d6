/** Where the text is open: a named question with options, the first of which is the default. */

/** Whom an option favours, compared with the other options. */
export type Party = "subscriber" | "operator" | "neither";

/** One way to understand an open clause. */
export interface ReadingOption<Means = unknown> {
  /** The option in one line. */
  readonly says: string;
  readonly favours: Party;
  /** What the clause computes with. */
  readonly means: Means;
}

/** One open point of an agreement. */
export interface Reading<Means = unknown> {
  readonly name: string;
  readonly clause: string;
  readonly question: string;
  /** By name; the first one is the default. */
  readonly options: Readonly<Record<string, ReadingOption<Means>>>;
  /** Why the default is the default. */
  readonly why: string;
}

/** The option that is taken when nothing else is chosen. */
export function defaultOption(reading: Reading): string {
  return Object.keys(reading.options)[0] as string;
}
