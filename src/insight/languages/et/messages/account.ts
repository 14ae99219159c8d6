/** What findings on the use of the account say, in Estonian: suspension, renewal, inactivity. */
import type { AccountMessages } from "../../message-groups.js";
import { withIds } from "../../parts.js";
import { fromDate } from "../months.js";

export const accountMessages: AccountMessages = {
  "rights-ended": {
    support: withIds(
      "operaatori materjale kasutati lubamatult, mistõttu õigus teenuseid kasutada on lõppenud",
      "violationIds",
    ),
    subscriber: "te kasutasite operaatori materjale lubamatult, mistõttu teie õigus teenuseid kasutada on lõppenud",
  },
  "content-respected": "operaatori materjale ei ole lubamatult kasutatud",
  "fees-due": {
    support: ({ value, list, amount }) =>
      value("invoiceIds") === undefined
        ? `tasusid on maksmata: saldo on ${amount("balance")}`
        : `on arveid, mille tähtaeg on möödas: ${list("invoiceIds")}`,
    subscriber: ({ value, list, amount }) =>
      value("invoiceIds") === undefined
        ? `teil on tasusid maksmata: teie saldo on ${amount("balance")}`
        : `teil on arveid, mille tähtaeg on möödas: ${list("invoiceIds")}`,
  },
  "fees-paid": "maksmata tasusid ei ole",
  "harmful-conduct": {
    support: withIds("tegevus võib operaatorit või teisi kahjustada", "violationIds"),
    subscriber: "teie tegevus võib operaatorit või teisi kahjustada",
  },
  "no-harmful-conduct": "kahjulikku tegevust ei ole tuvastatud",
  "agreement-ended": {
    support: ({ value }) =>
      value("by") === "subscriber" ? "klient on lepingu üles öelnud" : "operaator on lepingu üles öelnud",
    subscriber: ({ value }) =>
      value("by") === "subscriber" ? "te olete lepingu üles öelnud" : "operaator on lepingu üles öelnud",
  },
  "account-blocked": {
    support: "operaator on konto blokeerinud",
    subscriber: "operaator on teie konto blokeerinud",
  },
  "agreement-runs": {
    awaits: "lepingu lõppemine",
    otherwise: "leping kehtib ja konto ei ole blokeeritud",
  },
  "insufficient-funds": {
    support: {
      awaits: ({ amount }) => `raha laekumine kontole (saldo: ${amount("balance")})`,
      otherwise: ({ amount }) => `saldost (${amount("balance")}) ei piisa teenuste kasutamiseks`,
    },
    subscriber: {
      awaits: ({ amount }) => `raha laekumine teie kontole (saldo: ${amount("balance")})`,
      otherwise: ({ amount }) => `teie saldost (${amount("balance")}) ei piisa teenuste kasutamiseks`,
    },
  },
  "funds-suffice": ({ amount }) => `saldost (${amount("balance")}) piisab teenuste kasutamiseks`,
  "rules-broken": {
    support: withIds("rikuti teenuste kasutamise reegleid või numbri riigi seadusi", "violationIds"),
    subscriber: "te rikkusite teenuste kasutamise reegleid või numbri riigi seadusi",
  },
  "rules-kept": "reeglite rikkumist ei ole tuvastatud",
  "data-missing": {
    support: withIds("küsitud andmeid ei ole esitatud", "violationIds"),
    subscriber: "te ei ole esitanud andmeid, mida teilt küsiti",
  },
  "duty-violated": {
    support: withIds("lepingust tulenevat kohustust on rikutud", "violationIds"),
    subscriber: "te ei ole täitnud lepingust tulenevat kohustust",
  },
  "duties-kept": "kohustuste rikkumist ei ole tuvastatud",
  "payment-fraud": {
    support: withIds("makse on kahtlane või pank on selle tagasi nõudnud", "violationIds", "depositIds"),
    subscriber: "teie makse on kahtlane või teie pank on selle tagasi nõudnud",
  },
  "no-payment-fraud": "ükski makse ei ole kahtlane",
  "breach-suspected": {
    support: withIds("lepingu rikkumist kahtlustatakse või see on tuvastatud", "violationIds"),
    subscriber: "kahtlustatakse või on tuvastatud, et te olete lepingut rikkunud",
  },
  "nothing-suspected": "lepingu rikkumist ei kahtlustata",
  "paid-in-advance": "iga perioodi eest makstakse ette",
  "fee-collected": {
    support: ({ amount, word, text }) =>
      `${word("services", "service")} ${text("id")} pikeneb, tasu on ${amount("fee")}`,
    subscriber: ({ amount, word, text }) =>
      `teie ${word("services", "service")} ${text("id")} pikeneb, tasu on ${amount("fee")}`,
  },
  "fee-not-covered": {
    support: ({ amount, word, text }) =>
      `saldo ei kata tasu ${amount("fee")}: ${word("services", "service")} ${text("id")}`,
    subscriber: ({ amount, word, text }) =>
      `teie saldo ei kata tasu ${amount("fee")}: ${word("services", "service")} ${text("id")}`,
  },
  "number-not-kept": {
    support: ({ text }) => `operaator ei pea numbrit ${text("id")} alles hoidma`,
    subscriber: ({ text }) => `operaator ei pea numbrit ${text("id")} teie jaoks alles hoidma`,
  },
  cancelled: {
    support: ({ word, text }) => `${word("services", "service")} ${text("id")} tühistati õigel ajal`,
    subscriber: ({ word, text }) =>
      `teie ${word("services", "service")} ${text("id")} tühistati teie soovil õigel ajal`,
  },
  "nothing-due": "ühtegi tasu ei ole praegu maksta",
  "not-used": {
    support: ({ instant }) =>
      `operaatoril on õigus konto blokeerida: teenuseid ei ole kasutatud alates ${fromDate(instant("lastUseAt"))}`,
    subscriber: ({ instant }) =>
      `operaatoril on õigus teie konto blokeerida: te ei ole teenuseid kasutanud alates ${fromDate(instant("lastUseAt"))}`,
  },
  "in-use": ({ instant }) =>
    `mittekasutamise aega loetakse alates ${fromDate(instant("lastUseAt"))} ja see ei ole piisavalt pikk`,
};
