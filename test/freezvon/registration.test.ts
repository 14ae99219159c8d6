/** Freezvon, may an applicant be taken on: 2.2, 4.1, 5.5, 6.1, 11.1; no age, no sanctions; B2, B15. */
import { decideRegistration, freezvon, type RegistrationQuestion, type Terms } from "fineprint";
import { describe, expect, it } from "vitest";
import { findingsOf } from "../support/given.js";

type Applicant = RegistrationQuestion["applicant"];
const GOOD: Applicant = { name: "Mari", email: "mari@example.com", contactPhone: "+3725550100" };
const AT = "2026-07-03T09:00:00Z";
const satisfied = expect.stringMatching(/^satisfied /);

const asked = (
  applicant: { readonly [Key in keyof Applicant]?: Applicant[Key] | undefined } = {},
  more: Partial<Omit<RegistrationQuestion, "applicant">> = {},
) => decideRegistration(freezvon, { at: AT, ...more, applicant: { ...GOOD, ...applicant } });

it("content: a submitted application accepts the offer, without a term", () => {
  const decision = asked({}, { submittedAt: "2026-07-01T09:00:00Z" });
  expect(decision).toMatchObject({
    outcome: "accepted",
    agreementFromAt: "2026-07-01T09:00:00.000Z",
    unlimited: true,
    eligibleAt: null,
    needs: [],
    readings: {},
  });
  expect(decision.findings.map(({ clause, effect }) => `${clause} ${effect}`)).toEqual([
    "2.2 permits",
    "4.1 satisfied",
    "5.5 satisfied",
    "6.1 satisfied",
    "11.1 permits",
  ]);
  expect(findingsOf(decision, "2.2")).toEqual(["permits offer-accepted"]);
  expect(findingsOf(decision, "11.1")).toEqual(["permits in-force-unlimited"]);
});

it("on the edge: submitted at the instant of the question, and a millisecond later", () => {
  expect(asked({}, { submittedAt: AT }).agreementFromAt).toBe("2026-07-03T09:00:00.000Z");
  const later = asked({}, { submittedAt: "2026-07-03T09:00:00.001Z" });
  expect(later).toMatchObject({ outcome: "accepted", agreementFromAt: null, unlimited: true });
  for (const clause of ["2.2", "11.1"]) expect(findingsOf(later, clause)).toEqual([satisfied]);
});

it("no age is stated: somebody born on 29 February 2008 is accepted on 28 February 2026", () => {
  expect(asked({ birthOn: "2008-02-29" }, { at: "2026-02-28T12:00:00+02:00" })).toMatchObject({
    outcome: "accepted",
    eligibleAt: null,
    readings: {},
  });
  expect(asked({ sanctioned: true }).outcome).toBe("accepted");
});

describe("4.1 and 6.1: the data", () => {
  it("no email: awaited by both", () => {
    const decision = asked({ email: null }, { submittedAt: AT });
    expect(decision).toMatchObject({ outcome: "awaiting", agreementFromAt: null });
    expect(findingsOf(decision, "4.1")).toEqual(["awaits login-missing"]);
    expect(findingsOf(decision, "6.1")).toEqual(["awaits personal-data"]);
  });

  it.each(["name", "contactPhone"] as const)("no %s: awaited by 6.1", (key) => {
    const decision = asked({ [key]: null });
    expect(decision.outcome).toBe("awaiting");
    expect(findingsOf(decision, "4.1")).toEqual([satisfied]);
    expect(findingsOf(decision, "6.1")).toEqual(["awaits personal-data"]);
    expect(decision.findings.find(({ clause }) => clause === "6.1")?.facts).toEqual({ missing: [key] });
  });

  it("not known: each path once", () => {
    const decision = asked({ name: undefined, email: undefined, contactPhone: undefined });
    expect(decision).toMatchObject({
      outcome: "undetermined",
      needs: ["question.applicant.email", "question.applicant.name", "question.applicant.contactPhone"],
    });
    expect(findingsOf(decision, "4.1")).toEqual(["unknown not-known"]);
    expect(findingsOf(decision, "6.1")).toEqual(["unknown not-known"]);
  });

  it("an email that is not known does not matter where a name is known to be missing", () => {
    expect(asked({ name: null, email: undefined })).toMatchObject({ outcome: "awaiting", needs: [] });
  });
});

describe("5.5: requests", () => {
  it("awaited until, but not at, the instant of the answer", () => {
    const requests = [{ kind: "identity", requestedAt: "2026-07-01T09:00:00Z", answeredAt: AT }] as const;
    const open = asked({}, { at: "2026-07-03T08:59:59.999Z", requests });
    expect(open.outcome).toBe("awaiting");
    expect(findingsOf(open, "5.5")).toEqual(["awaits identity-documents"]);
    expect(findingsOf(asked({}, { requests }), "5.5")).toEqual([satisfied]);
  });
});

it("B5: terms without any clause for the question have no findings", () => {
  const silent: Terms<never> = { ...freezvon, doors: {} };
  const decision = decideRegistration(silent, { at: AT, applicant: {} });
  expect(decision).toMatchObject({
    outcome: "not-addressed",
    agreementFromAt: null,
    unlimited: null,
    eligibleAt: null,
    findings: [],
    needs: [],
  });
});
