/** The amounts and dates of each answer in Albanian, as support is told of them. */
import type { Punctuality } from "../../../decisions/decide-activation.js";
import type { SanctionRefund } from "../../../decisions/decide-sanction.js";
import type { NumberState, Resumption } from "../../../decisions/decide-suspension.js";
import type { Money } from "../../../ledger/money.js";
import type { Answers } from "../catalogue.js";
import { measuresOf, told } from "../parts.js";
import type { Writer } from "../writing.js";

const NUMBER_IS: Readonly<Record<NumberState["outcome"], string>> = {
  active: "aktiv",
  suspended: "i pezulluar",
  inactive: "joaktiv",
};

const RESUMES: Readonly<Record<Resumption, string>> = {
  "credited-deposit": "kur të kreditohet një depozitë e mjaftueshme",
  "invoice-payment": "kur të paguhen faturat",
  "operator-decision": "kur ta vendosë operatori",
};

const IN_TIME: Readonly<Record<Punctuality, string>> = {
  "on-time": "u respektua",
  late: "nuk u respektua",
  running: "vazhdon",
};

const REFUND_IS: Readonly<Record<SanctionRefund["outcome"], string>> = {
  kept: "E drejta për rimbursim ruhet",
  discretionary: "Për rimbursimin vendos operatori",
  forfeited: "E drejta për rimbursim është humbur",
  unknown: "Nuk dihet nëse e drejta për rimbursim ruhet",
};

const ifKnown = (write: Writer, amount: Money | null): string => (amount === null ? "nuk dihet" : write.money(amount));

export const answersToSupport: Answers = {
  refund: ({ amount: payout, eligible, retained, exchange, rounding }, { money, amount, day }) =>
    told(
      `Shuma që paguhet: ${money(payout)}; shuma e rimbursueshme: ${money(eligible)}; në llogari mbetet: ${money(retained)}.`,
      exchange !== null &&
        `Kursi i këmbimit më ${day(exchange.on)}: ${amount(exchange.rate)}; para këmbimit: ${amount(exchange.before)}; pas këmbimit: ${amount(exchange.after)}.`,
      exchange === null && rounding.before !== rounding.after && `Para rrumbullakimit: ${amount(rounding.before)}.`,
    ),
  suspension: ({ balance, arrears, numbers, resumesOn }, write) =>
    told(
      `Gjendja e llogarisë është ${write.money(balance)}; detyrimi i prapambetur: ${ifKnown(write, arrears)}.`,
      ...numbers.map(({ numberId, outcome, clause }) => `Numri ${numberId} është ${NUMBER_IS[outcome]} (${clause}).`),
      resumesOn !== null && `Kjo ndryshon ${RESUMES[resumesOn]}.`,
    ),
  renewal: ({ total, balanceAfter, shortfall, nextDueAt }, { money, instant }) => {
    const next = nextDueAt === null ? "" : `; tarifa e radhës: ${instant(nextDueAt)}`;
    return `Arkëtohet shuma prej ${money(total)}; pas kësaj, gjendja e llogarisë është ${money(balanceAfter)}; mungon: ${money(shortfall)}${next}.`;
  },
  dispute: ({ opensAt, closesAt }, { instant }) =>
    `Afati është nga data ${instant(opensAt)} deri më ${instant(closesAt)}.`,
  inactivity: ({ lastUseAt, blockableAt }, { instant }) =>
    `Pa përdorim nga data ${instant(lastUseAt)}; mund të bllokohet nga data ${instant(blockableAt)}.`,
  termination: ({ effectiveAt, balanceAfter, stillOwed, prepaid }, { money, instant, amount, count }) =>
    told(
      effectiveAt !== null && `Data e përfundimit: ${instant(effectiveAt)}.`,
      balanceAfter !== null && `Pas kësaj, gjendja e llogarisë është ${money(balanceAfter)}.`,
      stillOwed !== null && `Mbetet për t'u paguar: ${money(stillOwed)}.`,
      ...prepaid.map(({ subscriptionId, monthsRemaining, refundable }) => {
        const comesBack = refundable === null ? "nuk dihet" : amount(refundable);
        return `Muajt e mbetur të abonimit ${subscriptionId}: ${count(monthsRemaining)}; mund të kthehet: ${comesBack}.`;
      }),
    ),
  sanction: (decision, { list, word }) => {
    const { outcome, clause } = decision.refundForfeited;
    const given = (byItself: boolean): string =>
      list(measuresOf(decision, byItself, (each) => `${word("measures", each.measure)} (${each.clause})`));
    const [byItself, chosen] = [given(true), given(false)];
    return told(
      byItself !== "" && `Vetvetiu, sipas marrëveshjes: ${byItself}.`,
      chosen !== "" && `Sipas zgjedhjes së operatorit: ${chosen}.`,
      `${REFUND_IS[outcome]}${clause === null ? "" : ` (${clause})`}.`,
    );
  },
  registration: ({ agreementFromAt, eligibleAt }, { instant }) => {
    if (agreementFromAt !== null) return `Marrëveshja vlen nga data ${instant(agreementFromAt)}.`;
    return eligibleAt === null ? "" : `Aplikuesi e ka moshën e kërkuar nga data ${instant(eligibleAt)}.`;
  },
  order: ({ price, balance, missing, payFrom }, { money }) =>
    payFrom === "balance"
      ? `Çmimi është ${money(price)}; gjendja e llogarisë është ${money(balance)}; mungon: ${money(missing)}.`
      : `Çmimi është ${money(price)} dhe paguhet me të dhënat e regjistruara të pagesës.`,
  allocation: ({ allocations, credit, balanceAfter }, { money, amount }) =>
    credit === null || balanceAfter === null
      ? ""
      : told(
          ...allocations.map((line) => `Për faturën ${line.invoiceId} shkon shuma prej ${amount(line.amount)}.`),
          `Në llogari kalon shuma prej ${money(credit)}; pas kësaj, gjendja e llogarisë është ${money(balanceAfter)}.`,
        ),
  invoice: ({ net, tax, total }, write) =>
    `Pa tatim: ${ifKnown(write, net)}; tatimi: ${ifKnown(write, tax)}; për t'u paguar: ${ifKnown(write, total)}.`,
  storage: ({ remove, free, shortBy }, { count }) =>
    told(
      ...remove.map(({ recordingId, size }) => `Fshihet incizimi ${recordingId}, ${count(size)} bajt.`),
      free !== null && `Hapësira e lirë: ${count(free)} bajt.`,
      shortBy !== null && shortBy > 0 && `Hapësira që mungon: ${count(shortBy)} bajt.`,
    ),
  crediting: ({ dueAt }, { instant }) => (dueAt === null ? "" : `Afati: para datës ${instant(dueAt)}.`),
  liability: ({ limit, payable }, { money }) =>
    told(
      limit !== null && `Mund të kërkohet jo më shumë se ${money(limit)}.`,
      payable !== null && `Për t'u paguar: ${money(payable)}.`,
    ),
  change: ({ earliestAt }, { instant }) =>
    earliestAt === null ? "" : `Mund të hyjë në fuqi nga data ${instant(earliestAt)}.`,
  activation: ({ dueAt, punctual, feeOn }, { instant, day }) =>
    dueAt === null || punctual === null
      ? ""
      : told(
          `Afati: para datës ${instant(dueAt)}; ${IN_TIME[punctual]}.`,
          feeOn !== null && `Tarifa mujore arkëtohet nga data ${day(feeOn)}.`,
        ),
  use: () => "",
  uptime: ({ downtimeMs, allowedMs }, { count }) =>
    downtimeMs === null || allowedMs === null
      ? ""
      : `Koha e mosfunksionimit: ${count(downtimeMs)} ms; koha e lejuar: ${count(allowedMs)} ms.`,
  backup: ({ limitBytes, copiesFromAt }, { count, instant }) =>
    `Kufiri për llogaritë e përbashkëta është ${count(limitBytes)} bajt; nuk ruhen kopjet e bëra para datës ${instant(copiesFromAt)}.`,
};
