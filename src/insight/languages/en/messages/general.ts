/** What findings on disputes, crediting and changes of the terms say, in English, and what those of every question can. */
import type { GeneralMessages } from "../../message-groups.js";

export const generalMessages: GeneralMessages = {
  "dispute-open": {
    support: "the window for a dispute is open",
    subscriber: "the time for a dispute is running",
  },
  "dispute-closed": {
    support: "the window for a dispute is over",
    subscriber: "the time for a dispute is over",
  },
  "dispute-not-yet": "the charge, payment or occurrence, which lies ahead",
  "not-addressed": {
    support: "the agreement does not speak of it",
    subscriber: "this comes nearest, but does not speak of it",
  },
  "credited-in-time": "the payment was put on the balance in time",
  "crediting-running": {
    support: "the crediting of the payment",
    subscriber: "the crediting of your payment",
  },
  "crediting-late": {
    support: "the payment was not put on the balance in time",
    subscriber: "your payment was not put on your balance in time",
  },
  "funds-not-received": {
    support: "the funds, which have not reached the operator",
    subscriber: "your money, which has not reached the operator",
  },
  publication: "the publication of the change",
  published: "the change is published",
  "before-publication": "it would take effect before it was published",
  "offer-by-publication": {
    support: "the offer is changed by publishing",
    subscriber: "the operator can change the agreement by publishing the change",
  },
  "rates-by-publication": {
    support: "rates are changed by publishing",
    subscriber: "the operator can change its prices by publishing them",
  },
  "no-rates-by-publication": "it does not rest on the rule that rates are changed by publishing",
  "notice-too-short": "it was published too few days before it would take effect",
  "notice-kept": "no notice stands against it",
  "calendar-not-covered": {
    support: "a day that matters lies outside the calendar of working days, so days off were not taken into account",
    subscriber: "the calendar of working days does not reach that day, so days off were not taken into account",
  },
  "not-known": "facts are missing",
};
