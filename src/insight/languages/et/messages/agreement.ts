/** What findings on sanctions, on taking on subscribers and on orders say, in Estonian. */
import type { AgreementMessages } from "../../message-groups.js";

export const agreementMessages: AgreementMessages = {
  "no-such-violation": "sellist rikkumist ei ole tuvastatud",
  "third-party-harm": {
    support: ({ list }) => `keelatud või ebaseaduslikud teod kolmandate isikute suhtes: ${list("violationIds")}`,
    subscriber: "te tegite teiste suhtes midagi keelatut või ebaseaduslikku",
  },
  "illegal-aim": {
    support: ({ list }) => `teenuseid kasutati ebaseaduslikul eesmärgil: ${list("violationIds")}`,
    subscriber: "te kasutasite teenuseid ebaseaduslikul eesmärgil",
  },
  "registration-messages": {
    support: ({ list }) => `numbriga võeti vastu internetiteenustes registreerimise sõnumeid: ${list("violationIds")}`,
    subscriber: "teie numbriga võeti vastu internetiteenustes registreerimise sõnumeid",
  },
  "staff-abused": {
    support: ({ list }) => `operaatori töötajatega käituti solvavalt või ähvardavalt: ${list("violationIds")}`,
    subscriber: "te käitusite operaatori töötajatega solvavalt või ähvardavalt",
  },
  "illegal-purpose": {
    support: ({ list }) => `teenuseid kasutati ebaseaduslikul eesmärgil: ${list("violationIds")}`,
    subscriber: "te kasutasite teenuseid ebaseaduslikul eesmärgil",
  },
  "lawful-use-broken": {
    support: ({ list }) => `teenuseid ei kasutatud seaduslikult: ${list("violationIds")}`,
    subscriber: "te ei kasutanud teenuseid seaduslikult",
  },
  "refund-forfeited": {
    support: ({ list }) => `õigus tagasimaksele on kaotatud: ${list("violationIds")}`,
    subscriber: "te olete kaotanud õiguse tagasimaksele, sest rikkusite lepingut",
  },
  "declaration-broken": {
    support: ({ list }) =>
      `vastupidi kinnitatule ei olnud raha päritolu või teenuste kasutamine seaduslik: ${list("violationIds")}`,
    subscriber: "vastupidi teie kinnitusele ei olnud teie raha päritolu või teenuste kasutamine seaduslik",
  },
  "may-inform-others": {
    support: ({ list }) => `ametiasutusi, panku ja teisi ettevõtteid võib juhtunust teavitada: ${list("violationIds")}`,
    subscriber: "ametiasutusi, panku ja teisi ettevõtteid võib juhtunust teavitada",
  },
  "false-contact-information": {
    support: ({ list }) => `kontaktandmed olid ebaõiged: ${list("violationIds")}`,
    subscriber: "teie kontaktandmed olid ebaõiged",
  },
  "trade-law-broken": {
    support: ({ list }) => `rikuti ekspordi- või sanktsiooninõudeid: ${list("violationIds")}`,
    subscriber: "te rikkusite ekspordi- või sanktsiooninõudeid",
  },
  "may-report-misuse": {
    support: ({ list }) => `makseviisi väärkasutamisest võib teatada: ${list("violationIds")}`,
    subscriber: "makseviisi väärkasutamisest võib teatada",
  },
  underage: {
    support: "nõutavast vanusest noorem isik ei tohi teenuseid kasutada",
    subscriber: "te ei ole teenuste kasutamiseks piisavalt vana",
  },
  "of-age": "taotleja on nõutavas vanuses",
  "contact-information": {
    support: ({ words }) => `kontaktandmed, mida taotleja ei ole esitanud: ${words("personalData", "missing")}`,
    subscriber: ({ words }) => `kontaktandmed, mida te ei ole esitanud: ${words("personalData", "missing")}`,
  },
  "login-missing": "e-posti aadress sisselogimiseks",
  "personal-data": {
    support: ({ words }) => `isikuandmed, mida taotleja ei ole esitanud: ${words("personalData", "missing")}`,
    subscriber: ({ words }) => `isikuandmed, mida te ei ole esitanud: ${words("personalData", "missing")}`,
  },
  "data-given": "taotleja on andmed esitanud",
  "nothing-requested": "operaator ei oota dokumente",
  sanctioned: {
    support: "taotleja suhtes kehtivad sanktsioonid",
    subscriber: "teie suhtes kehtivad sanktsioonid",
  },
  "not-sanctioned": "taotleja suhtes ei kehti sanktsioone",
  "version-not-in-force": {
    support: "selle versiooni jõustumine",
    subscriber: "lepingu selle versiooni jõustumine",
  },
  "version-in-force": "see versioon kehtib",
  "offer-accepted": {
    support: "taotlust esitades nõustub taotleja pakkumusega",
    subscriber: "taotlust esitades nõustute operaatori pakkumusega",
  },
  "in-force-unlimited": {
    support: "pakkumus kehtib tähtajatult",
    subscriber: "leping operaatoriga sõlmitakse tähtajatult",
  },
  "not-submitted": "taotlust ei ole esitatud",
  documents: "numbri jaoks vajalikud dokumendid",
  "documents-review": {
    support: "numbri jaoks esitatud dokumentide kontroll, mille teeb operaator",
    subscriber: "teie numbri jaoks esitatud dokumentide kontroll, mille teeb operaator",
  },
  "documents-settled": "ühegi numbri jaoks ei oodata dokumente",
  "documents-not-genuine": {
    support: "numbri jaoks esitatud dokumendid ei ole ehtsad",
    subscriber: "dokumendid, mille te numbri jaoks esitasite, ei ole ehtsad",
  },
  "documents-not-own": {
    support: "numbri jaoks esitatud dokumendid ei kuulu kliendile",
    subscriber: "dokumendid, mille te numbri jaoks esitasite, ei kuulu teile",
  },
  "documents-sound": "numbri jaoks esitatud dokumentides ei ole teadaolevalt puudusi",
  "documents-again": {
    support: "numbri jaoks vajalikud dokumendid, mida operaator on uuesti küsinud, või foto koos nendega",
    subscriber: "numbri jaoks vajalikud dokumendid, mida operaator on teilt uuesti küsinud, või foto koos nendega",
  },
  "funds-for-order": {
    support: ({ amount }) => `tellimuse jaoks piisav summa: hind on ${amount("price")}, saldo on ${amount("balance")}`,
    subscriber: ({ amount }) =>
      `tellimuse jaoks piisav summa: hind on ${amount("price")}, teie saldo on ${amount("balance")}`,
  },
  "order-covered": "saldo katab tellimuse",
  "order-final": {
    support: ({ text }) => `numbri ${text("numberId")} tellimus on lõplik`,
    subscriber: ({ text }) => `teie numbri ${text("numberId")} tellimus on lõplik`,
  },
  "new-order": "tegemist on uue tellimusega",
  "order-may-be-denied": {
    support: "operaatoril on õigus tellimusest keelduda: küsitud dokumente ei ole esitatud",
    subscriber: "operaatoril on õigus teie tellimusest keelduda: te ei ole esitanud dokumente, mida ta küsis",
  },
  "payment-in-advance": {
    support: "makse, mis tuleb teha enne teenuste osutamist",
    subscriber: "teie makse, mis tuleb teha enne teenuste osutamist",
  },
  "order-paid": "tellimus on tasutud",
};
