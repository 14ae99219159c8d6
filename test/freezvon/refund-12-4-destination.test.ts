/** Freezvon 12.4: money goes back to the card or bank account that it came from, else to a verified one of one's own. */
import { type Deposit, freezvon, type PaymentMethod, type PayoutDestination } from "fineprint";
import { describe, expect, it } from "vitest";
import { deposit, findingsOf, given } from "../support/given.js";

const AT = "2026-07-03T09:00:00Z";
const NOTHING_AGAINST = expect.stringMatching(/^satisfied /);
const FAILED = { reason: "service-failed", failure: { alternative: "none" } } as const;
const OWN_ACCOUNT: PayoutDestination = { method: "bank-transfer", instrument: "EE-1", inOwnName: true, verified: true };

const paidBy = (...more: readonly Partial<Deposit>[]) =>
  given({
    deposits: more.map((facts, i) => deposit(`D${i + 1}`, "50.00", `2026-06-0${i + 1}T09:00:00Z`, facts)),
  })
    .under(freezvon)
    .at(AT);
const destinationsOf = ({ lines }: ReturnType<ReturnType<typeof paidBy>["refund"]>) =>
  lines.map(({ destination }) => destination);

/** The ways in which money can't go back to where it came from. */
const STRANDED: readonly [string, Partial<Deposit>][] = [
  ["a closed card", { method: "card", instrumentClosed: true }],
  ["a closed bank account", { method: "bank-transfer", instrumentClosed: true }],
  ["crypto", { method: "crypto" }],
  ["an e-wallet", { method: "e-wallet" }],
  ["another way of paying", { method: "other" }],
  ["an open e-wallet", { method: "e-wallet", instrumentClosed: false }],
];

describe("Freezvon 12.4, back to where it came from", () => {
  it.each<[string, Partial<Deposit>]>([
    ["card", { method: "card" }],
    ["bank account", { method: "bank-transfer" }],
    ["card, said to be open", { method: "card", instrumentClosed: false }],
  ])("12.4 content: a %s needs no destination", (_, facts) => {
    const decision = paidBy(facts).refund(FAILED);
    expect(findingsOf(decision, "12.4")).toEqual([NOTHING_AGAINST]);
    expect(destinationsOf(decision)).toEqual(["original"]);
    expect(decision.outcome).toBe("granted");
  });

  it("12.4, R13: an absent instrumentClosed means that it is open", () => {
    expect(paidBy({ instrumentClosed: undefined }).refund(FAILED)).toEqual(
      paidBy({ instrumentClosed: false }).refund(FAILED),
    );
  });

  it("12.4, R27: a destination that is not needed is ignored, whatever is wrong with it", () => {
    const decision = paidBy({}).refund({
      ...FAILED,
      destination: { ...OWN_ACCOUNT, inOwnName: false, verified: false },
    });
    expect(findingsOf(decision, "12.4")).toEqual([NOTHING_AGAINST]);
    expect(destinationsOf(decision)).toEqual(["original"]);
    expect(decision.outcome).toBe("granted");
  });
});

describe("Freezvon 12.4, elsewhere", () => {
  it.each(STRANDED)("12.4 against: %s, and no destination", (_, facts) => {
    const decision = paidBy(facts).refund(FAILED);
    expect(findingsOf(decision, "12.4")).toEqual(["awaits destination"]);
    expect(destinationsOf(decision)).toEqual(["none"]);
    expect(decision.outcome).toBe("awaiting");
    expect(decision.amount.amount).toBe("0.00");
    expect(decision.eligible.amount).toBe("50.00");
  });

  it.each(STRANDED)("12.4 content: %s, and a verified account of one's own", (_, facts) => {
    const decision = paidBy(facts).refund({ ...FAILED, destination: OWN_ACCOUNT });
    expect(findingsOf(decision, "12.4")).toEqual([NOTHING_AGAINST]);
    expect(destinationsOf(decision)).toEqual(["other"]);
    expect(decision.outcome).toBe("granted");
  });

  it("12.4 content: a verified card of one's own", () => {
    const decision = paidBy({ method: "crypto" }).refund({
      ...FAILED,
      destination: { ...OWN_ACCOUNT, method: "card" },
    });
    expect(findingsOf(decision, "12.4")).toEqual([NOTHING_AGAINST]);
    expect(decision.outcome).toBe("granted");
  });

  it.each<[string, Partial<PayoutDestination>, readonly string[], string]>([
    ["not verified", { verified: false }, ["awaits destination-verification"], "awaiting"],
    ["not in one's own name", { inOwnName: false }, ["forbids destination-not-own"], "refused"],
  ])("12.4 against: a destination %s", (_, fault, findings, outcome) => {
    const decision = paidBy({ method: "crypto" }).refund({ ...FAILED, destination: { ...OWN_ACCOUNT, ...fault } });
    expect(findingsOf(decision, "12.4")).toEqual(findings);
    expect(decision.outcome).toBe(outcome);
    expect(destinationsOf(decision)).toEqual(["other"]); // R27: a destination is given
  });

  it("12.4, R27 against: each fault is a finding of its own", () => {
    const destination = { ...OWN_ACCOUNT, inOwnName: false, verified: false };
    const decision = paidBy({ method: "crypto" }).refund({ ...FAILED, destination });
    expect([...findingsOf(decision, "12.4")].sort()).toEqual([
      "awaits destination-verification",
      "forbids destination-not-own",
    ]);
    expect(decision.outcome).toBe("refused");
  });
});

describe("Freezvon 12.4, several deposits", () => {
  it("12.4 against: one that can't go back is enough", () => {
    const decision = paidBy({}, { method: "crypto" }, { method: "bank-transfer" }).refund(FAILED);
    expect(findingsOf(decision, "12.4")).toEqual(["awaits destination"]);
    expect(destinationsOf(decision)).toEqual(["original", "none", "original"]);
    expect(decision.outcome).toBe("awaiting");
  });

  it("12.4 against: two that can't go back, and every finding awaits the one destination", () => {
    const decision = paidBy({ method: "e-wallet" }, { method: "crypto" }).refund(FAILED);
    expect([...new Set(findingsOf(decision, "12.4"))]).toEqual(["awaits destination"]);
    expect(destinationsOf(decision)).toEqual(["none", "none"]);
  });

  it("12.4 content: only what can't go back goes to the destination", () => {
    const decision = paidBy({}, { method: "crypto" }).refund({ ...FAILED, destination: OWN_ACCOUNT });
    expect(destinationsOf(decision)).toEqual(["original", "other"]);
    expect(decision.amount.amount).toBe("100.00");
  });

  const MIXED = [
    deposit("D1", "50.00", "2026-06-01T09:00:00Z", { method: "crypto" }),
    deposit("D2", "30.00", "2026-06-02T09:00:00Z"),
  ];
  const used = (amount: string) =>
    given({ deposits: MIXED, charges: [{ id: "C1", at: "2026-06-20T09:00:00Z", amount, kind: "call" }] })
      .under(freezvon)
      .at(AT);

  it("12.4, R27 on the edge: a crypto deposit that is used up needs no destination", () => {
    const decision = used("50.00").refund(FAILED);
    expect(findingsOf(decision, "12.4")).toEqual([NOTHING_AGAINST]);
    expect(destinationsOf(decision)).toEqual(["none", "original"]);
    expect(decision.outcome).toBe("granted");
  });

  it("12.4, R27 on the edge: with a cent left of it, it does", () => {
    const decision = used("49.99").refund(FAILED);
    expect(findingsOf(decision, "12.4")).toEqual(["awaits destination"]);
    expect(decision.outcome).toBe("awaiting");
  });

  it("12.4, R27 on the edge: a line that gives nothing goes nowhere, though a destination is given", () => {
    expect(destinationsOf(used("50.00").refund({ ...FAILED, destination: OWN_ACCOUNT }))).toEqual(["none", "original"]);
  });

  it("12.4, 8.5.1, R27: special funds that are kept need no destination", () => {
    const decision = given({
      deposits: [{ ...MIXED[0], source: "special-conditions" } as Deposit, MIXED[1] as Deposit],
    })
      .under(freezvon, { "special-funds": "always" })
      .at(AT)
      .refund(FAILED);
    expect(findingsOf(decision, "12.4")).toEqual([NOTHING_AGAINST]);
    expect(destinationsOf(decision)).toEqual(["none", "original"]);
  });
});

describe("Freezvon 12.4, R27 and R37: instruments are only named", () => {
  it.each<PaymentMethod>(["card", "crypto"])("R37: the instrument of a %s deposit changes nothing", (method) => {
    expect(paidBy({ method, instrument: "visa-4242" }).refund(FAILED)).toEqual(paidBy({ method }).refund(FAILED));
  });

  it("R27: a destination that is the deposit's own instrument is judged as any other", () => {
    const asked = paidBy({ method: "card", instrument: "visa-4242", instrumentClosed: true });
    const destination: PayoutDestination = { method: "card", instrument: "visa-4242", inOwnName: true, verified: true };
    expect(asked.refund({ ...FAILED, destination })).toEqual(
      asked.refund({ ...FAILED, destination: { ...destination, instrument: "visa-1111" } }),
    );
  });
});
