/** Fingerprints: SHA-256 as FIPS 180-4 has it, of text whose spacing and encoding do not count. */
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { fingerprintOf } from "../../src/core/fingerprint.js";
import { sha256Hex } from "../../src/core/sha-256.js";
import { fc, test } from "../fc.js";

describe("sha256Hex", () => {
  // the examples that NIST publishes for FIPS 180-4
  it.each([
    ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
    [
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
    ],
  ])("%j", (text, digest) => {
    expect(sha256Hex(text)).toBe(digest);
  });

  test.prop([fc.string({ unit: "binary" })])("is what node says of a text's UTF-8", (text) => {
    expect(sha256Hex(text)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
  });

  it("takes a lone surrogate for U+FFFD, as every encoder of UTF-8 does", () => {
    expect(sha256Hex("a\ud800b")).toBe(sha256Hex("a\ufffdb"));
    expect(sha256Hex("a\ud83d\ude00b")).not.toBe(sha256Hex("a\ufffdb"));
  });
});

describe("fingerprintOf", () => {
  it("is the first 16 digits", () => {
    expect(fingerprintOf("abc")).toBe("ba7816bf8f01cfea");
    expect(fingerprintOf("")).toBe("e3b0c44298fc1c14");
  });

  it.each([
    ["a line end", "Narva\nmnt", "Narva mnt"],
    ["a line end of Windows", "Narva\r\nmnt", "Narva mnt"],
    ["a tab", "Narva\tmnt", "Narva mnt"],
    ["a hard space", "Narva\u00a0mnt", "Narva mnt"],
    ["a next line", "Narva\u0085mnt", "Narva mnt"],
    ["several of them", "Narva \u2003\n  mnt", "Narva mnt"],
    ["space around it", " \n Narva mnt\r\n", "Narva mnt"],
    ["a byte order mark", "\ufeffNarva mnt", "Narva mnt"],
    ["a letter put together from two", "O\u0308U\u0308", "\u00d6\u00dc"],
  ])("does not count: %s", (_, text, same) => {
    expect(fingerprintOf(text)).toBe(fingerprintOf(same));
  });

  it.each([
    ["a space where there was none", "on line", "online"],
    ["a full stop", "online.", "online"],
    ["a capital", "Online", "online"],
    ["a letter that only looks the same", "\u043enline", "online"],
    ["another kind of dash", "on\u2013line", "on-line"],
  ])("counts: %s", (_, text, other) => {
    expect(fingerprintOf(text)).not.toBe(fingerprintOf(other));
  });
});
