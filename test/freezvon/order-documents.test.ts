import { describe, expect, it } from "vitest";
import { findingsOf } from "../support/given.js";
import { AT, asked, funds, SINCE, satisfied } from "../support/order-of.js";

describe("4.3: documents", () => {
  it.each([
    ["required", "awaiting", "awaits documents"],
    ["provided", "awaiting", "awaits documents-review"],
    ["accepted", "accepted", satisfied],
    ["not-required", "accepted", satisfied],
  ] as const)("%s: %s", (documents, outcome, finding) => {
    const decision = asked({}, { documents, genuine: true, own: true });
    expect(decision.outcome).toBe(outcome);
    expect(findingsOf(decision, "4.3")).toEqual([finding]);
  });

  it("not known, of a number and of something else", () => {
    const decision = asked({}, { documents: undefined });
    expect(decision).toMatchObject({ outcome: "undetermined", needs: ["question.item.documents"] });
    expect(findingsOf(decision, "4.3")).toEqual(["unknown not-known"]);
    expect(findingsOf(decision, "7.6")).toEqual([satisfied]);
    for (const kind of ["hosting", "call-recording", "storage"] as const)
      expect(asked({}, { kind, documents: undefined }).outcome).toBe("accepted");
  });

  it("B14: not known matters no more where something else is awaited", () => {
    expect(asked(funds("10.00"), { documents: undefined })).toMatchObject({ outcome: "awaiting", needs: [] });
  });
});

describe("5.5 and 7.7: requests", () => {
  it.each([
    ["identity", "5.5", "awaits identity-documents"],
    ["number-documents", "7.7", "awaits documents-again"],
    ["photo-verification", "7.7", "awaits documents-again"],
  ] as const)("%s: %s, until it is answered", (kind, clause, finding) => {
    const requests = [{ kind, requestedAt: SINCE, answeredAt: AT }];
    const open = asked({}, {}, { at: "2026-07-03T08:59:59.999Z", requests });
    expect(open.outcome).toBe("awaiting");
    expect(findingsOf(open, clause)).toEqual([finding]);
    expect(findingsOf(open, clause === "5.5" ? "7.7" : "5.5")).toEqual([satisfied]);
    expect(asked({}, {}, { requests }).outcome).toBe("accepted");
    expect(asked({}, {}, { requests: [{ kind, requestedAt: "2026-07-03T09:00:00.001Z" }] }).outcome).toBe("accepted");
  });

  it("one that is open is enough", () => {
    const requests = [
      { kind: "identity", requestedAt: SINCE, answeredAt: SINCE },
      { kind: "identity", requestedAt: SINCE },
    ] as const;
    expect(findingsOf(asked({}, {}, { requests }), "5.5")).toEqual(["awaits identity-documents"]);
  });
});

describe("7.6: what the subscriber vouches for", () => {
  it.each([
    [{ genuine: false, own: true }, ["forbids documents-not-genuine"]],
    [{ genuine: true, own: false }, ["forbids documents-not-own"]],
    [{ genuine: false, own: false }, ["forbids documents-not-genuine", "forbids documents-not-own"]],
    [{ genuine: true, own: true }, [satisfied]],
  ] as const)("%j, provided or accepted", (item, expected) => {
    for (const documents of ["provided", "accepted"] as const)
      expect(findingsOf(asked({}, { ...item, documents }), "7.6")).toEqual(expected);
  });

  it("not known while provided: undetermined, for it could refuse; accepted: nothing against it", () => {
    const decision = asked({}, { documents: "provided" });
    expect(decision).toMatchObject({
      outcome: "undetermined",
      needs: ["question.item.genuine", "question.item.own"],
    });
    expect(findingsOf(decision, "7.6")).toEqual(["unknown not-known"]);
    expect(asked({}, { documents: "provided", genuine: true }).needs).toEqual(["question.item.own"]);
    expect(findingsOf(asked({}, { documents: "accepted" }), "7.6")).toEqual([satisfied]);
  });

  it("B15: the known fault has its finding, the other is still open", () => {
    const decision = asked({}, { documents: "provided", own: false });
    expect(decision).toMatchObject({ outcome: "refused", needs: [] });
    expect(findingsOf(decision, "7.6")).toEqual(["forbids documents-not-own", "unknown not-known"]);
    expect(decision.findings.find(({ effect }) => effect === "unknown")?.needs).toEqual(["question.item.genuine"]);
  });

  it("an accepted fault leaves nothing open", () => {
    expect(findingsOf(asked({}, { documents: "accepted", own: false }), "7.6")).toEqual(["forbids documents-not-own"]);
  });

  it("B34: documents not known: unknown exactly when a fault is known", () => {
    const decision = asked({}, { documents: undefined, genuine: false });
    expect(decision).toMatchObject({ outcome: "undetermined", needs: ["question.item.documents"] });
    expect(findingsOf(decision, "7.6")).toEqual(["unknown not-known"]);
    expect(findingsOf(asked({}, { documents: undefined, genuine: true, own: true }), "7.6")).toEqual([satisfied]);
  });

  it.each(["required", "not-required"] as const)("%s: nothing to vouch for", (documents) => {
    expect(findingsOf(asked({}, { documents, genuine: false, own: false }), "7.6")).toEqual([satisfied]);
  });

  it("is about numbers only", () => {
    const decision = asked({}, { kind: "hosting", documents: "provided", genuine: false });
    expect(decision.outcome).toBe("accepted");
    expect(findingsOf(decision, "7.6")).toEqual([satisfied]);
  });
});
