/** Accounts and questions whose instants crowd around the edges of windows, month ends, midnights and clock changes. */
import type { Account, DisputeQuestion, InstantQuestion, RefundQuestion } from "fineprint";
import { VIOLATION_KINDS } from "../../src/model/violation.js";
import { fc } from "../fc.js";

const MINUTE = 60_000;
/** Milliseconds of an hour. */
export const HOUR = 60 * MINUTE;
/** Milliseconds of a day of 24 hours. */
export const DAY = 24 * HOUR;
/** Writes an instant. */
export const iso = (at: number): string => new Date(at).toISOString();

/** Instants of questions: ordinary ones, midnights of both zones, month ends, clock changes, holidays. */
const ANCHORS = [
  "2026-07-03T09:00:00Z",
  "2026-03-28T22:00:00Z",
  "2026-03-29T01:00:00Z",
  "2026-03-29T20:59:59.999Z",
  "2026-10-24T21:00:00Z",
  "2026-10-25T01:00:00Z",
  "2026-02-28T22:00:00Z",
  "2026-02-28T23:00:00Z",
  "2024-02-29T12:00:00Z",
  "2026-05-03T22:00:00Z",
  "2026-06-25T21:00:00Z",
  "2025-12-31T22:30:00Z",
  "2031-01-02T10:00:00Z",
].map((text) => Date.parse(text));

const DELTAS = [
  0,
  0,
  1,
  -1,
  HOUR,
  -HOUR,
  ...[1, 2, 3, 4, 7, 10, 28, 30, 31, 89, 90, 91, 92, 180, 181, 182, 183, 184, 185, 186].flatMap((days) => [
    -days * DAY,
    -days * DAY - 1,
    -days * DAY + HOUR,
  ]),
  2 * DAY,
  30 * DAY,
];

/** An instant near one that matters. */
const near = (at: number): fc.Arbitrary<number> =>
  fc
    .tuple(fc.constantFrom(...DELTAS), fc.constantFrom(0, 0, 0, 1, -1, MINUTE, 21 * HOUR, 22 * HOUR))
    .map(([delta, more]) => at + delta + more);
/** The same, as text. */
export const nearText = (at: number): fc.Arbitrary<string> => near(at).map(iso);
export const nearDay = (at: number): fc.Arbitrary<string> => near(at).map((instant) => iso(instant).slice(0, 10));

export const amount: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom("0.01", "5.00", "9.90", "10", "50.00", "12.345", "0.000000000001", "33.333333333333"),
  fc.integer({ min: 1, max: 20_000 }).map((cents) => (cents / 100).toFixed(2)),
);
const fee = fc.constantFrom("0", "4.95", "5.00", "9.90", "10.00", "50");

/** Drops keys that hold nothing: a third of the optional facts is missing. */
export const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined, freq: 2 });
export const rarely = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });
export const tidy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const identified = <T extends object>(prefix: string, item: fc.Arbitrary<T>, maxLength: number) =>
  fc
    .array(item, { maxLength })
    .chain((items) => fc.shuffledSubarray(items, { minLength: items.length }))
    .map((items) => items.map((fields, i) => ({ id: `${prefix}${i + 1}`, ...fields })));

const deposit = (at: number) =>
  fc
    .record({
      receivedAt: near(at),
      delay: maybe(fc.constantFrom(0, 0, 1, HOUR, DAY)),
      amount,
      method: fc.constantFrom("card", "card", "bank-transfer", "crypto", "e-wallet", "other"),
      instrumentClosed: rarely(fc.boolean()),
      source: rarely(fc.constantFrom("top-up", "special-conditions")),
      chargeback: rarely(
        fc.record({
          openedAt: near(at),
          part: fc.constantFrom("all", "some"),
          settled: maybe(near(at)),
          won: fc.boolean(),
        }),
      ),
    })
    .map(({ receivedAt, delay, chargeback, ...rest }) => ({
      ...rest,
      receivedAt: iso(receivedAt),
      creditedAt: delay === undefined ? undefined : iso(receivedAt + delay),
      chargeback: chargeback && {
        openedAt: iso(chargeback.openedAt),
        amount: chargeback.part === "some" && Number(rest.amount) >= 0.01 ? "0.01" : undefined,
        ...(chargeback.settled !== undefined && {
          settledAt: iso(chargeback.settled),
          outcome: chargeback.won ? "won" : "lost",
        }),
      },
    }));

const charge = (at: number) =>
  fc.record({
    at: nearText(at),
    amount,
    kind: fc.constantFrom(
      "call",
      "message",
      "number-setup",
      "number-monthly",
      "call-recording",
      "hosting",
      "storage",
      "other",
    ),
    reversedAt: rarely(nearText(at)),
    failure: rarely(fc.record({ alternative: fc.constantFrom("none", "unsuitable", "suitable") })),
  });

const number = (at: number) =>
  fc.record({
    orderedAt: nearText(at),
    activatedAt: maybe(nearText(at)),
    readyAt: maybe(nearText(at)),
    callConfirmedAt: maybe(nearText(at)),
    messageConfirmedAt: maybe(nearText(at)),
    monthlyFee: fee,
    anchorOn: maybe(nearDay(at)),
    paidThroughOn: maybe(nearDay(at)),
    cancelRequestedAt: rarely(nearText(at)),
    disconnectedAt: rarely(nearText(at)),
  });

const subscription = (at: number) =>
  fc.record({
    kind: fc.constantFrom("hosting", "call-recording", "storage"),
    startedOn: nearDay(at),
    termMonths: fc.integer({ min: 1, max: 24 }),
    monthlyFee: fee,
    paid: fc.oneof(fee, fc.constantFrom("60.00", "108", "240")),
    setupFee: maybe(fc.constantFrom("0", "5.00")),
    tax: maybe(fc.constantFrom("0", "18.00")),
    prepaymentDiscount: maybe(fc.constantFrom("0", "12.00", "7.77")),
    paidThroughOn: maybe(nearDay(at)),
    cancelRequestedAt: rarely(nearText(at)),
    endedAt: rarely(nearText(at)),
  });

const invoice = (at: number) =>
  fc.record({
    issuedAt: nearText(at),
    dueAt: nearText(at),
    amount: fee,
    payments: fc.array(fc.record({ at: nearText(at), amount }), { maxLength: 2 }),
  });

const violation = (at: number) =>
  fc.record({
    at: nearText(at),
    kind: fc.constantFrom(...VIOLATION_KINDS),
    status: fc.constantFrom("suspected", "established"),
    clearedAt: maybe(nearText(at)),
  });

const block = (at: number) =>
  fc.record({
    at: nearText(at),
    cause: fc.constantFrom("inactivity", "fraud", "fraud", "fraud", "conduct", "missing-data", "discretion"),
    liftedAt: maybe(nearText(at)),
  });

/** Registration: before everything that questions are asked of. */
const REGISTERED = Date.parse("2023-06-15T08:00:00Z");

const subscriber = (at: number) =>
  fc.record({
    id: fc.constant("S1"),
    registeredAt: fc.constant(iso(REGISTERED)),
    name: maybe(fc.constant("Agnes Example")),
    email: maybe(fc.constantFrom("agnes@example.com", "AGNES@example.com")),
    contactPhone: maybe(fc.constant("+3725550100")),
    address: maybe(fc.constant("Example Street 1")),
    otherAccounts: maybe(
      identified(
        "A",
        fc.record({ openedAt: fc.oneof(nearText(at), fc.constantFrom(iso(REGISTERED), iso(REGISTERED - 1))) }),
        2,
      ),
    ),
    identity: maybe(
      fc.record({
        documentsAt: maybe(nearText(at)),
        verifiedAt: maybe(nearText(at)),
        rejectedAt: rarely(nearText(at)),
      }),
    ),
  });

/** An account around an instant. */
const accountAround = (at: number): fc.Arbitrary<Account> =>
  fc
    .record({
      id: fc.constant("A1"),
      currency: fc.constantFrom("EUR", "EUR", "EUR", "USD", "JPY", "KWD"),
      subscriber: subscriber(at),
      deposits: identified("D", deposit(at), 4),
      charges: identified("C", charge(at), 5),
      adjustments: maybe(
        identified(
          "J",
          fc.record({
            at: nearText(at),
            amount: fc.tuple(fc.constantFrom("", "-"), amount).map((parts) => parts.join("")),
          }),
          2,
        ),
      ),
      refunds: rarely(
        identified("R", fc.record({ at: nearText(at), amount, depositId: maybe(fc.constantFrom("D1", "D2")) }), 2),
      ),
      invoices: maybe(identified("I", invoice(at), 2)),
      numbers: maybe(identified("N", number(at), 3)),
      subscriptions: maybe(identified("U", subscription(at), 2)),
      violations: maybe(identified("V", violation(at), 1)),
      blocks: rarely(identified("B", block(at), 2)),
      termination: rarely(
        fc.record({
          by: fc.constantFrom("subscriber", "operator"),
          noticeAt: nearText(at),
          effectiveAt: maybe(nearText(at)),
          cause: maybe(fc.constantFrom("breach", "fraud", "inactivity", "illegal-use", "other")),
        }),
      ),
      lastActivityAt: maybe(nearText(at)),
    })
    .map(({ refunds, ...account }) => {
      const ids = account.deposits.map(({ id }) => id);
      return tidy({
        ...account,
        refunds: refunds?.map((refund) =>
          refund.depositId !== undefined && ids.includes(refund.depositId)
            ? refund
            : { ...refund, depositId: undefined },
        ),
      }) as Account;
    });

/** What an account looks like that nothing stands against. */
const UNBLEMISHED = {
  invoices: [],
  numbers: [],
  subscriptions: [],
  violations: [],
  refunds: [],
  termination: undefined,
};

const FRAUD_BLOCK = { id: "B9", at: "2023-06-17T08:00:00Z", cause: "fraud" };

/** The same account with most of what could stand against it taken away, now and then blocked for fraud. */
const mostlyClean = (account: Account): fc.Arbitrary<Account> =>
  fc
    .record({
      keys: fc.subarray(Object.keys(UNBLEMISHED) as (keyof typeof UNBLEMISHED)[], { minLength: 5 }),
      blocked: fc.nat({ max: 9 }).map((lot) => lot === 9),
    })
    .map(({ keys, blocked }) =>
      tidy({
        ...account,
        ...Object.fromEntries(keys.map((key) => [key, UNBLEMISHED[key]])),
        blocks: blocked ? [FRAUD_BLOCK] : [],
        subscriber: {
          ...account.subscriber,
          otherAccounts: [],
          identity: { verifiedAt: "2023-06-16T08:00:00Z" },
        },
        charges: account.charges.slice(0, 2).map((charge, i) => ({
          ...charge,
          ...(i % 2 === 0 && { failure: { alternative: "none" } }),
        })),
      } as Account),
    );

const instantNear = fc
  .tuple(fc.constantFrom(...ANCHORS), fc.constantFrom(0, 0, 1, -1, HOUR, -HOUR, DAY, 2 * DAY))
  .map(([anchor, delta]) => anchor + delta);

/** An account with the instant that its facts crowd around. */
export const accountAndInstant: fc.Arbitrary<{ account: Account; at: number }> = instantNear.chain((at) =>
  accountAround(at)
    .chain((account) => fc.oneof(fc.constant(account), mostlyClean(account)))
    .map((account) => ({ account, at })),
);

/** An account and a question that only gives an instant. */
export const instantCase: fc.Arbitrary<{ account: Account; question: InstantQuestion }> = accountAndInstant.map(
  ({ account, at }) => ({ account, question: { at: iso(at) } }),
);

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
