/** What it would take, by act, in Estonian. */
import type { Catalogue } from "../catalogue.js";

export const acts: Catalogue["acts"] = {
  "verify-identity": {
    support: "klient tõendab oma isikusamasust dokumentidega",
    subscriber: "tõendage oma isikusamasust dokumentidega",
  },
  "ask-again-with-documents": {
    support: "klient esitab taotluse uuesti koos dokumentidega",
    subscriber: "esitage taotlus uuesti koos dokumentidega",
  },
  "provide-documents": {
    support: "klient esitab dokumendid",
    subscriber: "esitage dokumendid",
  },
  "provide-documents-again": {
    support: "klient esitab dokumendid, mida temalt uuesti küsiti",
    subscriber: "esitage dokumendid, mida teilt uuesti küsiti",
  },
  "replace-documents": {
    support: "klient esitab ehtsad dokumendid, mis kuuluvad talle",
    subscriber: "esitage ehtsad dokumendid, mis kuuluvad teile",
  },
  "give-data": {
    support: "taotleja esitab puuduvad andmed",
    subscriber: "esitage puuduvad andmed",
  },
  "name-destination": {
    support: "klient teatab, millisele oma pangakaardile või pangakontole ta raha soovib",
    subscriber: "teatage, millisele oma pangakaardile või pangakontole te raha soovite",
  },
  "pay-invoices": {
    support: "klient tasub need arved",
    subscriber: "tasuge need arved",
  },
  "pay-arrears": {
    support: "klient tasub võlgnevuse",
    subscriber: "tasuge oma võlgnevus",
  },
  "pay-order": {
    support: "klient tasub tellimuse eest",
    subscriber: "tasuge tellimuse eest",
  },
  "top-up": {
    support: "klient kannab kontole piisavalt raha",
    subscriber: "kandke oma kontole piisavalt raha",
  },
  "give-up-services": {
    support: "klient loobub neist teenustest",
    subscriber: "loobuge neist teenustest",
  },
  "use-another-number": {
    support: "klient kasutab mõnda teist numbrit või ei kasuta ühtegi numbrit",
    subscriber: "kasutage mõnda teist numbrit või ärge kasutage ühtegi numbrit",
  },
  "order-anew": {
    support: "klient esitab uue tellimuse",
    subscriber: "esitage uus tellimus",
  },
  "buy-storage": {
    support: "klient ostab salvestusruumi juurde",
    subscriber: "ostke salvestusruumi juurde",
  },
  "confirm-by-call": {
    support: "klient kinnitab numbri kõnega",
    subscriber: "kinnitage oma number kõnega",
  },
  "confirm-by-message": {
    support: "klient kinnitab numbri sõnumiga",
    subscriber: "kinnitage oma number sõnumiga",
  },
  "request-from-sign-up-email": {
    support: "klient saadab taotluse registreerimisel antud e-posti aadressilt",
    subscriber: "saatke taotlus e-posti aadressilt, millega te registreerusite",
  },
  "confirm-identity": {
    support: "operaator kinnitab isikusamasuse",
    subscriber: "operaator kinnitab teie isikusamasuse",
  },
  "accept-documents": {
    support: "operaator kiidab dokumendid heaks",
    subscriber: "operaator kiidab teie dokumendid heaks",
  },
  "verify-destination": {
    support: "operaator kontrollib maksevahendit, kuhu raha soovitakse",
    subscriber: "operaator kontrollib maksevahendit, kuhu te raha soovite",
  },
  "clear-violations": {
    support: "operaator leiab, et klient ei ole lepingut rikkunud",
    subscriber: "operaator leiab, et te ei ole lepingut rikkunud",
  },
  "lift-block": {
    support: "operaator tühistab blokeeringu",
    subscriber: "operaator tühistab teie konto blokeeringu",
  },
  "credit-deposit": {
    support: "operaator kannab makse kontole",
    subscriber: "operaator kannab teie makse kontole",
  },
  "activate-number": {
    support: "operaator aktiveerib numbri",
    subscriber: "operaator aktiveerib teie numbri",
  },
  "confirm-cancellation": {
    support: "operaator kinnitab lepingu lõppemise",
    subscriber: "operaator kinnitab teie lepingu lõppemise",
  },
  "publish-change": "operaator avaldab muudatuse",
  "postpone-change": "operaator lükkab muudatuse jõustumise edasi",
  "drop-discounts": "operaator jätab allahindlused välja",
  "end-outages": "operaator kõrvaldab katkestused",
  "say-what-it-takes": "operaator ütleb, mida on vaja",
  wait: "tuleb ainult oodata",
  nothing: "seda ei saa miski muuta",
};
