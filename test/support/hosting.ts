/** Hosting that was paid in advance for a term of twelve months. */
import type { Subscription } from "fineprint";

/** From 31 January 2026, 10.00 a month: 108.00 paid, after a discount of 12.00; set-up 5.00, tax 18.00. */
export const hosting = (more: Partial<Subscription> = {}): Subscription => ({
  id: "H1",
  kind: "hosting",
  startedOn: "2026-01-31",
  termMonths: 12,
  monthlyFee: "10.00",
  paid: "108.00",
  setupFee: "5.00",
  tax: "18.00",
  prepaymentDiscount: "12.00",
  ...more,
});
