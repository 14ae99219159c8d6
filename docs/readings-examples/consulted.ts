/** Which questions consult which readings, found by asking them of the accounts of all examples. */
import {
  type Account,
  allocatePayment,
  capLiability,
  type Decision,
  decideDispute,
  decideInactivity,
  decideOrder,
  decideRefund,
  decideRenewal,
  decideSanction,
  decideSuspension,
  decideTermination,
  decideUse,
  type Terms,
  withReadings,
} from "fineprint";
import { EXAMPLES } from "./index.js";

/** The questions that can be asked of any account. */
const QUESTIONS: Readonly<Record<string, (terms: Terms, account: Account, at: string) => Decision>> = {
  decideRefund: (terms, account, at) =>
    decideRefund(terms, account, { at, reason: "service-failed", failure: { alternative: "none" } }),
  decideSuspension: (terms, account, at) => decideSuspension(terms, account, { at }),
  decideRenewal: (terms, account, at) => decideRenewal(terms, account, { at }),
  decideDispute: (terms, account, at) =>
    decideDispute(terms, account, { at, subject: { kind: "functioning", occurredAt: at } }),
  decideInactivity: (terms, account, at) => decideInactivity(terms, account, { at }),
  decideSanction: (terms, account, at) => decideSanction(terms, account, { at }),
  decideOrder: (terms, account, at) => decideOrder(terms, account, { at, item: { kind: "number", price: "5.00" } }),
  decideUse: (terms, account, at) =>
    decideUse(terms, account, { at, direction: "outgoing", kind: "call", numberId: account.numbers?.[0]?.id }),
  allocatePayment: (terms, account, at) => allocatePayment(terms, account, { at, payment: { amount: "5.00" } }),
  capLiability: (terms, account, at) => capLiability(terms, account, { at, actionAt: at }),
};

/** Either side can end the agreement, and not with the same readings. */
const ENDED_BY = ["subscriber", "operator"] as const;

/** The names of the functions that consult a reading, in alphabetical order. */
export function doorsThatConsult(terms: Terms, reading: string): readonly string[] {
  return [...(consulted().get(`${terms.id} ${reading}`) ?? [])].sort();
}

let found: ReadonlyMap<string, ReadonlySet<string>> | undefined;

function consulted(): ReadonlyMap<string, ReadonlySet<string>> {
  if (found !== undefined) return found;
  const doors = new Map<string, Set<string>>();
  const note = (terms: Terms, door: string, { readings }: Decision): void => {
    for (const name of Object.keys(readings)) {
      const key = `${terms.id} ${name}`;
      doors.set(key, (doors.get(key) ?? new Set()).add(door));
    }
  };
  for (const { terms, reading, door, account, cases } of EXAMPLES)
    for (const { ask } of cases) {
      for (const option of Object.keys(terms.readings[reading]?.options ?? {}))
        note(terms, door, ask(withReadings(terms, { [reading]: option })).decision);
      const { at } = ask(terms).decision;
      if (account === null) continue;
      for (const [name, decide] of Object.entries(QUESTIONS)) note(terms, name, decide(terms, account, at));
      for (const by of ENDED_BY)
        note(terms, "decideTermination", decideTermination(terms, account, { at, by, noticeAt: at }));
    }
  found = doors;
  return doors;
}
