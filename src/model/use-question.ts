/** May a call or message go through? */
import * as z from "zod";
import { flagSchema, type Id, type Instant, instantSchema, oneOf, textSchema } from "./scalars.js";

/** A request for leave to call a restricted destination. */
export interface DestinationPermission {
  /** The email address that it was asked for from; absent: not known. */
  readonly requestedFrom?: string | undefined;
  /** When it was granted; absent: not yet. */
  readonly grantedAt?: Instant | undefined;
}

/** May this call or message go through? `emergency`, `restricted` and `registrationService` are not known when absent. */
export interface UseQuestion {
  readonly at: Instant;
  readonly direction: "incoming" | "outgoing";
  readonly kind: "call" | "message";
  /** The leased number that is used; absent: none. */
  readonly numberId?: Id | undefined;
  /** Whether it is an emergency call. */
  readonly emergency?: boolean | undefined;
  /** Whether the destination is a restricted one. */
  readonly restricted?: boolean | undefined;
  /** Whether the message comes from a service that registers accounts by message. */
  readonly registrationService?: boolean | undefined;
  /** Absent: none was asked for. */
  readonly permission?: DestinationPermission | undefined;
}

/** Schema of a {@link UseQuestion}. */
export const useQuestionSchema: z.ZodType<UseQuestion> = /* @__PURE__ */ (() =>
  z.strictObject(
    {
      at: instantSchema,
      direction: oneOf(["incoming", "outgoing"]),
      kind: oneOf(["call", "message"]),
      numberId: textSchema.optional(),
      emergency: flagSchema.optional(),
      restricted: flagSchema.optional(),
      registrationService: flagSchema.optional(),
      permission: z
        .strictObject(
          { requestedFrom: textSchema.optional(), grantedAt: instantSchema.optional() },
          { error: "an object" },
        )
        .optional(),
    },
    { error: "a question object" },
  ))();
