/** The questions of payments, invoices, storage, uptime, liability and backups. */
import {
  parseAllocationQuestion,
  parseBackupQuestion,
  parseInvoiceQuestion,
  parseLiabilityQuestion,
  parseStorageQuestion,
  parseUptimeQuestion,
  safeParseAllocationQuestion,
  safeParseBackupQuestion,
  safeParseInvoiceQuestion,
  safeParseLiabilityQuestion,
  safeParseStorageQuestion,
  safeParseUptimeQuestion,
} from "fineprint";
import { GONE } from "./full-account.js";

import { at, describeQuestions, earlier, later, MOST, type Pair, TOO_MANY } from "./question-pairs.js";

const _request = (kind: string) => ({ kind, requestedAt: earlier, answeredAt: at });

const PAIRS: Readonly<Record<string, Pair>> = {
  allocatePayment: {
    parse: parseAllocationQuestion,
    safeParse: safeParseAllocationQuestion,
    full: { at, payment: { amount: "12.00", receivedAt: at } },
    bare: { at, payment: { amount: "0.000000000001" } },
    fields: [
      [
        "payment.amount",
        ["1"],
        [
          ["0.00", "zero"],
          ["-1.00", "sign"],
        ],
      ],
      ["payment.receivedAt", [earlier], [[later, "after-the-question"]]],
    ],
  },
  composeInvoice: {
    parse: parseInvoiceQuestion,
    safeParse: safeParseInvoiceQuestion,
    full: {
      at,
      currency: "EUR",
      lines: [
        { id: "L1", kind: "fee", amount: "9.90", fromOn: "2026-07-05" },
        { id: "L2", kind: "discount", amount: "1.00" },
      ],
      taxes: [
        { id: "T1", rate: "0.18" },
        { id: "T2", rate: "0" },
      ],
    },
    bare: { at, currency: "JPY", lines: [] },
    fields: [
      ["currency", ["KWD"], [["EURO", "not-a-currency"]]],
      ["lines[0].amount", ["1"], [["0", "zero"]]],
      ["lines[0].kind", ["setup", "usage", "coupon"], [["gift", "unknown-word"]]],
      ["lines[1].id", ["L3"], [["L1", "repeated-id"]]],
      [
        "taxes[0].rate",
        ["0.00", "1.5"],
        [
          ["-0.18", "sign"],
          [0.18, "unquoted-number"],
        ],
      ],
      ["taxes[1].id", ["L1"], [["T1", "repeated-id"]]],
    ],
  },
  planRecordingStorage: {
    parse: parseStorageQuestion,
    safeParse: safeParseStorageQuestion,
    full: {
      at,
      quota: 100,
      extra: 20,
      incoming: 35,
      recordings: [
        { id: "R1", at: earlier, size: 40 },
        { id: "R2", at: earlier, size: 0 },
      ],
      endedAt: later,
    },
    bare: { at, quota: 0, incoming: 0, recordings: [] },
    fields: [
      [
        "quota",
        [MOST],
        [
          [-1, "not-a-count"],
          [0.5, "not-a-count"],
          ["100", "not-a-count"],
          [TOO_MANY, "not-a-count"],
        ],
      ],
      ["extra", [0], [[null, "not-a-count"]]],
      ["recordings[1].id", ["R3"], [["R1", "repeated-id"]]],
      ["recordings[0].size", [MOST], [[-40, "not-a-count"]]],
    ],
  },
  assessUptime: {
    parse: parseUptimeQuestion,
    safeParse: safeParseUptimeQuestion,
    full: {
      at,
      month: "2026-06",
      outages: [
        { id: "O1", fromAt: earlier, untilAt: at, reportedBy: "operator" },
        { id: "O2", fromAt: earlier, reportedBy: "third-party" },
      ],
      maintenance: [{ id: "M1", fromAt: earlier, untilAt: at }],
    },
    bare: { at, month: "2026-12" },
    fields: [
      [
        "month",
        ["2026-01"],
        [
          ["2026-13", "not-a-month"],
          ["2026-00", "not-a-month"],
          ["2026-6", "not-a-month"],
          ["0001-01", "not-a-month"],
          [6, "wrong-type"],
        ],
      ],
      [
        "outages[0].untilAt",
        [GONE],
        [
          [earlier, "out-of-order"],
          ["2026-07-02T11:59:59.999+03:00", "out-of-order"],
        ],
      ],
      ["outages[1].id", ["M1"], [["O1", "repeated-id"]]],
      ["outages[0].reportedBy", ["third-party"], [["subscriber", "unknown-word"]]],
      [
        "maintenance[0].untilAt",
        [later],
        [
          [GONE, "missing"],
          [earlier, "out-of-order"],
        ],
      ],
    ],
  },
  capLiability: {
    parse: parseLiabilityQuestion,
    safeParse: safeParseLiabilityQuestion,
    full: { at, actionAt: at, claim: "55.00" },
    bare: { at, actionAt: earlier },
    fields: [
      ["actionAt", [earlier], [[later, "after-the-question"]]],
      [
        "claim",
        ["0"],
        [
          ["-1", "sign"],
          [55, "unquoted-number"],
        ],
      ],
    ],
  },
  assessBackup: {
    parse: parseBackupQuestion,
    safeParse: safeParseBackupQuestion,
    full: { at, shared: true, usedBytes: 21_474_836_480 },
    bare: { at },
    fields: [
      ["shared", [false], [["yes", "wrong-type"]]],
      [
        "usedBytes",
        [0, MOST],
        [
          [-1, "not-a-count"],
          ["20 GB", "not-a-count"],
        ],
      ],
    ],
  },
};

describeQuestions(PAIRS);
