/** Accounts whose facts crowd around the instant that they are asked about. */
import type { Account, InstantQuestion } from "fineprint";
import { VIOLATION_KINDS } from "../../src/model/violation.js";
import { fc } from "../fc.js";
import {
  ANCHORS,
  amount,
  DAY,
  fee,
  HOUR,
  identified,
  iso,
  maybe,
  near,
  nearDay,
  nearText,
  rarely,
  tidy,
} from "./instants.js";

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
