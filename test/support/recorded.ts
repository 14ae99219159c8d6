/**
 * The library as the unit tests import it, with one addition: it writes down which clauses each test made fire, and
 * which it had weighed without any effect. `npm run coverage:clauses` tells what came of it.
 */
import { expect } from "vitest";
import * as library from "../../src/index.js";

export * from "../../src/index.js";

/** By terms, question and clause: the test files that made the clause fire, and those where it stayed quiet. */
export interface Heard {
  readonly fired: Set<string>;
  readonly quiet: Set<string>;
}

/** What was heard since this was last emptied, by `"terms question clause"`. */
export const heard = new Map<string, Heard>();

type Terms = library.Terms<never>;
type Door = (...args: never[]) => library.Decision;

/** Random cases and the second implementation prove other things: no single test of theirs is about a clause. */
const NOT_ABOUT_CLAUSES = /\/test\/(laws|oracle)\//;

function recorded<Asked extends Door>(door: Asked): Asked {
  return ((...args: Parameters<Asked>) => {
    const decision = door(...args);
    const { testPath = "", currentTestName = "" } = expect.getState();
    if (!NOT_ABOUT_CLAUSES.test(testPath))
      note(args[0] as unknown as Terms, decision, `${testPath} > ${currentTestName}`);
    return decision;
  }) as Asked;
}

function note(terms: Terms, { decision, findings }: library.Decision, test: string): void {
  const said = terms.doors[decision as library.DoorName] as object | undefined;
  const clauses = Object.entries(said ?? {}).flatMap(([key, list]) =>
    key === "clauses" || key === "silent" ? (list as readonly { readonly id: string }[]) : [],
  );
  const firing = new Set(findings.filter(({ effect }) => effect !== "satisfied").map(({ clause }) => clause));
  for (const { id } of clauses) {
    const key = `${terms.id} ${decision} ${id}`;
    const entry = heard.get(key) ?? { fired: new Set(), quiet: new Set() };
    heard.set(key, entry);
    entry[firing.has(id) ? "fired" : "quiet"].add(test);
  }
}

export const decideRefund = recorded(library.decideRefund);
export const decideSuspension = recorded(library.decideSuspension);
export const decideRenewal = recorded(library.decideRenewal);
export const decideDispute = recorded(library.decideDispute);
export const decideInactivity = recorded(library.decideInactivity);
export const decideSanction = recorded(library.decideSanction);
export const decideTermination = recorded(library.decideTermination);
export const decideRegistration = recorded(library.decideRegistration);
export const decideOrder = recorded(library.decideOrder);
export const decideActivation = recorded(library.decideActivation);
export const decideUse = recorded(library.decideUse);
export const allocatePayment = recorded(library.allocatePayment);
export const composeInvoice = recorded(library.composeInvoice);
export const planRecordingStorage = recorded(library.planRecordingStorage);
export const assessCrediting = recorded(library.assessCrediting);
export const assessTermsChange = recorded(library.assessTermsChange);
export const assessUptime = recorded(library.assessUptime);
export const capLiability = recorded(library.capLiability);
export const assessBackup = recorded(library.assessBackup);
