/** Each number is in its state by a clause: the one that stops the account, or the number's own. */
import { type Account, freezvon, illyvoip, type Terms } from "fineprint";
import { describe, expect, it } from "vitest";
import { given } from "../support/given.js";

const AT = "2026-07-03T09:00:00Z";
const FROM = "2026-06-02T09:00:00Z";
const numbers = [
  { id: "N1", orderedAt: FROM, activatedAt: FROM, monthlyFee: "9.90" },
  { id: "N2", orderedAt: FROM, monthlyFee: "9.90" },
] as const;

const statesOf = (terms: Terms, facts: Partial<Account>) =>
  given({ numbers, ...facts })
    .under(terms)
    .at(AT)
    .suspension()
    .numbers.map(({ numberId, outcome, clause }) => `${numberId} ${outcome} ${clause}`);

const blocked = { blocks: [{ id: "B1", at: FROM, cause: "fraud" }] } as const;
const ended = { termination: { by: "subscriber", noticeAt: FROM, effectiveAt: AT } } as const;
const misused = { violations: [{ id: "V1", at: FROM, kind: "content-misuse", status: "established" }] } as const;

describe("R16, the clause of a number's state", () => {
  it.each([
    ["nothing against it: the number's own clause", freezvon, {}, ["N1 active 7.3", "N2 inactive 7.3"]],
    ["no funds: the first clause that suspends", freezvon, { deposits: [] }, ["N1 suspended 4.2", "N2 inactive 7.3"]],
    ["blocked for fraud: 13.2", freezvon, blocked, ["N1 suspended 13.2", "N2 inactive 7.3"]],
    ["ended, though blocked too: 11.3", freezvon, { ...blocked, ...ended }, ["N1 inactive 11.3", "N2 inactive 11.3"]],
    ["nothing against it: ¶18", illyvoip, {}, ["N1 active ¶18", "N2 inactive ¶18"]],
    ["content misused: ¶11", illyvoip, misused, ["N1 suspended ¶11", "N2 inactive ¶18"]],
    ["ended by the subscriber: ¶23", illyvoip, ended, ["N1 inactive ¶23", "N2 inactive ¶23"]],
  ])("%s", (_, terms, facts, states) => {
    expect(statesOf(terms, facts)).toEqual(states);
  });

  it("a fee that is due and not covered: 7.3, though the account is active", () => {
    const due = [{ ...numbers[0], monthlyFee: "50.01", paidThroughOn: "2026-07-03" }];
    expect(statesOf(freezvon, { numbers: due })).toEqual(["N1 suspended 7.3"]);
  });
});
