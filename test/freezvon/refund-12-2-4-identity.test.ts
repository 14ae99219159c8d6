/** Freezvon 12.2.4: the Subscriber has passed an identity verification. */
import { freezvon, type Identity } from "fineprint";
import { describe, expect, it } from "vitest";
import { CLEAN, findingsOf, given, untilOf } from "../support/given.js";

const AT = "2026-07-03T09:00:00.000Z"; // Friday 3 July, 12:00 in Tallinn
const A_MILLISECOND_LATER = "2026-07-03T09:00:00.001Z";
const NOTHING_AGAINST = expect.stringMatching(/^satisfied /);
const FAILED = { reason: "service-failed", failure: { alternative: "none" } } as const;

const proving = (identity: Identity | undefined) =>
  given({ subscriber: { ...CLEAN.subscriber, identity } }).under(freezvon);

describe("Freezvon 12.2.4, identity", () => {
  it("12.2.4 content: verified", () => {
    const decision = proving({ verifiedAt: "2026-06-01T09:00:00Z" }).at(AT).refund(FAILED);
    expect(findingsOf(decision, "12.2.4")).toEqual([NOTHING_AGAINST]);
    expect(decision.outcome).toBe("granted");
  });

  it("12.2.4 against: rejected", () => {
    const decision = proving({ documentsAt: "2026-06-01T09:00:00Z", rejectedAt: "2026-06-02T09:00:00Z" })
      .at(AT)
      .refund(FAILED);
    expect(findingsOf(decision, "12.2.4")).toEqual(["forbids identity-rejected"]);
    expect(decision.outcome).toBe("refused");
  });

  it("12.2.4, R25 against: known to be unverified, it awaits the documents until the deadline of 12.3", () => {
    const decision = proving({}).at(AT).refund(FAILED);
    expect(findingsOf(decision, "12.2.4")).toEqual(["awaits identity-documents"]);
    // 3 July ends at 21:00 UTC, and 48 hours later it is 5 July 21:00 UTC
    expect(untilOf(decision, "12.2.4")).toEqual(["2026-07-05T21:00:00.000Z"]);
    expect(decision.outcome).toBe("awaiting");
    expect(decision.amount.amount).toBe("0.00");
    expect(decision.readings).toMatchObject({ "identity-hours": "from-end-of-date" });
  });

  it("12.2.4, R25: the deadline stays the `until` of the documents when it has passed", () => {
    const decision = proving({})
      .at("2026-07-10T09:00:00Z")
      .refund({ ...FAILED, requestedAt: AT });
    expect(findingsOf(decision, "12.2.4")).toEqual(["awaits identity-documents"]);
    expect(untilOf(decision, "12.2.4")).toEqual(["2026-07-05T21:00:00.000Z"]);
    expect(findingsOf(decision, "12.3")).toEqual(["forbids documents-too-late"]);
    expect(decision.outcome).toBe("refused");
  });

  it("12.2.4, R25 against: documents in and not yet verified, it awaits the verification without a date", () => {
    const decision = proving({ documentsAt: "2026-07-02T09:00:00Z" }).at(AT).refund(FAILED);
    expect(findingsOf(decision, "12.2.4")).toEqual(["awaits identity-verification"]);
    expect(untilOf(decision, "12.2.4")).toEqual([null]);
    expect(decision.outcome).toBe("awaiting");
  });

  it("12.2.4 unknown: an absent identity is not known, and not unverified", () => {
    const decision = proving(undefined).at(AT).refund(FAILED);
    expect(decision.findings.filter(({ clause }) => clause === "12.2.4")).toMatchObject([
      { effect: "unknown", needs: ["subscriber.identity"] },
    ]);
    expect(decision.outcome).toBe("undetermined");
    expect(decision.needs).toEqual(["subscriber.identity"]);
  });

  it.each<[string, Identity, unknown]>([
    ["documents in now", { documentsAt: AT }, "awaits identity-verification"],
    ["documents in a millisecond later", { documentsAt: A_MILLISECOND_LATER }, "awaits identity-documents"],
    ["verified now", { verifiedAt: AT }, NOTHING_AGAINST],
    ["verified a millisecond later", { verifiedAt: A_MILLISECOND_LATER }, "awaits identity-documents"],
    ["rejected now", { rejectedAt: AT }, "forbids identity-rejected"],
    ["rejected a millisecond later", { rejectedAt: A_MILLISECOND_LATER }, "awaits identity-documents"],
    [
      "verified, and rejected only a millisecond later",
      { verifiedAt: "2026-07-01T09:00:00Z", rejectedAt: A_MILLISECOND_LATER },
      NOTHING_AGAINST,
    ],
    [
      "rejected, and verified only a millisecond later",
      { verifiedAt: A_MILLISECOND_LATER, rejectedAt: "2026-07-01T09:00:00Z" },
      "forbids identity-rejected",
    ],
  ])("12.2.4 on the edge: %s", (_, identity, finding) => {
    expect(findingsOf(proving(identity).at(AT).refund(FAILED), "12.2.4")).toEqual([finding]);
  });

  it.each<[string, string, string, unknown]>([
    ["the later verification counts", "2026-07-01T09:00:00.001Z", "2026-07-01T09:00:00.000Z", NOTHING_AGAINST],
    ["the later rejection counts", "2026-07-01T09:00:00.000Z", "2026-07-01T09:00:00.001Z", "forbids identity-rejected"],
    [
      "at the same instant the rejection counts",
      "2026-07-01T09:00:00.000Z",
      "2026-07-01T09:00:00.000Z",
      "forbids identity-rejected",
    ],
  ])("12.2.4, R24 on the edge: verified and rejected, %s", (_, verifiedAt, rejectedAt, finding) => {
    expect(findingsOf(proving({ verifiedAt, rejectedAt }).at(AT).refund(FAILED), "12.2.4")).toEqual([finding]);
  });
});
