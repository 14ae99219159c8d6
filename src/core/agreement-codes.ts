/** The codes of sanctions, of taking on subscribers and of orders. */

/** Why something stands in the way or is waited for, in questions of sanctions, of taking on subscribers and of orders. */
export type AgreementObstacle =
  // taking on subscribers
  | "underage"
  | "contact-information"
  | "login-missing"
  | "personal-data"
  | "sanctioned"
  | "version-not-in-force"
  // orders
  | "documents"
  | "documents-review"
  | "documents-not-genuine"
  | "documents-not-own"
  | "documents-again"
  | "funds-for-order"
  | "order-final"
  | "payment-in-advance";

/** Why a finding is what it is, in questions of sanctions, of taking on subscribers and of orders. */
export type AgreementCode =
  | AgreementObstacle
  // sanctions
  | "no-such-violation"
  | "third-party-harm"
  | "illegal-aim"
  | "registration-messages"
  | "staff-abused"
  | "illegal-purpose"
  | "lawful-use-broken"
  | "refund-forfeited"
  | "declaration-broken"
  | "may-inform-others"
  | "false-contact-information"
  | "trade-law-broken"
  | "may-report-misuse"
  // taking on subscribers
  | "of-age"
  | "data-given"
  | "nothing-requested"
  | "not-sanctioned"
  | "version-in-force"
  | "offer-accepted"
  | "in-force-unlimited"
  | "not-submitted"
  // orders
  | "documents-settled"
  | "documents-sound"
  | "order-covered"
  | "new-order"
  | "order-may-be-denied"
  | "order-paid";
