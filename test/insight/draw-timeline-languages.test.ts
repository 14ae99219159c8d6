/** Pictures in every language of the package. */
import { type AnyDecision, decideRefund, drawTimeline, illyvoip, type LanguageName, timeline } from "fineprint";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/insight/languages/index.js";
import { cutAt, decisionWith, linesOf, readSvg } from "../support/drawn.js";
import { CLEAN, deposit } from "../support/given.js";

/** ILLYVOIP's ninety days from 5 November on end at 24:00 of 3 February, in Belgrade. */
const refund = timeline(
  decideRefund,
  illyvoip,
  {
    ...CLEAN,
    subscriber: { ...CLEAN.subscriber, registeredAt: "2025-11-05T09:00:00Z" },
    deposits: [deposit("D1", "1030.00", "2025-11-05T09:10:00Z")],
  },
  { at: "2026-01-15T09:00:00Z", reason: "discontinue" },
  { until: "2026-03-01T00:00:00Z" },
);

const WRITTEN: Readonly<Record<LanguageName, readonly (readonly [amount: string, from: string])[]>> = {
  en: [
    ["1030.00 EUR", "15 January 2026, 10:00"],
    ["0.00 EUR", "4 February 2026, 00:00"],
  ],
  et: [
    ["1\u00a0030,00 EUR", "15. jaanuar 2026, kell 10.00"],
    ["0,00 EUR", "4. veebruar 2026, kell 00.00"],
  ],
  sq: [
    ["1\u00a0030,00 EUR", "15 janar 2026, ora 10:00"],
    ["0,00 EUR", "4 shkurt 2026, ora 00:00"],
  ],
};

describe.each(Object.keys(WRITTEN) as readonly LanguageName[])("%s", (language) => {
  const words = LANGUAGES[language];

  test("dates, amounts and outcomes are written as in an explanation", () => {
    const { granted, refused } = words.outcomes.refund;
    const [first = [], second = []] = WRITTEN[language];
    expect(linesOf(readSvg(drawTimeline(refund, { title: "T", language })))).toEqual([
      [granted, ...first, "¶24"],
      [refused, ...second, "¶19"],
    ]);
  });

  test("there is room for every outcome beside an amount of thousands", () => {
    const amount = { amount: "1234.50", currency: "EUR" };
    const fields = {
      amount,
      total: amount,
      credit: amount,
      limit: amount,
      balance: amount,
      owed: amount,
      price: amount,
      measures: [],
    };
    for (const [decision, outcomes] of Object.entries(words.outcomes))
      for (const [outcome, said] of Object.entries(outcomes)) {
        const made = { ...decisionWith([]), ...fields, decision, outcome } as unknown as AnyDecision;
        const spans = cutAt(["2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z"], [made]);
        expect(linesOf(readSvg(drawTimeline(spans, { title: "T", language })))[0]?.join(" ")).toMatch(`${said} `);
      }
  });
});
