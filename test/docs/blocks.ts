/**
 * Finds the code of the documentation and turns it into modules that check what the documentation says of it:
 *
 *   sum(a, b); //=> "0.3"               the value
 *   sum("x", b); //=> throws InputError  the error, by its name
 *   console.log(sum(a, b)); //=> 0.3     the printed text
 *
 * A marker may also stand on the line after the expression, and go on over several lines that each start with it.
 * A block fenced as `ts no-run` is compiled only.
 */
import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";

export interface Block {
  /** From the root of the repository. */
  readonly path: string;
  /** The line on which the code starts. */
  readonly line: number;
  readonly runs: boolean;
  readonly code: string;
}

const root = new URL("../../", import.meta.url);
const FENCE = /^(\s*(?:\* ?)?)```(?:ts|typescript)( no-run)?\s*$/;
const FENCE_END = /^\s*(?:\* ?)?```\s*$/;
const MARKER = /^[ \t]*(?:\n[ \t]*)?\/\/=>.*(?:\n[ \t]*\/\/=>.*)*/;

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: "utf8" }).map((name) => `${folder}${name}`);

/** The code blocks of README.md, docs/, the doc comments of src/, and the examples that say what they print. */
export function documentationBlocks(): readonly Block[] {
  const documents = ["README.md", ...filesUnder("docs/").filter((path) => path.endsWith(".md"))];
  const sources = filesUnder("src/").filter((path) => path.endsWith(".ts"));
  const examples = readdirSync(new URL("examples/", root)).filter((name) => name.endsWith(".ts"));
  const text = (path: string): string => readFileSync(new URL(path, root), "utf8");
  return [
    ...[...documents, ...sources].flatMap((path) => fencedBlocks(path, text(path))),
    ...examples
      .map((name) => ({ path: `examples/${name}`, line: 1, runs: true, code: text(`examples/${name}`) }))
      .filter(({ code }) => code.includes("//=>")),
  ];
}

/** The code blocks of one markdown or source file. */
export function fencedBlocks(path: string, text: string): readonly Block[] {
  const lines = text.split("\n");
  const blocks: Block[] = [];
  for (let i = 0; i < lines.length; i++) {
    const fence = FENCE.exec(lines[i] ?? "");
    if (fence === null) continue;
    const [, prefix = "", noRun] = fence;
    const length = lines.slice(i + 1).findIndex((line) => FENCE_END.test(line));
    if (length < 0) throw new Error(`${path}:${i + 1}: the code block does not end`);
    const code = lines.slice(i + 1, i + 1 + length).map((line) => line.slice(prefix.length));
    blocks.push({ path, line: i + 2, runs: noRun === undefined, code: code.join("\n") });
    i += length + 1;
  }
  return blocks;
}

/** The module that checks a block. Its lines are numbered as in the document, so a compiler's error points there. */
export function moduleOf({ path, line, code }: Block): string {
  const source = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
  let checked = "";
  let done = 0;
  const visit = (node: ts.Node): void => {
    const marker = ts.isExpressionStatement(node) ? MARKER.exec(code.slice(node.end))?.[0] : undefined;
    if (!ts.isExpressionStatement(node) || marker === undefined) {
      ts.forEachChild(node, visit);
      return;
    }
    const [start, end] = [node.getStart(), node.end + marker.length];
    const check = checkOf(node.expression, marker);
    const linesLost = linesOf(code.slice(start, end)) - linesOf(check);
    checked += `${code.slice(done, start)}${check}${"\n".repeat(linesLost)}`;
    done = end;
  };
  visit(source);
  checked += code.slice(done);
  if (checked.includes("//=>")) throw new Error(`${path}:${line}: a \`//=>\` in this block follows no expression`);
  if (path.startsWith("examples/")) checked = checked.replace(/(\bfrom |\bimport )"\.\//g, '$1"../../../examples/');
  const header = `import { format as printed } from "node:util"; import { expect as expectation } from "vitest"; `;
  return `${header}${"\n".repeat(line - 1)}${checked}\n`;
}

const linesOf = (text: string): number => text.split("\n").length;

function checkOf(expression: ts.Expression, marker: string): string {
  const said = [...marker.matchAll(/\/\/=> ?(.*)/g)].map(([, text = ""]) => text.trimEnd()).join("\n");
  const code = expression.getText();
  const error = /^throws (\w+)$/.exec(said)?.[1];
  if (error !== undefined)
    return `expectation(() => ${code}).toThrow(expectation.objectContaining({ name: "${error}" }));`;
  if (!ts.isCallExpression(expression) || expression.expression.getText() !== "console.log")
    return `expectation(${code}).toStrictEqual(${said});`;
  const printed = code.replace(/^console\.log/, "printed");
  return `expectation(${printed}.replace(/ +$/gm, "")).toBe(${JSON.stringify(said)});`;
}
