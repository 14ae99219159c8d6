/** The one text of a JSON value: RFC 8785. */
import { canonicalize } from "json-canonicalize";

/**
 * Writes a value as canonical JSON: no spaces, keys in the order of their UTF-16 code units, numbers and text as
 * ECMAScript writes them. Half a surrogate pair, which the RFC refuses, is written as its escape.
 */
export function canonicalJson(value: unknown): string {
  // a copy: the library takes an object that is met twice for a circle, if one path begins like the other
  return canonicalize(JSON.parse(JSON.stringify(value)));
}
