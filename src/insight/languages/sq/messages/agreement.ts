/** What findings on sanctions, on taking on subscribers and on orders say, in Albanian. */
import type { AgreementMessages } from "../../message-groups.js";

export const agreementMessages: AgreementMessages = {
  "no-such-violation": "nuk është vërtetuar asnjë shkelje e këtij lloji",
  "third-party-harm": {
    support: ({ list }) => `veprime të ndaluara ose të paligjshme ndaj palëve të treta: ${list("violationIds")}`,
    subscriber: "keni bërë ndaj të tjerëve diçka të ndaluar ose të paligjshme",
  },
  "illegal-aim": {
    support: ({ list }) => `shërbimet u përdorën për një synim të paligjshëm: ${list("violationIds")}`,
    subscriber: "i përdorët shërbimet për një synim të paligjshëm",
  },
  "registration-messages": {
    support: ({ list }) => `një numër mori mesazhe për regjistrime në internet: ${list("violationIds")}`,
    subscriber: "një nga numrat tuaj mori mesazhe për regjistrime në internet",
  },
  "staff-abused": {
    support: ({ list }) => `punonjësit e operatorit u fyen ose u kërcënuan: ${list("violationIds")}`,
    subscriber: "i keni fyer ose kërcënuar punonjësit e operatorit",
  },
  "illegal-purpose": {
    support: ({ list }) => `shërbimet u përdorën për një qëllim të paligjshëm: ${list("violationIds")}`,
    subscriber: "i përdorët shërbimet për një qëllim të paligjshëm",
  },
  "lawful-use-broken": {
    support: ({ list }) => `shërbimet nuk u përdorën në mënyrë të ligjshme: ${list("violationIds")}`,
    subscriber: "nuk i përdorët shërbimet në mënyrë të ligjshme",
  },
  "refund-forfeited": {
    support: ({ list }) => `e drejta për rimbursim është humbur: ${list("violationIds")}`,
    subscriber: "e keni humbur të drejtën për rimbursim, sepse e keni shkelur marrëveshjen",
  },
  "declaration-broken": {
    support: ({ list }) =>
      `ligjshmëria e parave ose e përdorimit të shërbimeve nuk ishte ashtu siç u deklarua: ${list("violationIds")}`,
    subscriber: "ligjshmëria e parave tuaja ose e përdorimit të shërbimeve nuk ishte ashtu siç e deklaruat",
  },
  "may-inform-others": {
    support: ({ list }) =>
      `autoritetet, bankat dhe kompani të tjera mund të njoftohen për këtë: ${list("violationIds")}`,
    subscriber: "autoritetet, bankat dhe kompani të tjera mund të njoftohen për atë që ka ndodhur",
  },
  "false-contact-information": {
    support: ({ list }) => `të dhënat e kontaktit ishin të rreme: ${list("violationIds")}`,
    subscriber: "të dhënat tuaja të kontaktit ishin të rreme",
  },
  "trade-law-broken": {
    support: ({ list }) => `u shkel ligji për eksportet ose për sanksionet: ${list("violationIds")}`,
    subscriber: "keni shkelur ligjin për eksportet ose për sanksionet",
  },
  "may-report-misuse": {
    support: ({ list }) => `keqpërdorimi i një mjeti pagese mund të raportohet: ${list("violationIds")}`,
    subscriber: "keqpërdorimi i një mjeti pagese mund të raportohet",
  },
  underage: {
    support: "kush nuk e ka moshën e kërkuar nuk mund t'i përdorë shërbimet",
    subscriber: "nuk e keni moshën e kërkuar për t'i përdorur shërbimet",
  },
  "of-age": "aplikuesi e ka moshën e kërkuar",
  "contact-information": {
    support: ({ words }) => `të dhëna kontakti që aplikuesi nuk i ka dhënë: ${words("personalData", "missing")}`,
    subscriber: ({ words }) => `të dhëna kontakti që nuk i keni dhënë: ${words("personalData", "missing")}`,
  },
  "login-missing": "një adresë e postës elektronike për hyrjen në llogari",
  "personal-data": {
    support: ({ words }) => `të dhëna personale që aplikuesi nuk i ka dhënë: ${words("personalData", "missing")}`,
    subscriber: ({ words }) => `të dhëna personale që nuk i keni dhënë: ${words("personalData", "missing")}`,
  },
  "data-given": "aplikuesi i ka dhënë të dhënat",
  "nothing-requested": "operatori nuk pret asnjë dokument",
  sanctioned: {
    support: "ndaj aplikuesit zbatohen sanksione",
    subscriber: "ndaj jush zbatohen sanksione",
  },
  "not-sanctioned": "ndaj aplikuesit nuk zbatohen sanksione",
  "version-not-in-force": {
    support: "dita e hyrjes në fuqi të këtij versioni",
    subscriber: "dita e hyrjes në fuqi të këtij versioni të marrëveshjes",
  },
  "version-in-force": "ky version është në fuqi",
  "offer-accepted": {
    support: "aplikimi e pranon ofertën",
    subscriber: "me aplikimin tuaj e pranoni ofertën e operatorit",
  },
  "in-force-unlimited": {
    support: "oferta është në fuqi pa afat",
    subscriber: "marrëveshja me operatorin lidhet pa afat",
  },
  "not-submitted": "nuk është paraqitur asnjë aplikim",
  documents: "dokumentet që kërkohen për numrin",
  "documents-review": {
    support: "shqyrtimi i dokumenteve për numrin nga operatori",
    subscriber: "shqyrtimi i dokumenteve tuaja për numrin nga operatori",
  },
  "documents-settled": "nuk priten dokumente për asnjë numër",
  "documents-not-genuine": {
    support: "dokumentet për numrin nuk janë autentike",
    subscriber: "dokumentet tuaja për numrin nuk janë autentike",
  },
  "documents-not-own": {
    support: "dokumentet për numrin nuk janë të pajtimtarit",
    subscriber: "dokumentet për numrin nuk janë tuajat",
  },
  "documents-sound": "nuk dihet asgjë kundër dokumenteve për numrin",
  "documents-again": {
    support: "dokumentet për numrin që operatori i ka kërkuar përsëri, ose një fotografi bashkë me to",
    subscriber: "dokumentet për numrin që operatori jua ka kërkuar përsëri, ose një fotografi bashkë me to",
  },
  "funds-for-order": {
    support: ({ amount }) =>
      `para të mjaftueshme për porosinë: çmimi është ${amount("price")}; gjendja e llogarisë është ${amount("balance")}`,
    subscriber: ({ amount }) =>
      `para të mjaftueshme për porosinë: çmimi është ${amount("price")}; gjendja e llogarisë suaj është ${amount("balance")}`,
  },
  "order-covered": "gjendja e llogarisë e mbulon porosinë",
  "order-final": {
    support: ({ text }) => `porosia për numrin ${text("numberId")} është përfundimtare`,
    subscriber: ({ text }) => `porosia juaj për numrin ${text("numberId")} është përfundimtare`,
  },
  "new-order": "është porosi e re",
  "order-may-be-denied": {
    support: "operatori mund ta refuzojë porosinë: dokumentet që kërkoi nuk kanë ardhur",
    subscriber: "operatori mund ta refuzojë porosinë tuaj: dokumentet që ju kërkoi nuk kanë ardhur",
  },
  "payment-in-advance": {
    support: "pagesa, që bëhet para ofrimit të shërbimeve",
    subscriber: "pagesa juaj, që bëhet para ofrimit të shërbimeve",
  },
  "order-paid": "porosia është paguar",
};
