/** Codes of findings on disputes, crediting and changes of the terms, and of any question. */

/** Why something stands in the way or is waited for. */
export type GeneralObstacle =
  // dispute
  | "dispute-closed"
  | "dispute-not-yet"
  // crediting
  | "crediting-running"
  | "crediting-late"
  | "funds-not-received"
  // changes of the terms
  | "publication"
  | "before-publication"
  | "notice-too-short";

/** Why such a finding is what it is. */
export type GeneralCode =
  | GeneralObstacle
  // dispute
  | "dispute-open"
  | "not-addressed"
  // crediting
  | "credited-in-time"
  // changes of the terms
  | "published"
  | "offer-by-publication"
  | "rates-by-publication"
  | "no-rates-by-publication"
  | "notice-kept"
  // everywhere
  | "calendar-not-covered"
  | "not-known";
