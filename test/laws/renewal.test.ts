/** applyRenewal: the balance is what the decision says, nothing is applied twice, and going on comes to an end. */
import { type Account, applyRenewal, decideRenewal, parseAccount, type RenewalDecision } from "fineprint";
import { describe, expect } from "vitest";
import { unitsOf } from "../../src/model/resolve.js";
import { test } from "../fc.js";
import { thrownBy } from "../model/full-account.js";
import { instantCase } from "../support/arbitraries.js";
import { balanceOf } from "../support/balance-of.js";
import { variation, varied } from "../support/operators.js";
import { lawRuns } from "./law-runs.js";

const renewedOf = ({ items }: RenewalDecision) => items.filter(({ outcome }) => outcome === "renews");

const paidThrough = (account: Account, { kind, id }: RenewalDecision["items"][number]["service"]) =>
  (kind === "number" ? account.numbers : account.subscriptions)?.find((service) => service.id === id)?.paidThroughOn;

describe("carrying out renewals", () => {
  test.prop([variation, instantCase], lawRuns)("leaves what was decided, once, and ends", (variant, given) => {
    const terms = varied(variant);
    const { question } = given;
    let account = parseAccount(given.account);
    let decision = decideRenewal(terms, account, question);
    if (decision.outcome === "undetermined") {
      expect(thrownBy(() => applyRenewal(account, decision)).map(({ code }) => code)).toEqual(["undetermined"]);
      return;
    }
    const another = { ...account, id: "A9" };
    expect(thrownBy(() => applyRenewal(another, decision)).map(({ code }) => code)).toContain("another-account");
    // each period lies after the one before it, and what is due lies at most some seven months back
    for (let periods = 0; renewedOf(decision).length > 0; periods += 1) {
      expect(periods).toBeLessThan(9);
      const after = applyRenewal(account, decision);
      expect(applyRenewal(account, JSON.parse(JSON.stringify(decision)))).toEqual(after);
      expect(balanceOf(after, question.at)).toBe(unitsOf(decision.balanceAfter.amount));
      for (const { service, dueOn, period } of renewedOf(decision)) {
        expect(paidThrough(after, service)).toBe(period?.throughOn);
        expect(String(paidThrough(after, service)) > dueOn).toBe(true);
      }
      expect(thrownBy(() => applyRenewal(after, decision)).map(({ code }) => code)).toContain("already-applied");
      account = after;
      decision = decideRenewal(terms, account, question);
    }
    expect(applyRenewal(account, decision)).toBe(account);
  });
});
