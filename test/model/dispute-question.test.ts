/** The subject of the dispute question: a charge or a deposit by id, or the functioning of the system at an instant. */
import { parseDisputeQuestion } from "fineprint";
import { describe, expect, it } from "vitest";
import { codesOf, thrownBy, ZOD_WORDING } from "./full-account.js";

const at = "2026-07-03T09:00:00Z";
const refused = (subject: unknown) => thrownBy(() => parseDisputeQuestion({ at, subject }));

describe("the subject of a dispute", () => {
  it.each([
    { kind: "charge", id: "C1" },
    { kind: "deposit", id: "D1" },
    { kind: "functioning", occurredAt: "2026-07-01T09:00:00Z" },
  ])("content: %j", (subject) => {
    expect(parseDisputeQuestion({ at, subject })).toStrictEqual({ at, subject });
  });

  it.each([
    ["it is missing", undefined, ["subject: missing"]],
    ["a text", "C1", ["subject: wrong-type"]],
    ["null", null, ["subject: wrong-type"]],
    ["a list", [], ["subject: wrong-type"]],
    ["no kind", { id: "C1" }, ["subject.kind: missing"]],
    ["no id", { kind: "charge" }, ["subject.id: missing"]],
    ["an empty id", { kind: "deposit", id: "" }, ["subject.id: empty"]],
    ["no instant", { kind: "functioning" }, ["subject.occurredAt: missing"]],
    [
      "an instant without offset",
      { kind: "functioning", occurredAt: "2026-07-01T09:00:00" },
      ["subject.occurredAt: no-offset"],
    ],
    ["an id for the functioning", { kind: "functioning", occurredAt: at, id: "C1" }, ["subject.id: unknown-key"]],
    ["an instant for a charge", { kind: "charge", id: "C1", occurredAt: at }, ["subject.occurredAt: unknown-key"]],
  ])("against: %s", (_, subject, codes) => {
    const issues = refused(subject);
    expect(codesOf(issues)).toEqual(codes);
    for (const { expected } of issues) expect(expected).not.toMatch(ZOD_WORDING);
  });

  it.each(["refund", "", "Charge", "constructor"])(
    "against: the kind %j is an unknown word, as in every other list of words",
    (kind) => {
      expect(refused({ kind, id: "C1" })).toEqual([
        {
          code: "unknown-word",
          path: "subject.kind",
          expected: expect.stringMatching(/charge.*deposit.*functioning/),
          received: JSON.stringify(kind),
        },
      ]);
    },
  );
});
