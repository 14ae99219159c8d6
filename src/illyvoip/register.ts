/** ILLYVOIP's clause register: ¶n is line n of the document. */
import { type ClauseEntry, type Contradiction, registerOf } from "../core/register.js";
import { byLines, type DocumentShape } from "../core/split-document.js";
import { FINGERPRINTS } from "./fingerprints.js";
import { paragraphs1To22 } from "./register-p01-p22.js";
import { paragraphs23To53 } from "./register-p23-p53.js";

/** One paragraph a line, without numbers. */
export const illyvoipDocument: DocumentShape = byLines;

export const illyvoipRegister: readonly ClauseEntry[] = /* @__PURE__ */ registerOf(
  FINGERPRINTS,
  paragraphs1To22,
  paragraphs23To53,
);

export const illyvoipContradictions: readonly Contradiction[] = [
  {
    clauses: ["¶23", "¶36"],
    clash: "there are no discounts, yet a discount for prepayment is deducted",
    decisions: ["termination", "invoice"],
  },
  {
    clauses: ["¶19", "¶24"],
    clash: "fees are never refunded, yet an unused balance is",
    decisions: ["refund"],
    resolvedBy: "¶19 itself gives way to whatever is stated otherwise",
  },
  {
    clauses: ["¶24"],
    clash: "a first deposit goes back without a limit of time, yet whatever is older than ninety days does not",
    decisions: ["refund"],
  },
];
