/** Requests of the operator for documents, and whether they were answered. */
import * as z from "zod";
import { type Instant, instantSchema, oneOf } from "./scalars.js";

/** A request of the operator. */
export interface DocumentRequest<Kind extends string = string> {
  readonly kind: Kind;
  readonly requestedAt: Instant;
  /** When it was answered; absent: not yet. */
  readonly answeredAt?: Instant | undefined;
}

/** Schema of a list of requests of some kinds. */
export const requestsSchema = <const Kinds extends readonly [string, ...string[]]>(
  kinds: Kinds,
): z.ZodType<readonly DocumentRequest<Kinds[number]>[]> =>
  z.array(
    z.strictObject(
      { kind: oneOf(kinds), requestedAt: instantSchema, answeredAt: instantSchema.optional() },
      { error: "an object" },
    ),
    { error: "a list of requests" },
  );
