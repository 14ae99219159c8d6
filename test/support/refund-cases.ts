/** Accounts and questions about refunds and disputes. */
import type { Account, DisputeQuestion, RefundQuestion } from "fineprint";
import { fc } from "../fc.js";
import { accountAndInstant } from "./arbitraries.js";
import { DAY, HOUR, iso, maybe, nearText, rarely, tidy } from "./instants.js";

const destination = fc.record({
  method: fc.constantFrom("card", "bank-transfer", "bank-transfer", "crypto", "e-wallet"),
  instrument: fc.constant("EE38"),
  inOwnName: fc.constantFrom(true, true, false),
  verified: fc.constantFrom(true, true, false),
});

/** What a question says of a service that failed, and of a destination that nothing is wrong with. */
const CONVINCING = {
  reason: "service-failed",
  failure: { alternative: "none" },
  destination: { method: "bank-transfer", instrument: "EE38", inOwnName: true, verified: true },
} as const;

/** An account and a question about a refund of its balance or of one of its charges. */
export const refundCase: fc.Arbitrary<{ account: Account; question: RefundQuestion }> = accountAndInstant.chain(
  ({ account, at }) => {
    const charges = account.charges.filter((posted) => Date.parse(posted.at) <= at).map(({ id }) => id);
    const days = [iso(at).slice(0, 10), iso(at + 2 * HOUR).slice(0, 10)];
    return fc
      .record({
        requestedAt: maybe(fc.constantFrom(at, at - 1, at - DAY, at - 2 * DAY, at - 3 * DAY, at - 30 * DAY).map(iso)),
        reason: maybe(fc.constantFrom("cannot-use-service", "discontinue", "service-failed", "service-failed")),
        failure: maybe(fc.record({ alternative: fc.constantFrom("none", "none", "unsuitable", "suitable") })),
        subject: rarely(fc.oneof(fc.constant("balance"), ...charges.map((chargeId) => fc.constant({ chargeId })))),
        destination: maybe(destination),
        payoutFee: rarely(fc.constantFrom("0", "1.50", "1000")),
        exchangeRate: maybe(
          fc.record({
            from: fc.constantFrom(account.currency, account.currency, "GBP"),
            to: fc.constantFrom("EUR", "EUR", "EUR", "USD"),
            rate: fc.constantFrom("0.92", "1.105", "0.006123456789"),
            on: fc.constantFrom(...days),
          }),
        ),
      })
      .chain((rest) => fc.constantFrom(rest, { ...rest, ...CONVINCING }))
      .map((rest) => ({ account, question: tidy({ at: iso(at), ...rest }) as RefundQuestion }));
  },
);

/** An account and a question about one of its charges or deposits, or about the system. */
export const disputeCase: fc.Arbitrary<{ account: Account; question: DisputeQuestion }> = accountAndInstant.chain(
  ({ account, at }) => {
    const subjects = [
      ...account.charges.map(({ id }) => ({ kind: "charge" as const, id })),
      ...account.deposits.map(({ id }) => ({ kind: "deposit" as const, id })),
    ];
    const functioning = nearText(at).map((occurredAt) => ({ kind: "functioning" as const, occurredAt }));
    return fc
      .oneof(functioning, ...(subjects.length > 0 ? [fc.constantFrom(...subjects)] : []))
      .map((subject) => ({ account, question: { at: iso(at), subject } }));
  },
);
