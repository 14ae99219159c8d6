/** nextChange: the answer stays as it is up to the change, and is another one there. */
import { nextChange } from "fineprint";
import { describe, expect } from "vitest";
import { test } from "../fc.js";
import { answerOf } from "../support/answer-of.js";
import { DOORS } from "../support/doors.js";
import { iso } from "../support/instants.js";
import { drawInstants, lots } from "../support/instants-of.js";
import { later, read } from "../support/later.js";
import { variation, varied } from "../support/operators.js";
import { lawRuns } from "./law-runs.js";

const END = Date.parse("2101-01-01T00:00:00Z");

describe("the next change of an answer", () => {
  for (const [name, { ask, decide, cases }] of Object.entries(DOORS))
    test.prop([variation, cases, lots], lawRuns)(
      `of ${name}: the same until then, another one there`,
      (variant, raw, drawn) => {
        const terms = varied(variant);
        const given = read(raw);
        const now = answerOf(decide(terms, given));
        const change = nextChange(ask, terms, given.account as never, given.question);
        const span = [Date.parse(given.question.at), change === null ? END : Date.parse(change.at)] as const;
        for (const at of drawInstants(terms, given, span, drawn))
          expect(answerOf(decide(terms, later(given, at))), iso(at)).toEqual(now);
        if (change === null) return;
        expect(answerOf(change.before)).toEqual(now);
        expect(change.after).toEqual(decide(terms, later(given, span[1])));
        expect(answerOf(change.after)).not.toEqual(now);
      },
    );
});
