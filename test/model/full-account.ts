/** Accounts with every field of the model, and ways to spoil them one value at a time. */
import { type Account, InputError, type InputIssue, safeParseAccount } from "fineprint";

/** An account in which every field of the model is given. */
export const FULL: Account = {
  id: "A1",
  currency: "EUR",
  subscriber: {
    id: "S1",
    registeredAt: "2026-01-05T09:00:00+01:00",
    birthOn: "1992-02-29",
    country: "XK",
    name: "Agnes Example",
    email: "agnes@example.com",
    contactPhone: "+3725550100",
    address: "1 Example Street",
    otherAccounts: [{ id: "A0", openedAt: "2024-01-05T09:00:00Z", closedAt: "2025-01-05T09:00:00Z" }],
    identity: {
      documentsAt: "2026-01-06T09:00:00Z",
      verifiedAt: "2026-01-07T09:00:00Z",
      rejectedAt: "2026-01-06T10:00:00Z",
    },
  },
  deposits: [
    {
      id: "D1",
      receivedAt: "2026-06-01T09:00:00Z",
      creditedAt: "2026-06-01T09:00:00.123Z",
      amount: "50.00",
      method: "card",
      instrument: "visa-4242",
      instrumentClosed: false,
      source: "top-up",
      chargeback: {
        openedAt: "2026-06-05T09:00:00Z",
        amount: "20.00",
        settledAt: "2026-06-15T09:00:00Z",
        outcome: "won",
      },
    },
  ],
  charges: [
    {
      id: "C1",
      at: "2026-06-02T09:00:00Z",
      amount: "9.90",
      kind: "number-monthly",
      numberId: "N1",
      subscriptionId: "U1",
      reversedAt: "2026-06-03T09:00:00Z",
      failure: { alternative: "none" },
    },
  ],
  adjustments: [{ id: "J1", at: "2026-06-04T09:00:00Z", amount: "-1.25", because: "a correction" }],
  refunds: [{ id: "R1", at: "2026-06-20T09:00:00Z", amount: "5.00", depositId: "D1" }],
  invoices: [
    {
      id: "I1",
      issuedAt: "2026-06-01T09:00:00Z",
      dueAt: "2026-06-15T09:00:00Z",
      amount: "12.40",
      payments: [{ at: "2026-06-10T09:00:00Z", amount: "2.40" }],
      subscriptionId: "U1",
    },
  ],
  numbers: [
    {
      id: "N1",
      e164: "+3725550199",
      orderedAt: "2026-06-01T10:00:00Z",
      readyAt: "2026-06-01T11:00:00Z",
      callConfirmedAt: "2026-06-01T12:00:00Z",
      messageConfirmedAt: "2026-06-01T13:00:00Z",
      activatedAt: "2026-06-01T14:00:00Z",
      monthlyFee: "9.90",
      setupFee: "0",
      anchorOn: "2026-06-01",
      paidThroughOn: "2026-07-01",
      cancelRequestedAt: "2026-06-20T10:00:00Z",
      disconnectedAt: "2026-07-01T10:00:00Z",
      documents: "accepted",
    },
  ],
  subscriptions: [
    {
      id: "U1",
      kind: "hosting",
      startedOn: "2026-01-31",
      termMonths: 12,
      monthlyFee: "4.95",
      paid: "50.00",
      setupFee: "10",
      tax: "0.00",
      prepaymentDiscount: "9.40",
      paidThroughOn: "2026-02-28",
      cancelRequestedAt: "2026-06-20T10:00:00Z",
      endedAt: "2026-07-01T10:00:00Z",
    },
  ],
  violations: [
    {
      id: "V1",
      at: "2026-06-02T09:00:00Z",
      kind: "harmful-conduct",
      status: "established",
      clearedAt: "2026-06-03T09:00:00Z",
    },
  ],
  blocks: [{ id: "B1", at: "2026-06-02T09:00:00Z", cause: "discretion", liftedAt: "2026-06-03T09:00:00Z" }],
  termination: {
    by: "operator",
    noticeAt: "2026-06-25T09:00:00Z",
    effectiveAt: "2026-07-05T09:00:00Z",
    cause: "other",
  },
  lastActivityAt: "2026-06-30T09:00:00Z",
};

/** An account with nothing but what it must have. */
export const BARE: Account = {
  id: "A1",
  currency: "EUR",
  subscriber: { id: "S1", registeredAt: "2026-01-05T09:00:00Z" },
  deposits: [],
  charges: [],
};

type Branch = Record<string, unknown>;

/** A copy of a value with another value at a path such as `deposits[0].amount`; the key goes with {@link GONE}. */
export function changed(value: object, path: string, to: unknown): unknown {
  const copy = copied(value) as Branch;
  const keys = path.match(/[^.[\]]+/g) ?? [];
  const last = keys.pop() ?? "";
  const branch = keys.reduce((at, key) => at[key] as Branch, copy);
  if (to === GONE) delete branch[last];
  else branch[last] = to;
  return copy;
}

const copied = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(copied);
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, copied(field)]));
};

/** Takes a key away. */
export const GONE: unique symbol = Symbol("gone");

/** The problems of an account. */
export function issuesOf(value: unknown): readonly InputIssue[] {
  const result = safeParseAccount(value);
  return result.ok ? [] : result.issues;
}

/** The problems that something throws. */
export function thrownBy(run: () => unknown): readonly InputIssue[] {
  try {
    run();
  } catch (error) {
    if (error instanceof InputError) return error.issues;
    throw error;
  }
  return [];
}

/** Problems as `"path: code"`. */
export const codesOf = (issues: readonly InputIssue[]): readonly string[] =>
  issues.map(({ path, code }) => `${path}: ${code}`);

/** What zod would say, in its own words. */
export const ZOD_WORDING = /zod|Invalid |Unrecognized|Too (?:small|big)|must (?:match|be)|pattern|expected .*received/;
