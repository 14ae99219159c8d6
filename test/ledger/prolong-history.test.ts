/** A history that is prolonged is the history of the longer account. */
import type { Account } from "fineprint";
import { expect } from "vitest";
import { historyOf, prolongHistory } from "../../src/ledger/history.js";
import { accountParser } from "../../src/model/parsers.js";
import { resolve } from "../../src/model/resolve.js";
import { fc, test } from "../fc.js";
import { accountAndInstant } from "../support/arbitraries.js";
import { DAY, iso } from "../support/instants.js";

test.prop([accountAndInstant, fc.integer({ min: -200, max: 600 })])(
  "a charge more, among the money of an account or after it",
  ({ account, at }, days) => {
    const longer: Account = {
      ...account,
      charges: [...account.charges, { id: "L", at: iso(at + days * DAY), amount: "1.23", kind: "call" }],
    };
    const prolonged = resolve(accountParser.parse(longer));
    prolongHistory(accountParser.resolved(accountParser.parse(account)), prolonged);
    expect(historyOf(prolonged)).toEqual(historyOf(resolve(accountParser.parse(longer))));
  },
);
