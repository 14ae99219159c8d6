/** The plain JSON that goes in, as spec/2-model.md and spec/3-decisions.md write it. Only what the five doors read. */

export type Operator = "illyvoip" | "freezvon";
export type Readings = { readonly [name: string]: string | undefined };
export type Method = "card" | "bank-transfer" | "crypto" | "e-wallet" | "other";
export type Alternative = "none" | "unsuitable" | "suitable";

export interface Failure {
  readonly alternative: Alternative;
}

export interface Identity {
  readonly documentsAt?: string;
  readonly verifiedAt?: string;
  readonly rejectedAt?: string;
}

export interface Subscriber {
  readonly id: string;
  readonly registeredAt: string;
  readonly otherAccounts?: readonly {
    readonly id: string;
    readonly openedAt: string;
    readonly closedAt?: string;
  }[];
  readonly identity?: Identity;
}

export interface Deposit {
  readonly id: string;
  readonly receivedAt: string;
  readonly creditedAt?: string;
  readonly amount: string;
  readonly method: Method;
  readonly instrument?: string;
  readonly instrumentClosed?: boolean;
  readonly source?: "top-up" | "special-conditions";
  readonly chargeback?: {
    readonly openedAt: string;
    readonly amount?: string;
    readonly settledAt?: string;
    readonly outcome?: "won" | "lost";
  };
}

export interface Charge {
  readonly id: string;
  readonly at: string;
  readonly amount: string;
  readonly kind: string;
  readonly reversedAt?: string;
  readonly failure?: Failure;
}

export interface Adjustment {
  readonly id: string;
  readonly at: string;
  readonly amount: string;
}

export interface Refund {
  readonly id: string;
  readonly at: string;
  readonly amount: string;
  readonly depositId?: string;
}

export interface Invoice {
  readonly id: string;
  readonly issuedAt: string;
  readonly dueAt: string;
  readonly amount: string;
  readonly payments: readonly { readonly at: string; readonly amount: string }[];
}

export interface PhoneNumber {
  readonly id: string;
  readonly orderedAt: string;
  readonly activatedAt?: string;
  readonly monthlyFee: string;
  readonly anchorOn?: string;
  readonly paidThroughOn?: string;
  readonly cancelRequestedAt?: string;
  readonly disconnectedAt?: string;
}

export interface Subscription {
  readonly id: string;
  readonly startedOn: string;
  readonly monthlyFee: string;
  readonly paidThroughOn?: string;
  readonly cancelRequestedAt?: string;
  readonly endedAt?: string;
}

export interface Violation {
  readonly id: string;
  readonly at: string;
  readonly kind: string;
  readonly status: "suspected" | "established";
  readonly clearedAt?: string;
}

export type BlockCause = "inactivity" | "fraud" | "conduct" | "missing-data" | "discretion";

export interface Block {
  readonly id: string;
  readonly at: string;
  readonly cause: BlockCause;
  readonly liftedAt?: string;
}

export interface Termination {
  readonly by: "subscriber" | "operator";
  readonly noticeAt: string;
  readonly effectiveAt?: string;
  readonly cause?: "breach" | "fraud" | "inactivity" | "illegal-use" | "other";
}

export interface Account {
  readonly id: string;
  readonly currency: string;
  readonly subscriber: Subscriber;
  readonly deposits: readonly Deposit[];
  readonly charges: readonly Charge[];
  readonly adjustments?: readonly Adjustment[];
  readonly refunds?: readonly Refund[];
  readonly invoices?: readonly Invoice[];
  readonly numbers?: readonly PhoneNumber[];
  readonly subscriptions?: readonly Subscription[];
  readonly violations?: readonly Violation[];
  readonly blocks?: readonly Block[];
  readonly termination?: Termination;
  readonly lastActivityAt?: string;
}

export interface Destination {
  readonly method: Method;
  readonly instrument: string;
  readonly inOwnName: boolean;
  readonly verified: boolean;
}

export interface RefundQuestion {
  readonly at: string;
  readonly requestedAt?: string;
  readonly reason?: "cannot-use-service" | "discontinue" | "service-failed";
  readonly failure?: Failure;
  readonly subject?: "balance" | { readonly chargeId: string };
  readonly destination?: Destination;
  readonly payoutFee?: string;
  readonly exchangeRate?: {
    readonly from: string;
    readonly to: string;
    readonly rate: string;
    readonly on: string;
  };
}

export interface PlainQuestion {
  readonly at: string;
}

export interface DisputeQuestion {
  readonly at: string;
  readonly subject:
    | { readonly kind: "charge" | "deposit"; readonly id: string }
    | { readonly kind: "functioning"; readonly occurredAt: string };
}

/** Zone of each operator (spec/4-time.md). */
export function zoneOf(operator: Operator): string {
  return operator === "illyvoip" ? "Europe/Belgrade" : "Europe/Tallinn";
}

/** The option that was picked for a reading; absent means the default, which is the first. */
export function choose<const Options extends readonly [string, ...string[]]>(
  readings: Readings,
  name: string,
  options: Options,
): Options[number] {
  const picked = readings[name];
  if (picked === undefined) return options[0];
  if (!options.includes(picked)) throw new Error(`\`${picked}\` is no option of reading \`${name}\``);
  return picked;
}

/** Order of two texts by code unit (R5). */
export function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
