/** A refund after a failed service, and its four findings of 12.2.3. */
import { type Account, freezvon, type Invoice } from "fineprint";
import { findingsOf, given } from "./given.js";

/** 12:00 in Tallinn. */
export const AT = "2026-07-03T09:00:00.000Z";
/** What 12.2.2 asks for. */
export const FAILED = { reason: "service-failed", failure: { alternative: "none" } } as const;
/** Facts of the account that differ from the clean one. */
export type Facts = Parameters<typeof given>[0];

/** The refund of an account with these facts. */
export const asked = (facts: Facts) => given(facts).under(freezvon).at(AT).refund(FAILED);
/** The four findings with the codes of the satisfied ones left out: use, arrears, invoices, balance. */
export const four = (facts: Facts) =>
  findingsOf(asked(facts), "12.2.3").map((finding) => finding.replace(/^satisfied .*/, "ok"));

/** An invoice of 8.00, overdue since 15 June. */
export const invoice = (more: Partial<Invoice> = {}): Invoice => ({
  id: "I1",
  issuedAt: "2026-06-01T09:00:00Z",
  dueAt: "2026-06-15T09:00:00Z",
  amount: "8.00",
  payments: [],
  ...more,
});
/** One call for that much. */
export const used = (amount: string): Account["charges"] => [
  { id: "C1", at: "2026-06-20T09:00:00Z", amount, kind: "call" },
];
