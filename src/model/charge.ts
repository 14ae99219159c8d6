/** Money taken from the balance for a service. */
import * as z from "zod";
import { type Decimal, type Id, type Instant, instantSchema, oneOf, positiveSchema, textSchema } from "./scalars.js";

/** What a charge was for. */
export type ChargeKind =
  | "call"
  | "message"
  | "number-setup"
  | "number-monthly"
  | "call-recording"
  | "hosting"
  | "storage"
  | "other";

/** The operator could not provide what was paid for; is there an alternative, and does it suit the subscriber? */
export interface ServiceFailure {
  readonly alternative: "none" | "unsuitable" | "suitable";
}

/** Money taken from the balance for a service. */
export interface Charge {
  readonly id: Id;
  /** When it was posted. */
  readonly at: Instant;
  /** In account currency, above zero. */
  readonly amount: Decimal;
  readonly kind: ChargeKind;
  readonly numberId?: Id | undefined;
  readonly subscriptionId?: Id | undefined;
  /** When the operator undid it. */
  readonly reversedAt?: Instant | undefined;
  readonly failure?: ServiceFailure | undefined;
}

/** Schema of a {@link ServiceFailure}. */
export const serviceFailureSchema: z.ZodType<ServiceFailure> = /* @__PURE__ */ (() =>
  z.strictObject({ alternative: oneOf(["none", "unsuitable", "suitable"]) }, { error: "an object" }))();

/** Schema of a {@link Charge}. */
export const chargeSchema: z.ZodType<Charge> = /* @__PURE__ */ (() =>
  z.strictObject(
    {
      id: textSchema,
      at: instantSchema,
      amount: positiveSchema,
      kind: oneOf([
        "call",
        "message",
        "number-setup",
        "number-monthly",
        "call-recording",
        "hosting",
        "storage",
        "other",
      ]),
      numberId: textSchema.optional(),
      subscriptionId: textSchema.optional(),
      reversedAt: instantSchema.optional(),
      failure: serviceFailureSchema.optional(),
    },
    { error: "an object" },
  ))();
