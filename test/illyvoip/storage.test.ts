/** planRecordingStorage under ILLYVOIP: ¶32 deletes everything at the end, and nothing is said of space. */
import { illyvoip, planRecordingStorage } from "fineprint";
import { expect, it } from "vitest";
import { findingsOf } from "../support/given.js";

const ENDED_AT = "2026-06-01T09:00:00Z";
const recordings = [
  { id: "R2", at: "2026-05-02T09:00:00Z", size: 30 },
  { id: "R1", at: "2026-05-01T09:00:00Z", size: 40 },
  { id: "R3", at: "2026-07-01T09:00:00Z", size: 20 },
];
const asked = (at: string, endedAt?: string) =>
  planRecordingStorage(illyvoip, { at, quota: 100, incoming: 500, recordings, endedAt });

it("content: while the agreement runs, space is not addressed", () => {
  for (const decision of [asked("2026-06-15T09:00:00Z"), asked("2026-06-01T08:59:59.999Z", ENDED_AT)]) {
    expect(decision).toMatchObject({
      decision: "storage",
      outcome: "not-addressed",
      remove: [],
      freed: null,
      free: null,
      shortBy: null,
      needs: [],
    });
    expect(findingsOf(decision, "¶32")).toEqual(["satisfied not-addressed"]);
  }
});

it("against, on the edge: from its end on everything is deleted, oldest first", () => {
  const decision = asked(ENDED_AT, ENDED_AT);
  expect(decision).toMatchObject({
    outcome: "deleted",
    remove: [
      { recordingId: "R1", size: 40 },
      { recordingId: "R2", size: 30 },
    ],
    freed: 70,
    free: null,
    shortBy: null,
    needs: [],
  });
  expect(decision.findings).toEqual([{ clause: "¶32", effect: "forbids", because: "data-deleted", facts: {} }]);
});

it("a recording dated after the question does not exist yet", () => {
  expect(asked("2026-07-01T09:00:00Z", ENDED_AT).freed).toBe(90);
});
