/** May an order go through? */
import * as z from "zod";
import type { NumberDocuments } from "./phone-number.js";
import { type DocumentRequest, requestsSchema } from "./requests.js";
import {
  type Decimal,
  flagSchema,
  type Id,
  type Instant,
  instantSchema,
  oneOf,
  textSchema,
  unsignedSchema,
} from "./scalars.js";

/** What is ordered. `documents`, `genuine` and `own` are not known when absent. */
export interface OrderItem {
  readonly kind: "number" | "hosting" | "call-recording" | "storage";
  /** Set-up and first fee, in account currency. */
  readonly price: Decimal;
  /** How far the documents are that some numbers need. */
  readonly documents?: NumberDocuments | undefined;
  /** Whether the documents are genuine. */
  readonly genuine?: boolean | undefined;
  /** Whether they are the subscriber's own. */
  readonly own?: boolean | undefined;
}

/** May this order go through? */
export interface OrderQuestion {
  readonly at: Instant;
  readonly item: OrderItem;
  /** When it was paid for; absent: not yet. */
  readonly paidAt?: Instant | undefined;
  /** The number whose order would be changed by this one; absent: it is a new order. */
  readonly amends?: Id | undefined;
  /** The operator's requests; absent: none. */
  readonly requests?: readonly DocumentRequest<"identity" | "number-documents" | "photo-verification">[] | undefined;
}

/** Schema of an {@link OrderQuestion}. */
export const orderQuestionSchema: z.ZodType<OrderQuestion> = /* @__PURE__ */ (() =>
  z.strictObject(
    {
      at: instantSchema,
      item: z.strictObject(
        {
          kind: oneOf(["number", "hosting", "call-recording", "storage"]),
          price: unsignedSchema,
          documents: oneOf(["not-required", "required", "provided", "accepted"]).optional(),
          genuine: flagSchema.optional(),
          own: flagSchema.optional(),
        },
        { error: "an object" },
      ),
      paidAt: instantSchema.optional(),
      amends: textSchema.optional(),
      requests: requestsSchema(["identity", "number-documents", "photo-verification"]).optional(),
    },
    { error: "a question object" },
  ))();
