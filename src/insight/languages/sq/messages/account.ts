/** What findings on the use of the account say, in Albanian: suspension, renewal, inactivity. */
import type { AccountMessages } from "../../message-groups.js";
import { withIds } from "../../parts.js";

export const accountMessages: AccountMessages = {
  "rights-ended": {
    support: withIds(
      "përmbajtja e operatorit u keqpërdor dhe kjo i jep fund së drejtës për t'i përdorur shërbimet",
      "violationIds",
    ),
    subscriber: "e keqpërdorët përmbajtjen e operatorit dhe kjo i jep fund së drejtës suaj për t'i përdorur shërbimet",
  },
  "content-respected": "përmbajtja e operatorit nuk u keqpërdor",
  "fees-due": {
    support: ({ value, list, amount }) =>
      value("invoiceIds") === undefined
        ? `ka tarifa për t'u paguar: gjendja e llogarisë është ${amount("balance")}`
        : `ka fatura me afat të kaluar: ${list("invoiceIds")}`,
    subscriber: ({ value, list, amount }) =>
      value("invoiceIds") === undefined
        ? `keni tarifa për të paguar: gjendja e llogarisë suaj është ${amount("balance")}`
        : `keni fatura me afat të kaluar: ${list("invoiceIds")}`,
  },
  "fees-paid": "nuk ka tarifa për t'u paguar",
  "harmful-conduct": {
    support: withIds("sjellja mund të dëmtojë operatorin ose të tjerët", "violationIds"),
    subscriber: "veprimet tuaja mund të dëmtojnë operatorin ose të tjerët",
  },
  "no-harmful-conduct": "nuk është vërtetuar sjellje e dëmshme",
  "agreement-ended": {
    support: ({ value }) =>
      value("by") === "subscriber" ? "pajtimtari e ka zgjidhur marrëveshjen" : "operatori e ka zgjidhur marrëveshjen",
    subscriber: ({ value }) =>
      value("by") === "subscriber" ? "e keni zgjidhur marrëveshjen" : "operatori e ka zgjidhur marrëveshjen",
  },
  "account-blocked": {
    support: "operatori e ka bllokuar llogarinë",
    subscriber: "operatori e ka bllokuar llogarinë tuaj",
  },
  "agreement-runs": {
    awaits: "përfundimi i marrëveshjes",
    otherwise: "marrëveshja është në fuqi dhe llogaria nuk është e bllokuar",
  },
  "insufficient-funds": {
    support: {
      awaits: ({ amount }) => `para në llogari, gjendja e së cilës është ${amount("balance")}`,
      otherwise: ({ amount }) =>
        `gjendja e llogarisë prej ${amount("balance")} nuk mjafton për përdorimin e shërbimeve`,
    },
    subscriber: {
      awaits: ({ amount }) => `para në llogarinë tuaj, gjendja e së cilës është ${amount("balance")}`,
      otherwise: ({ amount }) =>
        `gjendja e llogarisë suaj prej ${amount("balance")} nuk mjafton për përdorimin e shërbimeve`,
    },
  },
  "funds-suffice": ({ amount }) => `gjendja e llogarisë prej ${amount("balance")} mjafton për përdorimin e shërbimeve`,
  "rules-broken": {
    support: withIds("u shkelën rregullat e përdorimit të shërbimeve ose ligji i vendit të numrit", "violationIds"),
    subscriber: "keni shkelur rregullat e përdorimit të shërbimeve ose ligjin e vendit të numrit",
  },
  "rules-kept": "nuk është vërtetuar shkelje e rregullave",
  "data-missing": {
    support: withIds("mungojnë të dhëna që janë kërkuar", "violationIds"),
    subscriber: "nuk keni dhënë të dhëna që ju janë kërkuar",
  },
  "duty-violated": {
    support: withIds("u shkel një detyrim i marrëveshjes", "violationIds"),
    subscriber: "nuk keni përmbushur një detyrim të marrëveshjes",
  },
  "duties-kept": "nuk është vërtetuar shkelje e detyrimeve",
  "payment-fraud": {
    support: withIds("një pagesë është e dyshimtë ose banka e ka tërhequr mbrapsht", "violationIds", "depositIds"),
    subscriber: "një nga pagesat tuaja është e dyshimtë ose banka juaj e ka tërhequr mbrapsht",
  },
  "no-payment-fraud": "asnjë pagesë nuk është e dyshimtë",
  "breach-suspected": {
    support: withIds("dyshohet ose është vërtetuar se marrëveshja është shkelur", "violationIds"),
    subscriber: "dyshohet ose është vërtetuar se e keni shkelur marrëveshjen",
  },
  "nothing-suspected": "nuk dyshohet për asnjë shkelje të marrëveshjes",
  "paid-in-advance": "çdo periudhë paguhet paraprakisht",
  "fee-collected": {
    support: ({ amount, word, text }) =>
      `${word("services", "service")} ${text("id")} rinovohet dhe arkëtohet tarifa prej ${amount("fee")}`,
    subscriber: ({ amount, word, text }) =>
      `${word("services", "service")} juaj ${text("id")} rinovohet dhe arkëtohet tarifa prej ${amount("fee")}`,
  },
  "fee-not-covered": {
    support: ({ amount, word, text }) =>
      `${word("services", "service")} ${text("id")} nuk mbulohet nga gjendja e llogarisë: tarifa është ${amount("fee")}`,
    subscriber: ({ amount, word, text }) =>
      `${word("services", "service")} juaj ${text("id")} nuk mbulohet nga gjendja e llogarisë: tarifa është ${amount("fee")}`,
  },
  "number-not-kept": {
    support: ({ text }) => `operatori nuk është i detyruar ta ruajë numrin ${text("id")}`,
    subscriber: ({ text }) => `operatori nuk është i detyruar ta ruajë për ju numrin ${text("id")}`,
  },
  cancelled: {
    support: ({ word, text }) => `${word("services", "service")} ${text("id")} u anulua në kohë`,
    subscriber: ({ word, text }) =>
      `${word("services", "service")} juaj ${text("id")} u anulua në kohë me kërkesën tuaj`,
  },
  "nothing-due": "nuk ka asgjë për t'u paguar",
  "not-used": {
    support: ({ instant }) =>
      `operatori mund ta bllokojë llogarinë: shërbimet nuk janë përdorur që nga data ${instant("lastUseAt")}`,
    subscriber: ({ instant }) =>
      `operatori mund ta bllokojë llogarinë tuaj: nuk i keni përdorur shërbimet që nga data ${instant("lastUseAt")}`,
  },
  "in-use": ({ instant }) => `koha pa përdorim llogaritet nga data ${instant("lastUseAt")} dhe nuk është mjaft e gjatë`,
};
