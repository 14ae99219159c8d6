/** What is kept of a clause's wording: enough to see that it has changed, and none of its words. */
import { sha256Hex } from "./sha-256.js";

/** U+FEFF, the byte order mark, is no white space to Unicode, but it is none of a text's words either. */
const WHITE_SPACE = /[\p{White_Space}\uFEFF]+/gu;

const LENGTH = 16;

/** A text as it is compared: Unicode NFC, white space folded to single spaces, none at the ends. */
export function foldedText(text: string): string {
  return text.normalize("NFC").replace(WHITE_SPACE, " ").trim();
}

/**
 * The fingerprint of a clause's text: how the text is broken into lines, spaced and encoded does not matter, every
 * other character does.
 *
 * @param text - the clause's text, without its number
 * @returns the first 16 hex digits of the SHA-256 of the text in Unicode NFC, white space folded to single spaces
 *
 * @example
 * ```ts
 * import { fingerprintOf } from "fineprint";
 *
 * fingerprintOf("abc"); //=> "ba7816bf8f01cfea"
 * fingerprintOf("  abc\r\n"); //=> "ba7816bf8f01cfea"
 * ```
 */
export function fingerprintOf(text: string): string {
  return sha256Hex(foldedText(text)).slice(0, LENGTH);
}
