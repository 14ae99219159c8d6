/** English words for what facts name. */
import type { Vocabulary } from "../writing.js";

export const vocabulary: Vocabulary = {
  chargeKinds: {
    call: "a call",
    message: "a message",
    "number-setup": "the setup of a number",
    "number-monthly": "the monthly fee of a number",
    "call-recording": "call recording",
    hosting: "hosting",
    storage: "storage",
    other: "something else",
  },
  paymentMethods: {
    card: "card",
    "bank-transfer": "bank transfer",
    crypto: "crypto",
    "e-wallet": "electronic wallet",
    other: "another method",
  },
  refundReasons: {
    "cannot-use-service": "cannot use service",
    discontinue: "discontinue",
    "service-failed": "service failed",
  },
  services: { number: "number", subscription: "subscription" },
  personalData: { name: "your name", email: "your email address", contactPhone: "your telephone number" },
  measures: {
    report: "report",
    "stop-temporarily": "stop temporarily",
    "block-number": "block number",
    "interrupt-services": "interrupt services",
    "block-account": "block account",
    "close-account": "close account",
    "terminate-agreement": "terminate agreement",
  },
};
