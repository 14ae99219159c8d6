/** decideUse under Freezvon: 4.2, 4.8, 4.10, 7.2, 7.3, 8.3, and the end of the account; R16, R43, R51, B14, B39. */
import type { UseQuestion } from "fineprint";
import { describe, expect, it } from "vitest";
import { CLEAN, findingsOf } from "../support/given.js";
import {
  AT,
  balanceOf,
  type Facts,
  incoming,
  JUST_BEFORE,
  onNumber,
  outgoing,
  SATISFIED,
  withNumber,
} from "../support/use-of.js";

describe("an ordinary account", () => {
  it("an outgoing call is allowed; every row but those of the ending speaks", () => {
    const decision = outgoing();
    expect(decision).toMatchObject({
      decision: "use",
      outcome: "allowed",
      notGuaranteed: ["caller-id-not-guaranteed"],
      needs: [],
      readings: { "insufficient-funds": "nothing-left" },
    });
    expect(decision.findings.map(({ clause, effect }) => `${clause} ${effect}`)).toEqual([
      "4.2 satisfied",
      "4.8 limits",
      "4.10 satisfied",
      "7.2 satisfied",
      "7.3 satisfied",
      "8.3 satisfied",
    ]);
  });

  it("emergency calls are not spoken of", () => {
    expect(outgoing({}, { emergency: true })).toEqual(outgoing());
  });
});

describe("4.2 and 8.3", () => {
  it.each(["incoming", "outgoing"] as const)(
    "%s: against with nothing left, content with the last cent",
    (direction) => {
      const ask = direction === "incoming" ? incoming : outgoing;
      const charges = [{ id: "C1", at: "2026-06-02T09:00:00Z", amount: "50.00", kind: "call" as const }];
      const empty = ask({ charges });
      expect(empty.outcome).toBe("refused");
      for (const clause of ["4.2", "8.3"]) expect(findingsOf(empty, clause)).toEqual(["forbids insufficient-funds"]);
      expect(findingsOf(empty, "8.4")).toEqual([]);
      expect(ask({ charges: charges.map((charge) => ({ ...charge, amount: "49.99" })) }).outcome).toBe("allowed");
    },
  );

  it("the spec's example: a good number, balance 0.00: refused, 7.2 limits beside it", () => {
    const decision = outgoing({ deposits: [], ...withNumber({ paidThroughOn: "2026-08-01" }) }, onNumber);
    expect(decision).toMatchObject({
      outcome: "refused",
      notGuaranteed: ["caller-id-not-guaranteed", "outgoing-on-general-basis"],
    });
    expect(decision.findings.filter(({ effect }) => effect === "forbids").map(({ clause }) => clause)).toEqual([
      "4.2",
      "8.3",
    ]);
  });

  it("R43 below-next-fee: the balance must cover the fee that is next; unknown without the lists", () => {
    const ask = (facts: Facts) => outgoing(facts, {}, AT, { "insufficient-funds": "below-next-fee" });
    const next = withNumber({ paidThroughOn: "2026-08-01" });
    expect(ask({ ...next, ...balanceOf("9.89") }).outcome).toBe("refused");
    expect(ask({ ...next, ...balanceOf("9.90") }).outcome).toBe("allowed");
    expect(ask({ numbers: undefined })).toMatchObject({ outcome: "undetermined", needs: ["numbers"] });
    expect(ask({ numbers: undefined, deposits: [] })).toMatchObject({ outcome: "refused", needs: [] });
  });
});

describe("4.8", () => {
  it.each(["call", "message"] as const)("incoming %s of a registration: not guaranteed, but allowed", (kind) => {
    const decision = incoming({}, { kind, registrationService: true });
    expect(decision).toMatchObject({ outcome: "allowed", notGuaranteed: ["registration-message-not-guaranteed"] });
    expect(findingsOf(decision, "4.8")).toEqual(["limits registration-message-not-guaranteed"]);
  });

  it("incoming, known to be none: content; not known: at most limits, so nothing is needed", () => {
    expect(findingsOf(incoming(), "4.8")).toEqual([SATISFIED]);
    const decision = incoming({}, { registrationService: undefined });
    expect(decision).toMatchObject({ outcome: "allowed", needs: [], notGuaranteed: [] });
    expect(findingsOf(decision, "4.8")).toEqual(["unknown not-known"]);
    expect(decision.findings.find(({ clause }) => clause === "4.8")?.needs).toEqual(["question.registrationService"]);
  });

  it("outgoing: the caller's number is not guaranteed, whatever the rest", () => {
    expect(outgoing({}, { kind: "message", registrationService: true }).notGuaranteed).toEqual([
      "caller-id-not-guaranteed",
    ]);
  });
});

describe("4.10", () => {
  const signedUp: Facts = { subscriber: { ...CLEAN.subscriber, email: "Agnes@example.com" } };
  const asked = (
    permission: UseQuestion["permission"],
    facts: Facts = signedUp,
    restricted: boolean | undefined = true,
  ) => outgoing(facts, { restricted, permission });
  const needsOf = (decision: ReturnType<typeof asked>) =>
    decision.findings.find(({ clause }) => clause === "4.10")?.needs;

  it("content: not restricted, incoming, or a message", () => {
    for (const decision of [
      asked(undefined, signedUp, false),
      incoming({}, { restricted: true }),
      outgoing({}, { kind: "message", restricted: true }),
    ]) {
      expect(decision.outcome).toBe("allowed");
      expect(findingsOf(decision, "4.10")).toEqual([SATISFIED]);
    }
  });

  it("not asked: case by case, the request is awaited", () => {
    const decision = asked(undefined);
    expect(decision).toMatchObject({ outcome: "case-by-case", needs: [] });
    expect(findingsOf(decision, "4.10")).toEqual(["awaits request-from-sign-up-email"]);
  });

  it("asked from the sign-up address, case ignored: the operator's choice", () => {
    const decision = asked({ requestedFrom: "AGNES@example.com" });
    expect(decision.outcome).toBe("case-by-case");
    expect(findingsOf(decision, "4.10")).toEqual(["discretion destination-case-by-case"]);
  });

  it("asked from a private address: case by case, awaited", () => {
    const decision = asked({ requestedFrom: "agnes@home.example" });
    expect(decision.outcome).toBe("case-by-case");
    expect(findingsOf(decision, "4.10")).toEqual(["awaits request-from-sign-up-email"]);
  });

  it("on the edge: granted at its instant, whoever asked", () => {
    const permission = { grantedAt: AT };
    const granted = outgoing({}, { restricted: true, permission });
    expect(granted.outcome).toBe("allowed");
    expect(findingsOf(granted, "4.10")).toEqual(["permits destination-permitted"]);
    const requested = { ...permission, requestedFrom: "agnes@example.com" };
    const before = outgoing(signedUp, { restricted: true, permission: requested }, JUST_BEFORE);
    expect(findingsOf(before, "4.10")).toEqual(["discretion destination-case-by-case"]);
  });

  it("B39, B14: from which address is not known: unknown, but case by case whichever it is", () => {
    const decision = asked({});
    expect(findingsOf(decision, "4.10")).toEqual(["unknown not-known"]);
    expect(needsOf(decision)).toEqual(["question.permission.requestedFrom"]);
    expect(decision).toMatchObject({ outcome: "case-by-case", needs: [] });
  });

  it("B14: the sign-up address is not known: the same", () => {
    const decision = asked({ requestedFrom: "agnes@example.com" }, {});
    expect(findingsOf(decision, "4.10")).toEqual(["unknown not-known"]);
    expect(needsOf(decision)).toEqual(["subscriber.email"]);
    expect(decision).toMatchObject({ outcome: "case-by-case", needs: [] });
  });

  it.each<[string, UseQuestion["permission"], Facts]>([
    ["not asked", undefined, signedUp],
    ["asked", { requestedFrom: "agnes@example.com" }, signedUp],
    ["asked, no sign-up address known", { requestedFrom: "agnes@example.com" }, {}],
    ["asked, from where is not known", {}, signedUp],
  ])("whether it is restricted is not known, %s: undetermined", (_, permission, facts) => {
    const decision = outgoing(facts, { restricted: undefined, permission });
    expect(decision).toMatchObject({ outcome: "undetermined", needs: ["question.restricted"] });
    expect(findingsOf(decision, "4.10")).toEqual(["unknown not-known"]);
  });

  it("B14: whether it is restricted does not matter once it is granted", () => {
    const decision = outgoing({}, { restricted: undefined, permission: { grantedAt: "2026-07-01T09:00:00Z" } });
    expect(decision).toMatchObject({ outcome: "allowed", needs: [] });
    expect(findingsOf(decision, "4.10")).toEqual(["unknown not-known"]);
  });

  it("refused whatever it turns out to be", () => {
    expect(outgoing({ deposits: [] }, { restricted: undefined })).toMatchObject({ outcome: "refused", needs: [] });
  });
});
