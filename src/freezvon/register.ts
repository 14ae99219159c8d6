/** Freezvon's clause register: clauses as they are printed. */
import { type ClauseEntry, type Contradiction, registerOf } from "../core/register.js";
import { byNumbers, type DocumentShape } from "../core/split-document.js";
import { FINGERPRINTS } from "./fingerprints.js";
import { sections1To6 } from "./register-s01-s06.js";
import { sections7To13 } from "./register-s07-s13.js";

/**
 * Numbered sections. Two lines are no clauses: what is printed under 6.6 is but a heading for 6.6.1 and 6.6.2, and the
 * document ends with an invitation to ask.
 */
export const freezvonDocument: DocumentShape = /* @__PURE__ */ byNumbers(["9c14c540a6a4967d", "c626039f90aa4f2d"]);

export const freezvonRegister: readonly ClauseEntry[] = /* @__PURE__ */ registerOf(
  FINGERPRINTS,
  sections1To6,
  sections7To13,
);

export const freezvonContradictions: readonly Contradiction[] = [
  {
    clauses: ["4.9", "5.5"],
    clash: "rates change as soon as that is published, yet changes of the services need ten days",
    decisions: ["change"],
  },
  {
    clauses: ["8.3", "8.4"],
    clash: "one rule printed twice: a renewal is stopped by cancelling there, by deletion here",
    decisions: ["suspension", "renewal"],
  },
  {
    clauses: ["11.2", "12.2.5"],
    clash: "six months each, counted from different events: the account may be blocked while a refund is still open",
    decisions: ["refund", "inactivity"],
  },
  {
    clauses: ["11.5", "12.2.2"],
    clash: "leavers are sent to section 12, which refunds only where the service failed",
    decisions: ["refund", "termination"],
  },
  {
    clauses: ["5.6", "12.2.2"],
    clash: "money for a service provided is kept, yet a service that stopped working is a ground for a refund",
    decisions: ["refund"],
  },
];
