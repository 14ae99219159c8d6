/** The README's table of questions is that of the registers: every question, every clause, in order. */
import { readFileSync } from "node:fs";
import * as library from "fineprint";
import { expect, it } from "vitest";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const rows = [...readme.matchAll(/^\| [^|]+ \| `(\w+)` \| ([^|]+) \| ([^|]+) \|$/gm)];

/** The questions in the order in which they are told. */
const FUNCTIONS: Readonly<Record<library.DoorName, keyof typeof library>> = {
  refund: "decideRefund",
  suspension: "decideSuspension",
  renewal: "decideRenewal",
  dispute: "decideDispute",
  inactivity: "decideInactivity",
  sanction: "decideSanction",
  termination: "decideTermination",
  registration: "decideRegistration",
  order: "decideOrder",
  activation: "decideActivation",
  use: "decideUse",
  allocation: "allocatePayment",
  invoice: "composeInvoice",
  storage: "planRecordingStorage",
  crediting: "assessCrediting",
  change: "assessTermsChange",
  uptime: "assessUptime",
  liability: "capLiability",
  backup: "assessBackup",
};

/** The clauses that the register lists under a question; those of a question that is not decided in brackets. */
function clausesOf(terms: library.Terms, door: library.DoorName): string {
  const ids = terms.clauses.filter((entry) => "decisions" in entry && entry.decisions.includes(door));
  const text = ids.map(({ id }) => id).join(" ");
  return "silent" in terms.doors[door] ? `not addressed (${text})` : text;
}

it("shows all nineteen questions with their clauses", () => {
  const expected = library.DOOR_NAMES.map((door) => [
    FUNCTIONS[door],
    clausesOf(library.illyvoip, door),
    clausesOf(library.freezvon, door),
  ]);
  expect(rows.map(([, name, ...clauses]) => [name, ...clauses])).toEqual(expected);
  expect(expected).toHaveLength(19);
  for (const [name] of expected) expect(library).toHaveProperty(name as string, expect.any(Function));
});
