/** What a picture says of each span, to those who see it and to those who do not, and what it needs of a page. */
import {
  type AnyDecision,
  decideInactivity,
  decideRefund,
  decideSuspension,
  drawTimeline,
  english,
  freezvon,
  illyvoip,
  timeline,
} from "fineprint";
import { describe, expect, it } from "vitest";
import { all, barsOf, cutAt, decisionWith, linesOf, readSvg, rowsOf } from "../support/drawn.js";
import { CLEAN, deposit } from "../support/given.js";

const JULY = ["2026-07-01T00:00:00.000Z", "2026-08-01T00:00:00.000Z"] as const;
const july = cutAt(JULY, [decisionWith(["permits 10.1"])]);

/** Two deposits under ILLYVOIP: 5 November and 10 January, and ninety days to 24:00 of 3 February and 10 April. */
const account = {
  ...CLEAN,
  subscriber: { ...CLEAN.subscriber, registeredAt: "2025-11-05T09:00:00Z" },
  deposits: [deposit("D1", "30.00", "2025-11-05T09:10:00Z"), deposit("D2", "20.00", "2026-01-10T09:00:00Z")],
};
const refund = timeline(
  decideRefund,
  illyvoip,
  account,
  { at: "2026-01-15T09:00:00Z", reason: "discontinue" },
  { until: "2026-07-01T00:00:00Z" },
);

describe("a picture for those who see it", () => {
  it("says of each span the outcome, the amount, from when on, in the operator's zone, and the clauses", () => {
    expect(linesOf(readSvg(drawTimeline(refund, { title: "Refund" })))).toEqual([
      ["granted", "50.00 EUR", "15 January 2026, 10:00", "¶24"],
      ["granted", "20.00 EUR", "4 February 2026, 00:00", "¶24"],
      ["refused", "0.00 EUR", "11 April 2026, 00:00", "¶19"],
    ]);
  });

  it("says above them what it is, and of which time", () => {
    const texts = all(readSvg(drawTimeline(refund, { title: "Refund" })), "text").map(({ text }) => text);
    expect(texts.slice(0, 3)).toEqual([
      "Refund",
      "15\u00a0January\u00a02026,\u00a010:00 – 1\u00a0July\u00a02026,\u00a002:00",
      "(Europe/Belgrade)",
    ]);
  });

  it("writes dates in another zone where one is given, and to the millisecond where that matters", () => {
    const drawn = (zone: string) => linesOf(readSvg(drawTimeline(refund, { title: "Refund", zone })))[1]?.[2];
    expect(drawn("UTC")).toBe("3 February 2026, 23:00");
    expect(drawn("Asia/Kathmandu")).toBe("4 February 2026, 04:45");
    const precise = cutAt(["2026-07-01T00:00:00.001Z", "2026-08-01T00:00:00.000Z"]);
    expect(linesOf(readSvg(drawTimeline(precise, { title: "T" })))).toEqual([["open", "1 July 2026, 00:00:00.001"]]);
  });

  it("shows the amount that goes with an outcome where the question is about none, and none where there is none", () => {
    const stopped = { ...account, deposits: [deposit("D1", "30.00", "2026-01-20T09:30:00Z")] };
    const question = { at: "2026-01-15T09:00:00Z" };
    const until = { until: "2026-02-01T00:00:00+02:00" };
    const services = timeline(decideSuspension, freezvon, stopped, question, until);
    expect(linesOf(readSvg(drawTimeline(services, { title: "T" })))).toEqual([
      ["suspended", "0.00 EUR", "15 January 2026, 11:00", "4.2, 8.3, 8.4"],
      ["active", "30.00 EUR", "20 January 2026, 11:30"],
    ]);
    // a database may have put the fields into another order
    const fieldsTurned = JSON.parse(JSON.stringify(services), (_, value: unknown) =>
      value === null || typeof value !== "object" || Array.isArray(value)
        ? value
        : Object.fromEntries(Object.entries(value).reverse()),
    ) as typeof services;
    expect(drawTimeline(fieldsTurned, { title: "T" })).toBe(drawTimeline(services, { title: "T" }));
    const use = timeline(decideInactivity, freezvon, stopped, question, until);
    expect(linesOf(readSvg(drawTimeline(use, { title: "T" })))).toEqual([["active", "15 January 2026, 11:00"]]);
  });

  it("shows no amount that is not known", () => {
    const liability: AnyDecision = {
      ...decisionWith(["unknown 9.1"], ["invoices"]),
      decision: "liability",
      outcome: "undetermined",
      limit: null,
      payable: { amount: "5.00", currency: "EUR" },
    } as unknown as AnyDecision;
    expect(linesOf(readSvg(drawTimeline(cutAt(JULY, [liability]), { title: "T" })))).toEqual([
      ["undetermined", "1 July 2026, 00:00", "9.1"],
    ]);
  });

  it("has no amount that is not settled, but always the one that goes with the outcome", () => {
    const EUR = (amount: string) => ({ amount, currency: "EUR" });
    const linesFor = (more: object) =>
      linesOf(readSvg(drawTimeline(cutAt(JULY, [{ ...decisionWith([]), ...more } as AnyDecision]), { title: "T" })))[0];
    const refund = { decision: "refund", amount: EUR("0.00"), eligible: EUR("50.00") };
    for (const outcome of ["awaiting", "discretionary", "undetermined"])
      expect(linesFor({ ...refund, outcome })).toEqual([outcome, "1 July 2026, 00:00"]);
    expect(linesFor({ ...refund, outcome: "refused" })).toEqual(["refused", "0.00 EUR", "1 July 2026, 00:00"]);
    const services = { decision: "suspension", balance: EUR("7.00"), outcome: "undetermined" };
    expect(linesFor(services)).toEqual(["undetermined", "7.00 EUR", "1 July 2026, 00:00"]);
  });

  it("is as wide as there is room for, up to 480 pixels, and its smallest text has 11 of them at 320", () => {
    const root = readSvg(drawTimeline(refund, { title: "Refund" }));
    const { attributes } = root;
    expect(attributes).toMatchObject({ width: "480", style: "max-width:100%;height:auto" });
    expect(attributes.viewBox).toMatch(/^0 0 360 \d+$/);
    const sizes = all(root, "text").map((text) => Number(text.attributes["font-size"]));
    expect((Math.min(...sizes) * 320) / 360).toBeGreaterThanOrEqual(11);
  });

  it("has colours for light and for dark, and is legible without the style sheet", () => {
    const svg = drawTimeline(refund, { title: "Refund" });
    const root = readSvg(svg);
    const [style] = all(root, "style");
    const [light = "", dark = ""] = style?.text.split("@media (prefers-color-scheme:dark)") ?? [];
    const named = (css: string) => [...css.matchAll(/var\((--[\w-]+),#/g)].map(([, name]) => name);
    expect(named(dark)).toEqual(named(light));
    expect(light).toContain(".fineprint-ink{color:var(--fineprint-ink,#1f2328)}");
    expect(dark).toContain(".fineprint-ink{color:var(--fineprint-ink,#f0f6fc)}");
    const used = new Set([...svg.matchAll(/class="(fineprint-[\w-]+)"/g)].map(([, name]) => `--${name}`));
    expect([...used].filter((name) => name !== "--fineprint-timeline").sort()).toEqual(named(light).toSorted());
    for (const text of all(root, "text")) expect(text.attributes).toMatchObject({ fill: "currentColor" });
    expect(all(root, "text")[0]?.attributes.color).toBe("#1f2328");
    // nothing of it holds outside
    expect(style?.text.replace(/@media[^{]*\{|\}/g, "}").match(/(?<=^|\})[^{}]+(?=\{)/g)).toSatisfy(
      (selectors: readonly string[]) => selectors.every((selector) => selector.startsWith(".fineprint-")),
    );
  });
});

describe("a picture for those who do not", () => {
  it("is an image with a name and a description, which says all of it", () => {
    const { attributes, content } = readSvg(drawTimeline(refund, { title: "Refund" }));
    const [title, description] = content;
    expect(attributes).toMatchObject({ role: "img", lang: "en" });
    expect(title).toMatchObject({ name: "title", text: "Refund", attributes: { id: attributes["aria-labelledby"] } });
    expect(description).toMatchObject({ name: "desc", attributes: { id: attributes["aria-describedby"] } });
    expect(description?.text).toBe(
      [
        "15 January 2026, 10:00 – 1 July 2026, 02:00 (Europe/Belgrade)",
        "15 January 2026, 10:00 – 4 February 2026, 00:00: granted, 50.00 EUR, ¶24",
        "4 February 2026, 00:00 – 11 April 2026, 00:00: granted, 20.00 EUR, ¶24",
        "11 April 2026, 00:00 – 1 July 2026, 02:00: refused, 0.00 EUR, ¶19",
      ].join(". "),
    );
  });

  it("has a title for each span", () => {
    expect(rowsOf(readSvg(drawTimeline(refund, { title: "Refund" }))).map(({ content }) => content[0])).toMatchObject([
      { name: "title", text: "15 January 2026, 10:00 – 4 February 2026, 00:00: granted, 50.00 EUR, ¶24" },
      { name: "title", text: "4 February 2026, 00:00 – 11 April 2026, 00:00: granted, 20.00 EUR, ¶24" },
      { name: "title", text: "11 April 2026, 00:00 – 1 July 2026, 02:00: refused, 0.00 EUR, ¶19" },
    ]);
  });
});

describe("a picture on any page", () => {
  it("needs nothing else and runs nothing", () => {
    const svg = drawTimeline(refund, { title: "Refund" });
    expect(svg.match(/\w+:\/\//g)).toEqual(["http://"]);
    expect(svg).toContain('xmlns="http://www.w3.org/2000/svg"');
    expect(svg).not.toMatch(/<script|<image|<use|<foreignObject|href|@import|\son\w+=/i);
    const ids = all(readSvg(svg), "pattern").map(({ attributes }) => attributes.id);
    expect([...svg.matchAll(/url\(#([^)]*)\)/g)].map(([, id]) => id)).toSatisfy((used: readonly string[]) =>
      used.every((id) => ids.includes(id)),
    );
  });

  it("shares no id with another one beside it", () => {
    const idsOf = (svg: string) => [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    const pictures = [
      drawTimeline(refund, { title: "Refund" }),
      drawTimeline(refund, { title: "The same" }),
      drawTimeline(refund, { title: "Refund", zone: "UTC" }),
      drawTimeline(july, { title: "Refund" }),
      drawTimeline(cutAt(JULY, [decisionWith(["permits 10.2"])]), { title: "Refund" }),
    ];
    const ids = pictures.flatMap(idsOf);
    // of the title, the description and each pattern
    expect(ids).toHaveLength(4 + 4 + 4 + 3 + 3);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("is the same for the same value, read back from JSON or not", () => {
    const copy = JSON.parse(JSON.stringify(refund)) as typeof refund;
    expect(drawTimeline(copy, { title: "Refund" })).toBe(drawTimeline(refund, { title: "Refund" }));
  });

  it("speaks the language of a catalogue", () => {
    const months = english.writing.months.map((_, i) => `${i + 1}.`);
    const outcomes = { ...english.outcomes, dispute: { ...english.outcomes.dispute, open: "<avatud>" } };
    const writing = { ...english.writing, months, instant: "{day} kell {hour}.{minute} {zone}" };
    const root = readSvg(drawTimeline(july, { title: "T", language: { ...english, tag: "et", outcomes, writing } }));
    expect(root.attributes.lang).toBe("et");
    expect(linesOf(root)).toEqual([["<avatud>", "1 7. 2026 kell 00.00", "10.1"]]);
    expect(all(root, "text").map(({ text }) => text)).toContain("7.");
    expect(drawTimeline(july, { title: "T", language: "en", zone: "UTC" })).toBe(drawTimeline(july, { title: "T" }));
  });

  it("has room for hundreds of spans", () => {
    const cuts = Array.from({ length: 501 }, (_, i) => new Date(Date.UTC(2026, 0, 1 + i)).toISOString());
    const bars = barsOf(readSvg(drawTimeline(cutAt(cuts), { title: "T" })));
    expect(bars).toHaveLength(500);
    // 328 units for 500 days, but no bar narrower than 2
    expect(bars.at(-1)).toMatchObject({ x: 342, width: 2 });
    expect(bars[250]).toMatchObject({ x: 180, width: 2 });
  });
});
