/** What the messages of sanctions, applications, orders, activation and use print of the facts. */
import {
  decideRegistration,
  explain,
  freezvon,
  illyvoip,
  type OrderQuestion,
  type PhoneNumber,
  type RegistrationDecision,
  type Violation,
} from "fineprint";
import { describe, expect, it } from "vitest";
import { CLEAN, given } from "../support/given.js";

const AT = "2026-07-03T09:00:00Z";
const SINCE = "2026-06-15T09:00:00Z";

type Facts = NonNullable<Parameters<typeof given>[0]>;
const operators = { freezvon, illyvoip } as const;
/** What an explanation says under some clause. */
const told = (decision: Parameters<typeof explain>[0], clause: string): string =>
  explain(decision)
    .split("\n")
    .filter((line) => line.startsWith(`- ${clause}: `))
    .join("\n");

describe("sanctions: the violations", () => {
  it.each([
    ["freezvon", "illegal-use", "4.6"],
    ["freezvon", "drug-distribution", "4.7"],
    ["freezvon", "online-registration-messages", "4.13"],
    ["freezvon", "abuse-of-staff", "4.14"],
    ["freezvon", "illegal-use", "5.5"],
    ["freezvon", "interception", "6.3"],
    ["freezvon", "interception", "8.5"],
    ["freezvon", "money-laundering", "13.1"],
    ["freezvon", "money-laundering", "13.4"],
    ["illyvoip", "false-contact-information", "¶8"],
    ["illyvoip", "export-or-sanctions-breach", "¶16"],
    ["illyvoip", "stolen-card", "¶20"],
    ["illyvoip", "rules-breach", "¶26"],
    ["illyvoip", "rules-breach", "¶31"],
  ] as const)("%s, %s: %s", (operator, kind, clause) => {
    const violations = ["V2", "V1"].map((id): Violation => ({ id, at: SINCE, kind, status: "established" }));
    expect(told(given({ violations }).under(operators[operator]).at(AT).sanction(), clause)).toMatch(/: V1, V2$/);
  });

  it("11.6: a payment, whether suspicious or charged back", () => {
    const violations: readonly Violation[] = [{ id: "V1", at: SINCE, kind: "stolen-card", status: "suspected" }];
    expect(told(given({ violations }).under(freezvon).at(AT).sanction(), "11.6")).toContain("charged back");
  });
});

describe("applications", () => {
  it("every kind of data that is missing, in the order of the clause", () => {
    const applicant = { birthOn: "1990-05-01", sanctioned: false, name: null, email: null, contactPhone: null };
    const [illy, free] = [illyvoip, freezvon].map((terms) => decideRegistration(terms, { at: AT, applicant }));
    expect(told(illy as RegistrationDecision, "¶8")).toMatch(/: name, email$/);
    expect(told(free as RegistrationDecision, "6.1")).toMatch(/: name, email, contactPhone$/);
  });

  it("the version's day", () => {
    const applicant = { birthOn: "1990-05-01", sanctioned: false, name: "Arta", email: "arta@example.com" };
    const early = decideRegistration(illyvoip, { at: "2020-11-16T09:00:00Z", applicant });
    expect(told(early, "¶53")).toMatch(/the day .*, until 16 November 2020, 23:00 UTC$/);
  });
});

describe("orders", () => {
  const subscriber = { ...CLEAN.subscriber, name: "Mari", contactPhone: "+3725550100", address: "Tallinn" };
  const asked = (facts: Facts, more: Partial<OrderQuestion> = {}) =>
    given({ subscriber, ...facts })
      .under(freezvon)
      .at(AT)
      .order({ item: { kind: "number", price: "14.90", documents: "accepted" }, ...more });

  it("the balance, the price, the number of a placed order", () => {
    const charges = [{ id: "C1", at: SINCE, amount: "52.50", kind: "call" }] as const;
    expect(told(asked({ charges }), "4.2")).toContain("-2.50");
    expect(told(asked({ charges }), "6.1")).toMatch(/ 14\.90\b.* -2\.50$/);
    const numbers = [{ id: "N7", orderedAt: SINCE, monthlyFee: "9.90" }];
    expect(told(asked({ numbers }, { amends: "N7" }), "6.5")).toContain("N7");
  });

  it("what is not sound about documents", () => {
    const item = { kind: "number", price: "14.90", documents: "accepted" } as const;
    expect(told(asked({}, { item: { ...item, genuine: false } }), "7.6")).toContain("genuine");
    expect(told(asked({}, { item: { ...item, own: false } }), "7.6")).toContain("own");
  });

  it.each(["subscriber", "operator"] as const)("ended by the %s", (by) => {
    const termination = { by, noticeAt: SINCE, effectiveAt: SINCE } as const;
    expect(told(asked({ termination }), "4.1")).toContain(`the ${by} `);
  });
});

describe("activation", () => {
  const asked = (more: Partial<PhoneNumber>, at: string) => {
    const numbers = [{ id: "N7", orderedAt: "2026-06-01T09:00:00Z", monthlyFee: "9.90", ...more }];
    return told(given({ numbers }).under(freezvon).at(at).activation({ numberId: "N7" }), "4.12").split("\n");
  };

  it("the number in every line, the end of the hours, the fee day", () => {
    const ready = { readyAt: "2026-06-01T11:00:00Z", callConfirmedAt: "2026-06-01T12:00:00Z" };
    const waiting = asked(ready, "2026-06-01T12:00:00Z");
    expect(waiting).toEqual([
      expect.stringMatching(/\bN7\b.*, until 2 June 2026, 09:00:00\.001 UTC$/),
      expect.stringMatching(/message .*\bN7$/),
      expect.stringMatching(/^- 4\.12: no fee day .*\bN7\b/),
    ]);
    // Mon 8 June less three days
    const late = asked({ ...ready, activatedAt: "2026-06-08T11:00:00Z" }, "2026-06-09T09:00:00Z");
    expect(late).toEqual([
      expect.stringMatching(/\bN7\b/),
      expect.stringMatching(/\bN7 .*5 June 2026/),
      expect.stringMatching(/^- 4\.12: nothing .*\bN7$/),
    ]);
  });
});

describe("use", () => {
  it("the number and the balance", () => {
    const numbers = [{ id: "N7", orderedAt: SINCE, monthlyFee: "9.90" }];
    const charges = [{ id: "C1", at: SINCE, amount: "52.50", kind: "call" }] as const;
    const call = { direction: "incoming", kind: "call", registrationService: false, numberId: "N7" } as const;
    const decision = given({ numbers, charges }).under(freezvon).at(AT).use(call);
    expect(told(decision, "7.3")).toContain("N7");
    for (const clause of ["4.2", "8.3"]) expect(told(decision, clause)).toContain("-2.50");
  });
});
