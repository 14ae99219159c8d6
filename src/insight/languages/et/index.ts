/** Estonian. */
import type { Catalogue } from "../catalogue.js";
import { acts } from "./acts.js";
import { answersToSubscriber } from "./answers-to-subscriber.js";
import { answersToSupport } from "./answers-to-support.js";
import { headlines } from "./headlines.js";
import { messages } from "./messages.js";
import { missingFacts } from "./missing-facts.js";
import { outcomes, titles } from "./outcomes.js";
import { sections, sentences } from "./sentences.js";
import { vocabulary } from "./vocabulary.js";
import { writing } from "./writing.js";

/** Estonian: the language of the courts of one of the two agreements. */
export const estonian: Catalogue = {
  tag: "et",
  writing,
  titles,
  outcomes,
  headlines,
  answers: { support: answersToSupport, subscriber: answersToSubscriber },
  sections,
  sentences,
  vocabulary,
  missingFacts,
  messages,
  acts,
};
