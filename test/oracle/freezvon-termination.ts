/** decideTermination: the rows of Freezvon in document order (spec/10-the-other-doors.md, B16, B20, B21, B28). */

import { absentServiceLists, happened, isConnected, isRunning } from "./facts.js";
import type { Effect, Finding } from "./findings.js";
import { verdictAt } from "./freezvon-identity.js";
import { burnDownOf, ledgerAt } from "./ledger.js";
import { choose, zoneOf } from "./model.js";
import { units } from "./money.js";
import { eachOnce, fires, type Open, rowOf } from "./rows.js";
import { servicesOf, type TakesEffect, type TerminationCase } from "./termination-effect.js";
import type { Fees } from "./termination-fees.js";
import type { Amount, Settlement } from "./termination-money.js";
import { civilDay, instantText } from "./time.js";

const zone = zoneOf("freezvon");

/** A code that holds where an amount is above zero (B16). */
export function whenPositive(
  amount: Amount,
  clause: string,
  effect: Effect,
  because: string,
): Finding | Open | undefined {
  if (amount.value === null) return { open: amount.needs };
  return amount.value > 0n ? fires(clause, effect, because) : undefined;
}

export function freezvonRows(
  one: TerminationCase,
  effect: TakesEffect,
  fees: Fees,
  settlement: Settlement,
): readonly Finding[] {
  const { account, at, question } = one;
  const ended = (clause: string, cause: TerminationCase["question"]["cause"]): readonly Finding[] => {
    const cited = question.by === "operator" && question.cause === cause;
    return rowOf(clause, [cited ? fires(clause, "permits", `ended-for-${cause}`) : undefined]);
  };
  const corrected = (account.adjustments ?? []).some((one) => happened(one.at, at) && units(one.amount) < 0n);
  const absent = absentServiceLists(account);
  const { effectiveAt, wishMoved } = effect;
  const before = effectiveAt !== null && at < effectiveAt;
  const until = instantText(effectiveAt ?? at);
  let fee: Finding | Open | undefined = absent.length > 0 ? { open: absent } : undefined;
  if (fees.listed.length > 0) fee = fires("8.3", "limits", "fee-before-effect");
  return [
    ...ended("4.6", "illegal-use"),
    ...ended("4.7", "illegal-use"),
    ...rowOf("4.11", [corrected ? fires("4.11", "limits", "balance-corrected") : undefined]),
    ...ended("4.16", "breach"),
    ...ended("5.5", "illegal-use"),
    ...rowOf("5.6", [paidBeyond(one, effect, fees)]),
    ...rowOf("8.3", [fee]),
    ...rowOf("8.5.1", [specialConditions(one)]),
    ...rowOf("8.6", [personalData(one, settlement.balanceAfter)]),
    ...rowOf("9.8", [whenPositive(settlement.stillOwed, "9.8", "limits", "arrears-owed")]),
    ...rowOf("11.1", [before ? fires("11.1", "awaits", "agreement-runs", until) : undefined]),
    ...ended("11.2", "inactivity"),
    ...rowOf("11.3", [
      question.by === "subscriber" && before ? fires("11.3", "awaits", "notice-running", until) : undefined,
      wishMoved ? fires("11.3", "limits", "wish-moved") : undefined,
    ]),
    ...rowOf("11.4", [invoicesPaid(one, "11.4", settlement.settled)]),
    ...rowOf("11.5", [whenPositive(settlement.balanceAfter, "11.5", "permits", "withdrawal-by-section-12")]),
    ...ended("13.2", "fraud"),
  ];
}

/** 11.4 and ¶17: what the balance pays; absent invoices leave it open whatever the balance is. */
export function invoicesPaid(one: TerminationCase, clause: string, settled: Amount): Finding | Open | undefined {
  if (one.account.invoices === undefined) return { open: eachOnce([...settled.needs, "invoices"]) };
  return whenPositive(settled, clause, "limits", "balance-pays-invoices");
}

/** 5.6: a service that is paid for beyond the day of effect. */
function paidBeyond(one: TerminationCase, { effectiveAt }: TakesEffect, fees: Fees): Finding | Open | undefined {
  const { account, at } = one;
  const inUse = new Set([
    ...(account.numbers ?? [])
      .filter((number) => happened(number.orderedAt, at) && isConnected(number, at))
      .map(({ id }) => `number ${id}`),
    ...(account.subscriptions ?? []).filter((each) => isRunning(each, at, zone)).map(({ id }) => `subscription ${id}`),
  ]);
  const beyond = servicesOf(account, zone).some((service) => {
    const reachedOn = fees.reachedOn(service);
    if (reachedOn === undefined || effectiveAt === null) return false;
    return inUse.has(`${service.kind} ${service.id}`) && reachedOn > civilDay(effectiveAt, zone);
  });
  if (beyond) return fires("5.6", "limits", "running-services-not-reimbursed");
  const absent = absentServiceLists(account);
  return absent.length > 0 ? { open: absent } : undefined;
}

/** 8.5.1, reading `special-funds` (B28). */
function specialConditions({ readings, account, question, at }: TerminationCase): Finding | undefined {
  const reading = choose(readings, "special-funds", ["on-subscriber-termination", "always"]);
  const { rows } = ledgerAt(account, at, burnDownOf("freezvon", readings));
  const left = rows.some((row) => row.deposit.source === "special-conditions" && row.remainder > 0n);
  const limited = reading === "always" || question.by === "subscriber";
  return left && limited ? fires("8.5.1", "limits", "special-conditions") : undefined;
}

/** 8.6: personal data may be asked where money is left and the identity is not verified (R24). */
function personalData({ account, at }: TerminationCase, balanceAfter: Amount): Finding | Open | undefined {
  const { identity } = account.subscriber;
  if (balanceAfter.value !== null && balanceAfter.value <= 0n) return undefined;
  if (identity !== undefined && verdictAt(identity, at) === "verified") return undefined;
  const needs = [...balanceAfter.needs, ...(identity === undefined ? ["subscriber.identity"] : [])];
  return needs.length > 0 ? { open: needs } : fires("8.6", "discretion", "personal-data-may-be-asked");
}
