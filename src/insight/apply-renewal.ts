/** What an account looks like once its renewals are carried out. */
import type { NotAddressed } from "../core/decision.js";
import { traceOf } from "../core/trace.js";
import type { RenewalDecision, RenewalItemAnswer } from "../decisions/decide-renewal.js";
import { historyOf } from "../ledger/history.js";
import { balanceAsOf } from "../ledger/ledger.js";
import { amountText } from "../ledger/money.js";
import type { Account } from "../model/account.js";
import { amended } from "../model/amend-account.js";
import type { Charge } from "../model/charge.js";
import type { Path } from "../model/describe-value.js";
import { InputError } from "../model/input-error.js";
import type { InputIssue } from "../model/input-issue.js";
import { issueAt } from "../model/issue-at.js";
import { accountParser, instantQuestionParser } from "../model/parsers.js";
import { type EpochMs, type Units, unitsOf } from "../model/resolve.js";
import type { Day, Decimal, Id } from "../model/scalars.js";

type Renewal = RenewalDecision | NotAddressed<RenewalDecision>;
type Service = RenewalItemAnswer["service"];

/** What a renewal looks at of a service, and what it is charged as. */
interface PaidService {
  readonly monthlyFee: Decimal;
  readonly paidThroughOn?: Day | undefined;
  readonly charge: Pick<Charge, "kind" | "numberId" | "subscriptionId">;
}

/** Whether a service is renewed. */
export const isRenewed = ({ outcome }: RenewalItemAnswer): boolean => outcome === "renews";

/**
 * Carries out what `decideRenewal` has decided: each service that renews is paid through the new period, and where its
 * fee is taken from the balance a charge is posted at the instant of the decision. What lapses or ends stays as it is. A
 * number's first fee day is kept as its `anchorOn`, so that a short month does not move the days after it.
 *
 * @param account - the account that the decision was made for, parsed or as plain JSON; it is not modified
 * @param decision - the decision
 * @returns the account afterwards, parsed and frozen; as it was where nothing renews
 * @throws InputError when the account is malformed, and for a decision that was made for another account
 * (`another-account`, `unknown-id`), that is applied already (`already-applied`) or that misses facts (`undetermined`)
 * @clause ¶17, ¶18
 * @clause 7.3, 8.3, 8.4
 * @units charges as decimal text in account currency
 *
 * @example
 * ```ts
 * import { applyRenewal, decideRenewal, freezvon } from "fineprint";
 *
 * const account = {
 *   id: "A-1",
 *   currency: "EUR",
 *   subscriber: { id: "S-1", registeredAt: "2026-01-05T09:00:00Z" },
 *   deposits: [{ id: "D1", receivedAt: "2026-01-31T08:00:00Z", creditedAt: "2026-01-31T08:00:00Z", amount: "20.00", method: "card" }],
 *   charges: [],
 *   numbers: [
 *     { id: "N1", orderedAt: "2026-01-31T09:00:00Z", activatedAt: "2026-01-31T10:00:00Z", monthlyFee: "9.90", paidThroughOn: "2026-01-31" },
 *   ],
 *   subscriptions: [],
 * } as const;
 * const decision = decideRenewal(freezvon, account, { at: "2026-01-31T12:00:00Z" });
 * const renewed = applyRenewal(account, decision);
 * renewed.numbers?.map(({ anchorOn, paidThroughOn }) => [anchorOn, paidThroughOn]); //=> [["2026-01-31", "2026-02-28"]]
 * renewed.charges.map(({ id, amount, kind }) => [id, amount, kind]);
 * //=> [["renewal:number:N1:2026-01-31", "9.90", "number-monthly"]]
 * applyRenewal(renewed, decision); //=> throws InputError
 * ```
 */
export function applyRenewal(account: Account, decision: RenewalDecision | NotAddressed<RenewalDecision>): Account {
  const facts = accountParser.parse(account);
  const issues = problemsOf(facts, decision);
  if (issues.length > 0) throw new InputError(issues);
  const renewed = decision.items.filter(isRenewed);
  if (renewed.length === 0) return facts;
  const periodOf = (kind: Service["kind"], id: Id): RenewalItemAnswer["period"] =>
    renewed.find(({ service }) => service.kind === kind && service.id === id)?.period ?? null;
  const numbers = facts.numbers?.map((number) => {
    const period = periodOf("number", number.id);
    return period === null
      ? number
      : { ...number, anchorOn: number.anchorOn ?? period.fromOn, paidThroughOn: period.throughOn };
  });
  const subscriptions = facts.subscriptions?.map((subscription) => {
    const period = periodOf("subscription", subscription.id);
    return period === null ? subscription : { ...subscription, paidThroughOn: period.throughOn };
  });
  const charges = renewed.flatMap((item) => chargesFor(facts, decision, item));
  return amended(facts, { numbers, subscriptions, charges });
}

const chargeIdOf = ({ service: { kind, id }, dueOn }: RenewalItemAnswer): Id => `renewal:${kind}:${id}:${dueOn}`;
const isTaken = ({ collectFrom }: RenewalItemAnswer): boolean => collectFrom === "balance";

/** The charge for a fee that is taken from the balance; none for a fee of nothing, or one that is billed. */
function chargesFor(account: Account, { at }: Renewal, item: RenewalItemAnswer): readonly Charge[] {
  if (!isTaken(item) || unitsOf(item.fee) === 0n) return [];
  const { charge } = serviceOf(account, item.service) as PaidService;
  return [{ id: chargeIdOf(item), at, amount: item.fee, ...charge }];
}

function serviceOf({ numbers, subscriptions }: Account, { kind, id }: Service): PaidService | undefined {
  if (kind === "number") {
    const number = numbers?.find((other) => other.id === id);
    return number && { ...number, charge: { kind: "number-monthly", numberId: id } };
  }
  const subscription = subscriptions?.find((other) => other.id === id);
  return subscription && { ...subscription, charge: { kind: subscription.kind, subscriptionId: id } };
}

/** Everything that speaks against carrying out a decision on an account. */
function problemsOf(account: Account, decision: Renewal): readonly InputIssue[] {
  const madeFor = traceOf(decision)?.accountId ?? account.id;
  const items = decision.items.flatMap((item, i) => itemProblems(account, item, ["decision", "items", i]));
  return [
    ...(madeFor === account.id
      ? []
      : [issueAt("another-account", ["decision"], `a decision made for the account ${account.id}`, madeFor)]),
    ...(decision.outcome === "undetermined"
      ? [issueAt("undetermined", ["decision", "outcome"], "a decision that misses no facts", decision.outcome)]
      : []),
    ...items,
    // the balance of an account that has paid already is not the one that was decided on
    ...(items.some(({ code }) => code === "already-applied") ? [] : balanceProblems(account, decision)),
  ];
}

function itemProblems(account: Account, item: RenewalItemAnswer, path: Path): readonly InputIssue[] {
  const { service, fee, dueOn } = item;
  const facts = serviceOf(account, service);
  if (facts === undefined)
    return [
      issueAt("unknown-id", [...path, "service", "id"], `the id of a ${service.kind} of this account`, service.id),
    ];
  const { monthlyFee, paidThroughOn } = facts;
  const ownFee = amountText(unitsOf(monthlyFee), account.currency);
  const isPosted = account.charges.some(({ id }) => id === chargeIdOf(item));
  return [
    ...(ownFee === fee ? [] : [issueAt("another-account", [...path, "fee"], `this account's fee, ${ownFee}`, fee)]),
    ...(isRenewed(item) && (paidThroughOn !== dueOn || isPosted)
      ? [issueAt("already-applied", [...path, "dueOn"], "the day of a fee that is still to be taken", dueOn)]
      : []),
  ];
}

/** What the decision says is left must be what this account has left. */
function balanceProblems(account: Account, { at, items, balanceAfter }: Renewal): readonly InputIssue[] {
  if (balanceAfter === null) return [];
  const { currency } = account;
  const taken = items.filter((item) => isRenewed(item) && isTaken(item));
  const feeOf = ({ service }: RenewalItemAnswer): Units => unitsOf(serviceOf(account, service)?.monthlyFee ?? "0");
  const { at: decidedAt } = instantQuestionParser.resolved({ at });
  const balance = balanceAsOf(historyOf(accountParser.resolved(account)), decidedAt as EpochMs);
  const left = amountText(
    taken.reduce((sum, item) => sum - feeOf(item), balance),
    currency,
  );
  if (balanceAfter.amount === left && balanceAfter.currency === currency) return [];
  const [expected, received] = [`${left} ${currency}`, `${balanceAfter.amount} ${balanceAfter.currency}`];
  return [
    issueAt(
      "another-account",
      ["decision", "balanceAfter"],
      `what is left of this account's balance, ${expected}`,
      received,
    ),
  ];
}
