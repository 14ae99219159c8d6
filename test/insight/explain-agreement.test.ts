/** Sanctions, applications and orders in plain English. */
import { decideRegistration, explain, freezvon, illyvoip, type Violation, type ViolationKind } from "fineprint";
import { expect, it } from "vitest";
import { CLEAN, deposit, given } from "../support/given.js";
import { FREEZVON } from "./say.js";

const AT = "2026-07-03T09:00:00Z";
const headline = (text: string): string | undefined => text.split("\n")[0];
const violation = (kind: ViolationKind, status: Violation["status"] = "established"): readonly Violation[] => [
  { id: "V1", at: "2026-06-15T09:00:00Z", kind, status },
];

it("tells what the operator may do, and what becomes of the refund", () => {
  const fraud = given({ violations: violation("fraud", "suspected") })
    .under(freezvon)
    .at(AT)
    .sanction();
  expect(explain(fraud)).toBe(
    [
      "Sanctions: block account. The operator may: block account (13.2), report (13.4). The right to a refund is kept.",
      "",
      "What is the operator's choice:",
      "- 13.2: a breach of the agreement is suspected or established: V1",
      "- 13.4: authorities, banks and other firms may be told of: V1",
      "",
      `Agreement: ${FREEZVON}; as of 3 July 2026, 09:00 UTC.`,
      "",
      "What else was weighed:",
      "- 4.6: no such violation is established",
      "- 4.7: no such violation is established",
      "- 4.13: no such violation is established",
      "- 4.14: no such violation is established",
      "- 4.16: no such violation is established",
      "- 5.5: no such violation is established",
      "- 6.2: no such violation is established",
      "- 6.3: no such violation is established",
      "- 8.5: no such violation is established",
      "- 11.6: no such violation is established",
      "- 13.1: no such violation is established",
      "- 13.3: the account is not blocked for fraud",
    ].join("\n"),
  );
});

it("tells a measure once, whatever the number of violations", () => {
  const violations = ["V1", "V2"].map((id): Violation => ({ ...(violation("abuse-of-staff")[0] as Violation), id }));
  expect(headline(explain(given({ violations }).under(freezvon).at(AT).sanction()))).toBe(
    "Sanctions: block account. The operator may: block account (13.2), interrupt services (4.14), interrupt services (4.16), block number (4.14), stop temporarily (6.2). The right to a refund is forfeited (8.5).",
  );
});

it("tells apart what happens by itself and what the operator may do", () => {
  const violations = violation("content-misuse");
  expect(headline(explain(given({ violations }).under(illyvoip).at(AT).sanction()))).toBe(
    "Sanctions: terminate agreement. By the terms themselves: interrupt services (¶11). The operator may: terminate agreement (¶31), interrupt services (¶31). The right to a refund is forfeited (¶26).",
  );
});

it("tells of a refund alone where there is no measure", () => {
  const blocks = [{ id: "B1", at: "2026-06-15T09:00:00Z", cause: "fraud" }] as const;
  expect(headline(explain(given({ blocks }).under(freezvon).at(AT).sanction()))).toBe(
    "Sanctions: none. A refund is the operator's choice (13.3).",
  );
  const unknown = given({ violations: undefined }).under(illyvoip).at(AT).sanction();
  expect(headline(explain(unknown))).toBe(
    "Sanctions: undetermined. Whether the right to a refund is kept is not known (¶26).",
  );
});

it("tells an application", () => {
  const applicant = { birthOn: "2008-05-01", sanctioned: false, name: null, email: "arta@example.com" };
  const young = explain(decideRegistration(illyvoip, { at: "2026-04-30T09:00:00Z", applicant }));
  expect(young).toContain("Registration: refused. The applicant is old enough from 30 April 2026, 22:00 UTC on.");
  expect(young).toContain(
    "- ¶6: somebody who is not of age may not use the services; this holds until 30 April 2026, 22:00 UTC",
  );
  expect(young).toContain("What is awaited:\n- ¶8: contact information that the applicant has not given: name");
  const taken = { name: "Mari", email: "mari@example.com", contactPhone: "+3725550100" };
  const accepted = decideRegistration(freezvon, { at: AT, submittedAt: AT, applicant: taken });
  expect(headline(explain(accepted))).toBe(
    "Registration: accepted. There is an agreement from 3 July 2026, 09:00 UTC on.",
  );
  expect(headline(explain(decideRegistration(freezvon, { at: AT, applicant: taken })))).toBe("Registration: accepted.");
});

it("tells an order, paid from the balance and from the billing information", () => {
  const subscriber = { ...CLEAN.subscriber, name: "Mari", contactPhone: "+3725550100", address: "Tallinn" };
  const item = { kind: "number", price: "14.90", documents: "required" } as const;
  const asked = given({ subscriber, deposits: [deposit("D1", "10.00", "2026-06-01T09:00:00Z")] });
  expect(explain(asked.under(freezvon).at(AT).order({ item }))).toBe(
    [
      "Order: awaiting. It costs 14.90 EUR; the balance is 10.00 EUR, missing: 4.90 EUR.",
      "",
      "What is awaited:",
      "- 4.3: documents that the number needs",
      "- 6.1: money enough for the order: it costs 14.90, the balance is 10.00",
      "",
      `Agreement: ${FREEZVON}; as of 3 July 2026, 09:00 UTC.`,
      "",
      "What else was weighed:",
      "- 4.1: the agreement runs, and the account is not blocked",
      "- 4.2: the balance of 10.00 is enough to use the services",
      "- 5.5: the operator waits for no documents",
      "- 6.5: it is a new order",
      "- 7.6: nothing is known against documents for a number",
      "- 7.7: the operator waits for no documents",
    ].join("\n"),
  );
  expect(explain(asked.under(illyvoip).at(AT).order({ item }))).toBe(
    [
      "Order: awaiting. It costs 14.90 EUR, paid from the billing information on file.",
      "",
      "What is awaited:",
      "- ¶17: the payment, which comes before the services",
      "",
      "Agreement: illyvoip 2020-11-17; as of 3 July 2026, 09:00 UTC.",
      "",
      "What else was weighed:",
      "- ¶8: the operator waits for no documents",
      "- ¶31: the agreement runs, and the account is not blocked",
    ].join("\n"),
  );
});
