/** The questions of sanctions, the end, registration, orders, activation and use. */
import {
  parseActivationQuestion,
  parseOrderQuestion,
  parseRegistrationQuestion,
  parseSanctionQuestion,
  parseTerminationQuestion,
  parseUseQuestion,
  safeParseActivationQuestion,
  safeParseOrderQuestion,
  safeParseRegistrationQuestion,
  safeParseSanctionQuestion,
  safeParseTerminationQuestion,
  safeParseUseQuestion,
} from "fineprint";
import { expect, it } from "vitest";
import { codesOf, GONE } from "./full-account.js";

import { at, describeQuestions, earlier, later, type Pair } from "./question-pairs.js";

const request = (kind: string) => ({ kind, requestedAt: earlier, answeredAt: at });

const PAIRS: Readonly<Record<string, Pair>> = {
  decideSanction: {
    parse: parseSanctionQuestion,
    safeParse: safeParseSanctionQuestion,
    full: { at },
    bare: { at },
    fields: [["at", [earlier], [[0, "wrong-type"]]]],
  },
  decideTermination: {
    parse: parseTerminationQuestion,
    safeParse: safeParseTerminationQuestion,
    full: { at, by: "operator", noticeAt: earlier, requestedFor: "2026-07-05", cause: "breach", effectiveAt: later },
    bare: { at, by: "subscriber", noticeAt: at },
    fields: [
      ["by", ["subscriber"], [["court", "unknown-word"]]],
      [
        "noticeAt",
        [earlier],
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
      ["effectiveAt", [earlier], [["2026-07-02T11:59:59.999+03:00", "out-of-order"]]],
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
      permission: { requestedFrom: "a@example.com", grantedAt: earlier },
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
};

describeQuestions(PAIRS);

it("a day that is wished for is a day, whatever comes with it", () => {
  const result = safeParseTerminationQuestion({ at, by: "x", noticeAt: later, requestedFor: at, effectiveAt: at });
  expect(result.ok ? [] : codesOf(result.issues).toSorted()).toEqual([
    "by: unknown-word",
    "effectiveAt: out-of-order",
    "noticeAt: after-the-question",
    "requestedFor: not-a-day",
  ]);
});
