import { type Account, decideRefund, freezvon, InputError, illyvoip, parseAccount } from "fineprint";
import { accountSchema } from "fineprint/schema";

const account: Account = parseAccount({});
const decision = decideRefund(freezvon, account, { at: "2026-07-03T09:00:00Z", reason: "discontinue" });
export const granted: string = decision.outcome === "granted" ? decision.amount.amount : "0.00";
export const clauses: readonly string[] = decision.findings.map(({ clause }) => clause);
export const isAccount: boolean = accountSchema.safeParse(account).success;
export const paths = (error: unknown): readonly string[] =>
  error instanceof InputError ? error.issues.map(({ path }) => path) : [];
// @ts-expect-error an instant is text
decideRefund(illyvoip, account, { at: 0 });
