/** What is taken out of a receipt, and out of the account whose digest it has, by JSON pointers (RFC 6901). */
import { show } from "../model/describe-value.js";
import type { InputIssue } from "../model/input-issue.js";
import type { Json } from "../model/receipt.js";

/** What a mask points into. */
export interface Maskable {
  readonly account: Json;
  readonly question: Json;
  readonly decision: Json;
}

/** What stands where something was taken out. */
const MASK = "[masked]";

const POINTER = /^(?:\/(?:[^~/]|~[01])*)+$/u;

/** One part with a text in the place of what pointers point at; to mask it once more changes nothing. */
export function maskedPart(mask: readonly string[], part: keyof Maskable, value: Json): Json {
  return mask
    .map(tokensOf)
    .filter(([first]) => first === part)
    .reduce((masked, [, ...tokens]) => withMaskAt(tokens, masked), value);
}

/** The pointers that are none, or that point at nothing. */
export function maskIssues(mask: readonly string[], parts: Maskable): readonly InputIssue[] {
  const expected = 'a JSON pointer to something in account, question or decision, such as "/account/subscriber/name"';
  return mask.flatMap((pointer, i): InputIssue[] => {
    const problem = { path: `mask[${i}]`, expected, received: show(pointer) };
    if (!POINTER.test(pointer)) return [{ code: "not-a-pointer", ...problem }];
    return isThere(tokensOf(pointer), { ...parts }) ? [] : [{ code: "points-at-nothing", ...problem }];
  });
}

/** The pointer to a member of what another pointer points at. */
export function pointerTo(pointer: string, key: string): string {
  return `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

function tokensOf(pointer: string): readonly string[] {
  const [, ...tokens] = pointer.split("/");
  return tokens.map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function isThere([token, ...rest]: readonly string[], value: Json): boolean {
  if (token === undefined) return true;
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([key, member]) => key === token && isThere(rest, member as Json));
}

function withMaskAt([token, ...rest]: readonly string[], value: Json): Json {
  if (token === undefined) return MASK;
  const within = (key: string, member: Json): Json => (key === token ? withMaskAt(rest, member) : member);
  if (Array.isArray(value)) return value.map((item: Json, i) => within(String(i), item));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, within(key, member)]));
}
