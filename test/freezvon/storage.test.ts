/** planRecordingStorage under Freezvon: 6.6.2, what fits, what goes, and what is missing. */
import { freezvon, planRecordingStorage, type StorageQuestion, type Terms } from "fineprint";
import { describe, expect, it } from "vitest";
import { findingsOf } from "../support/given.js";

const AT = "2026-06-01T09:00:00Z";
// 90 bytes in all, given out of order
const RECORDINGS = [
  { id: "R3", at: "2026-05-03T09:00:00Z", size: 20 },
  { id: "R1", at: "2026-05-01T09:00:00Z", size: 40 },
  { id: "R2", at: "2026-05-02T09:00:00Z", size: 30 },
];

const planned = (incoming: number, more: Partial<StorageQuestion> = {}) =>
  planRecordingStorage(freezvon, { at: AT, quota: 100, extra: 0, recordings: RECORDINGS, incoming, ...more });

describe("6.6.2", () => {
  it("content: it fits, to the byte", () => {
    const decision = planned(10);
    expect(decision).toMatchObject({
      decision: "storage",
      outcome: "fits",
      remove: [],
      freed: 0,
      free: 0,
      shortBy: 0,
      needs: [],
      readings: {},
    });
    expect(findingsOf(decision, "6.6.2")).toEqual(["satisfied recording-fits"]);
    expect(planned(3)).toMatchObject({ outcome: "fits", free: 7 });
  });

  it("on the edge: a byte more, and the oldest goes", () => {
    const decision = planned(11);
    // 100 − 90 + 40 − 11
    expect(decision).toMatchObject({
      outcome: "fits-after-deleting",
      remove: [{ recordingId: "R1", size: 40 }],
      freed: 40,
      free: 39,
      shortBy: 0,
    });
    expect(findingsOf(decision, "6.6.2")).toEqual(["limits oldest-deleted", "permits extra-can-be-bought"]);
    expect(decision.findings[0]?.facts).toEqual({ recordingIds: ["R1"] });
  });

  it("the worked example: incoming 35, deleting the first frees 40, 15 are free", () => {
    expect(planned(35)).toMatchObject({ outcome: "fits-after-deleting", freed: 40, free: 15 });
  });

  it("the fewest of the oldest: 50 need one, 51 need two, 80 need two, 81 need all", () => {
    const removed = (incoming: number) => planned(incoming).remove.map(({ recordingId }) => recordingId);
    expect([50, 51, 80, 81, 100].map(removed)).toEqual([
      ["R1"],
      ["R1", "R2"],
      ["R1", "R2"],
      ["R1", "R2", "R3"],
      ["R1", "R2", "R3"],
    ]);
    expect(planned(100)).toMatchObject({ outcome: "fits-after-deleting", freed: 90, free: 0 });
  });

  it("against: larger than all of the space, so nothing is removed; 20 are missing", () => {
    const decision = planned(120);
    // B43: what is free now, 100 − 90
    expect(decision).toMatchObject({ outcome: "does-not-fit", remove: [], freed: 0, free: 10, shortBy: 20, needs: [] });
    expect(findingsOf(decision, "6.6.2")).toEqual(["forbids larger-than-storage", "permits extra-can-be-bought"]);
    expect(decision.findings[0]?.facts).toEqual({ shortBy: 20 });
    expect(planned(101)).toMatchObject({ outcome: "does-not-fit", shortBy: 1 });
  });

  it("space that was bought counts: extra 20, all three go, nothing is free", () => {
    expect(planned(120, { extra: 20 })).toMatchObject({
      outcome: "fits-after-deleting",
      remove: [{ recordingId: "R1" }, { recordingId: "R2" }, { recordingId: "R3" }],
      freed: 90,
      free: 0,
    });
    expect(planned(35, { extra: 25 })).toMatchObject({ outcome: "fits", free: 0 });
  });

  it("two of one instant: by id, compared by code unit", () => {
    const at = "2026-05-01T09:00:00Z";
    const recordings = ["b", "a", "B"].map((id) => ({ id, at, size: 30 }));
    expect(planned(41, { recordings }).remove.map(({ recordingId }) => recordingId)).toEqual(["B", "a"]);
  });

  it("what goes is listed oldest first, the finding names it by id (B1)", () => {
    const recordings = [
      { id: "A", at: "2026-05-02T09:00:00Z", size: 40 },
      { id: "B", at: "2026-05-01T09:00:00Z", size: 40 },
    ];
    const decision = planned(90, { recordings });
    expect(decision.remove.map(({ recordingId }) => recordingId)).toEqual(["B", "A"]);
    expect(decision.findings[0]?.facts).toEqual({ recordingIds: ["A", "B"] });
  });

  it("a recording is there from its own instant on", () => {
    const recordings = [...RECORDINGS, { id: "R4", at: "2026-06-01T09:00:00Z", size: 10 }];
    expect(planned(10, { recordings, at: "2026-06-01T08:59:59.999Z" }).outcome).toBe("fits");
    expect(planned(10, { recordings }).outcome).toBe("fits-after-deleting");
  });

  it("more is kept already than there is space for", () => {
    // 90 of 50: the new one of 0 bytes still needs room; 50 − 90 + 40
    expect(planned(0, { quota: 50 })).toMatchObject({ outcome: "fits-after-deleting", freed: 40, free: 0 });
    expect(planned(60, { quota: 50 })).toMatchObject({ outcome: "does-not-fit", free: 0, shortBy: 10 });
  });

  it("nothing is kept, and there is no space", () => {
    expect(planned(0, { quota: 0, recordings: [] })).toMatchObject({ outcome: "fits", free: 0 });
    expect(planned(1, { quota: 0, recordings: [] })).toMatchObject({ outcome: "does-not-fit", shortBy: 1 });
  });

  it("extra not known: settled where the quota is enough, but what is free is not (B43)", () => {
    expect(planned(10, { extra: undefined })).toMatchObject({
      outcome: "fits",
      remove: [],
      freed: 0,
      free: null,
      shortBy: 0,
      needs: [],
    });
  });

  it.each([11, 120])("extra not known, and %i does not fit into the quota: undetermined", (incoming) => {
    const decision = planned(incoming, { extra: undefined });
    expect(decision).toMatchObject({
      outcome: "undetermined",
      remove: [],
      freed: null,
      free: null,
      shortBy: null,
      needs: ["question.extra"],
    });
    expect(decision.findings).toMatchObject([{ clause: "6.6.2", effect: "unknown", needs: ["question.extra"] }]);
  });

  it("is exact beyond 2⁵³: one byte decides", () => {
    const most = Number.MAX_SAFE_INTEGER;
    const recordings = [{ id: "R1", at: "2026-05-01T09:00:00Z", size: most }];
    const ask = (incoming: number, extra: number) => planned(incoming, { quota: most, extra, recordings });
    // (2⁵³ − 1) + (2⁵³ − 2) against (2⁵³ − 1) + (2⁵³ − 2), and a byte less of it
    expect(ask(most - 1, most - 1)).toMatchObject({ outcome: "fits", free: 0 });
    expect(ask(most - 1, most - 2)).toMatchObject({ outcome: "fits-after-deleting", free: most - 1 });
  });

  it("the end of the agreement is not looked at", () => {
    expect(planned(10, { endedAt: "2026-05-20T09:00:00Z" })).toEqual(planned(10));
  });

  it("ids are unique", () => {
    expect(() => planned(10, { recordings: [...RECORDINGS, ...RECORDINGS] })).toThrow("question.recordings[3].id");
  });
});

it("B5: terms without any clause for the door have no findings", () => {
  const silent: Terms<never> = { ...freezvon, doors: {} };
  expect(planRecordingStorage(silent, { at: AT, quota: 100, incoming: 1, recordings: RECORDINGS })).toMatchObject({
    outcome: "not-addressed",
    remove: [],
    freed: null,
    free: null,
    shortBy: null,
    findings: [],
  });
});
