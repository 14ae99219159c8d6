/**
 * The registers against the documents themselves, which are not shipped: where `terms/` lies in a folder `shared/` next
 * to this repository. Elsewhere this is skipped, and test/insight/audit-document.test.ts has documents of its own.
 */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { ClauseEntry, Contradiction } from "../src/core/register.js";
import { freezvonContradictions, freezvonDocument, freezvonRegister } from "../src/freezvon/register.js";
import { illyvoipContradictions, illyvoipDocument, illyvoipRegister } from "../src/illyvoip/register.js";
import { auditDocument } from "../src/insight/audit-document.js";

const folder = new URL("../../shared/terms/", import.meta.url);
const documentOf = (operator: string): string => readFileSync(new URL(`${operator}.txt`, folder), "utf8");

const OPERATORS = {
  illyvoip: { clauses: illyvoipRegister, document: illyvoipDocument, contradictions: illyvoipContradictions },
  freezvon: { clauses: freezvonRegister, document: freezvonDocument, contradictions: freezvonContradictions },
};

describe.runIf(existsSync(folder))("the documents", () => {
  it.each(Object.entries(OPERATORS))("%s: every clause is unchanged, and there is no other", (operator, terms) => {
    const ids = terms.clauses.map(({ id }) => id);
    expect(auditDocument(terms, documentOf(operator))).toEqual({ unchanged: ids, changed: [], missing: [], added: [] });
  });

  it.each(Object.entries(OPERATORS))(
    "%s: no six words in a row are the documents'",
    (_, { clauses, contradictions }) => {
      const theirs = new Set(Object.keys(OPERATORS).flatMap((operator) => sixWordsOf(documentOf(operator))));
      const ours = [...clauses.flatMap(saidOf), ...contradictions.flatMap(saidOf)].flatMap(sixWordsOf);
      expect(ours.length).toBeGreaterThan(100);
      expect(ours.filter((words) => theirs.has(words))).toEqual([]);
    },
  );
});

function saidOf(entry: ClauseEntry | Contradiction): readonly string[] {
  if ("clash" in entry) return [entry.clash, entry.resolvedBy ?? ""];
  return [entry.summary, "because" in entry ? entry.because : ""];
}

function sixWordsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(5).map((_, index) => words.slice(index, index + 6).join(" "));
}
