/** What a finding of a code says to support, in English and UTC. */
import { type Effect, type Facts, freezvon } from "fineprint";
import { saidBy } from "../../src/insight/explain-words.js";
import { english } from "../../src/insight/languages/en/index.js";
import { writerOf } from "../../src/insight/languages/writer.js";
import { shownIn } from "../../src/time/wall-clock.js";

/** Freezvon's document, as support is told of it: it bears no date. */
export const FREEZVON = `freezvon ${freezvon.version}`;

/** Every message by code. */
export const MESSAGES = english.messages;

/** What a finding says. */
export const messageOf = (because: string, facts: Facts, effect: Effect = "forbids"): string =>
  saidBy({ clause: "1", effect, because, facts }, "support", english, writerOf(english, shownIn("UTC")));
