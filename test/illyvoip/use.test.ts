/** decideUse under ILLYVOIP: ¶11, ¶35 and the end of the account; what it does not speak of is not looked at. */
import { InputError, illyvoip, type UseQuestion } from "fineprint";
import { describe, expect, it } from "vitest";
import { findingsOf, given } from "../support/given.js";
import { number } from "../support/paid-services.js";

const AT = "2026-07-03T09:00:00Z";
const JUST_BEFORE = "2026-07-03T08:59:59.999Z";

type Facts = NonNullable<Parameters<typeof given>[0]>;
const asked = (facts: Facts = {}, more: Partial<Omit<UseQuestion, "at">> = {}, at = AT) =>
  given(facts)
    .under(illyvoip)
    .at(at)
    .use({ direction: "outgoing", kind: "call", emergency: false, ...more });
const SATISFIED = expect.stringMatching(/^satisfied /);

describe("¶35", () => {
  it("against: an emergency call; `violations` absent does not matter", () => {
    const decision = asked({ violations: undefined }, { emergency: true });
    expect(decision).toMatchObject({ decision: "use", outcome: "refused", needs: [], notGuaranteed: [] });
    expect(findingsOf(decision, "¶35")).toEqual(["forbids no-emergency-calls"]);
    expect(findingsOf(decision, "¶11")).toEqual(["unknown not-known"]);
  });

  it("content: no emergency, incoming, or a message", () => {
    for (const more of [
      {},
      { direction: "incoming", emergency: true },
      { kind: "message", emergency: true },
    ] as const) {
      expect(asked({}, more).outcome).toBe("allowed");
      expect(findingsOf(asked({}, more), "¶35")).toEqual([SATISFIED]);
    }
  });

  it("not known: undetermined, for outgoing calls only", () => {
    const decision = asked({}, { emergency: undefined });
    expect(decision).toMatchObject({ outcome: "undetermined", needs: ["question.emergency"] });
    expect(findingsOf(decision, "¶35")).toEqual(["unknown not-known"]);
    expect(asked({}, { direction: "incoming", emergency: undefined }).outcome).toBe("allowed");
  });
});

describe("¶11", () => {
  const misuse = (status: "suspected" | "established", clearedAt?: string): Facts => ({
    violations: [{ id: "V1", at: "2026-06-20T09:00:00Z", kind: "content-misuse", status, clearedAt }],
  });

  it("against: established misuse of content, until it is cleared", () => {
    const decision = asked(misuse("established", AT), {}, JUST_BEFORE);
    expect(decision.outcome).toBe("refused");
    expect(findingsOf(decision, "¶11")).toEqual(["forbids rights-ended"]);
    expect(asked(misuse("established", AT)).outcome).toBe("allowed");
    expect(findingsOf(asked(misuse("suspected")), "¶11")).toEqual([SATISFIED]);
  });

  it("against: names every one of them, ids sorted", () => {
    const kind = "content-misuse" as const;
    const violations = ["V2", "V1"].map((id) => ({ id, at: AT, kind, status: "established" as const }));
    const finding = asked({ violations }).findings.find(({ clause }) => clause === "¶11");
    expect(finding?.facts).toEqual({ violations: 2, violationIds: ["V1", "V2"] });
  });

  it("violations not known: undetermined", () => {
    expect(asked({ violations: undefined })).toMatchObject({ outcome: "undetermined", needs: ["violations"] });
  });

  it("other violations are for the operator to act on: not a row here", () => {
    const violations = [{ id: "V1", at: "2026-06-20T09:00:00Z", kind: "fraud", status: "established" }] as const;
    expect(asked({ violations })).toEqual(asked());
  });
});

describe("¶23, ¶31: the end of the account", () => {
  const blocks = [{ id: "B1", at: "2026-06-20T09:00:00Z", cause: "discretion", liftedAt: AT }] as const;
  const ended = (by: "subscriber" | "operator"): Facts => ({
    termination: { by, noticeAt: "2026-06-20T09:00:00Z", effectiveAt: AT },
  });
  const endings = (facts: Facts, at = AT) => {
    const { findings } = asked(facts, {}, at);
    return findings.flatMap(({ clause, because, effect }) =>
      clause === "¶23" || clause === "¶31" ? [`${clause} ${effect === "satisfied" ? effect : because}`] : [],
    );
  };

  it("neither: one satisfied finding of ¶31", () => {
    expect(endings({})).toEqual(["¶31 satisfied"]);
    expect(asked().findings.map(({ clause }) => clause)).toEqual(["¶11", "¶31", "¶35"]);
  });

  it("an account that is suspended only by blocks or endings: an outgoing call is refused", () => {
    expect(endings({ blocks }, JUST_BEFORE)).toEqual(["¶31 account-blocked"]);
    expect(asked({ blocks }, {}, JUST_BEFORE).outcome).toBe("refused");
    expect(endings({ blocks })).toEqual(["¶31 satisfied"]);
    expect(endings(ended("operator"))).toEqual(["¶31 agreement-ended"]);
    expect(endings(ended("subscriber"))).toEqual(["¶23 agreement-ended"]);
    expect(endings(ended("subscriber"), JUST_BEFORE)).toEqual(["¶31 satisfied"]);
    expect(asked(ended("subscriber")).outcome).toBe("refused");
    expect(endings({ ...ended("subscriber"), blocks: [{ ...blocks[0], liftedAt: undefined }] })).toEqual([
      "¶23 agreement-ended",
      "¶31 account-blocked",
    ]);
  });
});

describe("what ILLYVOIP does not speak of here", () => {
  it("destinations, numbers and funds are not looked at", () => {
    const more = { numberId: "N1", restricted: true, registrationService: true, permission: {} };
    for (const numbers of [[number({ activatedAt: undefined })], undefined])
      expect(asked({ numbers, deposits: [] }, more)).toEqual(asked());
  });

  it("B18: but the id must be one of the account's, ordered by then", () => {
    expect(() => asked({}, { numberId: "N1" })).toThrow(InputError);
    expect(() => asked({ numbers: [number({ orderedAt: "2026-07-04T09:00:00Z" })] }, { numberId: "N1" })).toThrow(
      "question.numberId",
    );
  });
});
