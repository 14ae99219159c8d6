/** What findings on settling an account at the end say, in Albanian. Those of a clause that is printed twice do without facts. */
import type { TerminationMessages } from "../../message-groups.js";

export const terminationMessages: TerminationMessages = {
  "ended-for-illegal-use": {
    support: "operatori e zgjidhi marrëveshjen, sepse shërbimet u përdorën për një synim të paligjshëm",
    subscriber: "operatori e zgjidhi marrëveshjen, sepse i përdorët shërbimet për një synim të paligjshëm",
  },
  "ended-for-breach": {
    support: "operatori e zgjidhi marrëveshjen, sepse u shkelën rregullat",
    subscriber: "operatori e zgjidhi marrëveshjen, sepse i shkelët rregullat",
  },
  "ended-for-inactivity": {
    support: "operatori e zgjidhi marrëveshjen, sepse shërbimet nuk u përdorën",
    subscriber: "operatori e zgjidhi marrëveshjen, sepse nuk i përdorët shërbimet",
  },
  "ended-for-fraud": "operatori e zgjidhi marrëveshjen për dyshim mashtrimi",
  "not-ended-so": "marrëveshja nuk u zgjidh në këtë mënyrë",
  "notice-running": "mbarimi i afatit të njoftimit",
  "wish-moved": {
    support: ({ instant }) =>
      `dita e kërkuar është tepër e hershme: marrëveshja nuk përfundon para datës ${instant("effectiveAt")}`,
    subscriber: ({ instant }) =>
      `dita që kërkuat është tepër e hershme: marrëveshja nuk përfundon para datës ${instant("effectiveAt")}`,
  },
  "effect-running": "përfundimi i marrëveshjes",
  "effect-reached": "nuk ka datë të ardhshme përfundimi",
  confirmation: "konfirmimi i operatorit, që cakton datën e përfundimit",
  confirmed: "përfundimi nuk pret konfirmim",
  "balance-corrected": {
    support: ({ list }) => `gjendja e llogarisë u korrigjua: ${list("adjustmentIds")}`,
    subscriber: "operatori e korrigjoi gjendjen e llogarisë suaj",
  },
  "balance-not-corrected": "gjendja e llogarisë nuk u korrigjua",
  "fee-before-effect": {
    support: ({ services }) => `para përfundimit duhen paguar tarifat e shërbimeve: ${services("services")}`,
    subscriber: ({ services }) => `para përfundimit duhet të paguani tarifat e shërbimeve: ${services("services")}`,
  },
  "no-fee-before-effect": "para përfundimit nuk ka tarifa për t'u paguar",
  "accrued-fees-owed": {
    support: "mbeten për t'u paguar detyrimet e krijuara deri në përfundim",
    subscriber: "ju mbeten për të paguar detyrimet e krijuara deri në përfundim",
  },
  "no-accrued-fees-owed": "nuk mbetet për t'u paguar asnjë detyrim i krijuar",
  "rest-of-term": {
    support: ({ amount }) =>
      `mund të faturohet shuma prej ${amount("remainingTermFees")} për kohën e mbetur të abonimit`,
    subscriber: ({ amount }) =>
      `mund t'ju faturohet shuma prej ${amount("remainingTermFees")} për kohën e mbetur të abonimit`,
  },
  "no-rest-of-term": "nuk mbetet asgjë për t'u faturuar për kohën e mbetur të abonimit",
  "running-services-not-reimbursed": {
    support: ({ services }) => `ajo që është paguar për kohën pas përfundimit nuk kthehet: ${services("services")}`,
    subscriber: ({ services }) => `ajo që keni paguar për kohën pas përfundimit nuk kthehet: ${services("services")}`,
  },
  "no-running-services-paid": "asnjë shërbim nuk është paguar për kohën pas përfundimit",
  "prepaid-hosting": {
    support: "tarifat e parapaguara për muajt e mbetur të strehimit në ueb mund të rimbursohen",
    subscriber: "operatori mund t'jua rimbursojë tarifat që keni parapaguar për muajt e mbetur të strehimit në ueb",
  },
  "in-breach": {
    support: "marrëveshja është shkelur, prandaj nga parapagimet nuk kthehet asgjë",
    subscriber: "e keni shkelur marrëveshjen, prandaj nga parapagimet tuaja nuk kthehet asgjë",
  },
  "withdrawal-by-refund": {
    support: ({ amount }) => `mbetet shuma prej ${amount("balanceAfter")} dhe për të mund të kërkohet rimbursim`,
    subscriber: ({ amount }) => `mbetet shuma prej ${amount("balanceAfter")} dhe për të mund të kërkoni rimbursim`,
  },
  "withdrawal-by-section-12": {
    support: ({ amount }) => `mbetet shuma prej ${amount("balanceAfter")} dhe për të vendos pika 12`,
    subscriber: ({ amount }) =>
      `mbetet shuma prej ${amount("balanceAfter")} dhe pika 12 përcakton nëse mund t'ju paguhet`,
  },
  "nothing-to-withdraw": "nuk mbetet asgjë për t'u tërhequr",
  "personal-data-may-be-asked": {
    support: "para se të paguhet ndonjë shumë, mund të kërkohen të dhëna personale dhe dokumente",
    subscriber: "para se t'ju paguhet ndonjë shumë, mund t'ju kërkohen të dhëna personale dhe dokumente",
  },
  "no-refund-after-termination": {
    support: ({ amount }) => `gjendja e llogarisë prej ${amount("balance")} nuk rimbursohet`,
    subscriber: ({ amount }) => `gjendja e llogarisë suaj prej ${amount("balance")} nuk rimbursohet`,
  },
  "nothing-to-settle": "nuk mbetet asgjë për t'u shlyer",
  "data-kept": "deri në përfundim të dhënat ruhen",
};
