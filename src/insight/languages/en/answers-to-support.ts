/** The amounts and dates of each answer in English, as support is told of them. */
import type { Punctuality } from "../../../decisions/decide-activation.js";
import type { SanctionRefund } from "../../../decisions/decide-sanction.js";
import type { NumberState, Resumption } from "../../../decisions/decide-suspension.js";
import type { Money } from "../../../ledger/money.js";
import type { Answers } from "../catalogue.js";
import { measuresOf, told } from "../parts.js";
import type { Writer } from "../writing.js";

const NUMBER_IS: Readonly<Record<NumberState["outcome"], string>> = {
  active: "active",
  suspended: "suspended",
  inactive: "inactive",
};

const RESUMES: Readonly<Record<Resumption, string>> = {
  "credited-deposit": "when a deposit that is enough is credited",
  "invoice-payment": "when the invoices are paid",
  "operator-decision": "when the operator decides so",
};

const IN_TIME: Readonly<Record<Punctuality, string>> = {
  "on-time": "in time",
  late: "not in time",
  running: "there still is time",
};

const REFUND_IS: Readonly<Record<SanctionRefund["outcome"], string>> = {
  kept: "The right to a refund is kept",
  discretionary: "A refund is the operator's choice",
  forfeited: "The right to a refund is forfeited",
  unknown: "Whether the right to a refund is kept is not known",
};

const ifKnown = (write: Writer, amount: Money | null): string => (amount === null ? "not known" : write.money(amount));

export const answersToSupport: Answers = {
  refund: ({ amount: payout, eligible, retained, exchange, rounding }, { money, amount, day }) =>
    told(
      `${money(payout)} is paid out; eligible: ${money(eligible)}, stays on the balance: ${money(retained)}.`,
      exchange !== null &&
        `Exchanged at ${amount(exchange.rate)} on ${day(exchange.on)}: ${amount(exchange.before)} becomes ${amount(exchange.after)}.`,
      exchange === null && rounding.before !== rounding.after && `Before rounding: ${amount(rounding.before)}.`,
    ),
  suspension: ({ balance, arrears, numbers, resumesOn }, write) =>
    told(
      `The balance is ${write.money(balance)}; owed: ${ifKnown(write, arrears)}.`,
      ...numbers.map(({ numberId, outcome, clause }) => `The number ${numberId} is ${NUMBER_IS[outcome]} (${clause}).`),
      resumesOn !== null && `This changes ${RESUMES[resumesOn]}.`,
    ),
  renewal: ({ total, balanceAfter, shortfall, nextDueAt }, { money, instant }) => {
    const next = nextDueAt === null ? "" : `; next due: ${instant(nextDueAt)}`;
    return `${money(total)} is collected; the balance is then ${money(balanceAfter)}, missing: ${money(shortfall)}${next}.`;
  },
  dispute: ({ opensAt, closesAt }, { instant }) => `The window is from ${instant(opensAt)} until ${instant(closesAt)}.`,
  inactivity: ({ lastUseAt, blockableAt }, { instant }) =>
    `Unused since ${instant(lastUseAt)}; blockable from ${instant(blockableAt)}.`,
  termination: ({ effectiveAt, balanceAfter, stillOwed, prepaid }, { money, instant, amount, count }) =>
    told(
      effectiveAt !== null && `Effective from ${instant(effectiveAt)}.`,
      balanceAfter !== null && `The balance is then ${money(balanceAfter)}.`,
      stillOwed !== null && `Still owed: ${money(stillOwed)}.`,
      ...prepaid.map(({ subscriptionId, monthsRemaining, refundable }) => {
        const comesBack = refundable === null ? "not known" : amount(refundable);
        return `Months left of ${subscriptionId}: ${count(monthsRemaining)}; can come back: ${comesBack}.`;
      }),
    ),
  sanction: (decision, { list, word }) => {
    const { outcome, clause } = decision.refundForfeited;
    const given = (byItself: boolean): string =>
      list(measuresOf(decision, byItself, (each) => `${word("measures", each.measure)} (${each.clause})`));
    const [byItself, chosen] = [given(true), given(false)];
    return told(
      byItself !== "" && `By the terms themselves: ${byItself}.`,
      chosen !== "" && `The operator may: ${chosen}.`,
      `${REFUND_IS[outcome]}${clause === null ? "" : ` (${clause})`}.`,
    );
  },
  registration: ({ agreementFromAt, eligibleAt }, { instant }) => {
    if (agreementFromAt !== null) return `There is an agreement from ${instant(agreementFromAt)} on.`;
    return eligibleAt === null ? "" : `The applicant is old enough from ${instant(eligibleAt)} on.`;
  },
  order: ({ price, balance, missing, payFrom }, { money }) =>
    payFrom === "balance"
      ? `It costs ${money(price)}; the balance is ${money(balance)}, missing: ${money(missing)}.`
      : `It costs ${money(price)}, paid from the billing information on file.`,
  allocation: ({ allocations, credit, balanceAfter }, { money, amount }) =>
    credit === null || balanceAfter === null
      ? ""
      : told(
          ...allocations.map((line) => `The invoice ${line.invoiceId} receives ${amount(line.amount)}.`),
          `${money(credit)} goes on the balance, which is then ${money(balanceAfter)}.`,
        ),
  invoice: ({ net, tax, total }, write) =>
    `Net: ${ifKnown(write, net)}, tax: ${ifKnown(write, tax)}, to be paid: ${ifKnown(write, total)}.`,
  storage: ({ remove, free, shortBy }, { count }) =>
    told(
      ...remove.map(({ recordingId, size }) => `The recording ${recordingId} goes, ${count(size)} bytes.`),
      free !== null && `Free: ${count(free)} bytes.`,
      shortBy !== null && shortBy > 0 && `Missing: ${count(shortBy)} bytes.`,
    ),
  crediting: ({ dueAt }, { instant }) => (dueAt === null ? "" : `Due before ${instant(dueAt)}.`),
  liability: ({ limit, payable }, { money }) =>
    told(
      limit !== null && `No more than ${money(limit)} can be claimed.`,
      payable !== null && `Payable: ${money(payable)}.`,
    ),
  change: ({ earliestAt }, { instant }) =>
    earliestAt === null ? "" : `It may take effect from ${instant(earliestAt)}.`,
  activation: ({ dueAt, punctual, feeOn }, { instant, day }) =>
    dueAt === null || punctual === null
      ? ""
      : told(
          `Due before ${instant(dueAt)}: ${IN_TIME[punctual]}.`,
          feeOn !== null && `The monthly fee is taken from ${day(feeOn)} on.`,
        ),
  use: () => "",
  uptime: ({ downtimeMs, allowedMs }, { count }) =>
    downtimeMs === null || allowedMs === null
      ? ""
      : `${count(downtimeMs)} ms were down; ${count(allowedMs)} ms are allowed.`,
  backup: ({ limitBytes, copiesFromAt }, { count, instant }) =>
    `The limit of shared accounts is ${count(limitBytes)} bytes; nothing from before ${instant(copiesFromAt)} is kept.`,
};
