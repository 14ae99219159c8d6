/** Orders under Freezvon, of a number for 14.90 whose documents are accepted, unless said otherwise. */
import { freezvon, type OrderItem, type OrderQuestion } from "fineprint";
import { expect } from "vitest";
import { CLEAN, deposit, given } from "./given.js";

export const AT = "2026-07-03T09:00:00Z";
export const SINCE = "2026-06-15T09:00:00Z";
export const satisfied = expect.stringMatching(/^satisfied /);
export const CLAUSES = ["4.1", "4.2", "4.3", "5.5", "6.1", "6.5", "7.6", "7.7"];

export type Facts = NonNullable<Parameters<typeof given>[0]>;
export const subscriber = {
  ...CLEAN.subscriber,
  name: "Mari",
  contactPhone: "+3725550100",
  address: "Narva mnt 5, Tallinn",
};
export const funds = (amount: string): Facts => ({ deposits: [deposit("D1", amount, "2026-06-01T09:00:00Z")] });
export const NUMBER: OrderItem = { kind: "number", price: "14.90", documents: "accepted" };
export const asked = (
  facts: Facts = {},
  item: { readonly [Key in keyof OrderItem]?: OrderItem[Key] | undefined } = {},
  more: Partial<Omit<OrderQuestion, "item">> = {},
) =>
  given({ subscriber, ...facts })
    .under(freezvon)
    .at(more.at ?? AT)
    .order({ ...more, item: { ...NUMBER, ...item } as OrderItem });
