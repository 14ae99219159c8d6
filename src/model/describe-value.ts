/** Paths and values in one line, for issues. */

/** Where something is, in parts: keys, and places in lists. */
export type Path = readonly PropertyKey[];

const LONGEST = 60;

/** Writes a path as `deposits[2].amount`; a key that is no plain word stands in brackets. */
export function pathText(path: Path): string {
  return path
    .map((key, i) => {
      if (typeof key === "number") return `[${key}]`;
      const text = String(key);
      if (!/^[A-Za-z_$][\w$]*$/.test(text)) return `[${JSON.stringify(text)}]`;
      return i === 0 ? text : `.${text}`;
    })
    .join("");
}

/** The value at a path; `undefined` where there is none. */
export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (Object(value) as Record<PropertyKey, unknown>)[key], root);
}

/** Writes a value as one short line: texts and numbers as JSON has them, the rest by what it is. */
export function show(value: unknown): string {
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "an object";
  if (typeof value === "function" || typeof value === "symbol") return `a ${typeof value}`;
  const quoted = (text: string): string => (typeof value === "string" ? JSON.stringify(text) : text);
  const text = String(value);
  return text.length > LONGEST ? `${quoted(text.slice(0, LONGEST - 3))}...` : quoted(text);
}
