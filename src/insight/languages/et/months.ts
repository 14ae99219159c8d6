/** The names of the months in Estonian, and written dates in the cases that sentences need. */

const MONTHS = [
  { name: "jaanuar", genitive: "jaanuari", partitive: "jaanuari" },
  { name: "veebruar", genitive: "veebruari", partitive: "veebruari" },
  { name: "märts", genitive: "märtsi", partitive: "märtsi" },
  { name: "aprill", genitive: "aprilli", partitive: "aprilli" },
  { name: "mai", genitive: "mai", partitive: "maid" },
  { name: "juuni", genitive: "juuni", partitive: "juunit" },
  { name: "juuli", genitive: "juuli", partitive: "juulit" },
  { name: "august", genitive: "augusti", partitive: "augustit" },
  { name: "september", genitive: "septembri", partitive: "septembrit" },
  { name: "oktoober", genitive: "oktoobri", partitive: "oktoobrit" },
  { name: "november", genitive: "novembri", partitive: "novembrit" },
  { name: "detsember", genitive: "detsembri", partitive: "detsembrit" },
] as const;

type Month = (typeof MONTHS)[number];

/** Puts a written date or instant into a case. */
type DateForm = (written: string) => string;

/** The names as they stand in a date, January first. */
export const monthNames: readonly string[] = MONTHS.map(({ name }) => name);

/** Declines the month of a written date; the hour of one that is declined follows without a comma. */
const declined =
  (formOf: (month: Month) => string): DateForm =>
  (written) =>
    MONTHS.reduce(
      (text, month) => text.replace(`. ${month.name} `, `. ${formOf(month)} `),
      written.replace(", kell ", " kell "),
    );

/** On a date: "5. juulil 2026 kell 21.00 UTC". */
export const onDate: DateForm = declined(({ genitive }) => `${genitive}l`);

/** What follows `alates`: "5. juulist 2026 kell 21.00 UTC". */
export const fromDate: DateForm = declined(({ genitive }) => `${genitive}st`);

/** What follows `kuni`: "5. juulini 2026 kell 21.00 UTC". */
export const toDate: DateForm = declined(({ genitive }) => `${genitive}ni`);

/** What follows `enne`: "5. juulit 2026 kell 21.00 UTC". */
export const beforeDate: DateForm = declined(({ partitive }) => partitive);
