/** Code for the pages: data as it is written in TypeScript, and the block that asks an example's question. */
import { type Decision, withReadings } from "fineprint";
import type { Example } from "./example.js";

const WIDTH = 100;

/** Plain data as TypeScript, in one line where it fits. */
export function literal(value: unknown, indent = ""): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "undefined";
  const entries = Array.isArray(value)
    ? value.map((item: unknown) => ["", item] as const)
    : Object.entries(value).map(([key, item]) => [`${keyOf(key)}: `, item] as const);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  if (entries.length === 0) return `${open}${close}`;
  const gap = Array.isArray(value) ? "" : " ";
  const inOneLine = `${open}${gap}${entries.map(([key, item]) => key + literal(item)).join(", ")}${gap}${close}`;
  if (!inOneLine.includes("\n") && indent.length + inOneLine.length <= WIDTH) return inOneLine;
  const deeper = `${indent}  `;
  const lines = entries.map(([key, item]) => `${deeper}${key}${literal(item, deeper)},`);
  return [open, ...lines, `${indent}${close}`].join("\n");
}

const keyOf = (key: string): string => (/^[a-z]\w*$/i.test(key) ? key : JSON.stringify(key));

/** What the page's code shows of a decision, by the code itself: that one expression is printed and run. */
function shown(shows: string, decision: Decision): unknown {
  return new Function("decision", `return decision${shows};`)(decision);
}

/** The example as a block of code that asks it under every option. */
export function exampleCode({ terms, reading, door, account, cases, shows }: Example): readonly string[] {
  const options = Object.keys(terms.readings[reading]?.options ?? {});
  const isOne = cases.length === 1;
  const questions = cases.map(({ question }) => question);
  const varied = `withReadings(${terms.id}, { ${keyOf(reading)}: option })`;
  const call = `${door}(${[varied, ...(account === null ? [] : ["account"]), "question"].join(", ")})`;
  const values = (option: string): unknown => {
    const all = cases.map(({ ask }) => shown(shows, ask(withReadings(terms, { [reading]: option })).decision));
    return isOne ? all[0] : all;
  };
  return [
    "```ts",
    `import { ${[door, terms.id, "withReadings"].sort((a, b) => a.localeCompare(b)).join(", ")} } from "fineprint";`,
    "",
    ...(account === null ? [] : [`const account = ${literal(account)} as const;`]),
    isOne ? `const question = ${literal(questions[0])} as const;` : `const questions = ${literal(questions)} as const;`,
    "const answerUnder = (option: string) =>",
    ...(isOne
      ? [`  ${chained(call, shows, "    ")};`]
      : ["  questions.map(", "    (question) =>", `      ${chained(call, shows, "        ")},`, "  );"]),
    ...options.flatMap((option) => answerLines(`answerUnder("${option}");`, literal(values(option)))),
    "```",
  ];
}

/** A call and what follows it, on a line of its own where both are long. */
const chained = (call: string, shows: string, indent: string): string =>
  indent.length + call.length + shows.length <= WIDTH ? call + shows : `${call}\n${indent}${shows}`;

/** An expression and what it gives, beside it or, where that is long, below. */
function answerLines(expression: string, value: string): readonly string[] {
  if (!value.includes("\n")) return [`${expression} //=> ${value}`];
  return [expression, ...value.split("\n").map((line) => `//=> ${line}`)];
}
