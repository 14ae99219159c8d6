/** An order case: what an order costs, and what it is paid from. */
import type { OrderQuestion } from "../model/order-question.js";
import type { Resolved } from "../model/resolve.js";
import type { Case } from "./case.js";
import type { Clause } from "./clause.js";

/** What an agreement says of orders. */
export interface OrderTerms {
  readonly clauses: readonly Clause<OrderCase>[];
  /** What an order is paid from. */
  readonly payFrom: "balance" | "billing-information";
}

/** An order case. */
export type OrderCase = Case<Resolved<OrderQuestion>>;
