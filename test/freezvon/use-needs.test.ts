/** decideUse under Freezvon: unknowns beside what is known, and what findings tell of the facts; B1, B2, B14, R51. */
import { freezvon, type Termination, type UseQuestion } from "fineprint";
import { describe, expect, it } from "vitest";
import { CLEAN, deposit, findingsOf, given } from "../support/given.js";
import { number, recording } from "../support/paid-services.js";

// fees of paid-services are due from 1 July 2026, 00:00 in Tallinn
const AT = "2026-07-03T09:00:00Z";
const SINCE = "2026-06-20T09:00:00Z";

type Facts = NonNullable<Parameters<typeof given>[0]>;
type More = Partial<Omit<UseQuestion, "at">>;
const asked = (facts: Facts = {}, more: More = {}) =>
  given(facts)
    .under(freezvon)
    .at(AT)
    .use({ direction: "incoming", kind: "call", registrationService: false, ...more });
const factsOf = (decision: ReturnType<typeof asked>, clause: string) =>
  decision.findings.filter((finding) => finding.clause === clause).map(({ facts }) => facts);
const balanceOf = (amount: string): Facts => ({ deposits: [deposit("D1", amount, "2026-06-01T09:00:00Z")] });
const onNumber: More = { numberId: "N1" };

describe("what is not known", () => {
  it("B2: beside what counts, what is at most a limit is not needed", () => {
    const decision = asked({ numbers: undefined }, { ...onNumber, registrationService: undefined });
    expect(findingsOf(decision, "4.8")).toEqual(["unknown not-known"]);
    expect(decision).toMatchObject({ outcome: "undetermined", needs: ["numbers"] });
  });

  it("B14: numbers could refuse a call that is otherwise let through case by case", () => {
    const decision = asked({ numbers: undefined }, { ...onNumber, direction: "outgoing", restricted: true });
    expect(findingsOf(decision, "4.10")).toEqual(["awaits request-from-sign-up-email"]);
    expect(decision).toMatchObject({ outcome: "undetermined", needs: ["numbers"] });
  });

  it("7.3 on the edge: a fee of the whole balance, subscriptions not known: whatever they cost, it lapses", () => {
    const facts = { numbers: [number()], subscriptions: undefined };
    expect(asked({ ...facts, ...balanceOf("9.90") }, onNumber)).toMatchObject({
      outcome: "undetermined",
      needs: ["subscriptions"],
    });
  });
});

it("7.3: a subscription that has the number's id has a fee of its own", () => {
  const facts = { numbers: [number({ paidThroughOn: "2026-08-01" })], subscriptions: [recording({ id: "N1" })] };
  const decision = asked({ ...facts, ...balanceOf("3.00") }, onNumber);
  expect(decision.outcome).toBe("allowed");
  expect(findingsOf(decision, "7.3")).toEqual([expect.stringMatching(/^satisfied /)]);
});

it("7.3: without a number no order of renewals is asked for", () => {
  const facts = { numbers: [number()], subscriptions: [recording()] };
  expect(asked(facts).readings).toEqual({ "insufficient-funds": "nothing-left" });
  expect(asked(facts, onNumber).readings).toMatchObject({ "renewal-order": "oldest-due-first" });
});

describe("what findings tell of the facts", () => {
  it("4.2 and 8.3: the balance", () => {
    for (const clause of ["4.2", "8.3"])
      expect(factsOf(asked({ deposits: [] }), clause)).toEqual([{ balance: "0.00" }]);
  });

  it("4.10: from which address it was asked for, as it was given", () => {
    const facts: Facts = { subscriber: { ...CLEAN.subscriber, email: "agnes@example.com" } };
    for (const requestedFrom of ["AGNES@example.com", "agnes@home.example"]) {
      const call: More = { direction: "outgoing", restricted: true, permission: { requestedFrom } };
      expect(factsOf(asked(facts, call), "4.10")).toEqual([{ requestedFrom }]);
    }
  });

  it("R51: each clause names its own blocks, ids sorted; one that lies ahead is none", () => {
    const blocks = [
      { id: "B2", at: SINCE, cause: "conduct" },
      { id: "B3", at: SINCE, cause: "fraud" },
      { id: "B1", at: AT, cause: "conduct" },
      { id: "B0", at: "2026-07-03T09:00:00.001Z", cause: "conduct" },
    ] as const;
    const decision = asked({ blocks });
    expect(factsOf(decision, "4.16")).toEqual([{ blockIds: ["B1", "B2"] }]);
    expect(factsOf(decision, "13.2")).toEqual([{ blockIds: ["B3"] }]);
    expect(asked({ blocks: blocks.slice(3) }).outcome).toBe("allowed");
  });

  it.each<NonNullable<Termination["cause"]>>(["inactivity", "fraud", "illegal-use", "breach", "other"])(
    "R51: ended by the subscriber, cause %s: 11.3 alone, which names both",
    (cause) => {
      const decision = asked({ termination: { by: "subscriber", noticeAt: SINCE, effectiveAt: AT, cause } });
      expect(decision.findings.filter(({ effect }) => effect === "forbids")).toEqual([
        { clause: "11.3", effect: "forbids", because: "agreement-ended", facts: { by: "subscriber", cause } },
      ]);
    },
  );
});
