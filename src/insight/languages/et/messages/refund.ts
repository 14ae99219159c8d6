/** What findings on refunds say, in Estonian. */
import type { RefundMessages } from "../../message-groups.js";
import { onDate } from "../months.js";

export const refundMessages: RefundMessages = {
  "fees-not-refundable": ({ text }) => `tasusid ei tagastata ja kulukanne ${text("chargeId")} on tasu`,
  "no-ground-for-refund": {
    support: "saldost ei saa midagi tagasi maksta",
    subscriber: "teie saldost ei saa midagi tagasi maksta",
  },
  "ground-for-refund": "seda tagasimakset käsitleb teine säte",
  "first-deposit": {
    support: ({ amount, text }) => `esimesest sissemaksest ${text("depositId")} on kasutamata ${amount("refundable")}`,
    subscriber: ({ amount, text }) =>
      `teie esimesest sissemaksest ${text("depositId")} on kasutamata ${amount("refundable")}`,
  },
  "no-first-deposit": "esimese sissemaksena, mida ei saanud kasutada, ei maksta midagi tagasi",
  "within-window": {
    support: ({ list }) => `sissemaksed, mille tagasimaksmise tähtaeg ei ole möödas: ${list("depositIds")}`,
    subscriber: ({ list }) => `teie sissemaksed, mille tagasimaksmise tähtaeg ei ole möödas: ${list("depositIds")}`,
  },
  "nothing-within-window": "sissemaksetest, mille tagasimaksmise tähtaeg ei ole möödas, ei maksta midagi tagasi",
  "outside-window": {
    support: ({ list }) =>
      `sissemaksed, mille tagasimaksmise tähtaeg on möödas ja mida saab ainult kasutada: ${list("depositIds")}`,
    subscriber: ({ list }) =>
      `teie sissemaksed, mille tagasimaksmise tähtaeg on möödas, kuid mida te saate edasi kasutada: ${list("depositIds")}`,
  },
  "nothing-outside-window": "ühtegi summat ei jäeta tagasi maksmata sissemakse vanuse tõttu",
  "method-excluded": {
    support: ({ list }) =>
      `pangaülekandega või krüptorahas tehtud sissemaksed, mida saab ainult kasutada: ${list("depositIds")}`,
    subscriber: ({ list }) =>
      `te tegite need sissemaksed pangaülekandega või krüptorahas, seega neid ei tagastata, kuid te saate neid edasi kasutada: ${list("depositIds")}`,
  },
  "no-excluded-method": "ühtegi summat ei jäeta tagasi maksmata pangaülekande või krüptoraha tõttu",
  "not-first-account": {
    support: ({ list }) => `samal isikul on või on olnud veel mõni konto: ${list("accountIds")}`,
    subscriber: "teil on või on olnud veel mõni konto",
  },
  "first-account": "see on isiku esimene konto",
  "terms-violated": {
    support: ({ list }) => `lepingut on rikutud: ${list("violationIds")}`,
    subscriber: "te olete lepingut rikkunud",
  },
  "terms-kept": "lepingu rikkumist ei ole tuvastatud",
  "subscription-not-refundable": {
    support: ({ text, word }) => `kulukande ${text("chargeId")} alus on ${word("chargeKinds", "kind")}`,
    subscriber: ({ text, word }) =>
      `kulukande ${text("chargeId")} alus on ${word("chargeKinds", "kind")} ja seda raha ei tagastata`,
  },
  "no-subscription-charge": "numbri või kõnede salvestamise tasu ei nõuta tagasi",
  "exchange-rate-known": ({ text }) => `tagasimakse päeva vahetuskurss on teada (valuuta: ${text("currency")})`,
  "no-exchange-needed": "valuutat ei ole vaja vahetada",
  "terminated-by-operator": {
    support: "operaator on lepingu üles öelnud",
    subscriber: "operaator on teie lepingu üles öelnud",
  },
  "not-terminated-by-operator": "operaator ei ole lepingut üles öelnud",
  "service-provided": {
    support: ({ text }) => `kulukande ${text("chargeId")} eest osutati teenus või sobiv asendusteenus`,
    subscriber: ({ text }) => `te saite kulukande ${text("chargeId")} eest teenuse või teile sobiva asendusteenuse`,
  },
  "no-service-reimbursed": "osutatud teenuse tasu ei nõuta tagasi",
  "special-conditions": {
    support: ({ list }) => `eritingimustega numbritest saadud sissemakseid ei tagastata: ${list("depositIds")}`,
    subscriber: ({ list }) => `teie eritingimustega numbritest saadud sissemakseid ei tagastata: ${list("depositIds")}`,
  },
  "no-special-conditions": "eritingimustega numbritest saadud raha ei peeta kinni",
  "payout-fee": {
    support: ({ amount }) => `väljamakse tasu ${amount("payoutFee")} kannab klient`,
    subscriber: ({ amount }) => `väljamakse tasu ${amount("payoutFee")} kannate teie`,
  },
  "no-payout-fee": "väljamakse on tasuta",
  "circumstances-met": ({ amount }) => `tagasi saab maksta ${amount("refundable")}, kui takistusi ei ole`,
  "nothing-refundable": "ei ole midagi, mida saaks tagasi maksta",
  "service-available": {
    support: ({ value, word }) => {
      if (value("alternative") === "suitable") return "pakutakse sobivat asendusteenust";
      if (value("reason") === null) return "miski ei viita sellele, et operaator ei saanud teenust osutada";
      return `põhjuseks ei ole märgitud, et operaator ei saanud teenust osutada, vaid: ${word("refundReasons", "reason")}`;
    },
    subscriber: ({ value }) =>
      value("alternative") === "suitable"
        ? "teile pakutakse sobivat asendusteenust"
        : "raha makstakse tagasi ainult siis, kui operaator ei saanud teenust osutada",
  },
  "service-unavailable": "teenust ei saa osutada ja sobivat asendusteenust ei ole",
  "failure-not-required": "tõlgenduse järgi ei ole vaja, et teenus oleks jäänud osutamata",
  "services-in-use": {
    support: ({ list }) => `teenused on kasutusel: ${list("numberIds", "subscriptionIds")}`,
    subscriber: ({ list }) => `teil on veel teenuseid kasutusel: ${list("numberIds", "subscriptionIds")}`,
  },
  "no-services-in-use": "ükski teenus ei ole kasutusel",
  "in-arrears": {
    support: ({ amount }) => `võlgnevus on ${amount("arrears")}`,
    subscriber: ({ amount }) => `teie võlgnevus on ${amount("arrears")}`,
  },
  "no-arrears": "võlgnevust ei ole",
  "unpaid-invoices": {
    support: ({ list }) => `arveid on maksmata: ${list("invoiceIds")}`,
    subscriber: ({ list }) => `teil on arveid maksmata: ${list("invoiceIds")}`,
  },
  "no-unpaid-invoices": "kõik arved on tasutud",
  "no-positive-balance": {
    support: ({ amount }) => `saldo on ${amount("balance")}`,
    subscriber: ({ amount }) => `teie kontol ei ole raha: saldo on ${amount("balance")}`,
  },
  "positive-balance": ({ amount }) => `saldo on ${amount("balance")}`,
  "identity-rejected": {
    support: "isikut tõendavad dokumendid lükati tagasi",
    subscriber: "teie isikut tõendavad dokumendid lükati tagasi",
  },
  "identity-verified": "isikusamasus on kontrollitud",
  "identity-documents": {
    support: "kliendi isikut tõendavad dokumendid",
    subscriber: "teie isikut tõendavad dokumendid",
  },
  "identity-verification": {
    support: "dokumentide kontroll, mille teeb operaator",
    subscriber: "teie dokumentide kontroll, mille teeb operaator",
  },
  "refund-window-closed": {
    support: ({ instant }) => `teenuse eest maksti viimati liiga ammu: ${instant("lastPaymentAt")}`,
    subscriber: ({ instant }) => `te maksite teenuse eest viimati liiga ammu: ${instant("lastPaymentAt")}`,
  },
  "refund-window-open": ({ instant }) => `teenuse eest maksti viimati ${onDate(instant("lastPaymentAt"))}`,
  "nothing-ever-paid": "ühegi teenuse eest ei ole kunagi makstud",
  "documents-too-late": {
    support: "dokumente ei esitatud õigel ajal",
    subscriber: "te ei esitanud dokumente õigel ajal",
  },
  "documents-in-time": "dokumendid esitati õigel ajal",
  destination: {
    support: ({ text }) =>
      `pangakaart või pangakonto sissemakse ${text("depositId")} jaoks, mida ei saa tagastada sinna, kust see tuli`,
    subscriber: ({ text }) =>
      `teie pangakaart või pangakonto sissemakse ${text("depositId")} jaoks, mida ei saa tagastada sinna, kust see tuli`,
  },
  "destination-verification": {
    support: "selle maksevahendi kontroll, kuhu raha soovitakse",
    subscriber: "operaatori tehtav selle maksevahendi kontroll, kuhu te raha soovite",
  },
  "destination-not-own": {
    support: "maksevahend, kuhu raha soovitakse, ei kuulu kliendile",
    subscriber: "maksevahend, kuhu te raha soovite, ei kuulu teile",
  },
  "destination-settled": "on selge, kuhu raha makstakse",
  "recipient-unidentifiable": ({ word }) =>
    `raha ei saa välja maksta sellisel viisil: ${word("paymentMethods", "method")}`,
  "recipient-identifiable": "raha saajat saab tuvastada",
  "no-duty-to-refund": {
    support: "konto on blokeeritud pettuse tõttu, seega ei pea operaator raha tagasi maksma",
    subscriber: "teie konto on blokeeritud pettuse tõttu, seega ei pea operaator raha tagasi maksma",
  },
  "not-blocked-for-fraud": "konto ei ole pettuse tõttu blokeeritud",
};
