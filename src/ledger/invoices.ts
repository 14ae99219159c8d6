/** What is still to be paid of an invoice. */
import type { Invoice } from "../model/invoice.js";
import type { EpochMs, Resolved, Units } from "../model/resolve.js";

/** What is outstanding of an invoice as of an instant: nothing before it is issued. */
export function outstandingOf({ issuedAt, amount, payments }: Resolved<Invoice>, at: EpochMs): Units {
  if (issuedAt > at) return 0n;
  const open = payments.reduce((left, payment) => (payment.at <= at ? left - payment.amount : left), amount);
  return open > 0n ? open : 0n;
}
