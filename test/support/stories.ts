/** The example accounts, and the five questions that the demo asks of them. */
import { readFileSync } from "node:fs";
import {
  type Account,
  type AnyDecision,
  type DisputeSubject,
  decideDispute,
  decideInactivity,
  decideRefund,
  decideRenewal,
  decideSuspension,
  type RefundQuestion,
  type Terms,
} from "fineprint";

/** An account file and what is asked of it. */
export interface Story {
  readonly file: string;
  readonly at: string;
  readonly refund?: Omit<RefundQuestion, "at">;
  readonly dispute: { readonly subject: DisputeSubject };
}

const folder = new URL("../../examples/accounts/", import.meta.url);

/** Reads a file of the folder of example accounts. */
export const readExample = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), "utf8"));

/** Every story. */
export const stories = readExample("stories.json") as readonly Story[];

/** The account of a story, as it is in its file. */
export const accountOf = ({ file }: Story): Account => readExample(file) as Account;

/** The five decisions, by door. */
export function decideAll(terms: Terms, account: Account, { at, refund, dispute }: Story) {
  return {
    refund: decideRefund(terms, account, { at, ...refund }),
    suspension: decideSuspension(terms, account, { at }),
    renewal: decideRenewal(terms, account, { at }),
    dispute: decideDispute(terms, account, { at, subject: dispute.subject }),
    inactivity: decideInactivity(terms, account, { at }),
  } satisfies Record<string, AnyDecision>;
}
