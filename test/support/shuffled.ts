/** The same data with its lists in another order. */

/** Turns every list around and rotates it, at every depth. */
export function shuffled<T>(value: T, by: number): T {
  if (Array.isArray(value)) {
    const turned = [...value].reverse().map((item) => shuffled(item, by));
    const cut = turned.length === 0 ? 0 : by % turned.length;
    return [...turned.slice(cut), ...turned.slice(0, cut)] as T;
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, shuffled(field, by)])) as T;
}
