/** Freezvon 12.2.2: the Seller can't provide the service; and the reading `refund-circumstances`. */
import { type Charge, freezvon, type RefundQuestion } from "fineprint";
import { describe, expect, it } from "vitest";
import { findingsOf, given } from "../support/given.js";

const AT = "2026-07-03T09:00:00Z";
const NOTHING_AGAINST = expect.stringMatching(/^satisfied /);
type Reason = RefundQuestion["reason"];
type Alternative = NonNullable<RefundQuestion["failure"]>["alternative"] | undefined;

const asks = (reason: Reason, alternative: Alternative): Omit<RefundQuestion, "at"> => ({
  ...(reason && { reason }),
  ...(alternative && { failure: { alternative } }),
});

const ALTERNATIVES: readonly Alternative[] = [undefined, "none", "unsuitable", "suitable"];
const EVERY_QUESTION = ([undefined, "service-failed", "discontinue", "cannot-use-service"] as const).flatMap((reason) =>
  ALTERNATIVES.map((alternative): [Reason, Alternative] => [reason, alternative]),
);

describe("Freezvon 12.2.2, the service can't be provided (refund-circumstances: all-required)", () => {
  const asked = given().under(freezvon).at(AT);

  it.each(["none", "unsuitable"] as const)("12.2.2 content: the service failed, alternative %s", (alternative) => {
    const decision = asked.refund(asks("service-failed", alternative));
    expect(findingsOf(decision, "12.2.2")).toEqual([NOTHING_AGAINST]);
    expect(decision.outcome).toBe("granted");
    expect(decision.readings).toMatchObject({ "refund-circumstances": "all-required" });
  });

  it.each<[Reason, Alternative]>([
    [undefined, "suitable"], // whatever the reason
    ["service-failed", "suitable"],
    ["discontinue", undefined], // whatever the failure
    ["discontinue", "none"],
    ["discontinue", "unsuitable"],
    ["discontinue", "suitable"],
    ["cannot-use-service", undefined],
    ["cannot-use-service", "none"],
    ["cannot-use-service", "unsuitable"],
    ["cannot-use-service", "suitable"],
  ])("12.2.2, R21 against: reason %s, alternative %s", (reason, alternative) => {
    const decision = asked.refund(asks(reason, alternative));
    expect(findingsOf(decision, "12.2.2")).toEqual(["forbids service-available"]);
    expect(decision.outcome).toBe("refused");
    expect(decision.needs).toEqual([]);
  });

  it.each<[Reason, Alternative, readonly string[]]>([
    [undefined, undefined, ["question.reason", "question.failure"]],
    [undefined, "none", ["question.reason"]],
    [undefined, "unsuitable", ["question.reason"]],
    ["service-failed", undefined, ["question.failure"]],
  ])("12.2.2, R21 unknown: reason %s, alternative %s needs %j", (reason, alternative, needs) => {
    const decision = asked.refund(asks(reason, alternative));
    expect(decision.findings.filter(({ clause }) => clause === "12.2.2")).toMatchObject([{ effect: "unknown", needs }]);
    expect(decision.outcome).toBe("undetermined");
    expect(decision.needs).toEqual(needs);
  });
});

describe("Freezvon 12.2.2, no failure asked for (refund-circumstances: failure-not-required)", () => {
  const asked = given().under(freezvon, { "refund-circumstances": "failure-not-required" }).at(AT);

  it.each(EVERY_QUESTION)("12.2.2 content: reason %s, alternative %s", (reason, alternative) => {
    const decision = asked.refund(asks(reason, alternative));
    expect(findingsOf(decision, "12.2.2")).toEqual([NOTHING_AGAINST]);
    expect(decision.outcome).toBe("granted");
    expect(decision.amount.amount).toBe("50.00");
    expect(decision.readings).toMatchObject({ "refund-circumstances": "failure-not-required" });
  });

  it("12.2.2 against: the other circumstances are still required", () => {
    const numbers = [
      { id: "N1", orderedAt: "2026-06-01T10:00:00Z", activatedAt: "2026-06-02T10:00:00Z", monthlyFee: "9.90" },
    ];
    const decision = given({ numbers })
      .under(freezvon, { "refund-circumstances": "failure-not-required" })
      .at(AT)
      .refund({ reason: "discontinue" });
    expect(findingsOf(decision, "12.2.2")).toEqual([NOTHING_AGAINST]);
    expect(findingsOf(decision, "12.2.3")[0]).toBe("forbids services-in-use");
    expect(decision.outcome).toBe("refused");
  });
});

describe("Freezvon 12.2.2 of one charge, R11", () => {
  const charged = (failure?: Charge["failure"]) =>
    given({ charges: [{ id: "C1", at: "2026-06-20T12:00:00Z", amount: "10.00", kind: "number-setup", failure }] })
      .under(freezvon)
      .at(AT);
  const subject = { chargeId: "C1" };

  it.each(["none", "unsuitable"] as const)("12.2.2, R11 content: the charge failed, alternative %s", (alternative) => {
    expect(findingsOf(charged({ alternative }).refund({ subject }), "12.2.2")).toEqual([NOTHING_AGAINST]);
  });

  it("12.2.2, R11 against: the charge failed, and an alternative suits", () => {
    expect(findingsOf(charged({ alternative: "suitable" }).refund({ subject }), "12.2.2")).toEqual([
      "forbids service-available",
    ]);
  });

  it.each(EVERY_QUESTION)(
    "12.2.2, R11 on the edge: without a failure it did not fail, never unknown, though the question says %s, %s",
    (reason, alternative) => {
      const decision = charged().refund({ subject, ...asks(reason, alternative) });
      expect(findingsOf(decision, "12.2.2")).toEqual(["forbids service-available"]);
      expect(decision.outcome).toBe("refused");
    },
  );

  it.each(EVERY_QUESTION)(
    "12.2.2, R11 on the edge: its own failure counts, whatever the question says of the balance: %s, %s",
    (reason, alternative) => {
      const decision = charged({ alternative: "none" }).refund({ subject, ...asks(reason, alternative) });
      expect(findingsOf(decision, "12.2.2")).toEqual([NOTHING_AGAINST]);
      expect(decision.outcome).toBe("granted");
    },
  );
});
