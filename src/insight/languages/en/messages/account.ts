/** What findings on the use of the account say, in English: suspension, renewal, inactivity. */
import type { AccountMessages } from "../../message-groups.js";
import { withIds } from "../../parts.js";

export const accountMessages: AccountMessages = {
  "rights-ended": {
    support: withIds("the operator's content was misused, which ends the right to use the services", "violationIds"),
    subscriber: "you misused the operator's content, which ends your right to use the services",
  },
  "content-respected": "the operator's content was not misused",
  "fees-due": {
    support: ({ value, list, amount }) =>
      value("invoiceIds") === undefined
        ? `fees are due: the balance is ${amount("balance")}`
        : `invoices are overdue: ${list("invoiceIds")}`,
    subscriber: ({ value, list, amount }) =>
      value("invoiceIds") === undefined
        ? `you have fees to pay: your balance is ${amount("balance")}`
        : `you have invoices that are overdue: ${list("invoiceIds")}`,
  },
  "fees-paid": "no fees are due",
  "harmful-conduct": {
    support: withIds("the conduct may harm the operator or others", "violationIds"),
    subscriber: "what you do may harm the operator or others",
  },
  "no-harmful-conduct": "no harmful conduct is established",
  "agreement-ended": {
    support: ({ text }) => `the ${text("by")} has ended the agreement`,
    subscriber: ({ value }) =>
      value("by") === "subscriber" ? "you have ended the agreement" : "the operator has ended the agreement",
  },
  "account-blocked": {
    support: "the operator has blocked the account",
    subscriber: "the operator has blocked your account",
  },
  "agreement-runs": {
    awaits: "the end of the agreement",
    otherwise: "the agreement runs, and the account is not blocked",
  },
  "insufficient-funds": {
    support: {
      awaits: ({ amount }) => `money on the balance, which is ${amount("balance")}`,
      otherwise: ({ amount }) => `the balance of ${amount("balance")} is not enough to use the services`,
    },
    subscriber: {
      awaits: ({ amount }) => `money on your balance, which is ${amount("balance")}`,
      otherwise: ({ amount }) => `your balance of ${amount("balance")} is not enough to use the services`,
    },
  },
  "funds-suffice": ({ amount }) => `the balance of ${amount("balance")} is enough to use the services`,
  "rules-broken": {
    support: withIds("the rules for using the services, or a number's local law, were broken", "violationIds"),
    subscriber: "you broke the rules for using the services, or the law of a number's country",
  },
  "rules-kept": "no breach of the rules is established",
  "data-missing": {
    support: withIds("data that was asked for is missing", "violationIds"),
    subscriber: "you have not given data that you were asked for",
  },
  "duty-violated": {
    support: withIds("a duty under the agreement was violated", "violationIds"),
    subscriber: "you have not kept a duty under the agreement",
  },
  "duties-kept": "no breach of a duty is established",
  "payment-fraud": {
    support: withIds("a payment is suspicious, or was charged back", "violationIds", "depositIds"),
    subscriber: "a payment of yours is suspicious, or your bank took it back",
  },
  "no-payment-fraud": "no payment is suspicious",
  "breach-suspected": {
    support: withIds("a breach of the agreement is suspected or established", "violationIds"),
    subscriber: "it is suspected or established that you broke the agreement",
  },
  "nothing-suspected": "no breach of the agreement is suspected",
  "paid-in-advance": "every period is paid for in advance",
  "fee-collected": {
    support: ({ amount, word, text }) =>
      `${amount("fee")} is collected for the ${word("services", "service")} ${text("id")}`,
    subscriber: ({ amount, word, text }) =>
      `${amount("fee")} is collected for your ${word("services", "service")} ${text("id")}`,
  },
  "fee-not-covered": {
    support: ({ amount, word, text }) =>
      `the balance does not cover ${amount("fee")} for the ${word("services", "service")} ${text("id")}`,
    subscriber: ({ amount, word, text }) =>
      `your balance does not cover ${amount("fee")} for your ${word("services", "service")} ${text("id")}`,
  },
  "number-not-kept": {
    support: ({ text }) => `the number ${text("id")} need not be kept`,
    subscriber: ({ text }) => `the operator need not keep the number ${text("id")} for you`,
  },
  cancelled: {
    support: ({ word, text }) => `the ${word("services", "service")} ${text("id")} was cancelled in time`,
    subscriber: ({ word, text }) => `you cancelled your ${word("services", "service")} ${text("id")} in time`,
  },
  "nothing-due": "nothing is due",
  "not-used": {
    support: ({ instant }) =>
      `the operator may block the account: the services have not been used since ${instant("lastUseAt")}`,
    subscriber: ({ instant }) =>
      `the operator may block your account: you have not used the services since ${instant("lastUseAt")}`,
  },
  "in-use": ({ instant }) => `the time without use counts from ${instant("lastUseAt")}, and is not long enough`,
};
