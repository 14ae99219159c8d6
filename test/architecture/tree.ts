/** The sources as the rules of the architecture see them. */
import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import ts from "typescript";

/** One file of src/. */
export interface SourceFile {
  /** From src/: `core/weigh.ts`. */
  readonly path: string;
  /** The folder under src/; empty for a file directly in it. */
  readonly folder: string;
  readonly text: string;
  readonly syntax: ts.SourceFile;
  /** What it imports or re-exports, types included; a file of src/ by its path from there, a package by its name. */
  readonly imports: readonly string[];
}

/** A file from its text. */
export function sourceFile(path: string, text: string): SourceFile {
  const syntax = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const imports = nodesOf(syntax).flatMap((node) => {
    const specifier = specifierOf(node);
    if (specifier === undefined) return [];
    if (!specifier.startsWith(".")) return [specifier];
    return [posix.join(posix.dirname(path), specifier).replace(/\.js$/, ".ts")];
  });
  return { path, folder: path.includes("/") ? path.slice(0, path.indexOf("/")) : "", text, syntax, imports };
}

/** Every node, in the order of the text. */
export function nodesOf(node: ts.Node): readonly ts.Node[] {
  const nodes: ts.Node[] = [node];
  ts.forEachChild(node, (child) => void nodes.push(...nodesOf(child)));
  return nodes;
}

/** The files of src/ as they are. */
export function sourceTree(): readonly SourceFile[] {
  const src = new URL("../../src/", import.meta.url);
  return readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => sourceFile(path, readFileSync(new URL(path, src), "utf8")));
}

function specifierOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return textOf(node.moduleSpecifier);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return textOf(node.argument.literal);
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return textOf(node.arguments[0]) ?? "(computed)";
  return undefined;
}

const textOf = (node: ts.Node | undefined): string | undefined =>
  node !== undefined && ts.isStringLiteral(node) ? node.text : undefined;
