/** What holds an explanation together in Estonian. */
import type { Catalogue, Sentences } from "../catalogue.js";
import { toDate } from "./months.js";

export const sections: Catalogue["sections"] = {
  support: {
    forbids: "Mis on takistuseks",
    remedies: "Mida on selleks vaja",
    awaits: "Mida oodatakse",
    discretion: "Mis on operaatori otsustada",
    unknown: "Mis ei ole teada",
    permits: "Mis räägib poolt",
    limits: "Mis kehtib lisaks",
    satisfied: "Mida veel kaaluti",
  },
  subscriber: {
    forbids: "Mis on takistuseks",
    remedies: "Mida on selleks vaja",
    awaits: "Mis on veel puudu",
    discretion: "Mis annab operaatorile otsustusõiguse",
    unknown: "Mis ei ole teada",
    permits: "Mida teie leping võimaldab",
    limits: "Mis kehtib lisaks",
    satisfied: "Pange tähele",
  },
};

const CITED = {
  section: { one: "punkt", several: "punktid" },
  paragraph: { one: "§", several: "§-d" },
} as const;

export const sentences: Sentences = {
  headline: (title, outcome, answer) => `${title}: ${outcome}. ${answer}`.trim(),
  holdsUntil: (said, until) => `${said}; see kehtib kuni ${toDate(until)}`,
  awaitedUntil: (said, until) => `${said} – kuni ${toDate(until)}`,
  missing: (said, paths) => `${said} (${paths})`,
  dependsOn: (paths) => `Tulemus oleneb järgmisest: ${paths}.`,
  contradictions: (pairs) => `Kus dokument on iseendaga vastuolus: ${pairs}.`,
  contradiction: (one, other) => `${one} ja ${other}`,
  readings: (readings) => `Tulemus põhineb järgmistel tõlgendustel: ${readings}.`,
  basis: (terms, at) => `Leping: ${terms}; seisuga ${at}.`,
  citation: (of, numbers) => `${CITED[of][numbers.length === 1 ? "one" : "several"]} ${numbers.join(", ")}`,
};
