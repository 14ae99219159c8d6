/** What it takes, by the code of what stands in the way. No operator, no question and no clause is named here. */
import type { ObstacleCode } from "../core/codes.js";
import type { RemedyAct } from "./remedy.js";

/** What it takes. */
export interface WhatItTakes {
  readonly does: RemedyAct;
  /** The facts of the finding that hold the ids of what the act is about. */
  readonly about?: readonly string[];
}

/** Of this code only the operator knows what it takes. */
export const NOT_KNOWN: WhatItTakes = { does: "say-what-it-takes" };
/** Neither side can change what the finding rests on. */
const NOTHING: WhatItTakes = { does: "nothing" };
const WAIT: WhatItTakes = { does: "wait" };
const TOP_UP: WhatItTakes = { does: "top-up" };
const VERIFY_IDENTITY: WhatItTakes = { does: "verify-identity" };
const GIVE_DATA: WhatItTakes = { does: "give-data", about: ["missing"] };
const CLEAR_VIOLATIONS: WhatItTakes = { does: "clear-violations", about: ["violationIds"] };
const NAME_DESTINATION: WhatItTakes = { does: "name-destination", about: ["depositId"] };

/** By code. */
export const WHAT_IT_TAKES: Readonly<Record<ObstacleCode, WhatItTakes>> = {
  // refunds
  "fees-not-refundable": NOTHING,
  "no-ground-for-refund": NOTHING,
  "method-excluded": NOTHING,
  "not-first-account": NOTHING,
  "terms-violated": CLEAR_VIOLATIONS,
  "subscription-not-refundable": NOTHING,
  "terminated-by-operator": NOTHING,
  "service-provided": NOTHING,
  "service-available": NOTHING,
  "services-in-use": { does: "give-up-services", about: ["numberIds", "subscriptionIds"] },
  "in-arrears": { does: "pay-arrears", about: ["invoiceIds"] },
  "unpaid-invoices": { does: "pay-invoices", about: ["invoiceIds"] },
  "no-positive-balance": TOP_UP,
  "identity-rejected": VERIFY_IDENTITY,
  "identity-documents": VERIFY_IDENTITY,
  "identity-verification": { does: "confirm-identity" },
  "refund-window-closed": NOTHING,
  "documents-too-late": { does: "ask-again-with-documents" },
  destination: NAME_DESTINATION,
  "destination-verification": { does: "verify-destination", about: ["depositId"] },
  "destination-not-own": NAME_DESTINATION,
  "recipient-unidentifiable": NAME_DESTINATION,
  // suspension
  "rights-ended": CLEAR_VIOLATIONS,
  "agreement-ended": NOTHING,
  "account-blocked": { does: "lift-block", about: ["blockIds"] },
  "insufficient-funds": TOP_UP,
  // renewal
  "fee-not-covered": { does: "top-up", about: ["id"] },
  cancelled: NOTHING,
  // disputes
  "dispute-closed": NOTHING,
  "dispute-not-yet": WAIT,
  // crediting
  "crediting-running": { does: "credit-deposit" },
  "crediting-late": NOTHING,
  "funds-not-received": WAIT,
  // changes of the terms
  publication: { does: "publish-change" },
  "before-publication": { does: "postpone-change" },
  "notice-too-short": { does: "postpone-change" },
  // taking on subscribers
  underage: WAIT,
  "contact-information": GIVE_DATA,
  "login-missing": GIVE_DATA,
  "personal-data": GIVE_DATA,
  sanctioned: NOTHING,
  "version-not-in-force": WAIT,
  // orders
  documents: { does: "provide-documents" },
  "documents-review": { does: "accept-documents" },
  "documents-not-genuine": { does: "replace-documents" },
  "documents-not-own": { does: "replace-documents" },
  "documents-again": { does: "provide-documents-again" },
  "funds-for-order": TOP_UP,
  "order-final": { does: "order-anew" },
  "payment-in-advance": { does: "pay-order" },
  // settling
  "agreement-runs": WAIT,
  "notice-running": WAIT,
  "effect-running": WAIT,
  confirmation: { does: "confirm-cancellation" },
  // invoices
  "payable-in-advance": WAIT,
  "no-discounts": { does: "drop-discounts", about: ["lineIds"] },
  // activation
  "activation-running": { does: "activate-number", about: ["numberId"] },
  "activation-late": NOTHING,
  "call-confirmation": { does: "confirm-by-call", about: ["numberId"] },
  "message-confirmation": { does: "confirm-by-message", about: ["numberId"] },
  // use
  "request-from-sign-up-email": { does: "request-from-sign-up-email" },
  "number-inactive": { does: "use-another-number", about: ["numberId"] },
  "number-suspended": { does: "top-up", about: ["numberId"] },
  "no-emergency-calls": NOTHING,
  // uptime
  "uptime-missed": NOTHING,
  "month-running": WAIT,
  "repair-without-term": { does: "end-outages", about: ["outageIds"] },
  // recordings
  "larger-than-storage": { does: "buy-storage" },
  "data-deleted": NOTHING,
};
