/** What a remedy is: the acts that make something stand in nobody's way any more, and who does each of them. */
import type { Instant } from "../model/scalars.js";

/** What it would take for one finding to stand in nobody's way any more. */
export interface Remedy {
  /** The citation of the clause that gives the finding. */
  readonly clause: string;
  /** The code of the finding. */
  readonly because: string;
  /** Whose act it is: nobody's, where only time helps, or nothing. */
  readonly who: "subscriber" | "operator" | "nobody";
  readonly does: RemedyAct;
  /** What the act is about, by id: invoices, numbers, violations; data that is missing, by name. */
  readonly concerns?: readonly string[];
  /** The instant from which the finding may differ anyway. */
  readonly until?: Instant;
}

/** Each act, and who does it: an act is done by one side, and nothing and waiting by nobody. */
export const DOERS = {
  "verify-identity": "subscriber",
  "ask-again-with-documents": "subscriber",
  "provide-documents": "subscriber",
  "provide-documents-again": "subscriber",
  "replace-documents": "subscriber",
  "give-data": "subscriber",
  "name-destination": "subscriber",
  "pay-invoices": "subscriber",
  "pay-arrears": "subscriber",
  "pay-order": "subscriber",
  "top-up": "subscriber",
  "give-up-services": "subscriber",
  "use-another-number": "subscriber",
  "order-anew": "subscriber",
  "buy-storage": "subscriber",
  "confirm-by-call": "subscriber",
  "confirm-by-message": "subscriber",
  "request-from-sign-up-email": "subscriber",
  "confirm-identity": "operator",
  "accept-documents": "operator",
  "verify-destination": "operator",
  "clear-violations": "operator",
  "lift-block": "operator",
  "credit-deposit": "operator",
  "activate-number": "operator",
  "confirm-cancellation": "operator",
  "publish-change": "operator",
  "postpone-change": "operator",
  "drop-discounts": "operator",
  "end-outages": "operator",
  "say-what-it-takes": "operator",
  wait: "nobody",
  nothing: "nobody",
} as const;

/** An act that makes something stand in nobody's way any more. */
export type RemedyAct = keyof typeof DOERS;
