/** The headline of each question, and its answer in a sentence. */
import type { Money } from "../ledger/money.js";
import { describeInstant } from "../time/describe-instant.js";
import type { AnyDecision, Decisions } from "./any-decision.js";

/** What each question is about, in a word or two. */
export const TITLES: Readonly<Record<keyof Decisions, string>> = {
  refund: "Refund",
  suspension: "Services",
  renewal: "Renewal",
  dispute: "Dispute",
  inactivity: "Account",
  termination: "End of the agreement",
  sanction: "Sanctions",
  registration: "Registration",
  order: "Order",
  allocation: "Payment",
  invoice: "Invoice",
  storage: "Recording",
  crediting: "Crediting",
  change: "Change of terms",
  activation: "Activation",
  use: "Use",
  uptime: "Uptime",
  backup: "Backup",
  liability: "Liability",
};

const RESUMES = {
  "credited-deposit": "when a deposit is credited",
  "invoice-payment": "when the invoices are paid",
  "operator-decision": "when the operator decides so",
} as const;

const IN_TIME = {
  "on-time": "in time",
  late: "not in time",
  running: "there still is time",
} as const;

const REFUND_IS = {
  kept: "The right to a refund is kept",
  discretionary: "A refund is the operator's choice",
  forfeited: "The right to a refund is forfeited",
  unknown: "Whether the right to a refund is kept is not known",
} as const;

const money = ({ amount, currency }: Money): string => `${amount} ${currency}`;
const moneyIfKnown = (amount: Money | null): string => (amount === null ? "not known" : money(amount));

/** Whether the agreement decides the question. */
function isAddressed(decision: AnyDecision): decision is Decisions[keyof Decisions] {
  return decision.outcome !== "not-addressed";
}

/** The answer in a sentence or two; nothing where the agreement does not speak of the question. */
export function answerOf(decision: AnyDecision): string {
  if (!isAddressed(decision)) return "";
  const answer = ANSWERS[decision.decision] as (of: AnyDecision) => string;
  return answer(decision);
}

const ANSWERS: { readonly [Door in keyof Decisions]: (decision: Decisions[Door]) => string } = {
  refund: ({ amount, eligible, retained }) =>
    `${money(amount)} is paid out; ${money(eligible)} would be eligible, ${money(retained)} stays on the balance.`,
  suspension: ({ balance, arrears, numbers, resumesOn }) => {
    const stopped = numbers.filter(({ outcome }) => outcome !== "active");
    return [
      `The balance is ${money(balance)}; owed: ${moneyIfKnown(arrears)}.`,
      ...stopped.map(({ numberId, outcome, clause }) => `The number ${numberId} is ${outcome} (${clause}).`),
      ...(resumesOn === null ? [] : [`This ends ${RESUMES[resumesOn]}.`]),
    ].join(" ");
  },
  renewal: ({ total, balanceAfter, shortfall, nextDueAt }) => {
    const next = nextDueAt === null ? "" : `; next due: ${describeInstant(nextDueAt)}`;
    return `${money(total)} is collected; the balance is then ${money(balanceAfter)}, missing: ${money(shortfall)}${next}.`;
  },
  // null only where the agreement does not speak of it
  dispute: ({ opensAt, closesAt }) =>
    `The window runs from ${describeInstant(String(opensAt))} until ${describeInstant(String(closesAt))}.`,
  inactivity: ({ lastUseAt, blockableAt }) =>
    `Last used on ${describeInstant(String(lastUseAt))}; blockable from ${describeInstant(String(blockableAt))}.`,
  termination: ({ effectiveAt, balanceAfter, stillOwed, prepaid }) =>
    [
      ...(effectiveAt === null ? [] : [`It ends on ${describeInstant(effectiveAt)}.`]),
      ...(balanceAfter === null ? [] : [`The balance is then ${money(balanceAfter)}.`]),
      ...(stillOwed === null ? [] : [`Still owed: ${money(stillOwed)}.`]),
      ...prepaid.map(({ subscriptionId, monthsRemaining, refundable }) => {
        const comesBack = refundable ?? "not known";
        return `Months left of ${subscriptionId}: ${monthsRemaining}; can come back: ${comesBack}.`;
      }),
    ].join(" "),
  sanction: ({ measures, refundForfeited: { outcome, clause } }) => {
    const given = (byItself: boolean): string => {
      const chosen = measures.filter((each) => each.byItself === byItself);
      return [...new Set(chosen.map((each) => `${each.measure.replaceAll("-", " ")} (${each.clause})`))].join(", ");
    };
    return [
      ...(given(true) === "" ? [] : [`By the terms themselves: ${given(true)}.`]),
      ...(given(false) === "" ? [] : [`The operator may: ${given(false)}.`]),
      `${REFUND_IS[outcome]}${clause === null ? "" : ` (${clause})`}.`,
    ].join(" ");
  },
  registration: ({ agreementFromAt, eligibleAt }) => {
    if (agreementFromAt !== null) return `There is an agreement from ${describeInstant(agreementFromAt)} on.`;
    return eligibleAt === null ? "" : `The applicant is old enough from ${describeInstant(eligibleAt)} on.`;
  },
  order: ({ price, balance, missing, payFrom }) =>
    payFrom === "balance"
      ? `It costs ${money(price)}; the balance is ${money(balance)}, missing: ${money(missing)}.`
      : `It costs ${money(price)}, paid from the billing information on file.`,
  allocation: ({ allocations, credit, balanceAfter }) => {
    if (credit === null || balanceAfter === null) return "";
    const paid = allocations.map(({ invoiceId, amount }) => `The invoice ${invoiceId} receives ${amount}.`);
    return [...paid, `${money(credit)} goes on the balance, which is then ${money(balanceAfter)}.`].join(" ");
  },
  invoice: ({ net, tax, total }) =>
    `Net: ${moneyIfKnown(net)}, tax: ${moneyIfKnown(tax)}, to be paid: ${moneyIfKnown(total)}.`,
  storage: ({ remove, free, shortBy }) =>
    [
      ...remove.map(({ recordingId, size }) => `The recording ${recordingId} goes, ${size} bytes.`),
      ...(free === null ? [] : [`Free: ${free} bytes.`]),
      ...(shortBy === null || shortBy === 0 ? [] : [`Missing: ${shortBy} bytes.`]),
    ].join(" "),
  crediting: ({ dueAt }) => (dueAt === null ? "" : `Due before ${describeInstant(dueAt)}.`),
  liability: ({ limit, payable }) =>
    [
      ...(limit === null ? [] : [`No more than ${money(limit)} can be claimed.`]),
      ...(payable === null ? [] : [`Payable: ${money(payable)}.`]),
    ].join(" "),
  change: ({ earliestAt }) => (earliestAt === null ? "" : `It may take effect from ${describeInstant(earliestAt)}.`),
  activation: ({ dueAt, punctual, feeOn }) => {
    if (dueAt === null || punctual === null) return "";
    const fee = feeOn === null ? "" : ` The monthly fee is taken from ${feeOn} on.`;
    return `Due before ${describeInstant(dueAt)}: ${IN_TIME[punctual]}.${fee}`;
  },
  use: () => "",
  uptime: ({ downtimeMs, allowedMs }) =>
    downtimeMs === null || allowedMs === null ? "" : `${downtimeMs} ms were down; ${allowedMs} ms are allowed.`,
  // null only where the agreement does not speak of it
  backup: ({ limitBytes, copiesFromAt }) =>
    `The limit is ${limitBytes} bytes; nothing from before ${describeInstant(String(copiesFromAt))} is kept.`,
};
