/** The same case, asked otherwise: at another instant, or of an account that has been read already. */
import { parseAccount } from "fineprint";
import type { AnyCase } from "./doors.js";
import { iso } from "./instants.js";

export const later = (given: AnyCase, at: number): AnyCase => ({
  ...given,
  question: { ...given.question, at: iso(at) },
});

/** Reading an account takes longer than most decisions on it. */
export const read = (given: AnyCase): AnyCase => ({ ...given, account: given.account && parseAccount(given.account) });
