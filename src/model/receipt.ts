/** What is kept of a decision, so that it can be made again and compared. */
import * as z from "zod";
import { show } from "./describe-value.js";
import { InputError } from "./input-error.js";
import { readBy } from "./parse.js";
import { type Id, textSchema } from "./scalars.js";

/** A plain JSON value. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/** A plain JSON object. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** A decision with everything that it takes to make it again, but for the terms and the account themselves. */
export interface Receipt {
  /** The version of the library that made it. */
  readonly fineprint: string;
  /** The agreement; the digest covers what names it, how it counts days, and the text of its clauses. */
  readonly terms: { readonly id: Id; readonly version: string; readonly digest: string };
  /** The option that the terms had chosen of each reading. */
  readonly readings: Readonly<Record<string, string>>;
  /** The digest of the account, masked where `masked` says so; null where the question needs none. */
  readonly account: string | null;
  readonly question: JsonObject;
  readonly decision: JsonObject;
  /** The JSON pointers of what is replaced by `"[masked]"`, sorted. */
  readonly masked: readonly string[];
  /** The digest of everything else in the receipt. */
  readonly digest: string;
}

/** How a receipt is made. */
export interface ReceiptOptions {
  /** JSON pointers (RFC 6901) into `{ account, question, decision }`, to what is not to be kept. */
  readonly mask?: readonly string[] | undefined;
}

const EXPECTED_DIGEST = "a SHA-256 digest of 64 hexadecimal digits in lower case";

const digestSchema: z.ZodType<string> = /* @__PURE__ */ (() =>
  z.string({ error: EXPECTED_DIGEST }).superRefine((text, context) => {
    if (/^[0-9a-f]{64}$/.test(text)) return;
    const params = { code: "not-a-digest", expected: EXPECTED_DIGEST, received: show(text) };
    context.addIssue({ code: "custom", params });
  }))();

const jsonObjectSchema: z.ZodType<JsonObject> = /* @__PURE__ */ z.custom<JsonObject>(
  (value) => isJson(value) && typeof value === "object" && value !== null && !Array.isArray(value),
  { error: "an object of plain JSON" },
);

const pointersSchema: z.ZodType<readonly string[]> = /* @__PURE__ */ (() =>
  z.array(z.string({ error: "a JSON pointer" }), { error: "a list of JSON pointers" }))();

const receiptSchema: z.ZodType<Receipt> = /* @__PURE__ */ (() =>
  z.strictObject(
    {
      fineprint: textSchema,
      terms: z.strictObject({ id: textSchema, version: textSchema, digest: digestSchema }, { error: "an object" }),
      readings: z.record(z.string(), textSchema, { error: "an object of options" }),
      account: digestSchema.nullable(),
      question: jsonObjectSchema,
      decision: jsonObjectSchema,
      masked: pointersSchema,
      digest: digestSchema,
    },
    { error: "a receipt object" },
  ))();

const receiptOptionsSchema: z.ZodType<ReceiptOptions> = /* @__PURE__ */ (() =>
  z.strictObject({ mask: pointersSchema.optional() }, { error: "an options object" }))();

/** Reads a receipt: the frozen value, or a thrown InputError with every problem. */
export function parseReceipt(value: unknown): Receipt {
  return read(receiptSchema, value);
}

/** Reads how a receipt is to be made. */
export function parseReceiptOptions(value: unknown): ReceiptOptions {
  return read(receiptOptionsSchema, value);
}

function read<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = readBy(schema, value);
  if (!result.ok) throw new InputError(result.issues);
  return result.value;
}

function isJson(value: unknown): value is Json {
  // a key of that name would be lost in copies
  if (typeof value === "object" && value !== null)
    return !Object.hasOwn(value, "__proto__") && Object.values(value).every(isJson);
  return value === null || typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
}
