/** What an outcome is to whoever asks, whatever the question: one colour and one pattern each. */
import type { Effect } from "../../core/finding.js";
import type { AnyDecision } from "../any-decision.js";

/** In the order of a legend. */
export type OutcomeTone = "good" | "partly" | "waits" | "choice" | "bad" | "unknown" | "silent";

/** The tone of each outcome; the same word means the same in every question. */
export const OUTCOME_TONES: Readonly<Record<AnyDecision["outcome"], OutcomeTone>> = {
  accepted: "good",
  activated: "good",
  active: "good",
  allocated: "good",
  allowed: "good",
  composed: "good",
  credited: "good",
  fits: "good",
  granted: "good",
  included: "good",
  met: "good",
  none: "good",
  "none-due": "good",
  "on-time": "good",
  open: "good",
  renews: "good",
  split: "good",
  valid: "good",
  capped: "partly",
  "databases-only": "partly",
  "fits-after-deleting": "partly",
  mixed: "partly",
  awaiting: "waits",
  "awaiting-confirmation": "waits",
  "not-yet": "waits",
  pending: "waits",
  running: "waits",
  unpublished: "waits",
  "block-account": "choice",
  "block-number": "choice",
  blockable: "choice",
  "case-by-case": "choice",
  "close-account": "choice",
  discretionary: "choice",
  "interrupt-services": "choice",
  report: "choice",
  "stop-temporarily": "choice",
  suspendable: "choice",
  "terminate-agreement": "choice",
  blocked: "bad",
  closed: "bad",
  deleted: "bad",
  "does-not-fit": "bad",
  effective: "bad",
  ends: "bad",
  lapses: "bad",
  late: "bad",
  missed: "bad",
  refused: "bad",
  suspended: "bad",
  terminated: "bad",
  "too-soon": "bad",
  undetermined: "unknown",
  "not-addressed": "silent",
};

/**
 * The effects that can lead to an outcome of a tone: the first that is found does. Where nothing but the document's default
 * leads, none is found.
 */
export const LED_BY: Readonly<Record<OutcomeTone, readonly Effect[]>> = {
  good: ["permits"],
  partly: ["permits", "limits"],
  waits: ["awaits"],
  // a choice can also be the least that comes of what is awaited, or not known
  choice: ["discretion", "awaits", "unknown"],
  bad: ["forbids"],
  unknown: ["unknown"],
  silent: [],
};
