/** What findings on sanctions, on taking on subscribers and on orders say, in English. */
import type { AgreementMessages } from "../../message-groups.js";

export const agreementMessages: AgreementMessages = {
  "no-such-violation": "no such violation is established",
  "third-party-harm": {
    support: ({ list }) => `prohibited or illegal actions towards third parties: ${list("violationIds")}`,
    subscriber: "you did something prohibited or illegal towards others",
  },
  "illegal-aim": {
    support: ({ list }) => `the services served an illegal aim: ${list("violationIds")}`,
    subscriber: "you used the services for an illegal aim",
  },
  "registration-messages": {
    support: ({ list }) => `a number received messages of online registrations: ${list("violationIds")}`,
    subscriber: "a number of yours received messages of online registrations",
  },
  "staff-abused": {
    support: ({ list }) => `the operator's staff was abused: ${list("violationIds")}`,
    subscriber: "you abused the operator's staff",
  },
  "illegal-purpose": {
    support: ({ list }) => `the services were used for an illegal purpose: ${list("violationIds")}`,
    subscriber: "you used the services for an illegal purpose",
  },
  "lawful-use-broken": {
    support: ({ list }) => `the services were not used lawfully: ${list("violationIds")}`,
    subscriber: "you did not use the services lawfully",
  },
  "refund-forfeited": {
    support: ({ list }) => `the right to a refund is forfeited: ${list("violationIds")}`,
    subscriber: "you have lost your right to a refund, because you broke the agreement",
  },
  "declaration-broken": {
    support: ({ list }) => `funds or use were not as lawful as declared: ${list("violationIds")}`,
    subscriber: "your money, or what you used the services for, was not as lawful as you declared",
  },
  "may-inform-others": {
    support: ({ list }) => `authorities, banks and other firms may be told of: ${list("violationIds")}`,
    subscriber: "authorities, banks and other firms may be told of what happened",
  },
  "false-contact-information": {
    support: ({ list }) => `the contact information was false: ${list("violationIds")}`,
    subscriber: "your contact information was false",
  },
  "trade-law-broken": {
    support: ({ list }) => `export or sanctions law was broken: ${list("violationIds")}`,
    subscriber: "you broke export or sanctions law",
  },
  "may-report-misuse": {
    support: ({ list }) => `the misuse of a payment method may be reported: ${list("violationIds")}`,
    subscriber: "the misuse of a payment method may be reported",
  },
  underage: {
    support: "somebody who is not of age may not use the services",
    subscriber: "you are not old enough to use the services",
  },
  "of-age": "the applicant is of age",
  "contact-information": {
    support: ({ list }) => `contact information that the applicant has not given: ${list("missing")}`,
    subscriber: ({ words }) => `contact information that you have not given: ${words("personalData", "missing")}`,
  },
  "login-missing": "an email address to log in with",
  "personal-data": {
    support: ({ list }) => `personal data that the applicant has not given: ${list("missing")}`,
    subscriber: ({ words }) => `personal data that you have not given: ${words("personalData", "missing")}`,
  },
  "data-given": "the applicant has given the data",
  "nothing-requested": "the operator waits for no documents",
  sanctioned: { support: "sanctions bar the applicant", subscriber: "sanctions bar you" },
  "not-sanctioned": "no sanctions bar the applicant",
  "version-not-in-force": {
    support: "the day from which this version is in force",
    subscriber: "the day from which this version of the agreement is in force",
  },
  "version-in-force": "this version is in force",
  "offer-accepted": {
    support: "the application accepts the offer",
    subscriber: "your application accepts the operator's offer",
  },
  "in-force-unlimited": {
    support: "the offer is in force without a term",
    subscriber: "an agreement with the operator has no end date",
  },
  "not-submitted": "no application has been submitted",
  documents: "documents that the number needs",
  "documents-review": {
    support: "the operator's review of the documents for the number",
    subscriber: "the operator's check of your documents for the number",
  },
  "documents-settled": "no documents are awaited for a number",
  "documents-not-genuine": {
    support: "the documents for the number are not genuine",
    subscriber: "your documents for the number are not genuine",
  },
  "documents-not-own": {
    support: "the documents for the number are not the subscriber's own",
    subscriber: "the documents for the number are not your own",
  },
  "documents-sound": "nothing is known against documents for a number",
  "documents-again": {
    support: "documents for the number that the operator has asked for again, or a photo with them",
    subscriber: "documents for the number that the operator has asked you for again, or a photo with them",
  },
  "funds-for-order": {
    support: ({ amount }) =>
      `money enough for the order: it costs ${amount("price")}, the balance is ${amount("balance")}`,
    subscriber: ({ amount }) =>
      `money enough for the order: it costs ${amount("price")}, and your balance is ${amount("balance")}`,
  },
  "order-covered": "the balance covers the order",
  "order-final": {
    support: ({ text }) => `the order of the number ${text("numberId")} is final`,
    subscriber: ({ text }) => `your order of the number ${text("numberId")} is final`,
  },
  "new-order": "it is a new order",
  "order-may-be-denied": {
    support: "the operator may deny the order: papers that it asked for have not come",
    subscriber: "the operator may deny your order: papers that it asked you for have not come",
  },
  "payment-in-advance": {
    support: "the payment, which comes before the services",
    subscriber: "your payment, which comes before the services",
  },
  "order-paid": "the order is paid for",
};
