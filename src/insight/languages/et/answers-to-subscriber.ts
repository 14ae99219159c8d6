/** The amounts and dates of each answer in Estonian, as the subscriber is told of them. */
import type { Measure } from "../../../core/sanction-case.js";
import type { Punctuality } from "../../../decisions/decide-activation.js";
import type { SanctionRefund } from "../../../decisions/decide-sanction.js";
import type { NumberState, Resumption } from "../../../decisions/decide-suspension.js";
import type { Answers } from "../catalogue.js";
import { isNothing, measuresOf, told } from "../parts.js";
import { beforeDate, fromDate, onDate, toDate } from "./months.js";

const NUMBER_IS: Readonly<Record<Exclude<NumberState["outcome"], "active">, string>> = {
  suspended: "ei ole praegu kasutatav",
  inactive: "ei tööta",
};

const RESUMES: Readonly<Record<Resumption, string>> = {
  "credited-deposit": "Olukord muutub, kui teie kontole on kantud piisav sissemakse.",
  "invoice-payment": "Olukord muutub, kui te olete oma arved tasunud.",
  "operator-decision": "Olukord muutub, kui operaator nii otsustab.",
};

const IN_TIME: Readonly<Record<Punctuality, (due: string) => string>> = {
  "on-time": (due) => `See sai aktiivseks õigel ajal, enne ${due}.`,
  late: (due) => `See pidi saama aktiivseks enne ${due}.`,
  running: (due) => `See peab saama aktiivseks enne ${due}.`,
};

const MEASURES: Readonly<Record<Measure, string>> = {
  report: "juhtunust teatamine ametiasutustele või teistele",
  "stop-temporarily": "teie teenuste ajutine peatamine",
  "block-number": "teie numbri blokeerimine",
  "interrupt-services": "teile teenuste osutamise katkestamine",
  "block-account": "teie konto blokeerimine",
  "close-account": "teie konto sulgemine",
  "terminate-agreement": "teie lepingu ülesütlemine",
};

const REFUND_IS: Readonly<Record<SanctionRefund["outcome"], string>> = {
  kept: "Teil säilib õigus tagasimaksele",
  discretionary: "Operaator otsustab, kas te saate raha tagasi",
  forfeited: "Te olete kaotanud õiguse tagasimaksele",
  unknown: "Praegu ei saa veel öelda, kas teil säilib õigus tagasimaksele",
};

export const answersToSubscriber: Answers = {
  refund: ({ outcome, amount, eligible, retained }, { money }) => {
    const isOpen = outcome !== "granted" && outcome !== "refused";
    return told(
      outcome === "granted" && `Teile makstakse välja ${money(amount)}.`,
      isOpen && !isNothing(eligible) && `Praeguse seisuga oleks tagasimakse ${money(eligible)}.`,
      !isNothing(retained) && `${isOpen ? "Seni jääb teie kontole" : "Teie kontole jääb"} ${money(retained)}.`,
    );
  },
  suspension: ({ balance, arrears, numbers, resumesOn }, { money, clauses }) =>
    told(
      `Teie saldo on ${money(balance)}.`,
      arrears !== null && !isNothing(arrears) && `Teie võlgnevus on ${money(arrears)}.`,
      ...numbers.flatMap(({ numberId, outcome, clause }) =>
        outcome === "active" ? [] : [`Teie number ${numberId} ${NUMBER_IS[outcome]} (${clauses([clause])}).`],
      ),
      resumesOn !== null && RESUMES[resumesOn],
    ),
  renewal: ({ outcome, total, balanceAfter, shortfall, nextDueAt }, { money, instant }) => {
    const isKnown = outcome !== "undetermined";
    return told(
      isKnown && !isNothing(total) && `Pikendamise eest võetakse ${money(total)}.`,
      isKnown && `${isNothing(total) ? "Teie saldo on" : "Pärast seda on teie saldo"} ${money(balanceAfter)}.`,
      isKnown && !isNothing(shortfall) && `Kõigi teenuste pikendamiseks on vaja veel ${money(shortfall)}.`,
      nextDueAt !== null && `Järgmine tasu tuleb maksta ${onDate(instant(nextDueAt))}.`,
    );
  },
  dispute: ({ outcome, opensAt, closesAt }, { instant }) =>
    `Vaidlustamiseks ${outcome === "closed" ? "oli" : "on"} aega ${fromDate(instant(opensAt))} kuni ${toDate(instant(closesAt))}.`,
  inactivity: ({ outcome, lastUseAt, blockableAt }, { instant }) =>
    told(
      `Mittekasutamise aega loetakse alates ${fromDate(instant(lastUseAt))}.`,
      outcome === "active" &&
        `Kui te kontot ei kasuta, on operaatoril õigus see blokeerida alates ${fromDate(instant(blockableAt))}.`,
    ),
  termination: ({ at, effectiveAt, balanceAfter, stillOwed, prepaid }, { money, instant, amount, count }) =>
    told(
      effectiveAt !== null && `Leping ${effectiveAt <= at ? "lõppes" : "lõpeb"} ${onDate(instant(effectiveAt))}.`,
      balanceAfter !== null && `Pärast seda on teie saldo ${money(balanceAfter)}.`,
      stillOwed !== null && !isNothing(stillOwed) && `Teil tuleb veel tasuda ${money(stillOwed)}.`,
      ...prepaid.map(({ subscriptionId, monthsRemaining, refundable }) => {
        const comesBack =
          refundable === null
            ? "ei ole teada, kui palju võidakse tagasi maksta"
            : `tagasi võidakse maksta ${amount(refundable)}`;
        return `Terveid kuid jäänud (püsitellimus ${subscriptionId}): ${count(monthsRemaining)}; ${comesBack}.`;
      }),
    ),
  sanction: (decision, { list, clauses }) => {
    const { outcome, clause: ofRefund } = decision.refundForfeited;
    const given = (byItself: boolean): string =>
      list(measuresOf(decision, byItself, (each) => `${MEASURES[each.measure]} (${clauses([each.clause])})`));
    const [byItself, chosen] = [given(true), given(false)];
    return told(
      byItself !== "" && `Otse lepingust tulenevad meetmed: ${byItself}.`,
      chosen !== "" && `Operaatori valitavad meetmed: ${chosen}.`,
      `${REFUND_IS[outcome]}${ofRefund === null ? "" : ` (${clauses([ofRefund])})`}.`,
    );
  },
  registration: ({ at, agreementFromAt, eligibleAt }, { instant }) => {
    if (agreementFromAt !== null) return `Teie leping kehtib alates ${fromDate(instant(agreementFromAt))}.`;
    return eligibleAt === null || eligibleAt <= at
      ? ""
      : `Te olete nõutavas vanuses alates ${fromDate(instant(eligibleAt))}.`;
  },
  order: ({ price, balance, missing, payFrom }, { money }) =>
    payFrom === "balance"
      ? told(
          `Hind on ${money(price)} ja teie saldo on ${money(balance)}.`,
          !isNothing(missing) && `Vaja on veel ${money(missing)}.`,
        )
      : `Hind on ${money(price)} ja see võetakse makseandmete alusel, mille te olete operaatorile andnud, mitte teie saldost.`,
  allocation: ({ allocations, credit, balanceAfter }, { money, amount }) =>
    credit === null || balanceAfter === null
      ? ""
      : told(
          ...allocations.map((line) => `Arve ${line.invoiceId} katteks läheb ${amount(line.amount)}.`),
          !isNothing(credit) && `Teie kontole kantakse ${money(credit)}.`,
          `Pärast seda on teie saldo ${money(balanceAfter)}.`,
        ),
  invoice: ({ outcome, net, tax, total }, { money }) =>
    outcome === "refused" || total === null
      ? ""
      : told(
          `Teil tuleb tasuda ${money(total)}.`,
          net !== null && tax !== null && !isNothing(tax) && `Sellest ${money(net)} on tasud ja ${money(tax)} maksud.`,
        ),
  storage: ({ outcome, remove, free, shortBy }, { list, size }) =>
    told(
      remove.length > 0 && `Kustutamisele kuulub: ${list(remove.map(({ recordingId }) => recordingId))}.`,
      outcome !== "does-not-fit" && free !== null && `Vaba ruumi on siis ${size(free)}.`,
      shortBy !== null && shortBy > 0 && `Puudu on ${size(shortBy)}.`,
    ),
  crediting: ({ outcome, dueAt }, { instant }) =>
    dueAt === null
      ? ""
      : `See ${outcome === "running" ? "tuleb" : "tuli"} kontole kanda enne ${beforeDate(instant(dueAt))}.`,
  liability: ({ limit, payable }, { money }) =>
    told(
      limit !== null && `Te saate nõuda kõige rohkem ${money(limit)}.`,
      payable !== null && `Teie nõudest jääb ülempiiri sisse ${money(payable)}.`,
    ),
  change: ({ earliestAt }, { instant }) =>
    earliestAt === null ? "" : `Muudatus võib jõustuda kõige varem ${onDate(instant(earliestAt))}.`,
  activation: ({ dueAt, punctual, feeOn }, { instant, day }) =>
    told(
      dueAt !== null && punctual !== null && IN_TIME[punctual](beforeDate(instant(dueAt))),
      feeOn !== null && `Selle kuutasu võetakse alates ${fromDate(day(feeOn))}.`,
    ),
  use: () => "",
  uptime: ({ downtimeMs, allowedMs }, { duration }) =>
    downtimeMs === null || allowedMs === null
      ? ""
      : `Katkestusi oli kokku ${duration(downtimeMs)}; lubatud on ${duration(allowedMs)}.`,
  backup: ({ limitBytes, copiesFromAt }, { size, instant }) =>
    `Jagatud konto kettaruumi piirmäär on ${size(limitBytes)}; enne ${beforeDate(instant(copiesFromAt))} tehtud varukoopiaid ei säilitata.`,
};
