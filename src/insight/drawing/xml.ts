/** XML that is well-formed whatever text is put into it. */

declare const wellFormed: unique symbol;

/** A piece of XML; nothing but this file makes one. */
export type Markup = string & { readonly [wellFormed]: true };

/** The attributes of an element by name. */
export type Attributes = Readonly<Record<string, string | number>>;

/** What XML 1.0 has no place for, not even escaped: most control characters, lone surrogates, U+FFFE and U+FFFF. */
const FORBIDDEN = /[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

const escaped = (text: string): string =>
  text.replace(FORBIDDEN, "").replace(/[&<>"']/g, (character) => ESCAPES[character] as string);

/** Any text, as the content of an element. */
export const characters = (text: string): Markup => escaped(text) as Markup;

/** An element; numbers are written to a hundredth. */
export function element(name: string, attributes: Attributes, ...content: readonly Markup[]): Markup {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(attributeText(value))}"`);
  const head = `<${name}${written.join("")}`;
  return (content.length === 0 ? `${head}/>` : `${head}>${content.join("")}</${name}>`) as Markup;
}

const attributeText = (value: string | number): string =>
  typeof value === "number" ? String(Math.round(value * 100) / 100) : value;
