/** The questions of the other doors: what is taken, and every problem of what is not. */
import {
  InputError,
  type InputIssue,
  type ParseResult,
  parseActivationQuestion,
  parseAllocationQuestion,
  parseBackupQuestion,
  parseInvoiceQuestion,
  parseLiabilityQuestion,
  parseOrderQuestion,
  parseRegistrationQuestion,
  parseSanctionQuestion,
  parseStorageQuestion,
  parseTerminationQuestion,
  parseUptimeQuestion,
  parseUseQuestion,
  safeParseActivationQuestion,
  safeParseAllocationQuestion,
  safeParseBackupQuestion,
  safeParseInvoiceQuestion,
  safeParseLiabilityQuestion,
  safeParseOrderQuestion,
  safeParseRegistrationQuestion,
  safeParseSanctionQuestion,
  safeParseStorageQuestion,
  safeParseTerminationQuestion,
  safeParseUptimeQuestion,
  safeParseUseQuestion,
} from "fineprint";
import { describe, expect, it } from "vitest";
import { changed, codesOf, GONE, ZOD_WORDING } from "./full-account.js";

const at = "2026-07-03T09:00:00Z";
const then = "2026-07-02T12:00:00+03:00";
/** A millisecond after `at`. */
const later = "2026-07-03T09:00:00.001Z";
/** 2⁵³ − 1 and 2⁵³: the last whole number that JSON holds exactly, and the first that it does not. */
const [MOST, TOO_MANY] = [9_007_199_254_740_991, 9_007_199_254_740_992];

interface Pair {
  readonly parse: (value: unknown) => object;
  readonly safeParse: (value: unknown) => ParseResult<object>;
  /** Everything given. */
  readonly full: object;
  /** Nothing given that may be left out. */
  readonly bare: object;
  /** A field, other values that it takes, and those that it refuses with their code. */
  readonly fields: readonly (readonly [
    path: string,
    takes: readonly unknown[],
    refuses: readonly (readonly [value: unknown, code: InputIssue["code"], at?: string])[],
  ])[];
}

const request = (kind: string) => ({ kind, requestedAt: then, answeredAt: at });

const PAIRS: Readonly<Record<string, Pair>> = {
  decideSanction: {
    parse: parseSanctionQuestion,
    safeParse: safeParseSanctionQuestion,
    full: { at },
    bare: { at },
    fields: [["at", [then], [[0, "wrong-type"]]]],
  },
  decideTermination: {
    parse: parseTerminationQuestion,
    safeParse: safeParseTerminationQuestion,
    full: { at, by: "operator", noticeAt: then, requestedFor: "2026-07-05", cause: "breach", effectiveAt: later },
    bare: { at, by: "subscriber", noticeAt: at },
    fields: [
      ["by", ["subscriber"], [["court", "unknown-word"]]],
      [
        "noticeAt",
        [then],
        [
          [later, "after-the-question"],
          ["2026-07-02", "no-offset"],
        ],
      ],
      [
        "requestedFor",
        ["2026-01-31", "2126-07-04"],
        [
          ["2126-07-05", "too-far"],
          ["2026-02-29", "impossible-day"],
          [at, "not-a-day"],
        ],
      ],
      ["cause", ["fraud", "inactivity", "illegal-use", "other"], [["boredom", "unknown-word"]]],
      ["effectiveAt", [then], [["2026-07-02T11:59:59.999+03:00", "out-of-order"]]],
    ],
  },
  decideRegistration: {
    parse: parseRegistrationQuestion,
    safeParse: safeParseRegistrationQuestion,
    full: {
      at,
      submittedAt: later,
      applicant: {
        birthOn: "2008-02-29",
        sanctioned: false,
        name: "A",
        email: "a@example.com",
        contactPhone: "+3725550100",
      },
      requests: [request("identity")],
    },
    bare: { at, applicant: {} },
    fields: [
      [
        "applicant.birthOn",
        ["1990-12-31"],
        [
          ["2009-02-29", "impossible-day"],
          [null, "wrong-type"],
        ],
      ],
      [
        "applicant.sanctioned",
        [true],
        [
          ["no", "wrong-type"],
          [null, "wrong-type"],
        ],
      ],
      [
        "applicant.name",
        [null],
        [
          ["", "empty"],
          [5, "wrong-type"],
        ],
      ],
      ["applicant.email", [null], [[" ", "empty"]]],
      ["applicant.contactPhone", [null], [["5550100", "not-a-phone-number"]]],
      ["requests[0].kind", [], [["photo-verification", "unknown-word"]]],
      ["requests[0].answeredAt", [GONE], [[null, "wrong-type"]]],
    ],
  },
  decideOrder: {
    parse: parseOrderQuestion,
    safeParse: safeParseOrderQuestion,
    full: {
      at,
      item: { kind: "number", price: "14.90", documents: "provided", genuine: true, own: false },
      paidAt: later,
      amends: "N1",
      requests: [request("identity"), request("number-documents"), request("photo-verification")],
    },
    bare: { at, item: { kind: "hosting", price: "0" } },
    fields: [
      ["item.kind", ["call-recording", "storage"], [["domain", "unknown-word"]]],
      [
        "item.price",
        ["0.00"],
        [
          ["-1.00", "sign"],
          [14.9, "unquoted-number"],
        ],
      ],
      ["item.documents", ["not-required", "required", "accepted"], [["lost", "unknown-word"]]],
      ["item.genuine", [false], [[1, "wrong-type"]]],
      ["amends", ["N2"], [["", "empty"]]],
      ["requests[1].kind", ["identity"], [["selfie", "unknown-word"]]],
      ["requests", [[]], [[{}, "wrong-type"]]],
    ],
  },
  decideActivation: {
    parse: parseActivationQuestion,
    safeParse: safeParseActivationQuestion,
    full: { at, numberId: "N1", outsideInfluence: true, hours: 72 },
    bare: { at, numberId: "N1" },
    fields: [
      ["numberId", ["N2"], [[GONE, "missing"]]],
      [
        "hours",
        [1, 876_600],
        [
          [0, "not-a-count"],
          [1.5, "not-a-count"],
          ["24", "not-a-count"],
          [876_601, "not-a-count"],
        ],
      ],
      ["outsideInfluence", [false], [["yes", "wrong-type"]]],
    ],
  },
  decideUse: {
    parse: parseUseQuestion,
    safeParse: safeParseUseQuestion,
    full: {
      at,
      direction: "outgoing",
      kind: "call",
      numberId: "N1",
      emergency: false,
      restricted: true,
      registrationService: false,
      permission: { requestedFrom: "a@example.com", grantedAt: then },
    },
    bare: { at, direction: "incoming", kind: "message" },
    fields: [
      ["direction", ["incoming"], [["both", "unknown-word"]]],
      ["kind", ["message"], [["fax", "unknown-word"]]],
      [
        "permission",
        [{}],
        [
          [true, "wrong-type"],
          [{ refusedAt: at }, "unknown-key", "permission.refusedAt"],
        ],
      ],
      ["restricted", [false], [[null, "wrong-type"]]],
    ],
  },
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
      ["payment.receivedAt", [then], [[later, "after-the-question"]]],
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
        { id: "R1", at: then, size: 40 },
        { id: "R2", at: then, size: 0 },
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
        { id: "O1", fromAt: then, untilAt: at, reportedBy: "operator" },
        { id: "O2", fromAt: then, reportedBy: "third-party" },
      ],
      maintenance: [{ id: "M1", fromAt: then, untilAt: at }],
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
          [then, "out-of-order"],
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
          [then, "out-of-order"],
        ],
      ],
    ],
  },
  capLiability: {
    parse: parseLiabilityQuestion,
    safeParse: safeParseLiabilityQuestion,
    full: { at, actionAt: at, claim: "55.00" },
    bare: { at, actionAt: then },
    fields: [
      ["actionAt", [then], [[later, "after-the-question"]]],
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

describe.each(Object.entries(PAIRS))("the question of %s", (_, { parse, safeParse, full, bare, fields }) => {
  it("is taken whole and bare, as a frozen copy", () => {
    for (const question of [full, bare]) {
      const before = JSON.stringify(question);
      const parsed = parse(question);
      expect(parsed).toEqual(question);
      expect(parsed).not.toBe(question);
      expect(Object.isFrozen(parsed)).toBe(true);
      expect(safeParse(question)).toEqual({ ok: true, value: question });
      expect(JSON.stringify(question)).toBe(before);
    }
  });

  it.each(fields)("%s is taken when right, refused when not", (path, takes, refuses) => {
    for (const value of takes) expect(() => parse(changed(full, path, value))).not.toThrow();
    for (const [value, code, where = path] of refuses) {
      const result = safeParse(changed(full, path, value));
      const issues = result.ok ? [] : result.issues;
      expect(codesOf(issues)).toEqual([`${where}: ${code}`]);
      expect(issues[0]?.expected).not.toMatch(ZOD_WORDING);
      expect(() => parse(changed(full, path, value))).toThrow(InputError);
    }
  });

  it("takes no other key, and tells of it together with what is missing", () => {
    const result = safeParse({ ...full, at: undefined, colour: "red" });
    expect(result.ok ? [] : codesOf(result.issues).toSorted()).toEqual(["at: missing", "colour: unknown-key"]);
  });
});

it("a day that is wished for is a day, whatever comes with it", () => {
  const result = safeParseTerminationQuestion({ at, by: "x", noticeAt: later, requestedFor: at, effectiveAt: at });
  expect(result.ok ? [] : codesOf(result.issues).toSorted()).toEqual([
    "by: unknown-word",
    "effectiveAt: out-of-order",
    "noticeAt: after-the-question",
    "requestedFor: not-a-day",
  ]);
});
