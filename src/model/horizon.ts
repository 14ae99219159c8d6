/** From when to when something is looked ahead. */
import * as z from "zod";
import { acrossFields, after, fieldsOf } from "./across-fields.js";
import { type Parser, parserOf } from "./parse.js";
import type { EpochMs } from "./resolve.js";
import { type Instant, instantSchema } from "./scalars.js";

/** From when to when; the end is the first instant after it. */
interface Horizon {
  readonly from: Instant;
  readonly until: Instant;
}

const horizonParser: Parser<Horizon> = /* @__PURE__ */ parserOf(() =>
  acrossFields(z.strictObject({ from: instantSchema, until: instantSchema }, { error: "an options object" }), (value) =>
    after(fieldsOf(value), [], "until", "from"),
  ),
);

/** Reads how far something is looked ahead: the first instant after it. */
export function parseHorizon(from: Instant, options: { readonly until: Instant }): EpochMs {
  return Date.parse(horizonParser.parse({ ...options, from }).until);
}
