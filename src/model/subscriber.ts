/** The person or company that has the account. */
import * as z from "zod";
import {
  countrySchema,
  type Day,
  daySchema,
  type Id,
  type Instant,
  instantSchema,
  phoneSchema,
  textSchema,
} from "./scalars.js";

/** Another account of the same person with this operator. */
export interface OtherAccount {
  readonly id: Id;
  readonly openedAt: Instant;
  readonly closedAt?: Instant | undefined;
}

/** What is known of the proof of identity; `{}` is known to be unverified. */
export interface Identity {
  /** When the documents came. */
  readonly documentsAt?: Instant | undefined;
  readonly verifiedAt?: Instant | undefined;
  readonly rejectedAt?: Instant | undefined;
}

/** The subscriber. `otherAccounts` and `identity` are not known when absent. */
export interface Subscriber {
  readonly id: Id;
  readonly registeredAt: Instant;
  readonly birthOn?: Day | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  /** E.164. */
  readonly contactPhone?: string | undefined;
  readonly address?: string | undefined;
  readonly otherAccounts?: readonly OtherAccount[] | undefined;
  readonly identity?: Identity | undefined;
}

const object = { error: "an object" };

/** Schema of a {@link Subscriber}. */
export const subscriberSchema: z.ZodType<Subscriber> = /* @__PURE__ */ (() =>
  z.strictObject(
    {
      id: textSchema,
      registeredAt: instantSchema,
      birthOn: daySchema.optional(),
      country: countrySchema.optional(),
      name: textSchema.optional(),
      email: textSchema.optional(),
      contactPhone: phoneSchema.optional(),
      address: textSchema.optional(),
      otherAccounts: z
        .array(
          z.strictObject({ id: textSchema, openedAt: instantSchema, closedAt: instantSchema.optional() }, object),
          { error: "a list of accounts" },
        )
        .optional(),
      identity: z
        .strictObject(
          {
            documentsAt: instantSchema.optional(),
            verifiedAt: instantSchema.optional(),
            rejectedAt: instantSchema.optional(),
          },
          object,
        )
        .optional(),
    },
    object,
  ))();
