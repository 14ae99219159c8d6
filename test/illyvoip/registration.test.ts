/** ILLYVOIP, may an applicant be taken on: ¶6 with both options of adult-on-29-february, ¶8, ¶16, ¶53; B2, B15, B30. */
import {
  decideRegistration,
  InputError,
  illyvoip,
  type RegistrationDecision,
  type RegistrationQuestion,
  withReadings,
} from "fineprint";
import { describe, expect, it } from "vitest";
import { findingsOf, untilOf } from "../support/given.js";

type Applicant = RegistrationQuestion["applicant"];
/** Nothing stands against this applicant. */
const GOOD: Applicant = { birthOn: "1990-05-01", sanctioned: false, name: "Arta", email: "arta@example.com" };
const AT = "2026-07-03T09:00:00Z";

const asked = (
  applicant: { readonly [Key in keyof Applicant]?: Applicant[Key] | undefined } = {},
  more: Partial<Omit<RegistrationQuestion, "applicant">> = {},
  readings: Record<string, string> = {},
) => decideRegistration(withReadings(illyvoip, readings), { at: AT, ...more, applicant: { ...GOOD, ...applicant } });
const findings = (decision: RegistrationDecision) =>
  ["¶6", "¶8", "¶16", "¶53"].map((clause) => findingsOf(decision, clause));
const satisfied = expect.stringMatching(/^satisfied /);

it("content: taken on from the instant at which the application is submitted", () => {
  const decision = asked({}, { submittedAt: AT });
  expect(decision).toMatchObject({
    decision: "registration",
    outcome: "accepted",
    agreementFromAt: "2026-07-03T09:00:00.000Z",
    unlimited: null,
    // 1 May 2008, 00:00 in summer time
    eligibleAt: "2008-04-30T22:00:00.000Z",
    needs: [],
  });
  expect(findings(decision)).toEqual([[satisfied], [satisfied], [satisfied], [satisfied]]);
  // B1: in document order
  expect(decision.findings.map(({ clause }) => clause)).toEqual(["¶6", "¶8", "¶16", "¶53"]);
});

it("without a submission, or before it, the answer is what it would be", () => {
  for (const submittedAt of [undefined, "2026-07-03T09:00:00.001Z"])
    expect(asked({}, { submittedAt })).toMatchObject({ outcome: "accepted", agreementFromAt: null });
});

describe("¶6: the eighteenth birthday", () => {
  it("refused until 00:00 of it in Kosovo, and not at it", () => {
    const before = asked({ birthOn: "2008-05-01" }, { at: "2026-04-30T21:59:59.999Z" });
    expect(before).toMatchObject({
      outcome: "refused",
      eligibleAt: "2026-04-30T22:00:00.000Z",
      agreementFromAt: null,
    });
    expect(findingsOf(before, "¶6")).toEqual(["forbids underage"]);
    expect(untilOf(before, "¶6")).toEqual(["2026-04-30T22:00:00.000Z"]);
    // no reading is open of a birthday that every year has
    expect(before.readings).toEqual({ "terms-in-force": "version-day" });
    expect(asked({ birthOn: "2008-05-01" }, { at: "2026-04-30T22:00:00Z" }).outcome).toBe("accepted");
  });

  it("born 29 February 2008: 28 February 2026, 12:00 in Belgrade, is too early", () => {
    const decision = asked({ birthOn: "2008-02-29" }, { at: "2026-02-28T12:00:00+01:00" });
    expect(decision).toMatchObject({ outcome: "refused", eligibleAt: "2026-02-28T23:00:00.000Z" });
    expect(untilOf(decision, "¶6")).toEqual(["2026-02-28T23:00:00.000Z"]);
    expect(decision.readings).toMatchObject({ "adult-on-29-february": "first-of-march" });
    expect(asked({ birthOn: "2008-02-29" }, { at: "2026-02-28T23:00:00Z" }).outcome).toBe("accepted");
  });

  it("last-of-february: of age since the day before", () => {
    const lenient = { "adult-on-29-february": "last-of-february" };
    const decision = asked({ birthOn: "2008-02-29" }, { at: "2026-02-28T12:00:00+01:00" }, lenient);
    expect(decision).toMatchObject({ outcome: "accepted", eligibleAt: "2026-02-27T23:00:00.000Z" });
    expect(asked({ birthOn: "2008-02-29" }, { at: "2026-02-27T22:59:59.999Z" }, lenient).outcome).toBe("refused");
  });

  it("not known", () => {
    const decision = asked({ birthOn: undefined });
    expect(decision).toMatchObject({
      outcome: "undetermined",
      needs: ["question.applicant.birthOn"],
      eligibleAt: null,
    });
    expect(findingsOf(decision, "¶6")).toEqual(["unknown not-known"]);
  });

  it("B30: submitted before the birthday, the agreement runs from the birthday on", () => {
    const early = { submittedAt: "2026-04-29T09:00:00Z" };
    expect(asked({ birthOn: "2008-05-01" }, early)).toMatchObject({
      outcome: "accepted",
      agreementFromAt: "2026-04-30T22:00:00.000Z",
    });
  });
});

describe("¶8: name and email", () => {
  it.each([{ name: null }, { email: null }, { name: null, email: undefined }, { name: null, email: null }])(
    "%j: awaited, and what is not known of the rest does not matter (B15)",
    (applicant) => {
      const decision = asked(applicant);
      expect(decision).toMatchObject({ outcome: "awaiting", needs: [] });
      expect(findingsOf(decision, "¶8")).toEqual(["awaits contact-information"]);
    },
  );

  it("not known: the paths of what is missing", () => {
    const email = asked({ email: undefined });
    expect(email).toMatchObject({ outcome: "undetermined", needs: ["question.applicant.email"] });
    expect(findingsOf(email, "¶8")).toEqual(["unknown not-known"]);
    expect(asked({ name: undefined, email: undefined }).needs).toEqual([
      "question.applicant.name",
      "question.applicant.email",
    ]);
  });

  it("the phone number is not looked at", () => {
    expect(asked({ contactPhone: null }).outcome).toBe("accepted");
  });

  it("a request for papers that is not answered: awaited, beside the data", () => {
    const requests = [{ kind: "identity", requestedAt: "2026-07-01T09:00:00Z" }] as const;
    expect(findingsOf(asked({}, { requests }), "¶8")).toEqual(["awaits identity-documents"]);
    expect(findingsOf(asked({ name: null }, { requests }), "¶8")).toEqual([
      "awaits contact-information",
      "awaits identity-documents",
    ]);
    // what is not known could be awaited, too, which changes nothing any more
    const unknown = asked({ name: undefined }, { requests });
    expect(unknown).toMatchObject({ outcome: "awaiting", needs: [] });
    expect(findingsOf(unknown, "¶8")).toEqual(["unknown not-known", "awaits identity-documents"]);
  });

  it("on the edge: from the instant of the request until, but not at, that of the answer", () => {
    const requests = [{ kind: "identity", requestedAt: "2026-07-01T09:00:00Z", answeredAt: AT }] as const;
    expect(asked({}, { at: "2026-07-01T08:59:59.999Z", requests }).outcome).toBe("accepted");
    expect(asked({}, { at: "2026-07-01T09:00:00.000Z", requests }).outcome).toBe("awaiting");
    expect(asked({}, { at: "2026-07-03T08:59:59.999Z", requests }).outcome).toBe("awaiting");
    expect(asked({}, { requests }).outcome).toBe("accepted");
  });
});

describe("¶16: sanctions", () => {
  it("barred: refused; not known: undetermined", () => {
    expect(findingsOf(asked({ sanctioned: true }), "¶16")).toEqual(["forbids sanctioned"]);
    expect(asked({ sanctioned: true }).outcome).toBe("refused");
    expect(asked({ sanctioned: undefined })).toMatchObject({
      outcome: "undetermined",
      needs: ["question.applicant.sanctioned"],
    });
  });

  it("barred, and the birthday not known: refused, nothing is needed", () => {
    expect(asked({ sanctioned: true, birthOn: undefined })).toMatchObject({ outcome: "refused", needs: [] });
  });

  it("an unknown that could refuse outweighs what is awaited", () => {
    expect(asked({ name: null, birthOn: undefined })).toMatchObject({
      outcome: "undetermined",
      needs: ["question.applicant.birthOn"],
    });
    expect(asked({ name: null, sanctioned: undefined })).toMatchObject({
      outcome: "undetermined",
      needs: ["question.applicant.sanctioned"],
    });
  });
});

describe("¶53: the version's day", () => {
  it("awaited until 00:00 of 17 November 2020 in Kosovo, and not at it", () => {
    const before = asked({}, { at: "2020-11-16T22:59:59.999Z" });
    expect(before.outcome).toBe("awaiting");
    expect(findingsOf(before, "¶53")).toEqual(["awaits version-not-in-force"]);
    expect(untilOf(before, "¶53")).toEqual(["2020-11-16T23:00:00.000Z"]);
    expect(asked({}, { at: "2020-11-16T23:00:00Z" }).outcome).toBe("accepted");
  });

  it("B30: submitted before it, the agreement runs from that day on", () => {
    expect(asked({}, { submittedAt: "2020-11-10T09:00:00Z" }).agreementFromAt).toBe("2020-11-16T23:00:00.000Z");
  });

  it("terms without a version day are in force", () => {
    const undated = { ...illyvoip, inForceOn: null };
    const decision = decideRegistration(undated, { at: "2019-01-01T00:00:00Z", applicant: GOOD });
    expect(decision.outcome).toBe("accepted");
    expect(findingsOf(decision, "¶53")).toEqual([satisfied]);
  });
});

it("a malformed question is refused", () => {
  expect(() => decideRegistration(illyvoip, { at: AT, applicant: { birthOn: "2001-02-29" } })).toThrow(InputError);
});
