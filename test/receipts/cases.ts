/** What the kept receipts are made of: for each question and agreement a case, with the outcome found by hand. */
import { type DoorName, freezvon, illyvoip, type Terms } from "fineprint";
import { readExample } from "../support/stories.js";

/** Both agreements by name. */
export const AGREEMENTS = { illyvoip, freezvon } as const satisfies Readonly<Record<string, Terms>>;
type Agreement = keyof typeof AGREEMENTS;

/** What is asked, and how the receipt is made. */
interface Asked {
  readonly account: unknown;
  readonly question: { readonly at: string; readonly [key: string]: unknown };
  readonly readings?: Readonly<Record<string, string>>;
  readonly mask?: readonly string[];
}

/** A case, and what comes of it by the text of the agreement. */
interface Case extends Asked {
  readonly outcome: string;
}

const of = (file: string, question: Asked["question"]): Asked => ({ account: readExample(file), question });
const ofNobody = (question: Asked["question"]): Asked => ({ account: null, question });
const both = (asked: Asked, outcomes: Readonly<Record<Agreement, string>>): Readonly<Record<Agreement, Case>> => ({
  illyvoip: { ...asked, outcome: outcomes.illyvoip },
  freezvon: { ...asked, outcome: outcomes.freezvon },
});

const MAY_DAY = { kind: "charge", id: "C-300577" };
const APPLICANT = {
  birthOn: "2008-02-29",
  sanctioned: false,
  name: "Arta Example",
  email: "arta@example.com",
  contactPhone: "+38344555010",
};
const RECORDINGS = [
  { id: "R1", at: "2026-05-01T09:00:00Z", size: 40 },
  { id: "R2", at: "2026-05-02T09:00:00Z", size: 30 },
  { id: "R3", at: "2026-05-03T09:00:00Z", size: 20 },
];
const STORAGE = { at: "2026-05-04T09:00:00Z", quota: 100, extra: 0, incoming: 35, recordings: RECORDINGS };
const CHANGE = {
  at: "2026-06-02T09:00:00Z",
  publishedAt: "2026-06-01T12:00:00+03:00",
  effectiveAt: "2026-06-10T12:00:00+03:00",
  changes: "rates",
};

/** The cases. */
export const CASES: Readonly<Record<DoorName, Readonly<Record<Agreement, Case>>>> = {
  // the untouched card deposit goes back under ¶24; all but the fee under 12.2
  refund: both(
    of("04-card-and-bitcoin.json", {
      at: "2026-06-15T08:00:00Z",
      requestedAt: "2026-06-12T15:20:00+03:00",
      reason: "service-failed",
      failure: { alternative: "none" },
      destination: { method: "bank-transfer", instrument: "iban-LV80-4351", inOwnName: true, verified: true },
      payoutFee: "1.50",
    }),
    { illyvoip: "granted", freezvon: "granted" },
  ),
  suspension: {
    // 42.80 overdue since March
    illyvoip: { ...of("20-overdue-invoice.json", { at: "2026-11-10T10:00:00Z" }), outcome: "suspendable" },
    // 12.40 on the balance, but only one of two numbers is covered
    freezvon: { ...of("05-two-numbers-money-for-one.json", { at: "2026-07-01T05:00:00Z" }), outcome: "active" },
  },
  renewal: both(of("05-two-numbers-money-for-one.json", { at: "2026-07-01T05:00:00Z" }), {
    illyvoip: "renews",
    freezvon: "mixed",
  }),
  // three days end on Monday, 4 May, thirty days in June
  dispute: both(of("12-charge-before-may-day.json", { at: "2026-05-04T12:00:00+02:00", subject: MAY_DAY }), {
    illyvoip: "open",
    freezvon: "open",
  }),
  inactivity: both(of("11-dormant-since-august.json", { at: "2026-03-02T10:00:00+02:00" }), {
    illyvoip: "not-addressed",
    freezvon: "blockable",
  }),
  sanction: {
    illyvoip: {
      ...of("25-ended-by-the-operator.json", { at: "2026-05-26T08:00:00Z" }),
      outcome: "terminate-agreement",
    },
    freezvon: { ...of("19-blocked-for-fraud.json", { at: "2026-07-06T12:00:00Z" }), outcome: "block-account" },
  },
  termination: {
    // ended with the ticket
    illyvoip: {
      ...of("20-overdue-invoice.json", {
        at: "2026-11-10T10:00:00Z",
        by: "subscriber",
        noticeAt: "2026-11-09T12:00:00+01:00",
      }),
      outcome: "effective",
    },
    // seven days of notice have begun
    freezvon: {
      ...of("05-two-numbers-money-for-one.json", {
        at: "2026-07-01T05:00:00Z",
        by: "subscriber",
        noticeAt: "2026-06-30T12:00:00+03:00",
      }),
      outcome: "pending",
    },
  },
  // of age on 1 March under ¶6; Freezvon states no age
  registration: both(
    {
      ...ofNobody({ at: "2026-02-28T11:00:00Z", submittedAt: "2026-02-28T10:00:00Z", applicant: APPLICANT }),
      mask: ["/question/applicant/name", "/question/applicant/email"],
    },
    { illyvoip: "refused", freezvon: "accepted" },
  ),
  order: {
    // paid, but an identity document was asked for
    illyvoip: {
      ...of("01-clean-leaver.json", {
        at: "2026-06-02T09:30:00Z",
        item: { kind: "hosting", price: "60.00" },
        paidAt: "2026-06-02T09:00:00Z",
        requests: [{ kind: "identity", requestedAt: "2026-06-02T09:10:00Z" }],
      }),
      outcome: "discretionary",
    },
    // 4.50 and the documents are missing
    freezvon: {
      ...of("01-clean-leaver.json", {
        at: "2026-06-02T09:30:00Z",
        item: { kind: "number", price: "60.00", documents: "required" },
      }),
      outcome: "awaiting",
    },
  },
  // ordered four days ago
  activation: both(of("23-number-that-never-worked.json", { at: "2026-09-22T12:00:00Z", numberId: "N-7430" }), {
    illyvoip: "not-addressed",
    freezvon: "late",
  }),
  use: {
    illyvoip: {
      ...of("16-facts-missing.json", {
        at: "2026-07-20T12:00:00Z",
        direction: "outgoing",
        kind: "call",
        emergency: true,
      }),
      outcome: "refused",
    },
    // the number that the balance does not cover
    freezvon: {
      ...of("05-two-numbers-money-for-one.json", {
        at: "2026-07-01T05:00:00Z",
        direction: "outgoing",
        kind: "call",
        numberId: "N-7212",
        restricted: false,
      }),
      outcome: "refused",
    },
  },
  allocation: {
    // 42.80 to the invoice, 7.20 to the balance
    illyvoip: {
      ...of("20-overdue-invoice.json", { at: "2026-11-10T10:00:00Z", payment: { amount: "50.00" } }),
      outcome: "split",
    },
    // 10.00 are open after the end, 6.00 remain
    freezvon: {
      ...of("24-terminated-with-special-funds.json", { at: "2026-07-20T09:00:00Z", payment: { amount: "4.00" } }),
      outcome: "allocated",
    },
  },
  // 14.95 and 2.691 of tax: 17.64
  invoice: both(
    ofNobody({
      at: "2026-07-03T09:00:00Z",
      currency: "EUR",
      lines: [
        { id: "L1", kind: "fee", amount: "9.90", fromOn: "2026-07-06" },
        { id: "L2", kind: "setup", amount: "5.05" },
      ],
      taxes: [{ id: "VAT", rate: "0.18" }],
    }),
    { illyvoip: "composed", freezvon: "not-addressed" },
  ),
  // 125 of 100: the oldest goes
  storage: {
    illyvoip: { ...ofNobody({ ...STORAGE, endedAt: "2026-05-03T22:00:00Z" }), outcome: "deleted" },
    freezvon: { ...ofNobody(STORAGE), outcome: "fits-after-deleting" },
  },
  // 22, 25 and 26 June are the working days
  crediting: both(ofNobody({ at: "2026-06-26T09:00:00Z", deposit: { receivedAt: "2026-06-19T10:00:00+03:00" } }), {
    illyvoip: "not-addressed",
    freezvon: "running",
  }),
  // nine days of notice where ten are read into it
  change: {
    illyvoip: { ...ofNobody(CHANGE), outcome: "not-addressed" },
    freezvon: { ...ofNobody(CHANGE), readings: { "rate-change-notice": "ten-days" }, outcome: "too-soon" },
  },
  // of the 743 hours of March, 44 minutes and 34.8 seconds are allowed: one second and two tenths too long
  uptime: both(
    ofNobody({
      at: "2026-04-01T09:00:00Z",
      month: "2026-03",
      outages: [
        { id: "O1", fromAt: "2026-03-10T10:00:00Z", untilAt: "2026-03-10T10:44:36Z", reportedBy: "operator" },
        { id: "O2", fromAt: "2026-04-01T08:00:00Z", reportedBy: "third-party" },
      ],
      maintenance: [],
    }),
    { illyvoip: "missed", freezvon: "not-addressed" },
  ),
  // 50.00 in the three months; the bank took the other deposit back
  liability: both(
    of("07-chargeback-lost.json", {
      at: "2026-06-15T09:00:00Z",
      actionAt: "2026-05-31T12:00:00+02:00",
      claim: "55.00",
    }),
    { illyvoip: "capped", freezvon: "not-addressed" },
  ),
  // a byte above 20 × 2³⁰, which matters only to shared hosting
  backup: both(ofNobody({ at: "2026-07-03T09:00:00Z", usedBytes: 21_474_836_481 }), {
    illyvoip: "undetermined",
    freezvon: "not-addressed",
  }),
};
