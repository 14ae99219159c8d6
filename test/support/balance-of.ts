/** The balance of an account, by the ledger alone. */
import type { Account, Instant } from "fineprint";
import { historyOf } from "../../src/ledger/history.js";
import { balanceAsOf } from "../../src/ledger/ledger.js";
import { accountParser } from "../../src/model/parsers.js";

/** In units of 10⁻¹². */
export const balanceOf = (account: Account, at: Instant): bigint =>
  balanceAsOf(historyOf(accountParser.resolved(account)), Date.parse(at));
