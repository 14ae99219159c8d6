/** A decision, kept so that anybody can make it again. */
import type { Decision } from "../core/decision.js";
import type { Terms } from "../core/terms.js";
import { traceOf } from "../core/trace.js";
import type { Account } from "../model/account.js";
import { show } from "../model/describe-value.js";
import { InputError } from "../model/input-error.js";
import { accountParser } from "../model/parsers.js";
import { parseReceipt, parseReceiptOptions, type Receipt, type ReceiptOptions } from "../model/receipt.js";
import type { AnyQuestion } from "./asking.js";
import { LIBRARY_VERSION } from "./library-version.js";
import { digestOf, identityOf, plainOf } from "./receipt-digests.js";
import { type Maskable, maskedPart, maskIssues } from "./receipt-mask.js";
import { replay } from "./replay.js";

/**
 * Makes the receipt of a decision: plain JSON with the question, the whole decision, the readings, and digests of the
 * terms, the account and the receipt itself. It does not hold the account; `replay` takes it again. A digest is no
 * signature: it shows what has changed to whoever keeps it in another place than the receipt.
 *
 * @param decision - what a door has just returned; not a copy
 * @param account - the account that it was made of, parsed or as plain JSON; null where the question needs none
 * @param question - the question that it answers
 * @param options - `mask`: what is to be taken out; only a text that the answer does not depend on can be
 * @returns the receipt, frozen; it survives `JSON.stringify`, and the order of its keys does not matter
 * @throws InputError for an account or a question that the door refuses or that give another decision
 * (`another-decision`), and for every pointer of the mask that is malformed (`not-a-pointer`), points at nothing
 * (`points-at-nothing`) or takes out what the answer depends on, or what has a form of its own, such as a telephone
 * number (`answer-depends-on-it`)
 * @units digests are SHA-256 of canonical JSON (RFC 8785), in lower-case hexadecimal
 *
 * @example
 * ```ts
 * import { decideSuspension, freezvon, receipt } from "fineprint";
 *
 * const account = {
 *   id: "A-1",
 *   currency: "EUR",
 *   subscriber: { id: "S-1", registeredAt: "2026-01-05T09:00:00Z", name: "Arta Example" },
 *   deposits: [],
 *   charges: [],
 * } as const;
 * const question = { at: "2026-07-03T09:00:00Z" };
 * const decision = decideSuspension(freezvon, account, question);
 * const kept = receipt(decision, account, question, { mask: ["/account/subscriber/name"] });
 * [kept.decision.outcome, kept.masked]; //=> ["suspended", ["/account/subscriber/name"]]
 * [kept.digest.length, kept.account?.length]; //=> [64, 64]
 * receipt(decision, account, question, { mask: ["/account/subscriber/registeredAt"] }); //=> throws InputError
 * ```
 */
export function receipt<const Question extends AnyQuestion>(
  decision: Decision,
  account: Account | null,
  question: Question,
  options: ReceiptOptions = {},
): Receipt {
  const terms = traceOf(decision)?.terms;
  if (terms === undefined)
    throw new Error("the decision is a copy: a receipt is made of a decision that a door has just returned");
  const { mask = [] } = parseReceiptOptions(options);
  const facts = account === null ? null : accountParser.parse(account);
  const parts = { account: plainOf(facts), question: plainOf(question), decision: plainOf(decision) };
  const issues = maskIssues(mask, parts);
  if (issues.length > 0) throw new InputError(issues);

  const whole = sealed(terms, parts, []);
  if (!replay(whole, terms, facts).same) throw new InputError([ANOTHER_DECISION]);
  if (mask.length === 0) return whole;
  /** Whether the decision can be made again without what these pointers take out. */
  const stands = (pointers: readonly string[]): boolean => {
    try {
      return replay(sealed(terms, parts, pointers), terms, facts).same;
    } catch {
      return false;
    }
  };
  if (stands(mask)) return sealed(terms, parts, mask);
  const guilty = mask.filter((pointer) => !stands([pointer]));
  throw new InputError((guilty.length > 0 ? guilty : mask).map((pointer) => dependedOn(pointer, mask)));
}

/** A receipt of what is left under a mask. */
function sealed(terms: Terms<never>, parts: Maskable, mask: readonly string[]): Receipt {
  const under = (part: keyof Maskable) => maskedPart(mask, part, parts[part]);
  const account = under("account");
  const covered = {
    fineprint: LIBRARY_VERSION,
    terms: identityOf(terms),
    readings: terms.chosen,
    account: account === null ? null : digestOf(account),
    question: under("question"),
    decision: under("decision"),
    masked: [...new Set(mask)].sort(),
  };
  return parseReceipt({ ...covered, digest: digestOf(covered) });
}

const ANOTHER_DECISION = {
  code: "another-decision",
  path: "decision",
  expected: "the decision that a door makes of this account and this question",
  received: "another decision",
} as const;

const dependedOn = (pointer: string, mask: readonly string[]) =>
  ({
    code: "answer-depends-on-it",
    path: `mask[${mask.indexOf(pointer)}]`,
    expected: "a pointer to a text that the answer does not depend on",
    received: show(pointer),
  }) as const;
