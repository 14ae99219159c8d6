/** The questions of six more doors, and what they read of an account beyond the first five (spec/10-the-other-doors.md). */

import type { Account, PhoneNumber, Subscriber } from "./model.js";

/** A number with the stages of its activation (4.12). */
export interface OrderedNumber extends PhoneNumber {
  readonly readyAt?: string;
  readonly callConfirmedAt?: string;
  readonly messageConfirmedAt?: string;
}

/** A subscriber with the data that an order and a request by email are held against. */
export interface KnownSubscriber extends Subscriber {
  readonly name?: string;
  readonly email?: string;
  readonly contactPhone?: string;
  readonly address?: string;
}

export interface FullAccount extends Account {
  readonly subscriber: KnownSubscriber;
  readonly numbers?: readonly OrderedNumber[];
}

export interface SanctionQuestion {
  readonly at: string;
}

export interface OrderRequest {
  readonly kind: "identity" | "number-documents" | "photo-verification";
  readonly requestedAt: string;
  readonly answeredAt?: string;
}

export interface OrderQuestion {
  readonly at: string;
  readonly item: {
    readonly kind: "number" | "hosting" | "call-recording" | "storage";
    readonly price: string;
    readonly documents?: "not-required" | "required" | "provided" | "accepted";
    readonly genuine?: boolean;
    readonly own?: boolean;
  };
  readonly paidAt?: string;
  readonly amends?: string;
  readonly requests?: readonly OrderRequest[];
}

export interface ActivationQuestion {
  readonly at: string;
  readonly numberId: string;
  readonly outsideInfluence?: boolean;
  readonly hours?: number;
}

export interface UseQuestion {
  readonly at: string;
  readonly direction: "incoming" | "outgoing";
  readonly kind: "call" | "message";
  readonly numberId?: string;
  readonly emergency?: boolean;
  readonly restricted?: boolean;
  readonly registrationService?: boolean;
  readonly permission?: { readonly requestedFrom?: string; readonly grantedAt?: string };
}

export interface AllocationQuestion {
  readonly at: string;
  readonly payment: { readonly amount: string; readonly receivedAt?: string };
}

export interface LiabilityQuestion {
  readonly at: string;
  readonly actionAt: string;
  readonly claim?: string;
}
