/** The amounts and dates of each answer in Estonian, as support is told of them. */
import type { Punctuality } from "../../../decisions/decide-activation.js";
import type { SanctionRefund } from "../../../decisions/decide-sanction.js";
import type { NumberState, Resumption } from "../../../decisions/decide-suspension.js";
import type { Money } from "../../../ledger/money.js";
import type { Answers } from "../catalogue.js";
import { measuresOf, told } from "../parts.js";
import type { Writer } from "../writing.js";
import { beforeDate, fromDate, onDate, toDate } from "./months.js";

const NUMBER_IS: Readonly<Record<NumberState["outcome"], string>> = {
  active: "aktiivne",
  suspended: "peatatud",
  inactive: "mitteaktiivne",
};

const RESUMES: Readonly<Record<Resumption, string>> = {
  "credited-deposit": "kontole on kantud piisav sissemakse",
  "invoice-payment": "arved on tasutud",
  "operator-decision": "operaator nii otsustab",
};

const IN_TIME: Readonly<Record<Punctuality, string>> = {
  "on-time": "aktiveeriti õigel ajal",
  late: "õigel ajal ei aktiveeritud",
  running: "tähtaeg kestab",
};

const REFUND_IS: Readonly<Record<SanctionRefund["outcome"], string>> = {
  kept: "Õigus tagasimaksele säilib",
  discretionary: "Tagasimakse on operaatori otsustada",
  forfeited: "Õigus tagasimaksele on kaotatud",
  unknown: "Ei ole teada, kas õigus tagasimaksele säilib",
};

const ifKnown = (write: Writer, amount: Money | null): string =>
  amount === null ? "ei ole teada" : write.money(amount);

export const answersToSupport: Answers = {
  refund: ({ amount: payout, eligible, retained, exchange, rounding }, { money, amount, day }) =>
    told(
      `Välja makstakse ${money(payout)}; tagastatav oleks ${money(eligible)}, kontole jääb ${money(retained)}.`,
      exchange !== null &&
        `Vahetuskurss (${day(exchange.on)}): ${amount(exchange.rate)}; ${amount(exchange.before)} on ümber arvutatult ${amount(exchange.after)}.`,
      exchange === null && rounding.before !== rounding.after && `Enne ümardamist: ${amount(rounding.before)}.`,
    ),
  suspension: ({ balance, arrears, numbers, resumesOn }, write) =>
    told(
      `Saldo on ${write.money(balance)}; võlgnevus: ${ifKnown(write, arrears)}.`,
      ...numbers.map(({ numberId, outcome, clause }) => `Number ${numberId} on ${NUMBER_IS[outcome]} (${clause}).`),
      resumesOn !== null && `Olukord muutub, kui ${RESUMES[resumesOn]}.`,
    ),
  renewal: ({ total, balanceAfter, shortfall, nextDueAt }, { money, instant }) => {
    const next = nextDueAt === null ? "" : `; järgmine tähtpäev: ${instant(nextDueAt)}`;
    return `Tasudena võetakse ${money(total)}; saldo on siis ${money(balanceAfter)}, puudu: ${money(shortfall)}${next}.`;
  },
  dispute: ({ opensAt, closesAt }, { instant }) =>
    `Tähtaeg on ${fromDate(instant(opensAt))} kuni ${toDate(instant(closesAt))}.`,
  inactivity: ({ lastUseAt, blockableAt }, { instant }) =>
    `Kasutamata alates ${fromDate(instant(lastUseAt))}; blokeerida võib alates ${fromDate(instant(blockableAt))}.`,
  termination: ({ effectiveAt, balanceAfter, stillOwed, prepaid }, { money, instant, amount, count }) =>
    told(
      effectiveAt !== null && `Lõppemise aeg on ${instant(effectiveAt)}.`,
      balanceAfter !== null && `Saldo on siis ${money(balanceAfter)}.`,
      stillOwed !== null && `Veel tasuda: ${money(stillOwed)}.`,
      ...prepaid.map(({ subscriptionId, monthsRemaining, refundable }) => {
        const comesBack = refundable === null ? "ei ole teada" : amount(refundable);
        return `Terveid kuid jäänud (${subscriptionId}): ${count(monthsRemaining)}; tagasi võib maksta: ${comesBack}.`;
      }),
    ),
  sanction: (decision, { list, word }) => {
    const { outcome, clause } = decision.refundForfeited;
    const given = (byItself: boolean): string =>
      list(measuresOf(decision, byItself, (each) => `${word("measures", each.measure)} (${each.clause})`));
    const [byItself, chosen] = [given(true), given(false)];
    return told(
      byItself !== "" && `Otse lepingust tulenevad meetmed: ${byItself}.`,
      chosen !== "" && `Operaatori valitavad meetmed: ${chosen}.`,
      `${REFUND_IS[outcome]}${clause === null ? "" : ` (${clause})`}.`,
    );
  },
  registration: ({ agreementFromAt, eligibleAt }, { instant }) => {
    if (agreementFromAt !== null) return `Leping kehtib alates ${fromDate(instant(agreementFromAt))}.`;
    return eligibleAt === null ? "" : `Taotleja on nõutavas vanuses alates ${fromDate(instant(eligibleAt))}.`;
  },
  order: ({ price, balance, missing, payFrom }, { money }) =>
    payFrom === "balance"
      ? `Hind on ${money(price)}; saldo on ${money(balance)}, puudu: ${money(missing)}.`
      : `Hind on ${money(price)}; see tasutakse operaatorile antud makseandmete alusel.`,
  allocation: ({ allocations, credit, balanceAfter }, { money, amount }) =>
    credit === null || balanceAfter === null
      ? ""
      : told(
          ...allocations.map((line) => `Arve ${line.invoiceId} katteks läheb ${amount(line.amount)}.`),
          `Kontole kantakse ${money(credit)}; saldo on siis ${money(balanceAfter)}.`,
        ),
  invoice: ({ net, tax, total }, write) =>
    `Netosumma: ${ifKnown(write, net)}, maks: ${ifKnown(write, tax)}, tasuda: ${ifKnown(write, total)}.`,
  storage: ({ remove, free, shortBy }, { count }) =>
    told(
      ...remove.map(({ recordingId, size }) => `Kustutatakse salvestis ${recordingId}, ${count(size)} B.`),
      free !== null && `Vaba: ${count(free)} B.`,
      shortBy !== null && shortBy > 0 && `Puudu: ${count(shortBy)} B.`,
    ),
  crediting: ({ dueAt }, { instant }) => (dueAt === null ? "" : `Tähtaeg: enne ${beforeDate(instant(dueAt))}.`),
  liability: ({ limit, payable }, { money }) =>
    told(
      limit !== null && `Nõuda saab kõige rohkem ${money(limit)}.`,
      payable !== null && `Hüvitatav: ${money(payable)}.`,
    ),
  change: ({ earliestAt }, { instant }) =>
    earliestAt === null ? "" : `Muudatus võib jõustuda kõige varem ${onDate(instant(earliestAt))}.`,
  activation: ({ dueAt, punctual, feeOn }, { instant, day }) =>
    dueAt === null || punctual === null
      ? ""
      : told(
          `Tähtaeg: enne ${beforeDate(instant(dueAt))}; ${IN_TIME[punctual]}.`,
          feeOn !== null && `Kuutasu võetakse alates ${fromDate(day(feeOn))}.`,
        ),
  use: () => "",
  uptime: ({ downtimeMs, allowedMs }, { count }) =>
    downtimeMs === null || allowedMs === null
      ? ""
      : `Katkestusi oli kokku ${count(downtimeMs)} ms; lubatud on ${count(allowedMs)} ms.`,
  backup: ({ limitBytes, copiesFromAt }, { count, instant }) =>
    `Jagatud konto piirmäär on ${count(limitBytes)} B; enne ${beforeDate(instant(copiesFromAt))} tehtud varukoopiaid ei säilitata.`,
};
