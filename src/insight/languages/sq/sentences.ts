/** What holds an explanation together in Albanian. */
import type { Catalogue, Sentences } from "../catalogue.js";

export const sections: Catalogue["sections"] = {
  support: {
    forbids: "Çfarë e pengon",
    remedies: "Çfarë do të nevojitej",
    awaits: "Çfarë pritet",
    discretion: "Çfarë vendos operatori",
    unknown: "Çfarë nuk dihet",
    permits: "Çfarë flet në favor",
    limits: "Çfarë tjetër rrjedh",
    satisfied: "Çfarë u shqyrtua veç kësaj",
  },
  subscriber: {
    forbids: "Çfarë e pengon",
    remedies: "Çfarë do të nevojitej",
    awaits: "Çfarë mungon ende",
    discretion: "Çfarë i jep operatorit mundësi zgjedhjeje",
    unknown: "Çfarë nuk dihet",
    permits: "Çfarë lejon marrëveshja juaj",
    limits: "Çfarë tjetër rrjedh",
    satisfied: "Kini parasysh",
  },
};

const CITED = {
  section: { one: "pika", several: "pikat" },
  paragraph: { one: "paragrafi", several: "paragrafët" },
} as const;

export const sentences: Sentences = {
  headline: (title, outcome, answer) => `${title}: ${outcome}. ${answer}`.trim(),
  holdsUntil: (said, until) => `${said}; kjo vlen deri më ${until}`,
  awaitedUntil: (said, until) => `${said}, deri më ${until}`,
  missing: (said, paths) => `${said} (${paths})`,
  dependsOn: (paths) => `Përgjigjja varet nga: ${paths}.`,
  contradictions: (pairs) => `Ku dokumenti bie në kundërshtim me vetveten: ${pairs}.`,
  contradiction: (one, other) => `${one} dhe ${other}`,
  readings: (readings) => `Përgjigjja mbështetet në këto interpretime: ${readings}.`,
  basis: (terms, at) => `Marrëveshja: ${terms}; gjendja më ${at}.`,
  citation: (of, numbers) => `${CITED[of][numbers.length === 1 ? "one" : "several"]} ${numbers.join(", ")}`,
};
