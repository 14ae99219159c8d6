/** What findings on activation, use, storage, uptime and backups say, in Albanian. */
import type { ServiceMessages } from "../../message-groups.js";

export const serviceMessages: ServiceMessages = {
  "activated-in-time": ({ text }) => `numri ${text("numberId")} u aktivizua brenda afatit`,
  "activation-running": {
    support: ({ text }) => `aktivizimi i numrit ${text("numberId")}`,
    subscriber: ({ text }) => `aktivizimi i numrit tuaj ${text("numberId")}`,
  },
  "activation-late": {
    support: ({ text, instant }) => `numri ${text("numberId")} duhej të ishte aktiv para datës ${instant("dueAt")}`,
    subscriber: ({ text, instant }) =>
      `numri juaj ${text("numberId")} duhej të ishte aktiv para datës ${instant("dueAt")}`,
  },
  "delay-outside-influence": {
    support: ({ text }) =>
      `aktivizimi i numrit ${text("numberId")} zgjat ose zgjati më shumë, për shkaqe që nuk varen nga operatori`,
    subscriber: ({ text }) =>
      `aktivizimi i numrit tuaj ${text("numberId")} zgjat ose zgjati më shumë, për shkaqe që nuk varen nga operatori`,
  },
  "call-confirmation": {
    support: ({ text }) => `një thirrje që e konfirmon numrin ${text("numberId")}`,
    subscriber: ({ text }) => `një thirrje për ju, që e konfirmon numrin tuaj ${text("numberId")}`,
  },
  "message-confirmation": {
    support: ({ text }) => `një mesazh që e konfirmon numrin ${text("numberId")}`,
    subscriber: ({ text }) => `një mesazh për ju, që e konfirmon numrin tuaj ${text("numberId")}`,
  },
  "nothing-to-confirm": ({ text }) => `për numrin ${text("numberId")} nuk ka asgjë për t'u konfirmuar`,
  "fee-day-moved": {
    support: ({ text, day }) =>
      `tarifa mujore e numrit ${text("numberId")} arkëtohet nga data ${day("feeOn")}, e jo nga dita e porosisë`,
    subscriber: ({ text, day }) =>
      `tarifa mujore e numrit tuaj ${text("numberId")} arkëtohet nga data ${day("feeOn")}, e jo nga dita e porosisë`,
  },
  "fee-day-kept": ({ text }) => `tarifa mujore e numrit ${text("numberId")} arkëtohet nga dita e porosisë`,
  "fee-day-open": ({ text }) => `dita e tarifës nuk caktohet para se numri ${text("numberId")} të jetë aktiv`,
  "registration-message-not-guaranteed": {
    support: "nuk garantohet mbërritja e thirrjeve dhe mesazheve nga shërbime për regjistrime në internet",
    subscriber: "nuk garantohet që t'ju mbërrijnë thirrjet dhe mesazhet nga shërbime për regjistrime në internet",
  },
  "caller-id-not-guaranteed": "nuk garantohet që numri i thirrësit të shfaqet saktë",
  "no-registration-service": "kjo nuk lidhet me ndonjë shërbim për regjistrime në internet",
  "destination-permitted": {
    support: "operatori i ka lejuar thirrjet drejt këtij destinacioni",
    subscriber: "operatori i lejon thirrjet tuaja drejt këtij destinacioni",
  },
  "destination-case-by-case": {
    support: "thirrjet drejt këtij destinacioni janë të kufizuara dhe për to është kërkuar leje",
    subscriber: "thirrjet drejt këtij destinacioni janë të kufizuara dhe ju keni kërkuar leje",
  },
  "destination-unrestricted": "nuk është thirrje drejt një destinacioni të kufizuar",
  "request-from-sign-up-email": {
    support:
      "një kërkesë për thirrje drejt këtij destinacioni, nga adresa e postës elektronike e përdorur për regjistrimin",
    subscriber:
      "kërkesa juaj për thirrje drejt këtij destinacioni, nga adresa e postës elektronike me të cilën jeni regjistruar",
  },
  "outgoing-on-general-basis": {
    support: ({ text }) => `vetë numri ${text("numberId")} shërben për komunikimin hyrës`,
    subscriber: ({ text }) => `vetë numri juaj ${text("numberId")} shërben për komunikimin hyrës`,
  },
  "not-outgoing-on-number": "nuk ka komunikim dalës nga një numër me qira",
  "number-inactive": {
    support: ({ text }) => `numri ${text("numberId")} nuk është aktiv`,
    subscriber: ({ text }) => `numri juaj ${text("numberId")} nuk është aktiv`,
  },
  "number-suspended": {
    support: ({ text }) => `tarifa e numrit ${text("numberId")} duhet paguar, por gjendja e llogarisë nuk e mbulon`,
    subscriber: ({ text }) =>
      `tarifa e numrit tuaj ${text("numberId")} duhet paguar, por gjendja e llogarisë suaj nuk e mbulon`,
  },
  "number-paid-for": ({ text }) => `numri ${text("numberId")} është aktiv dhe i paguar`,
  "no-number-used": "nuk përdoret asnjë numër me qira",
  "no-emergency-calls": "shërbimet e emergjencës nuk mund të thirren",
  "no-emergency-call": "nuk është thirrje dalëse emergjence",
  "uptime-missed": {
    support: ({ count }) =>
      `gjatë muajit, koha e mosfunksionimit është ${count("downtimeMs")} ms, kurse koha e lejuar është ${count("allowedMs")} ms`,
    subscriber: ({ duration }) =>
      `gjatë muajit, shërbimet nuk funksionuan për ${duration("downtimeMs")}, kurse koha e lejuar është ${duration("allowedMs")}`,
  },
  "uptime-kept": "koha e mosfunksionimit gjatë muajit nuk e kalon kohën e lejuar",
  "month-running": "mbarimi i muajit",
  "planned-maintenance": {
    support: ({ list }) => `mirëmbajtja e planifikuar nuk llogaritet: ${list("maintenanceIds")}`,
    subscriber: "mirëmbajtja e planifikuar nuk llogaritet",
  },
  "third-party-report": {
    support: ({ list }) => `raportimet e palëve të treta nuk llogariten: ${list("outageIds")}`,
    subscriber: "llogariten vetëm ndërprerjet që i raporton vetë operatori",
  },
  "maintenance-without-figure": {
    support: ({ list }) => `nuk thuhet sa mund të zgjasë mirëmbajtja: ${list("maintenanceIds")}`,
    subscriber: "nuk thuhet sa mund të zgjasë mirëmbajtja",
  },
  "repair-without-term": {
    support: ({ list }) => `riparimi, për të cilin nuk është caktuar afat: ${list("outageIds")}`,
    subscriber: "riparimi, për të cilin nuk është caktuar afat",
  },
  "over-disk-limit": {
    support: ({ count }) =>
      `një llogari e përbashkët zë ${count("usedBytes")} bajt, më shumë se ${count("limitBytes")}, prandaj kopje rezervë bëhen vetëm për bazat e të dhënave`,
    subscriber: ({ size }) =>
      `llogaria juaj e përbashkët zë më shumë se ${size("limitBytes")}, prandaj kopje rezervë bëhen vetëm për bazat e saj të të dhënave`,
  },
  "within-disk-limit": "kopja rezervë përfshin të gjithë llogarinë",
  "recording-fits": "ka hapësirë për incizimin pa fshirë asgjë",
  "oldest-deleted": {
    support: ({ list }) => `fshihen incizimet më të vjetra: ${list("recordingIds")}`,
    subscriber: ({ list }) => `fshihen incizimet tuaja më të vjetra: ${list("recordingIds")}`,
  },
  "larger-than-storage": {
    support: "incizimi është më i madh se e gjithë hapësira",
    subscriber: "incizimi është më i madh se e gjithë hapësira juaj",
  },
  "extra-can-be-bought": {
    support: "mund të blihet hapësirë shtesë",
    subscriber: "mund të blini hapësirë shtesë",
  },
  "data-deleted": {
    support: "të gjitha incizimet dhe të dhënat e tjera fshihen përgjithmonë",
    subscriber: "të gjitha incizimet dhe të dhënat tuaja të tjera fshihen përgjithmonë",
  },
};
