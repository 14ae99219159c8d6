/** What it would take, by act, in English. */
import type { Catalogue } from "../catalogue.js";

export const acts: Catalogue["acts"] = {
  "verify-identity": {
    support: "the subscriber proves its identity with documents",
    subscriber: "prove who you are with documents",
  },
  "ask-again-with-documents": {
    support: "the subscriber asks again, with the documents at hand",
    subscriber: "ask again, with your documents at hand",
  },
  "provide-documents": {
    support: "the subscriber hands in the documents",
    subscriber: "hand in the documents",
  },
  "provide-documents-again": {
    support: "the subscriber hands in the documents that were asked for again",
    subscriber: "hand in the documents that you were asked for again",
  },
  "replace-documents": {
    support: "the subscriber hands in genuine documents of its own",
    subscriber: "hand in genuine documents of your own",
  },
  "give-data": {
    support: "the applicant gives the data",
    subscriber: "give the data",
  },
  "name-destination": {
    support: "the subscriber names a card or bank account of its own",
    subscriber: "name a card or bank account of your own",
  },
  "pay-invoices": {
    support: "the subscriber pays these invoices",
    subscriber: "pay these invoices",
  },
  "pay-arrears": {
    support: "the subscriber pays what is owed",
    subscriber: "pay what you owe",
  },
  "pay-order": {
    support: "the subscriber pays for the order",
    subscriber: "pay for the order",
  },
  "top-up": {
    support: "the subscriber puts enough money on the balance",
    subscriber: "put enough money on your balance",
  },
  "give-up-services": {
    support: "the subscriber ends these services",
    subscriber: "end these services",
  },
  "use-another-number": {
    support: "the subscriber uses another number, or none",
    subscriber: "use another number, or none",
  },
  "order-anew": {
    support: "the subscriber places a new order",
    subscriber: "place a new order",
  },
  "buy-storage": {
    support: "the subscriber buys more space",
    subscriber: "buy more space",
  },
  "confirm-by-call": {
    support: "the subscriber confirms the number by a call",
    subscriber: "confirm your number by a call",
  },
  "confirm-by-message": {
    support: "the subscriber confirms the number by a message",
    subscriber: "confirm your number by a message",
  },
  "request-from-sign-up-email": {
    support: "the subscriber asks from the email address of the sign-up",
    subscriber: "ask from the email address that you signed up with",
  },
  "confirm-identity": {
    support: "the operator confirms the identity",
    subscriber: "the operator confirms who you are",
  },
  "accept-documents": {
    support: "the operator accepts the documents",
    subscriber: "the operator accepts your documents",
  },
  "verify-destination": "the operator verifies the destination of the money",
  "clear-violations": {
    support: "the operator clears the subscriber of the violations",
    subscriber: "the operator finds that you did not break the agreement",
  },
  "lift-block": {
    support: "the operator lifts the block",
    subscriber: "the operator lifts the block of your account",
  },
  "credit-deposit": {
    support: "the operator puts the payment on the balance",
    subscriber: "the operator puts your payment on your balance",
  },
  "activate-number": {
    support: "the operator activates the number",
    subscriber: "the operator activates your number",
  },
  "confirm-cancellation": {
    support: "the operator confirms the end",
    subscriber: "the operator confirms the end of your agreement",
  },
  "publish-change": "the operator publishes the change",
  "postpone-change": "the operator lets the change take effect later",
  "drop-discounts": "the operator leaves the discounts out",
  "end-outages": "the operator ends the outages",
  "say-what-it-takes": "the operator says what it takes",
  wait: "nothing but waiting",
  nothing: "nothing can change it",
};
