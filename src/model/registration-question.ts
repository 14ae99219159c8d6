/** May an applicant be taken on? */
import * as z from "zod";
import { type DocumentRequest, requestsSchema } from "./requests.js";
import { type Day, daySchema, flagSchema, type Instant, instantSchema, phoneSchema, textSchema } from "./scalars.js";

/** Somebody who would like to become a subscriber. What is absent is not known; what is null is known to be missing. */
export interface Applicant {
  readonly birthOn?: Day | undefined;
  /** Whether export or sanctions law bars this person; whose lists count is for the caller to say. */
  readonly sanctioned?: boolean | undefined;
  readonly name?: string | null | undefined;
  readonly email?: string | null | undefined;
  /** E.164. */
  readonly contactPhone?: string | null | undefined;
}

/** May this applicant be taken on? */
export interface RegistrationQuestion {
  readonly at: Instant;
  /** When the application was submitted; absent or after `at`: not yet, and the answer is what it would be. */
  readonly submittedAt?: Instant | undefined;
  readonly applicant: Applicant;
  /** The operator's requests; absent: none. */
  readonly requests?: readonly DocumentRequest<"identity">[] | undefined;
}

/** Schema of a {@link RegistrationQuestion}. */
export const registrationQuestionSchema: z.ZodType<RegistrationQuestion> = /* @__PURE__ */ (() =>
  z.strictObject(
    {
      at: instantSchema,
      submittedAt: instantSchema.optional(),
      applicant: z.strictObject(
        {
          birthOn: daySchema.optional(),
          sanctioned: flagSchema.optional(),
          name: textSchema.nullable().optional(),
          email: textSchema.nullable().optional(),
          contactPhone: phoneSchema.nullable().optional(),
        },
        { error: "an object" },
      ),
      requests: requestsSchema(["identity"]).optional(),
    },
    { error: "a question object" },
  ))();
