/** What holds an explanation together in English. */
import type { Catalogue, Sentences } from "../catalogue.js";

export const sections: Catalogue["sections"] = {
  support: {
    forbids: "What stands in the way",
    remedies: "What it would take",
    awaits: "What is awaited",
    discretion: "What is the operator's choice",
    unknown: "What is not known",
    permits: "What speaks for it",
    limits: "What follows besides",
    satisfied: "What else was weighed",
  },
  subscriber: {
    forbids: "What stands in the way",
    remedies: "What it would take",
    awaits: "What is still missing",
    discretion: "What gives the operator a choice",
    unknown: "What is not known",
    permits: "What your agreement allows",
    limits: "What else follows",
    satisfied: "Please note",
  },
};

export const sentences: Sentences = {
  headline: (title, outcome, answer) => `${title}: ${outcome}. ${answer}`.trim(),
  holdsUntil: (said, until) => `${said}; this holds until ${until}`,
  awaitedUntil: (said, until) => `${said}, until ${until}`,
  missing: (said, paths) => `${said} (${paths})`,
  dependsOn: (paths) => `It depends on: ${paths}.`,
  contradictions: (pairs) => `Where the document contradicts itself: ${pairs}.`,
  contradiction: (one, other) => `${one} and ${other}`,
  readings: (readings) => `It rests on these readings: ${readings}.`,
  basis: (terms, at) => `Agreement: ${terms}; as of ${at}.`,
  citation: (of, numbers) => `${of}${numbers.length === 1 ? "" : "s"} ${numbers.join(", ")}`,
};
