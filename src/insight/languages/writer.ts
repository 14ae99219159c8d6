/** Writes what stands in sentences, with the data of a catalogue: days, instants, amounts, words, ids. */
import type { Facts } from "../../core/finding.js";
import { DAY_SHAPE, type Day, type Decimal, INSTANT_SHAPE, type Instant } from "../../model/scalars.js";
import { wallClockOf } from "../../time/wall-clock.js";
import type { Zone } from "../../time/zone.js";
import type { Catalogue } from "./catalogue.js";
import type { FactWriter, Writer } from "./writing.js";

/**
 * Writes an instant as the catalogue has it, to the millisecond only where it matters.
 *
 * @param zone - the zone whose wall clock is read, and which is named
 */
export function writeInstant(catalogue: Catalogue, instant: Instant, zone: Zone): string {
  const { writing } = catalogue;
  const clock = wallClockOf(instant, zone);
  const onTheMinute = clock.second === "00" && clock.millisecond === "000";
  return filled(onTheMinute ? writing.instant : writing.preciseInstant, {
    ...clock,
    day: writeDay(catalogue, clock.day),
    zone: zone.name === "UTC" ? zone.name : `(${zone.name})`,
  });
}

/** Writes a day as the catalogue has it. */
function writeDay({ writing }: Catalogue, day: Day): string {
  const [year, month, dayOfMonth] = day.split("-") as [string, string, string];
  return filled(writing.day, {
    year,
    month: writing.months[Number(month) - 1] as string,
    day: String(Number(dayOfMonth)),
  });
}

/** Writes an amount to its last digit. */
function writeAmount({ writing: { decimalMark, groupMark } }: Catalogue, amount: Decimal): string {
  const [integer = "", fraction] = amount.split(".");
  const grouped = integer.replace(/\B(?=(\d{3})+$)/g, groupMark);
  return fraction === undefined ? grouped : `${grouped}${decimalMark}${fraction}`;
}

/** Writes in the language of a catalogue, and with the wall clock of a zone. */
export function writerOf(catalogue: Catalogue, zone: Zone): Writer {
  const { writing, sentences, vocabulary } = catalogue;
  const amount = (text: Decimal): string => writeAmount(catalogue, text);
  const list = (members: readonly string[]): string => members.join(writing.listMark);
  return {
    instant: (instant) => writeInstant(catalogue, instant, zone),
    day: (day) => writeDay(catalogue, day),
    amount,
    money: (money) => filled(writing.money, { amount: amount(money.amount), currency: money.currency }),
    count: (count) => amount(String(count)),
    duration: (milliseconds) => durationText(catalogue, milliseconds),
    size: (bytes) => {
      const [unit, length] = SIZES.find(([, length]) => bytes > 0 && bytes % length === 0) ?? ONE_BYTE;
      return `${amount(String(bytes / length))} ${writing.units[unit]}`;
    },
    list,
    clauses: (citations) => {
      const numbered = (of: "section" | "paragraph", shape: RegExp): readonly string[] => {
        const numbers = citations.flatMap((citation) => shape.exec(citation)?.[1] ?? []);
        return numbers.length === 0 ? [] : [sentences.citation(of, numbers)];
      };
      const others = citations.filter((citation) => !PARAGRAPH.test(citation) && !SECTION.test(citation));
      return list([...numbered("paragraph", PARAGRAPH), ...numbered("section", SECTION), ...others]);
    },
    word: (of, name) => {
      const words: Readonly<Record<string, string>> = vocabulary[of];
      return Object.hasOwn(words, name) ? (words[name] as string) : name.replaceAll("-", " ");
    },
  };
}

/** Writes the facts of one finding. */
export function factWriterOf(write: Writer, facts: Facts): FactWriter {
  const value = (name: string): Facts[string] | undefined => (Object.hasOwn(facts, name) ? facts[name] : undefined);
  const textOf = (name: string): string => String(value(name) ?? "?");
  const membersOf = (name: string): readonly string[] => [value(name) ?? []].flat().map(String);
  const numberOf = (name: string): string => whereShaped(NUMBER_SHAPE, write.amount, textOf(name));
  const whereNumber = (written: (number: number) => string, name: string): string => {
    const given = value(name);
    return typeof given === "number" ? written(given) : textOf(name);
  };
  return {
    value,
    text: textOf,
    list: (...names) => write.list(names.flatMap(membersOf)),
    amount: numberOf,
    instant: (name) => whereShaped(INSTANT_SHAPE, write.instant, textOf(name)),
    day: (name) => whereShaped(DAY_SHAPE, write.day, textOf(name)),
    count: numberOf,
    duration: (name) => whereNumber(write.duration, name),
    size: (name) => whereNumber(write.size, name),
    word: (of, name) => write.word(of, textOf(name)),
    words: (of, name) => write.list(membersOf(name).map((word) => write.word(of, word))),
    services: (name) =>
      write.list(membersOf(name).map((service) => service.replace(/^\S+/, (kind) => write.word("services", kind)))),
  };
}

const whereShaped = (shape: RegExp, written: (text: string) => string, text: string): string =>
  shape.test(text) ? written(text) : text;

const NUMBER_SHAPE = /^-?\d+(\.\d+)?$/;

/** How the two documents of this package cite, and most others do. */
const PARAGRAPH = /^¶(\d+)$/;
const SECTION = /^(\d.*)$/s;

const ONE_BYTE = ["byte", 1] as const;
const SIZES = [["gibibyte", 2 ** 30], ["gigabyte", 10 ** 9], ONE_BYTE] as const;

const UNITS = [
  ["hour", 3_600_000],
  ["minute", 60_000],
  ["second", 1_000],
  ["millisecond", 1],
] as const;

/** Every unit of which there is something; the smallest stands for nothing at all. */
function durationText({ writing }: Catalogue, milliseconds: number): string {
  let left = milliseconds;
  const parts = UNITS.flatMap(([unit, length]) => {
    const count = Math.floor(left / length);
    left -= count * length;
    return count > 0 ? [`${count} ${writing.units[unit]}`] : [];
  });
  return parts.length > 0 ? parts.join(" ") : `0 ${writing.units.second}`;
}

/** A pattern with its places filled; one that nothing is for stays. */
function filled(pattern: string, parts: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (place, name: string) => parts[name] ?? place);
}
