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

/**
 * The same reading with another default: an agreement that settles what others leave open.
 *
 * @param reading - the reading; it is not modified
 * @param option - the option that comes first
 * @param why - why it is the default
 * @returns a reading with the same options
 *
 * @example
 * ```ts
 * import { freezvon } from "fineprint";
 * import { withDefault } from "fineprint/terms";
 *
 * const newestFirst = withDefault(freezvon.burnDown, "newest-first", "the agreement says so");
 * Object.keys(newestFirst.options); //=> ["newest-first", "oldest-first", "pro-rata"]
 * ```
 */
export function withDefault<Means>(reading: Reading<Means>, option: string, why: string): Reading<Means> {
  const { [option]: first, ...others } = reading.options;
  if (first === undefined) throw new Error(`the reading ${reading.name} has no option ${option}`);
  return { ...reading, options: { [option]: first, ...others }, why };
}
