/** Services whose fee is due on 1 July 2026. */
import type { PhoneNumber, Subscription } from "fineprint";

/** A number for 9.90 a month. */
export const number = (more: Partial<PhoneNumber> = {}): PhoneNumber => ({
  id: "N1",
  orderedAt: "2026-05-01T09:00:00Z",
  activatedAt: "2026-05-01T10:00:00Z",
  monthlyFee: "9.90",
  paidThroughOn: "2026-07-01",
  ...more,
});

/** A subscription of call recording for 4.00 a month. */
export const recording = (more: Partial<Subscription> = {}): Subscription => ({
  id: "S1",
  kind: "call-recording",
  startedOn: "2026-05-01",
  termMonths: 12,
  monthlyFee: "4.00",
  paid: "0",
  paidThroughOn: "2026-07-01",
  ...more,
});
