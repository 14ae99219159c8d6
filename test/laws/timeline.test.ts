/** timeline: spans without gaps, each of one answer, which differs from the one before it. */
import { timeline } from "fineprint";
import { describe, expect } from "vitest";
import { fc, test } from "../fc.js";
import { answerOf } from "../support/answer-of.js";
import { DOORS } from "../support/doors.js";
import { DAY, iso } from "../support/instants.js";
import { drawInstants, lots } from "../support/instants-of.js";
import { later, read } from "../support/later.js";
import { variation, varied } from "../support/operators.js";
import { lawRuns } from "./law-runs.js";

describe("the timeline of an answer", () => {
  for (const [name, { ask, decide, cases }] of Object.entries(DOORS))
    test.prop([variation, cases, lots, fc.integer({ min: 1, max: 400 * DAY })], lawRuns)(
      `of ${name}: no gaps, one answer to a span, another one in the next`,
      (variant, raw, drawn, length) => {
        const terms = varied(variant);
        const given = read(raw);
        const from = Date.parse(given.question.at);
        const until = iso(from + length);
        const line = timeline(ask, terms, given.account as never, given.question, { until });
        const { spans } = line;
        expect([line.from, line.until, line.zone]).toEqual([iso(from), until, terms.zone]);
        expect(spans.map((span) => span.from)).toEqual([line.from, ...spans.slice(0, -1).map((span) => span.until)]);
        expect(spans.at(-1)?.until).toBe(until);
        const answers = spans.map(({ decision }) => answerOf(decision));
        for (const [i, answer] of answers.slice(1).entries()) expect(answer).not.toEqual(answers[i]);
        for (const at of drawInstants(terms, given, [from, from + length], drawn)) {
          const place = spans.findIndex((span) => at < Date.parse(span.until));
          expect(answerOf(decide(terms, later(given, at))), iso(at)).toEqual(answers[place]);
        }
      },
    );
});
