/** The questions of the eight further doors, as spec/10-the-other-doors.md writes them, and the account that one of them reads. */

import type { Account, Subscription } from "./model.js";

/** A subscription with what was paid for its term. */
export interface PrepaidSubscription extends Subscription {
  readonly kind: "hosting" | "call-recording" | "storage";
  readonly termMonths: number;
  readonly paid: string;
  readonly setupFee?: string;
  readonly tax?: string;
  readonly prepaymentDiscount?: string;
}

export interface SettledAccount extends Account {
  readonly subscriptions?: readonly PrepaidSubscription[];
}

export interface TerminationQuestion {
  readonly at: string;
  readonly by: "subscriber" | "operator";
  readonly noticeAt: string;
  readonly requestedFor?: string;
  readonly cause?: "breach" | "fraud" | "inactivity" | "illegal-use" | "other";
  readonly effectiveAt?: string;
}

export interface Request {
  readonly kind: "identity";
  readonly requestedAt: string;
  readonly answeredAt?: string;
}

export interface RegistrationQuestion {
  readonly at: string;
  readonly submittedAt?: string;
  readonly applicant: {
    readonly birthOn?: string;
    readonly sanctioned?: boolean;
    readonly name?: string | null;
    readonly email?: string | null;
    readonly contactPhone?: string | null;
  };
  readonly requests?: readonly Request[];
}

export interface InvoiceQuestion {
  readonly at: string;
  readonly currency: string;
  readonly lines: readonly {
    readonly id: string;
    readonly kind: "fee" | "setup" | "usage" | "discount" | "coupon";
    readonly amount: string;
    readonly fromOn?: string;
  }[];
  readonly taxes?: readonly { readonly id: string; readonly rate: string }[];
}

export interface StorageQuestion {
  readonly at: string;
  readonly quota: number;
  readonly extra?: number;
  readonly incoming: number;
  readonly recordings: readonly { readonly id: string; readonly at: string; readonly size: number }[];
  readonly endedAt?: string;
}

export interface UptimeQuestion {
  readonly at: string;
  readonly month: string;
  readonly outages?: readonly {
    readonly id: string;
    readonly fromAt: string;
    readonly untilAt?: string;
    readonly reportedBy: "operator" | "third-party";
  }[];
  readonly maintenance?: readonly { readonly id: string; readonly fromAt: string; readonly untilAt: string }[];
}

export interface BackupQuestion {
  readonly at: string;
  readonly shared?: boolean;
  readonly usedBytes?: number;
}

export interface CreditingQuestion {
  readonly at: string;
  readonly deposit: { readonly receivedAt: string; readonly creditedAt?: string };
}

export interface TermsChangeQuestion {
  readonly at: string;
  readonly publishedAt?: string;
  readonly effectiveAt: string;
  readonly changes: "rates" | "services" | "operator-services" | "offer";
}
