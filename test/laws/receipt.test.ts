/** receipt and replay: what is kept can be made again, and nothing in it changes unseen. */
import { type Account, InputError, type Json, type Receipt, receipt, replay, safeParseAccount } from "fineprint";
import { describe, expect } from "vitest";
import { canonicalJson } from "../../src/core/canonical-json.js";
import { fc, test } from "../fc.js";
import { type AnyCase, anyCase, DOORS } from "../support/doors.js";
import { variation, varied } from "../support/operators.js";
import { lawRuns } from "./law-runs.js";

/** The same JSON with the keys of every object the other way round. */
function backwards<T>(value: T): T {
  if (Array.isArray(value)) return value.map(backwards) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, backwards(member)]),
  ) as T;
}

/** Whether a replay says that something is not as it was, or refuses what it was given. */
function notices(kept: Receipt, ...rest: readonly [terms: Parameters<typeof replay>[1], account: Account | null]) {
  try {
    return !replay(kept, ...rest).same;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return true;
  }
}

/** A place and what to put there. */
const change = fc.record({
  place: fc.nat(),
  character: fc.constantFrom(..."0123456789abcdefghijklmnopqrstuvwxyzXYZ-. ¶"),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

/** A text with another character in one place. */
const edited = (text: string, { place, character }: Change): string =>
  text.slice(0, place % text.length) + character + text.slice((place % text.length) + 1);

/** The places of a text that hold neither a quotation mark nor a bracket. */
const places = (text: string): readonly number[] =>
  [...text.matchAll(/[^"{}[\]]/g)].map(({ index }) => index).filter((index) => index > 0);

/** Every way to change one fact: a text or number by a character, a fact that may be missing by its loss. */
function* factsChanged(value: Json, by: Change): Generator<Json> {
  if (typeof value === "string" && value !== "") yield edited(value, by);
  if (typeof value === "boolean") yield !value;
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    const others = Object.entries(value).filter(([other]) => other !== key);
    const isList = Array.isArray(value);
    yield isList ? others.map(([, item]) => item) : Object.fromEntries(others);
    for (const changed of factsChanged(member, by))
      yield isList ? value.map((item, i) => (String(i) === key ? changed : item)) : { ...value, [key]: changed };
  }
}

/** An account that differs in one fact: the first one from a place on that can be read. */
function anotherAccount(account: Account, by: Change): Account {
  const ways = [...factsChanged(account as unknown as Json, by)];
  const first = by.place % ways.length;
  for (const way of [...ways.slice(first), ...ways.slice(0, first)]) {
    const read = safeParseAccount(way);
    if (read.ok && canonicalJson(read.value) !== canonicalJson(account)) return read.value;
  }
  throw new Error("no fact of the account can change");
}

const askedOfAccount = anyCase.filter(({ given }) => given.account !== null);
const kept = (terms: ReturnType<typeof varied>, { decide }: (typeof DOORS)[keyof typeof DOORS], given: AnyCase) =>
  receipt(decide(terms, given), given.account, given.question);

describe("laws of receipts", () => {
  test.prop([variation, anyCase], lawRuns)(
    "a receipt survives JSON, in whatever order of keys, and replays the same",
    (variant, { door, given }) => {
      const terms = varied(variant);
      const made = kept(terms, DOORS[door], given);
      const again = JSON.parse(JSON.stringify(made));
      expect(again).toEqual(made);
      expect(replay(backwards(again), terms, given.account)).toEqual({ same: true });
    },
  );

  test.prop([variation, anyCase, change], lawRuns)(
    "another character anywhere in a receipt is noticed",
    (variant, { door, given }, { place, character }) => {
      const terms = varied(variant);
      const text = canonicalJson(kept(terms, DOORS[door], given));
      const open = places(text);
      const forged = edited(text, { place: open[place % open.length] as number, character });
      fc.pre(isJson(forged) && canonicalJson(JSON.parse(forged)) !== text);
      expect(notices(JSON.parse(forged), terms, given.account), forged).toBe(true);
    },
  );

  test.prop([variation, askedOfAccount, change], lawRuns)(
    "another account is noticed",
    (variant, { door, given }, by) => {
      const other = anotherAccount(given.account as Account, by);
      const terms = varied(variant);
      expect(notices(kept(terms, DOORS[door], given), terms, other)).toBe(true);
    },
  );
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
