/** Small accounts and short views of decisions, for the tests of the six further doors. */

import type { FullAccount } from "./account-doors.js";

export const at = "2026-06-01T09:00:00Z";
export const registeredAt = "2025-01-01T09:00:00Z";

export const empty: FullAccount = {
  id: "A",
  currency: "EUR",
  subscriber: { id: "S", registeredAt, name: "Mari", contactPhone: "+3725550100", address: "Narva mnt 5" },
  deposits: [],
  charges: [],
  invoices: [],
  numbers: [],
  subscriptions: [],
  violations: [],
};

export function deposit(id: string, on: string, amount: string) {
  return { id, receivedAt: on, creditedAt: on, amount, method: "card" } as const;
}

/** An account with this on its balance; below zero by a charge. */
export function balanceOf(amount: string, more: Partial<FullAccount> = {}): FullAccount {
  const day = "2026-05-01T09:00:00Z";
  if (amount.startsWith("-")) {
    return { ...empty, charges: [{ id: "C0", at: day, amount: amount.slice(1), kind: "call" }], ...more };
  }
  return { ...empty, deposits: Number(amount) > 0 ? [deposit("D0", day, amount)] : [], ...more };
}

export function without(
  account: FullAccount,
  list: "violations" | "invoices" | "numbers" | "subscriptions",
): FullAccount {
  const { [list]: _, ...rest } = account;
  return rest;
}

export function euro(amount: string) {
  return { amount, currency: "EUR" };
}

/** The findings that are more than `satisfied`, as `clause effect code`. */
export function against(decision: {
  readonly findings: readonly { readonly clause: string; readonly effect: string; readonly because: string | null }[];
}): readonly string[] {
  return decision.findings
    .filter(({ effect }) => effect !== "satisfied")
    .map(({ clause, effect, because }) => `${clause} ${effect} ${because}`);
}

export function clausesOf(decision: { readonly findings: readonly { readonly clause: string }[] }): readonly string[] {
  return decision.findings.map(({ clause }) => clause);
}

export const ended = { by: "subscriber", noticeAt: registeredAt, effectiveAt: "2026-05-20T09:00:00Z" } as const;
