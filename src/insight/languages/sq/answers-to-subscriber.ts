/** The amounts and dates of each answer in Albanian, as the subscriber is told of them. */
import type { Measure } from "../../../core/sanction-case.js";
import type { Punctuality } from "../../../decisions/decide-activation.js";
import type { SanctionRefund } from "../../../decisions/decide-sanction.js";
import type { NumberState, Resumption } from "../../../decisions/decide-suspension.js";
import type { Answers } from "../catalogue.js";
import { isNothing, measuresOf, told } from "../parts.js";

const NUMBER_IS: Readonly<Record<Exclude<NumberState["outcome"], "active">, string>> = {
  suspended: "nuk mund të përdoret tani",
  inactive: "nuk funksionon",
};

const RESUMES: Readonly<Record<Resumption, string>> = {
  "credited-deposit": "Kjo ndryshon kur në llogari të kreditohet një pagesë e mjaftueshme.",
  "invoice-payment": "Kjo ndryshon kur t'i keni paguar faturat.",
  "operator-decision": "Kjo ndryshon kur ta vendosë operatori.",
};

const IN_TIME: Readonly<Record<Punctuality, (due: string) => string>> = {
  "on-time": (due) => `Ai u aktivizua brenda afatit, para datës ${due}.`,
  late: (due) => `Ai duhej të ishte aktiv para datës ${due}.`,
  running: (due) => `Ai duhet të jetë aktiv para datës ${due}.`,
};

const MEASURES: Readonly<Record<Measure, string>> = {
  report: "raportim te autoritetet ose te të tjerë",
  "stop-temporarily": "ndalim i përkohshëm i shërbimeve tuaja",
  "block-number": "bllokim i numrit tuaj",
  "interrupt-services": "ndërprerje e shërbimeve tuaja",
  "block-account": "bllokim i llogarisë suaj",
  "close-account": "mbyllje e llogarisë suaj",
  "terminate-agreement": "zgjidhje e marrëveshjes suaj",
};

const REFUND_IS: Readonly<Record<SanctionRefund["outcome"], string>> = {
  kept: "E ruani të drejtën për rimbursim",
  discretionary: "Operatori vendos nëse do të merrni rimbursim",
  forfeited: "E keni humbur të drejtën për rimbursim",
  unknown: "Ende nuk mund të thuhet nëse e ruani të drejtën për rimbursim",
};

export const answersToSubscriber: Answers = {
  refund: ({ outcome, amount, eligible, retained }, { money }) => {
    const isOpen = outcome !== "granted" && outcome !== "refused";
    return told(
      outcome === "granted" && `Ju paguhet shuma prej ${money(amount)}.`,
      isOpen && !isNothing(eligible) && `Sipas të dhënave të tanishme, shuma do të ishte ${money(eligible)}.`,
      !isNothing(retained) &&
        `${isOpen ? "Deri atëherë, në" : "Në"} llogarinë tuaj mbetet shuma prej ${money(retained)}.`,
    );
  },
  suspension: ({ balance, arrears, numbers, resumesOn }, { money, clauses }) =>
    told(
      `Gjendja e llogarisë suaj është ${money(balance)}.`,
      arrears !== null && !isNothing(arrears) && `Detyrimi juaj i prapambetur është ${money(arrears)}.`,
      ...numbers.flatMap(({ numberId, outcome, clause }) =>
        outcome === "active" ? [] : [`Numri juaj ${numberId} ${NUMBER_IS[outcome]} (${clauses([clause])}).`],
      ),
      resumesOn !== null && RESUMES[resumesOn],
    ),
  renewal: ({ outcome, total, balanceAfter, shortfall, nextDueAt }, { money, instant }) => {
    const isKnown = outcome !== "undetermined";
    return told(
      isKnown && !isNothing(total) && `Për rinovimin arkëtohet shuma prej ${money(total)}.`,
      isKnown &&
        `${isNothing(total) ? "Gjendja" : "Pas kësaj, gjendja"} e llogarisë suaj është ${money(balanceAfter)}.`,
      isKnown &&
        !isNothing(shortfall) &&
        `Për t'i rinovuar të gjitha, ju nevojitet edhe shuma prej ${money(shortfall)}.`,
      nextDueAt !== null && `Tarifa e radhës duhet paguar më ${instant(nextDueAt)}.`,
    );
  },
  dispute: ({ outcome, opensAt, closesAt }, { instant }) =>
    `Afati i kundërshtimit ${outcome === "closed" ? "ishte" : "është"} nga data ${instant(opensAt)} deri më ${instant(closesAt)}.`,
  inactivity: ({ outcome, lastUseAt, blockableAt }, { instant }) =>
    told(
      `Koha pa përdorim llogaritet nga data ${instant(lastUseAt)}.`,
      outcome === "active" &&
        `Nëse nuk e përdorni llogarinë, operatori mund ta bllokojë nga data ${instant(blockableAt)}.`,
    ),
  termination: ({ at, effectiveAt, balanceAfter, stillOwed, prepaid }, { money, instant, amount, count }) =>
    told(
      effectiveAt !== null && `Data e përfundimit ${effectiveAt <= at ? "ishte" : "është"} ${instant(effectiveAt)}.`,
      balanceAfter !== null && `Pas kësaj, gjendja e llogarisë suaj është ${money(balanceAfter)}.`,
      stillOwed !== null && !isNothing(stillOwed) && `Ju mbetet për të paguar shuma prej ${money(stillOwed)}.`,
      ...prepaid.map(({ subscriptionId, monthsRemaining, refundable }) => {
        const comesBack =
          refundable === null ? "nuk dihet sa mund të kthehet" : `mund të kthehet shuma prej ${amount(refundable)}`;
        return `Muajt e plotë të mbetur të abonimit ${subscriptionId}: ${count(monthsRemaining)}; ${comesBack}.`;
      }),
    ),
  sanction: (decision, { list, clauses }) => {
    const { outcome, clause: ofRefund } = decision.refundForfeited;
    const given = (byItself: boolean): string =>
      list(measuresOf(decision, byItself, (each) => `${MEASURES[each.measure]} (${clauses([each.clause])})`));
    const [byItself, chosen] = [given(true), given(false)];
    return told(
      byItself !== "" && `Masat që rrjedhin vetvetiu nga marrëveshja: ${byItself}.`,
      chosen !== "" && `Masat që mund të zgjedhë operatori: ${chosen}.`,
      `${REFUND_IS[outcome]}${ofRefund === null ? "" : ` (${clauses([ofRefund])})`}.`,
    );
  },
  registration: ({ at, agreementFromAt, eligibleAt }, { instant }) => {
    if (agreementFromAt !== null) return `Marrëveshja juaj vlen nga data ${instant(agreementFromAt)}.`;
    return eligibleAt === null || eligibleAt <= at ? "" : `Moshën e kërkuar e plotësoni më ${instant(eligibleAt)}.`;
  },
  order: ({ price, balance, missing, payFrom }, { money }) =>
    payFrom === "balance"
      ? told(
          `Çmimi është ${money(price)} dhe gjendja e llogarisë suaj është ${money(balance)}.`,
          !isNothing(missing) && `Ju nevojitet edhe shuma prej ${money(missing)}.`,
        )
      : `Çmimi është ${money(price)} dhe arkëtohet sipas të dhënave të pagesës që operatori ka për ju, jo nga gjendja e llogarisë suaj.`,
  allocation: ({ allocations, credit, balanceAfter }, { money, amount }) =>
    credit === null || balanceAfter === null
      ? ""
      : told(
          ...allocations.map((line) => `Për faturën ${line.invoiceId} shkon shuma prej ${amount(line.amount)}.`),
          !isNothing(credit) && `Në llogarinë tuaj kalon shuma prej ${money(credit)}.`,
          `Pas kësaj, gjendja e llogarisë suaj është ${money(balanceAfter)}.`,
        ),
  invoice: ({ outcome, net, tax, total }, { money }) =>
    outcome === "refused" || total === null
      ? ""
      : told(
          `Duhet të paguani shumën prej ${money(total)}.`,
          net !== null &&
            tax !== null &&
            !isNothing(tax) &&
            `Prej saj, ${money(net)} janë tarifa dhe ${money(tax)} tatim.`,
        ),
  storage: ({ outcome, remove, free, shortBy }, { list, size }) =>
    told(
      remove.length > 0 && `Për t'u fshirë: ${list(remove.map(({ recordingId }) => recordingId))}.`,
      outcome !== "does-not-fit" && free !== null && `Pas kësaj, hapësira e lirë është ${size(free)}.`,
      shortBy !== null && shortBy > 0 && `Hapësira që mungon është ${size(shortBy)}.`,
    ),
  crediting: ({ outcome, dueAt }, { instant }) =>
    dueAt === null
      ? ""
      : `${outcome === "running" ? "Duhet të kreditohet" : "Duhej të kreditohej"} para datës ${instant(dueAt)}.`,
  liability: ({ limit, payable }, { money }) =>
    told(
      limit !== null && `Mund të kërkoni jo më shumë se ${money(limit)}.`,
      payable !== null && `Nga kërkesa juaj, brenda kufirit është shuma prej ${money(payable)}.`,
    ),
  change: ({ earliestAt }, { instant }) =>
    earliestAt === null ? "" : `Ndryshimi mund të hyjë në fuqi nga data ${instant(earliestAt)}.`,
  activation: ({ dueAt, punctual, feeOn }, { instant, day }) =>
    told(
      dueAt !== null && punctual !== null && IN_TIME[punctual](instant(dueAt)),
      feeOn !== null && `Tarifa e tij mujore arkëtohet nga data ${day(feeOn)}.`,
    ),
  use: () => "",
  uptime: ({ downtimeMs, allowedMs }, { duration }) =>
    downtimeMs === null || allowedMs === null
      ? ""
      : `Koha e mosfunksionimit ishte ${duration(downtimeMs)}; koha e lejuar është ${duration(allowedMs)}.`,
  backup: ({ limitBytes, copiesFromAt }, { size, instant }) =>
    `Kufiri për llogaritë e përbashkëta është ${size(limitBytes)}; nuk ruhen kopjet e bëra para datës ${instant(copiesFromAt)}.`,
};
