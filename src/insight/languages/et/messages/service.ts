/** What findings on activation, use, storage, uptime and backups say, in Estonian. */
import type { ServiceMessages } from "../../message-groups.js";
import { beforeDate, fromDate } from "../months.js";

export const serviceMessages: ServiceMessages = {
  "activated-in-time": ({ text }) => `number ${text("numberId")} aktiveeriti õigel ajal`,
  "activation-running": {
    support: ({ text }) => `numbri ${text("numberId")} aktiveerimine`,
    subscriber: ({ text }) => `teie numbri ${text("numberId")} aktiveerimine`,
  },
  "activation-late": {
    support: ({ text, instant }) =>
      `number ${text("numberId")} pidi saama aktiivseks enne ${beforeDate(instant("dueAt"))}`,
    subscriber: ({ text, instant }) =>
      `teie number ${text("numberId")} pidi saama aktiivseks enne ${beforeDate(instant("dueAt"))}`,
  },
  "delay-outside-influence": {
    support: ({ text }) =>
      `numbri ${text("numberId")} aktiveerimine kestab või kestis kauem põhjustel, mis ei olene operaatorist`,
    subscriber: ({ text }) =>
      `teie numbri ${text("numberId")} aktiveerimine kestab või kestis kauem põhjustel, mis ei olene operaatorist`,
  },
  "call-confirmation": {
    support: ({ text }) => `kõne, millega kinnitatakse number ${text("numberId")}`,
    subscriber: ({ text }) => `kõne teile, millega kinnitatakse teie number ${text("numberId")}`,
  },
  "message-confirmation": {
    support: ({ text }) => `sõnum, millega kinnitatakse number ${text("numberId")}`,
    subscriber: ({ text }) => `sõnum teile, millega kinnitatakse teie number ${text("numberId")}`,
  },
  "nothing-to-confirm": ({ text }) => `numbri ${text("numberId")} puhul ei ole vaja midagi kinnitada`,
  "fee-day-moved": {
    support: ({ text, day }) =>
      `numbri ${text("numberId")} kuutasu võetakse alates ${fromDate(day("feeOn"))}, mitte alates tellimise päevast`,
    subscriber: ({ text, day }) =>
      `teie numbri ${text("numberId")} kuutasu võetakse alates ${fromDate(day("feeOn"))}, mitte alates tellimise päevast`,
  },
  "fee-day-kept": ({ text }) => `numbri ${text("numberId")} kuutasu võetakse alates tellimise päevast`,
  "fee-day-open": ({ text }) => `kuutasu päeva ei määrata enne, kui number ${text("numberId")} on aktiivne`,
  "registration-message-not-guaranteed": {
    support: "ei ole tagatud, et internetiteenustes registreerimise kõned ja sõnumid kohale jõuavad",
    subscriber: "ei ole tagatud, et internetiteenustes registreerimise kõned ja sõnumid teieni jõuavad",
  },
  "caller-id-not-guaranteed": "ei ole tagatud, et helistaja numbrit näidatakse õigesti",
  "no-registration-service": "tegemist ei ole internetiteenuses registreerimisega",
  "destination-permitted": {
    support: "operaator on lubanud kõned sellesse sihtkohta",
    subscriber: "operaator lubab teie kõned sellesse sihtkohta",
  },
  "destination-case-by-case": {
    support: "kõned sellesse sihtkohta on piiratud ja nende jaoks on küsitud luba",
    subscriber: "kõned sellesse sihtkohta on piiratud ja te olete nende jaoks luba küsinud",
  },
  "destination-unrestricted": "tegemist ei ole kõnega piiratud sihtkohta",
  "request-from-sign-up-email": {
    support: "loataotlus kõnedeks sellesse sihtkohta, saadetud registreerimisel antud e-posti aadressilt",
    subscriber: "teie loataotlus kõnedeks sellesse sihtkohta, saadetud registreerimisel antud e-posti aadressilt",
  },
  "outgoing-on-general-basis": {
    support: ({ text }) => `number ${text("numberId")} ise on mõeldud sissetulevaks sideks`,
    subscriber: ({ text }) => `teie number ${text("numberId")} ise on mõeldud sissetulevaks sideks`,
  },
  "not-outgoing-on-number": "renditud numbrilt ei lähe midagi välja",
  "number-inactive": {
    support: ({ text }) => `number ${text("numberId")} ei ole aktiivne`,
    subscriber: ({ text }) => `teie number ${text("numberId")} ei ole aktiivne`,
  },
  "number-suspended": {
    support: ({ text }) => `numbri ${text("numberId")} tasu tuleb maksta, kuid saldo ei kata seda`,
    subscriber: ({ text }) => `teie numbri ${text("numberId")} tasu tuleb maksta, kuid teie saldo ei kata seda`,
  },
  "number-paid-for": ({ text }) => `number ${text("numberId")} on aktiivne ja selle eest on makstud`,
  "no-number-used": "renditud numbrit ei kasutata",
  "no-emergency-calls": "hädaabinumbrile ei saa helistada",
  "no-emergency-call": "tegemist ei ole väljuva hädaabikõnega",
  "uptime-missed": {
    support: ({ count }) =>
      `katkestusi oli kuu jooksul kokku ${count("downtimeMs")} ms, lubatud on ${count("allowedMs")} ms`,
    subscriber: ({ duration }) =>
      `katkestusi oli kuu jooksul kokku ${duration("downtimeMs")}, lubatud on ${duration("allowedMs")}`,
  },
  "uptime-kept": "katkestusi ei olnud kuu jooksul rohkem, kui on lubatud",
  "month-running": "kuu lõpp",
  "planned-maintenance": {
    support: ({ list }) => `plaanilist hooldust ei arvestata: ${list("maintenanceIds")}`,
    subscriber: "plaanilist hooldust ei arvestata",
  },
  "third-party-report": {
    support: ({ list }) => `kolmandate isikute teateid ei arvestata: ${list("outageIds")}`,
    subscriber: "arvestatakse ainult katkestusi, millest teatab operaator ise",
  },
  "maintenance-without-figure": {
    support: ({ list }) => `ei ole kirjas, kui kaua võib hooldus kesta: ${list("maintenanceIds")}`,
    subscriber: "ei ole kirjas, kui kaua võib hooldus kesta",
  },
  "repair-without-term": {
    support: ({ list }) => `rikke kõrvaldamine, milleks ei ole tähtaega määratud: ${list("outageIds")}`,
    subscriber: "rikke kõrvaldamine, milleks ei ole tähtaega määratud",
  },
  "over-disk-limit": {
    support: ({ count }) =>
      `jagatud konto maht (${count("usedBytes")} B) ületab piirmäära (${count("limitBytes")} B), seega varundatakse ainult andmebaasid`,
    subscriber: ({ size }) =>
      `teie jagatud konto maht on suurem kui ${size("limitBytes")}, seega varundatakse sellelt ainult andmebaasid`,
  },
  "within-disk-limit": "varukoopia hõlmab kogu kontot",
  "recording-fits": "salvestis mahub ära",
  "oldest-deleted": {
    support: ({ list }) => `vanimad salvestised kustutatakse: ${list("recordingIds")}`,
    subscriber: ({ list }) => `teie vanimad salvestised kustutatakse: ${list("recordingIds")}`,
  },
  "larger-than-storage": {
    support: "salvestis on suurem kui kogu salvestusruum",
    subscriber: "salvestis on suurem kui kogu teie salvestusruum",
  },
  "extra-can-be-bought": {
    support: "salvestusruumi saab juurde osta",
    subscriber: "te saate salvestusruumi juurde osta",
  },
  "data-deleted": {
    support: "kõik salvestised ja muud andmed kustutatakse jäädavalt",
    subscriber: "kõik teie salvestised ja muud andmed kustutatakse jäädavalt",
  },
};
