/** The amounts and dates of each answer in English, as the subscriber is told of them. */
import type { Measure } from "../../../core/sanction-case.js";
import type { Punctuality } from "../../../decisions/decide-activation.js";
import type { SanctionRefund } from "../../../decisions/decide-sanction.js";
import type { NumberState, Resumption } from "../../../decisions/decide-suspension.js";
import type { Answers } from "../catalogue.js";
import { isNothing, measuresOf, told } from "../parts.js";

const NUMBER_IS: Readonly<Record<Exclude<NumberState["outcome"], "active">, string>> = {
  suspended: "can't be used now",
  inactive: "does not work",
};

const RESUMES: Readonly<Record<Resumption, string>> = {
  "credited-deposit": "This changes when a payment that is enough is on your balance.",
  "invoice-payment": "This changes when you have paid your invoices.",
  "operator-decision": "This changes when the operator decides so.",
};

const IN_TIME: Readonly<Record<Punctuality, (due: string) => string>> = {
  "on-time": (due) => `It was active in time, before ${due}.`,
  late: (due) => `It was to be active before ${due}.`,
  running: (due) => `It is to be active before ${due}.`,
};

const MEASURES: Readonly<Record<Measure, string>> = {
  report: "a report to authorities or others",
  "stop-temporarily": "a stop of your services for a time",
  "block-number": "a block of your number",
  "interrupt-services": "a stop of your services",
  "block-account": "a block of your account",
  "close-account": "the closing of your account",
  "terminate-agreement": "the end of your agreement",
};

const REFUND_IS: Readonly<Record<SanctionRefund["outcome"], string>> = {
  kept: "You keep your right to a refund",
  discretionary: "The operator decides whether you get a refund",
  forfeited: "You have lost your right to a refund",
  unknown: "Whether you keep your right to a refund can't be said yet",
};

export const answersToSubscriber: Answers = {
  refund: ({ outcome, amount, eligible, retained }, { money }) => {
    const isOpen = outcome !== "granted" && outcome !== "refused";
    return told(
      outcome === "granted" && `${money(amount)} is paid out to you.`,
      isOpen && !isNothing(eligible) && `It would be ${money(eligible)} as things are now.`,
      !isNothing(retained) && `${isOpen ? "Until then, " : ""}${money(retained)} stays on your balance.`,
    );
  },
  suspension: ({ balance, arrears, numbers, resumesOn }, { money, clauses }) =>
    told(
      `Your balance is ${money(balance)}.`,
      arrears !== null && !isNothing(arrears) && `You owe ${money(arrears)}.`,
      ...numbers.flatMap(({ numberId, outcome, clause }) =>
        outcome === "active" ? [] : [`Your number ${numberId} ${NUMBER_IS[outcome]} (${clauses([clause])}).`],
      ),
      resumesOn !== null && RESUMES[resumesOn],
    ),
  renewal: ({ outcome, total, balanceAfter, shortfall, nextDueAt }, { money, instant }) => {
    const isKnown = outcome !== "undetermined";
    return told(
      isKnown && !isNothing(total) && `${money(total)} is collected for them.`,
      isKnown && `Your balance is ${isNothing(total) ? "" : "then "}${money(balanceAfter)}.`,
      isKnown && !isNothing(shortfall) && `To renew everything you need ${money(shortfall)} more.`,
      nextDueAt !== null && `The next fee is due on ${instant(nextDueAt)}.`,
    );
  },
  dispute: ({ outcome, opensAt, closesAt }, { instant }) =>
    `The time for it ${outcome === "closed" ? "ran" : "runs"} from ${instant(opensAt)} until ${instant(closesAt)}.`,
  inactivity: ({ outcome, lastUseAt, blockableAt }, { instant }) =>
    told(
      `The time without use counts from ${instant(lastUseAt)}.`,
      outcome === "active" && `If you do not use it, the operator may block it from ${instant(blockableAt)} on.`,
    ),
  termination: ({ at, effectiveAt, balanceAfter, stillOwed, prepaid }, { money, instant, amount, count }) =>
    told(
      effectiveAt !== null && `${effectiveAt <= at ? "It ended" : "It ends"} on ${instant(effectiveAt)}.`,
      balanceAfter !== null && `Your balance is then ${money(balanceAfter)}.`,
      stillOwed !== null && !isNothing(stillOwed) && `You still owe ${money(stillOwed)}.`,
      ...prepaid.map(({ subscriptionId, monthsRemaining, refundable }) => {
        const comesBack =
          refundable === null ? "what of it can come back is not known" : `${amount(refundable)} can come back`;
        return `Full months of ${subscriptionId} that are left: ${count(monthsRemaining)}; ${comesBack}.`;
      }),
    ),
  sanction: (decision, { list, clauses }) => {
    const { outcome, clause: ofRefund } = decision.refundForfeited;
    const given = (byItself: boolean): string =>
      list(measuresOf(decision, byItself, (each) => `${MEASURES[each.measure]} (${clauses([each.clause])})`));
    const [byItself, chosen] = [given(true), given(false)];
    return told(
      byItself !== "" && `What follows from the agreement by itself: ${byItself}.`,
      chosen !== "" && `What the operator may choose: ${chosen}.`,
      `${REFUND_IS[outcome]}${ofRefund === null ? "" : ` (${clauses([ofRefund])})`}.`,
    );
  },
  registration: ({ at, agreementFromAt, eligibleAt }, { instant }) => {
    if (agreementFromAt !== null) return `You have an agreement from ${instant(agreementFromAt)} on.`;
    return eligibleAt === null || eligibleAt <= at ? "" : `You are old enough from ${instant(eligibleAt)} on.`;
  },
  order: ({ price, balance, missing, payFrom }, { money }) =>
    payFrom === "balance"
      ? told(
          `It costs ${money(price)}, and your balance is ${money(balance)}.`,
          !isNothing(missing) && `You need ${money(missing)} more.`,
        )
      : `It costs ${money(price)}, charged to the payment details that the operator has of you, not to your balance.`,
  allocation: ({ allocations, credit, balanceAfter }, { money, amount }) =>
    credit === null || balanceAfter === null
      ? ""
      : told(
          ...allocations.map((line) => `${amount(line.amount)} goes to the invoice ${line.invoiceId}.`),
          !isNothing(credit) && `${money(credit)} goes on your balance.`,
          `Your balance is then ${money(balanceAfter)}.`,
        ),
  invoice: ({ outcome, net, tax, total }, { money }) =>
    outcome === "refused" || total === null
      ? ""
      : told(
          `You are to pay ${money(total)}.`,
          net !== null && tax !== null && !isNothing(tax) && `Of this, ${money(net)} is fees and ${money(tax)} is tax.`,
        ),
  storage: ({ outcome, remove, free, shortBy }, { list, size }) =>
    told(
      remove.length > 0 && `To be deleted: ${list(remove.map(({ recordingId }) => recordingId))}.`,
      outcome !== "does-not-fit" && free !== null && `${size(free)} are free then.`,
      shortBy !== null && shortBy > 0 && `${size(shortBy)} are missing.`,
    ),
  crediting: ({ outcome, dueAt }, { instant }) =>
    dueAt === null ? "" : `It ${outcome === "running" ? "is" : "was"} to be there before ${instant(dueAt)}.`,
  liability: ({ limit, payable }, { money }) =>
    told(
      limit !== null && `You can claim no more than ${money(limit)}.`,
      payable !== null && `Of your claim, ${money(payable)} is within the limit.`,
    ),
  change: ({ earliestAt }, { instant }) =>
    earliestAt === null ? "" : `The change may take effect from ${instant(earliestAt)} on.`,
  activation: ({ dueAt, punctual, feeOn }, { instant, day }) =>
    told(
      dueAt !== null && punctual !== null && IN_TIME[punctual](instant(dueAt)),
      feeOn !== null && `Its monthly fee is taken from ${day(feeOn)} on.`,
    ),
  use: () => "",
  uptime: ({ downtimeMs, allowedMs }, { duration }) =>
    downtimeMs === null || allowedMs === null
      ? ""
      : `They were down for ${duration(downtimeMs)}; ${duration(allowedMs)} are allowed.`,
  backup: ({ limitBytes, copiesFromAt }, { size, instant }) =>
    `The limit of shared accounts is ${size(limitBytes)}; nothing from before ${instant(copiesFromAt)} is kept.`,
};
