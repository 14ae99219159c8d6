/** SHA-256 of text. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

/** The SHA-256 digest of a text's UTF-8 bytes, in lower-case hexadecimal. */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8Of(text)));
}

/** UTF-8 by hand: TextEncoder belongs to the host. Lone surrogates become U+FFFD, as they do there. */
function utf8Of(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0) as number;
    const code = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), following(code, 0));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), following(code, 1), following(code, 0));
    else bytes.push(0xf0 | (code >> 18), following(code, 2), following(code, 1), following(code, 0));
  }
  return Uint8Array.from(bytes);
}

/** A byte that is not the first of its character: it has six bits of the code point. */
const following = (code: number, place: number): number => 0x80 | ((code >> (6 * place)) & 0x3f);
