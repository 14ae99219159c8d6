/** What a receipt keeps of things too large to keep: their digests. */
import { canonicalJson } from "../core/canonical-json.js";
import { sha256Hex } from "../core/sha-256.js";
import type { Terms } from "../core/terms.js";
import type { Json, Receipt } from "../model/receipt.js";

/** The JSON of a value, read back. */
export function plainOf(value: object | null): Json {
  return JSON.parse(JSON.stringify(value));
}

/** The SHA-256 digest of a value's canonical JSON. */
export function digestOf(value: unknown): string {
  return sha256Hex(canonicalJson(value));
}

const identities: WeakMap<Terms<never>, Receipt["terms"]> = /* @__PURE__ */ new WeakMap();

/**
 * Which agreement it is: the digest covers what names the document, how it counts days, and each clause's text by its
 * fingerprint. Our own words (summaries, where a calendar comes from) may be put better without another digest. It is
 * made once for each terms, since it takes about as long as a decision.
 */
export function identityOf(terms: Terms<never>): Receipt["terms"] {
  const identity = identities.get(terms) ?? identified(terms);
  identities.set(terms, identity);
  return identity;
}

function identified({ id, version, inForceOn, zone, calendar, clauses }: Terms<never>): Receipt["terms"] {
  const { source: _, ...days } = calendar;
  const texts = clauses.map((clause) => ({ id: clause.id, fingerprint: clause.fingerprint }));
  return { id, version, digest: digestOf({ id, version, inForceOn, zone, calendar: days, clauses: texts }) };
}
