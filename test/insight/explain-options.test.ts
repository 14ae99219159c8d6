/** Zones, catalogues of one's own, and options that are not right. */
import {
  type Catalogue,
  type ExplainOptions,
  english,
  explain,
  freezvon,
  type InputError,
  illyvoip,
  planRecordingStorage,
} from "fineprint";
import { describe, expect, it } from "vitest";
import { given } from "../support/given.js";

const AT = "2026-07-03T09:00:00Z";
const charged = given({ charges: [{ id: "C1", at: "2026-04-30T20:30:00Z", amount: "1.00", kind: "call" }] });
const dispute = charged.under(illyvoip).at("2026-05-01T09:00:00Z").dispute({ kind: "charge", id: "C1" });

describe("the zone", () => {
  it.each([
    ["UTC", "30 April 2026, 20:30 UTC until 4 May 2026, 22:00 UTC"],
    ["Europe/Tallinn", "30 April 2026, 23:30 (Europe/Tallinn) until 5 May 2026, 01:00 (Europe/Tallinn)"],
    ["Asia/Kathmandu", "1 May 2026, 02:15 (Asia/Kathmandu) until 5 May 2026, 03:45 (Asia/Kathmandu)"],
    ["America/New_York", "30 April 2026, 16:30 (America/New_York) until 4 May 2026, 18:00 (America/New_York)"],
  ])("%s", (zone, words) => {
    expect(explain(dispute, { zone })).toContain(`The window is from ${words}.`);
  });

  it("follows the clock changes: the end of Freezvon's six months lies in winter time", () => {
    // last used on 15 June 2026; six months later is 15 December 2026, which ends at 22:00 UTC, two hours ahead
    const used = given({ charges: [{ id: "C1", at: "2026-06-15T09:00:00Z", amount: "1.00", kind: "call" }] });
    expect(explain(used.under(freezvon).at(AT).inactivity(), { zone: "Europe/Tallinn" })).toContain(
      "Unused since 15 June 2026, 12:00 (Europe/Tallinn); blockable from 16 December 2026, 00:00 (Europe/Tallinn).",
    );
  });

  it("has milliseconds where they matter", () => {
    const exact = charged
      .under(illyvoip, { "dispute-days": "elapsed-hours" })
      .at("2026-05-01T09:00:00Z")
      .dispute({ kind: "charge", id: "C1" });
    expect(explain(exact, { zone: "Europe/Tallinn" })).toContain("until 3 May 2026, 23:30:00.001 (Europe/Tallinn)");
  });
});

describe("a catalogue of one's own", () => {
  it("is used as it is, words, dates and numbers", () => {
    const own: Catalogue = {
      ...english,
      tag: 'x-"own"',
      writing: {
        ...english.writing,
        months: ["1", "2", "3", "IV", "V", "6", "7", "8", "9", "10", "11", "12"],
        day: "{day}. {month} {year}",
        instant: "{day} kell {hour}.{minute} {zone}",
        decimalMark: ",",
        groupMark: "\u00a0",
        money: "{currency} {amount}",
      },
      titles: { ...english.titles, suspension: "Lines" },
      messages: { ...english.messages, "dispute-open": "there is time", "fees-due": ({ amount }) => amount("balance") },
      vocabulary: { ...english.vocabulary, measures: { ...english.vocabulary.measures, report: "tell" } },
    };
    expect(explain(dispute, { language: own, format: "html" })).toBe(
      [
        '<section lang="x-&quot;own&quot;">',
        "<p>Dispute: open. The window is from 30. IV 2026 kell 20.30 UTC until 4. V 2026 kell 22.00 UTC.</p>",
        "<h3>What speaks for it</h3>",
        "<ul>",
        "<li><b>¶21</b>: there is time; this holds until 4. V 2026 kell 22.00 UTC</li>",
        "</ul>",
        "<p>It rests on these readings: dispute-days = civil-days-rolled.</p>",
        "<p>Agreement: illyvoip 2020-11-17; as of 1. V 2026 kell 09.00 UTC.</p>",
        "</section>",
      ].join("\n"),
    );
    // 50.00 on the balance, less the charge
    const owing = given({ charges: [{ id: "C1", at: "2026-06-15T09:00:00Z", amount: "1234617.5", kind: "call" }] });
    const text = explain(owing.under(illyvoip).at(AT).suspension(), { language: own });
    expect(text).toContain(
      "Lines: suspendable. The balance is EUR -1\u00a0234\u00a0567,50; owed: EUR 1\u00a0234\u00a0567,50.",
    );
    expect(text).toContain("- ¶17: -1\u00a0234\u00a0567,50");
    const violations = [{ id: "V1", at: "2026-06-15T09:00:00Z", kind: "stolen-card", status: "suspected" }] as const;
    expect(explain(given({ violations }).under(illyvoip).at(AT).sanction(), { language: own })).toContain(
      "The operator may: tell (¶20).",
    );
  });

  it("writes facts that are not of the expected form as they are, and those that are not there as a question mark", () => {
    const messages: Catalogue["messages"] = {
      ...english.messages,
      "in-use": (fact) =>
        [
          ...(["text", "list", "amount", "instant", "day", "count", "duration", "size", "services"] as const).map(
            (write) => fact[write]("odd"),
          ),
          fact.word("measures", "odd"),
          fact.words("measures", "odd"),
        ].join("/"),
    };
    const said = (facts: Record<string, string>): string => {
      const decision = given().under(freezvon).at(AT).inactivity();
      const findings = [{ clause: "1", effect: "permits", because: "in-use", facts } as const];
      const line = explain({ ...decision, findings }, { language: { ...english, messages } });
      return line.split("\n")[3] ?? "";
    };
    expect(said({ odd: "never-so" })).toBe(
      "- 1: never-so/never-so/never-so/never-so/never-so/never-so/never-so/never-so/never so/never so/never so",
    );
    expect(said({})).toBe("- 1: ?//?/?/?/?/?/?//?/");
  });
});

it("leaves a place in a pattern as it is where nothing is for it", () => {
  const writing = { ...english.writing, day: "{day} {month} {year} {era}" };
  expect(explain(dispute, { language: { ...english, writing } })).toContain(
    "from 30 April 2026 {era}, 20:30 UTC until",
  );
});

describe("options that are not right", () => {
  const issuesOf = (options: unknown) => {
    try {
      explain(dispute, options as ExplainOptions);
    } catch (error) {
      return (error as InputError).issues;
    }
    return [];
  };

  it("are told all at once, each with what would have been right", () => {
    expect(issuesOf({ language: "xx", audience: "boss", format: "pdf", zone: "Mars/Olympus", lang: "en" })).toEqual([
      {
        code: "unknown-word",
        path: "language",
        expected: expect.stringMatching(/^one of en\b.*, or a catalogue$/),
        received: '"xx"',
      },
      { code: "unknown-word", path: "audience", expected: "one of support, subscriber", received: '"boss"' },
      { code: "unknown-word", path: "format", expected: "one of text, markdown, html", received: '"pdf"' },
      { code: "unknown-zone", path: "zone", expected: "the name of an IANA time zone", received: '"Mars/Olympus"' },
      { code: "unknown-key", path: "lang", expected: "no such key", received: '"en"' },
    ]);
  });

  it.each([null, 7, "toString", "constructor"])("a language %j", (language) => {
    expect(issuesOf({ language }).map(({ code, path }) => [code, path])).toEqual([["unknown-word", "language"]]);
  });

  it("a catalogue that lacks a part", () => {
    const { titles, ...rest } = english;
    expect(titles).toBeDefined();
    expect(issuesOf({ language: { ...rest, messages: null } }).map(({ code, path }) => [code, path])).toEqual([
      ["missing", "language.titles"],
      ["wrong-type", "language.messages"],
    ]);
    expect(issuesOf({ language: [] }).map(({ code, path }) => [code, path])).toEqual([["unknown-word", "language"]]);
    expect(issuesOf({ language: {} })).toHaveLength(Object.keys(english).length);
  });

  it("are not those that are left out, or given as undefined", () => {
    const options = { language: undefined, audience: undefined, format: undefined, zone: undefined };
    expect(explain(dispute, options)).toBe(explain(dispute));
  });
});

it("writes a duration without its empty units", () => {
  const messages: Catalogue["messages"] = { ...english.messages, "recording-fits": ({ duration }) => duration("took") };
  const said = (took: number): string | undefined => {
    const decision = planRecordingStorage(freezvon, { at: AT, quota: 1, extra: 0, incoming: 1, recordings: [] });
    const findings = [{ clause: "1", effect: "permits", because: "recording-fits", facts: { took } } as const];
    return explain({ ...decision, findings }, { language: { ...english, messages } }).split("\n")[3];
  };
  // 26 hours are not a day and two hours: days of 24 hours are no days of the calendar
  expect(said(26 * 3_600_000 + 1)).toBe("- 1: 26 h 1 ms");
  expect(said(61_500)).toBe("- 1: 1 min 1 s 500 ms");
  expect(said(0)).toBe("- 1: 0 s");
});
