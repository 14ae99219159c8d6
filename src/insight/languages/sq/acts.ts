/** What it would take, by act, in Albanian. */
import type { Catalogue } from "../catalogue.js";

export const acts: Catalogue["acts"] = {
  "verify-identity": {
    support: "pajtimtari e vërteton identitetin me dokumente",
    subscriber: "vërtetojeni identitetin tuaj me dokumente",
  },
  "ask-again-with-documents": {
    support: "pajtimtari e bën kërkesën përsëri, me dokumentet gati",
    subscriber: "bëjeni kërkesën përsëri, me dokumentet gati",
  },
  "provide-documents": {
    support: "pajtimtari dorëzon dokumentet",
    subscriber: "dorëzoni dokumentet",
  },
  "provide-documents-again": {
    support: "pajtimtari dorëzon dokumentet që u kërkuan përsëri",
    subscriber: "dorëzoni dokumentet që ju janë kërkuar përsëri",
  },
  "replace-documents": {
    support: "pajtimtari dorëzon dokumente autentike në emrin e vet",
    subscriber: "dorëzoni dokumente autentike në emrin tuaj",
  },
  "give-data": {
    support: "aplikuesi jep të dhënat që mungojnë",
    subscriber: "jepni të dhënat që mungojnë",
  },
  "name-destination": {
    support: "pajtimtari cakton një kartë ose llogari bankare në emrin e vet",
    subscriber: "caktoni një kartë ose llogari bankare në emrin tuaj",
  },
  "pay-invoices": {
    support: "pajtimtari i paguan këto fatura",
    subscriber: "paguani këto fatura",
  },
  "pay-arrears": {
    support: "pajtimtari e paguan detyrimin e prapambetur",
    subscriber: "paguani detyrimin tuaj të prapambetur",
  },
  "pay-order": {
    support: "pajtimtari e paguan porosinë",
    subscriber: "paguani porosinë",
  },
  "top-up": {
    support: "pajtimtari shton para të mjaftueshme në llogari",
    subscriber: "shtoni para të mjaftueshme në llogarinë tuaj",
  },
  "give-up-services": {
    support: "pajtimtari heq dorë nga këto shërbime",
    subscriber: "hiqni dorë nga këto shërbime",
  },
  "use-another-number": {
    support: "pajtimtari përdor një numër tjetër ose nuk përdor asnjë numër",
    subscriber: "përdorni një numër tjetër ose mos përdorni asnjë numër",
  },
  "order-anew": {
    support: "pajtimtari bën një porosi të re",
    subscriber: "bëni një porosi të re",
  },
  "buy-storage": {
    support: "pajtimtari blen hapësirë shtesë",
    subscriber: "blini hapësirë shtesë",
  },
  "confirm-by-call": {
    support: "pajtimtari e konfirmon numrin me një thirrje",
    subscriber: "konfirmojeni numrin tuaj me një thirrje",
  },
  "confirm-by-message": {
    support: "pajtimtari e konfirmon numrin me një mesazh",
    subscriber: "konfirmojeni numrin tuaj me një mesazh",
  },
  "request-from-sign-up-email": {
    support: "pajtimtari e bën kërkesën nga adresa e postës elektronike e përdorur për regjistrimin",
    subscriber: "bëjeni kërkesën nga adresa e postës elektronike me të cilën u regjistruat",
  },
  "confirm-identity": {
    support: "operatori e konfirmon identitetin",
    subscriber: "operatori e konfirmon identitetin tuaj",
  },
  "accept-documents": {
    support: "operatori i pranon dokumentet",
    subscriber: "operatori i pranon dokumentet tuaja",
  },
  "verify-destination": "operatori e verifikon mjetin e pagesës ku do të kalojnë paratë",
  "clear-violations": {
    support: "operatori konstaton se pajtimtari nuk e ka shkelur marrëveshjen",
    subscriber: "operatori konstaton se ju nuk e keni shkelur marrëveshjen",
  },
  "lift-block": {
    support: "operatori e heq bllokimin",
    subscriber: "operatori e heq bllokimin e llogarisë suaj",
  },
  "credit-deposit": {
    support: "operatori e krediton pagesën në llogari",
    subscriber: "operatori e krediton pagesën tuaj në llogari",
  },
  "activate-number": {
    support: "operatori e aktivizon numrin",
    subscriber: "operatori e aktivizon numrin tuaj",
  },
  "confirm-cancellation": {
    support: "operatori e konfirmon përfundimin",
    subscriber: "operatori e konfirmon përfundimin e marrëveshjes suaj",
  },
  "publish-change": "operatori e publikon ndryshimin",
  "postpone-change": "operatori e shtyn hyrjen në fuqi të ndryshimit",
  "drop-discounts": "operatori i heq zbritjet",
  "end-outages": "operatori u jep fund ndërprerjeve",
  "say-what-it-takes": "operatori thotë se çfarë nevojitet",
  wait: {
    support: "duhet vetëm të pritet",
    subscriber: "duhet vetëm të prisni",
  },
  nothing: "këtë nuk mund ta ndryshojë asgjë",
};
