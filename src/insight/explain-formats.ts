/** Explanations as text, as GitHub's Markdown and as html. What came from input is escaped here, and nowhere else. */
import type { Explanation, Item } from "./explain-tree.js";

/** How an explanation is written down. */
export type ExplanationFormat = "text" | "markdown" | "html";

/** The format of each name. */
export const FORMATS: Readonly<Record<ExplanationFormat, (explanation: Explanation) => string>> = {
  text: ({ headline, parts, clauses }) => {
    const lineOf = itemOf(clauses, plain, plain);
    return [
      plain(headline),
      ...parts.flatMap((part) =>
        "sentence" in part
          ? ["", plain(part.sentence)]
          : ["", `${plain(part.title)}:`, ...part.items.map((item) => `- ${lineOf(item)}`)],
      ),
    ].join("\n");
  },
  markdown: ({ headline, parts, clauses }) => {
    const lineOf = itemOf(clauses, inMarkdown, (clause) => `**${inMarkdown(clause)}**`);
    return [
      inMarkdown(headline),
      ...parts.flatMap((part) =>
        "sentence" in part
          ? ["", inMarkdown(part.sentence)]
          : ["", `**${inMarkdown(part.title)}**`, "", ...part.items.map((item) => `- ${lineOf(item)}`)],
      ),
    ].join("\n");
  },
  html: ({ tag, headline, parts, clauses }) => {
    const lineOf = itemOf(clauses, inHtml, (clause) => `<b>${inHtml(clause)}</b>`);
    return [
      `<section lang="${inHtml(tag)}">`,
      `<p>${inHtml(headline)}</p>`,
      ...parts.flatMap((part) =>
        "sentence" in part
          ? [`<p>${inHtml(part.sentence)}</p>`]
          : [
              `<h3>${inHtml(part.title)}</h3>`,
              "<ul>",
              ...part.items.map((item) => `<li>${lineOf(item)}</li>`),
              "</ul>",
            ],
      ),
      "</section>",
    ].join("\n");
  },
};

type Escape = (text: string) => string;

/** Writes an item; a clause that comes first stands out. */
const itemOf =
  (clauses: Explanation["clauses"], written: Escape, first: Escape): ((item: Item) => string) =>
  ({ clause, text }) =>
    clauses === "before" ? `${first(clause)}: ${written(text)}` : `${written(text)} (${written(clause)})`;

/** Keeps a text on its line and in its direction: an id can hold line breaks, or turn around what follows it. */
const plain: Escape = (text) => text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").replace(/\p{Bidi_Control}/gu, "");

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const inHtml: Escape = (text) => plain(text).replace(/[&<>"']/g, (character) => ENTITIES[character] as string);

/** Escapes what is markup anywhere or makes a link of itself, and what begins a list or a heading. */
const inMarkdown: Escape = (text) =>
  plain(text)
    .trimStart()
    .replace(/[\\`*_[\]<>&~|@]|:(?=\/\/)|(?<=\bwww)\./gi, "\\$&")
    .replace(/^[-+#]/, "\\$&")
    .replace(/^(\d+)([.)])(?=\s|$)/, "$1\\$2");
