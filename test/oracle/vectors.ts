/** The time vectors and the month arithmetic of test/cases against the oracle's windows. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { Readings } from "./model.js";
import { addMonths, dayOf, dayText, instantOf, instantText } from "./time.js";
import * as windows from "./windows.js";

function readCases(file: string): unknown {
  return JSON.parse(readFileSync(new URL(`../cases/${file}`, import.meta.url), "utf8"));
}

interface Vector {
  readonly id: string;
  readonly rule: string;
  readonly anchor: string;
  readonly now: string;
  readonly firstFeeDate?: string;
  readonly count?: number;
  readonly readings: { readonly [letter: string]: unknown };
}

interface Expected {
  readonly end: string;
  readonly endInclusive: boolean;
  readonly inside: boolean;
}

type WindowOf = (readings: Readings, anchor: number) => windows.Window;

/** For each rule: the window, the reading's name, and which option each letter of the vectors is. */
const RULES: { readonly [rule: string]: readonly [WindowOf, string, { readonly [letter: string]: string }] } = {
  "ILLY-DISPUTE-3D": [
    windows.disputeWindow,
    "dispute-days",
    { R1: "civil-days-rolled", R2: "civil-days", R3: "elapsed-hours", R5: "saturday-works" },
  ],
  "ILLY-REFUND-90D": [
    windows.depositWindow,
    "deposit-window",
    { R1: "civil-days", R2: "forward-rolled", R3: "elapsed-hours" },
  ],
  "FZ-COMPLAINT-30D": [
    windows.complaintWindow,
    "complaint-days",
    { R1: "civil-days-rolled", R2: "civil-days", R3: "elapsed-hours", R4: "close-of-business" },
  ],
  "FZ-INACTIVE-6M": [windows.inactivityWindow, "inactivity-window", { R1: "six-months", R2: "same-wall-time" }],
  "FZ-REFUND-6M": [
    windows.refundWindow,
    "refund-window",
    { R1: "six-months-rolled", R2: "six-months", R4: "same-wall-time" },
  ],
  "FZ-KYC-48H": [
    windows.identityWindow,
    "identity-hours",
    { R1: "from-end-of-date", R2: "from-submission", R3: "two-civil-days" },
  ],
};

/** Compares every vector of the five doors, and returns how many were compared. */
export function timeVectors(): number {
  const { vectors } = readCases("time-vectors.json") as { readonly vectors: readonly Vector[] };
  let compared = 0;
  for (const vector of vectors) {
    const [windowOf, name, letters] = RULES[vector.rule] ?? [];
    for (const [letter, option] of Object.entries(letters ?? {})) {
      const { end, endInclusive, inside } = vector.readings[letter] as Expected;
      const endsAt = windowOf?.({ [name ?? ""]: option }, instantOf(vector.anchor)).endsAt ?? Number.NaN;
      assert.equal(instantText(endsAt), instantText(instantOf(end) + (endInclusive ? 1 : 0)), vector.id + letter);
      assert.equal(instantOf(vector.now) < endsAt, inside, vector.id + letter);
      compared += 1;
    }
    if (vector.rule === "FZ-RENEW-MONTHLY") compared += feeDays(vector);
  }
  return compared;
}

function feeDays(vector: Vector): number {
  const letters = { R1: "anchored", R2: "chained" };
  for (const [letter, option] of Object.entries(letters)) {
    const first = dayOf(vector.firstFeeDate ?? "");
    const days = [first];
    while (days.length < (vector.count ?? 0)) {
      days.push(windows.nextFeeDay({ "renewal-anchor": option }, first, days[days.length - 1] ?? first));
    }
    assert.deepEqual(days.map(dayText), vector.readings[letter], vector.id + letter);
  }
  return Object.keys(letters).length;
}

export function months(): void {
  const file = readCases("month-arithmetic.json") as {
    readonly cases: readonly (readonly [string, number, string])[];
  };
  for (const [start, count, result] of file.cases) assert.equal(dayText(addMonths(dayOf(start), count)), result);
}
