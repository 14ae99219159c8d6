/** What findings on settling an account at the end say, in Estonian. Those of a clause that is printed twice do without facts. */
import type { TerminationMessages } from "../../message-groups.js";
import { onDate } from "../months.js";

export const terminationMessages: TerminationMessages = {
  "ended-for-illegal-use": {
    support: "operaator ütles lepingu üles, sest teenuseid kasutati ebaseaduslikul eesmärgil",
    subscriber: "operaator ütles lepingu üles, sest te kasutasite teenuseid ebaseaduslikul eesmärgil",
  },
  "ended-for-breach": {
    support: "operaator ütles lepingu üles, sest reegleid rikuti",
    subscriber: "operaator ütles lepingu üles, sest te rikkusite reegleid",
  },
  "ended-for-inactivity": {
    support: "operaator ütles lepingu üles, sest teenuseid ei kasutatud",
    subscriber: "operaator ütles lepingu üles, sest te ei kasutanud teenuseid",
  },
  "ended-for-fraud": "operaator ütles lepingu üles pettusekahtluse tõttu",
  "not-ended-so": "leping ei lõppenud sel viisil",
  "notice-running": "etteteatamisaja lõpp",
  "wish-moved": {
    support: ({ instant }) =>
      `soovitud päev on liiga varajane: leping lõpeb kõige varem ${onDate(instant("effectiveAt"))}`,
    subscriber: ({ instant }) =>
      `teie soovitud päev on liiga varajane: leping lõpeb kõige varem ${onDate(instant("effectiveAt"))}`,
  },
  "effect-running": "lepingu lõppemine",
  "effect-reached": "ees ei ole päeva, mil leping lõpeks",
  confirmation: "operaatori kinnitus, mis määrab lepingu lõppemise päeva",
  confirmed: "lepingu lõppemine ei olene kinnitusest",
  "balance-corrected": {
    support: ({ list }) => `saldot on korrigeeritud: ${list("adjustmentIds")}`,
    subscriber: "operaator on teie saldot korrigeerinud",
  },
  "balance-not-corrected": "saldot ei ole korrigeeritud",
  "fee-before-effect": {
    support: ({ services }) => `enne lepingu lõppemist tuleb maksta nende teenuste tasud: ${services("services")}`,
    subscriber: ({ services }) =>
      `enne lepingu lõppemist tuleb teil maksta nende teenuste tasud: ${services("services")}`,
  },
  "no-fee-before-effect": "enne lepingu lõppemist ei ole ühtegi tasu maksta",
  "accrued-fees-owed": {
    support: "lepingu lõppemiseni kogunenud tasud tuleb veel maksta",
    subscriber: "teil tuleb veel maksta lepingu lõppemiseni kogunenud tasud",
  },
  "no-accrued-fees-owed": "kogunenud tasusid ei ole maksta jäänud",
  "rest-of-term": {
    support: ({ amount }) => `kokkulepitud aja ülejäänud osa eest võidakse nõuda ${amount("remainingTermFees")}`,
    subscriber: ({ amount }) =>
      `kokkulepitud aja ülejäänud osa eest võidakse teilt nõuda ${amount("remainingTermFees")}`,
  },
  "no-rest-of-term": "kokkulepitud aja ülejäänud osa eest ei ole midagi nõuda",
  "running-services-not-reimbursed": {
    support: ({ services }) => `lepingu lõppemise järgse aja eest makstut ei tagastata: ${services("services")}`,
    subscriber: ({ services }) =>
      `seda, mida te olete maksnud lepingu lõppemise järgse aja eest, ei tagastata: ${services("services")}`,
  },
  "no-running-services-paid": "lepingu lõppemise järgse aja eest ei ole midagi makstud",
  "prepaid-hosting": {
    support: "veebimajutuse allesjäänud kuude eest ette makstud tasud võib tagasi maksta",
    subscriber: "operaator võib tagasi maksta selle, mille te veebimajutuse allesjäänud kuude eest ette maksite",
  },
  "in-breach": {
    support: "lepingut on rikutud, seega ei tagastata midagi ettemakstust",
    subscriber: "te olete lepingut rikkunud, seega ei tagastata midagi sellest, mille te ette maksite",
  },
  "withdrawal-by-refund": {
    support: ({ amount }) => `alles jääb ${amount("balanceAfter")} ja selle tagasimaksmist võib taotleda`,
    subscriber: ({ amount }) => `alles jääb ${amount("balanceAfter")} ja te võite taotleda selle tagasimaksmist`,
  },
  "withdrawal-by-section-12": {
    support: ({ amount }) => `alles jääb ${amount("balanceAfter")}, mille kohta otsustatakse punkti 12 järgi`,
    subscriber: ({ amount }) =>
      `alles jääb ${amount("balanceAfter")}; punktist 12 tuleneb, kas selle saab välja maksta`,
  },
  "nothing-to-withdraw": "välja maksta ei ole midagi",
  "personal-data-may-be-asked": {
    support: "enne väljamakset võidakse küsida isikuandmeid ja dokumente",
    subscriber: "enne väljamakset võidakse teilt küsida isikuandmeid ja dokumente",
  },
  "no-refund-after-termination": {
    support: ({ amount }) => `saldot (${amount("balance")}) ei maksta tagasi`,
    subscriber: ({ amount }) => `teie saldot (${amount("balance")}) ei maksta tagasi`,
  },
  "nothing-to-settle": "arveldada ei ole midagi",
  "data-kept": "andmeid säilitatakse lepingu lõppemiseni",
};
