/** The rules that every file of src/ keeps. A rule takes the whole tree and returns its complaints. */
import ts from "typescript";
import { nodesOf, type SourceFile } from "./tree.js";

export type Rule = (tree: readonly SourceFile[]) => readonly string[];

const forEachFile =
  (complaints: (file: SourceFile) => readonly string[]): Rule =>
  (tree) =>
    tree.flatMap((file) => complaints(file).map((complaint) => `src/${file.path}: ${complaint}`));

const forEachNode = (complaint: (node: ts.Node, file: SourceFile) => string | undefined): Rule =>
  forEachFile((file) => nodesOf(file.syntax).flatMap((node) => complaint(node, file) ?? []));

/** What each folder may import, besides itself; src/index.ts may import all of them. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  time: ["model"],
  ledger: ["model"],
  core: ["ledger", "time", "model"],
  illyvoip: ["core", "ledger", "time", "model"],
  freezvon: ["core", "ledger", "time", "model"],
  decisions: ["core", "ledger", "time", "model"],
  insight: ["core", "decisions", "ledger", "time", "model"],
};

const isOurs = (specifier: string): boolean => specifier.endsWith(".ts");
const folderOf = (path: string): string => path.slice(0, Math.max(0, path.indexOf("/")));

/** Imports go one way. */
const importsGoOneWay = forEachFile(({ path, folder, imports }) => {
  if (folder === "") return path === "index.ts" ? [] : ["only index.ts lies directly in src/"];
  const allowed = MAY_IMPORT[folder];
  if (allowed === undefined) return [`the folder ${folder}/ has no place in the order of imports`];
  return imports
    .filter((imported) => isOurs(imported) && ![folder, ...allowed].includes(folderOf(imported)))
    .map((imported) => `imports ${imported}`);
});

/** No circles; importing a type counts. */
const noCircles: Rule = (tree) => {
  const files = new Map(tree.map((file) => [file.path, file]));
  const state = new Map<string, "open" | "done">();
  const complaints: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (state.get(path) === "open")
      complaints.push(`circle: ${[...trail.slice(trail.indexOf(path)), path].join(" > ")}`);
    if (state.has(path)) return;
    state.set(path, "open");
    for (const imported of files.get(path)?.imports ?? []) visit(imported, [...trail, path]);
    state.set(path, "done");
  };
  for (const { path } of tree) visit(path, []);
  return complaints;
};

/** Each library has one home, and there are no others. */
const LIBRARIES: readonly { readonly name: RegExp; readonly home: string }[] = [
  { name: /^zod(\/|$)/, home: "model" },
  { name: /^(date-fns|@date-fns\/tz)(\/|$)/, home: "time" },
  { name: /^decimal\.js$/, home: "ledger" },
  { name: /^@noble\/hashes(\/|$)/, home: "core" },
  { name: /^json-canonicalize$/, home: "core" },
];
const librariesAtHome = forEachFile(({ folder, imports }) =>
  imports
    .filter((name) => !isOurs(name) && LIBRARIES.find((library) => library.name.test(name))?.home !== folder)
    .map((name) => `imports ${name}`),
);

/** The core never names an operator; examples in its comments may. */
const coreNamesNoOperator = forEachFile(({ folder, syntax }) => {
  if (folder !== "core") return [];
  const code = ts.createPrinter({ removeComments: true }).printFile(syntax);
  return (code.match(/illyvoip|freezvon/gi) ?? []).map((name) => `names ${name}`);
});

const LINES = 250;
const filesAreShort = forEachFile(({ text }) => {
  const lines = text.trimEnd().split("\n").length;
  return lines > LINES ? [`has ${lines} lines, more than ${LINES}`] : [];
});

const HOST = /^(process|globalThis|performance|console|crypto|navigator|fetch|require|eval|Function)$/;
const TIMERS = /^(setTimeout|setInterval|setImmediate|queueMicrotask|requestAnimationFrame)$/;
const usesNoHost = forEachNode((node, file) => {
  if (ts.isMetaProperty(node) && node.keywordToken === ts.SyntaxKind.ImportKeyword) return "uses import.meta";
  if (!isVariable(node)) return undefined;
  if (HOST.test(node.text) || TIMERS.test(node.text)) return `uses ${node.text}`;
  return node.text === "Intl" && file.path !== "time/zone.ts" ? "uses Intl" : undefined;
});

/** `Date` only where text becomes numbers and back, and never in a way that looks at the host's clock or zone. */
const noHostTime = forEachNode((node, { folder }) => {
  if (!isVariable(node, "Date")) return undefined;
  if (folder !== "model" && folder !== "time") return "uses Date";
  const { parent } = node;
  if (ts.isNewExpression(parent) && parent.arguments?.length === 1) return undefined;
  return ["parse", "UTC"].includes(memberOf(node) ?? "") ? undefined : "uses Date without an instant";
});

const noRandomness = forEachNode((node) => {
  if (!isVariable(node, "Math")) return undefined;
  const member = memberOf(node);
  return member === undefined || member === "random" ? "uses Math.random, or may" : undefined;
});

const LOCALE = /^(toLocale\w*|localeCompare)$/;
const HOST_ZONE = /^((get|set)(FullYear|Year|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds)|getTimezoneOffset)$/;
const noHostLocale = forEachNode((node) => {
  const isMember =
    (ts.isPropertyAccessExpression(node.parent ?? node) || ts.isBindingElement(node.parent ?? node)) &&
    ts.isIdentifier(node);
  const isIndex = ts.isElementAccessExpression(node.parent ?? node) && ts.isStringLiteral(node);
  if (!isMember && !isIndex) return undefined;
  const name = (node as ts.Identifier | ts.StringLiteral).text;
  return LOCALE.test(name) || HOST_ZONE.test(name) ? `uses ${name}` : undefined;
});

const namesAreWrittenOut = forEachNode((node) => {
  if (ts.isExportDeclaration(node) && (node.exportClause === undefined || ts.isNamespaceExport(node.exportClause)))
    return "exports *";
  if (ts.isExportAssignment(node)) return "has a default export";
  if (ts.isExportSpecifier(node) && node.name.text === "default") return "has a default export";
  if (ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword))
    return "has a default export";
  return undefined;
});

const noEnumsNorClasses = forEachNode((node, { path }) => {
  if (ts.isEnumDeclaration(node)) return "has an enum";
  if (ts.isClassLike(node) && path !== "model/input-error.ts") return "has a class";
  return undefined;
});

export const rules: Readonly<Record<string, Rule>> = {
  "imports go one way": importsGoOneWay,
  "no circles": noCircles,
  "each library has its home": librariesAtHome,
  "the core names no operator": coreNamesNoOperator,
  "files are short": filesAreShort,
  "no host": usesNoHost,
  "no host clock": noHostTime,
  "no randomness": noRandomness,
  "no host locale or zone": noHostLocale,
  "exports are written out": namesAreWrittenOut,
  "no enums, no classes but the error": noEnumsNorClasses,
};

/** An identifier that stands for a variable, not for the name of a member or a key. */
function isVariable(node: ts.Node, name?: string): node is ts.Identifier {
  if (!ts.isIdentifier(node) || (name !== undefined && node.text !== name)) return false;
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  const named = parent as { readonly name?: ts.Node };
  const isKey =
    ts.isPropertyAssignment(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isImportSpecifier(parent);
  return !(isKey && named.name === node);
}

/** The name of the member that is read from a variable. */
function memberOf(node: ts.Identifier): string | undefined {
  const { parent } = node;
  return ts.isPropertyAccessExpression(parent) && parent.expression === node ? parent.name.text : undefined;
}
