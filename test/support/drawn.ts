/** Pictures as a strict XML parser sees them, and timelines to draw. */
import type { AnyDecision, DisputeDecision, Effect, Finding, Timeline } from "fineprint";
import { SaxesParser } from "saxes";

/** An element of a picture; its text is that of all it holds. */
export interface Drawn {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: readonly Drawn[];
  readonly text: string;
}

/** Reads a picture; what is not well-formed throws. */
export function readSvg(svg: string): Drawn {
  const open = [{ name: "", attributes: {}, content: [] as Drawn[], text: "" }];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value]);
    open.push({ name, attributes: Object.fromEntries(values) as Record<string, string>, content: [], text: "" });
  });
  parser.on("text", (text) => {
    for (const each of open) each.text += text;
  });
  parser.on("closetag", () => {
    const closed = open.pop() as Drawn;
    open.at(-1)?.content.push(closed);
  });
  parser.write(svg).close();
  return open[0]?.content[0] as Drawn;
}

/** Every element of that name, in the order of the document. */
export function all(root: Drawn, name: string): readonly Drawn[] {
  return [...(root.name === name ? [root] : []), ...root.content.flatMap((child) => all(child, name))];
}

/** The axis, then one element for each span. */
const groupsOf = (root: Drawn): readonly Drawn[] => root.content.filter(({ name }) => name === "g");

/** One element for each span. */
export const rowsOf = (root: Drawn): readonly Drawn[] => groupsOf(root).slice(1);

/** From where to where each bar reaches, and the tone that its pattern stands for. */
export function barsOf(root: Drawn): readonly { readonly x: number; readonly width: number; readonly tone: string }[] {
  return rowsOf(root)
    .flatMap((row) => all(row, "rect"))
    .map(({ attributes: { x, width, fill = "" } }) => ({
      x: Number(x),
      width: Number(width),
      tone: /^url\(#fineprint-[0-9a-f]{12}-(\w+)\) currentColor$/.exec(fill)?.[1] ?? fill,
    }));
}

/** The labels of the axis, each with the place of its start, middle or end: those above, then those below. */
export function labelsOf(root: Drawn): readonly (readonly [anchor: string | undefined, x: number, text: string])[] {
  return groupsOf(root)
    .slice(0, 1)
    .flatMap((axis) => all(axis, "text"))
    .map(({ attributes, text }) => [attributes["text-anchor"], Number(attributes.x), text]);
}

/** What stands in each span, in the order of the document. */
export const linesOf = (root: Drawn): readonly (readonly string[])[] =>
  rowsOf(root).map((row) => all(row, "text").map(({ text }) => text));

/** A decision on a dispute with such findings, each `"effect clause"`; what is not known misses what the decision needs. */
export function decisionWith(findings: readonly string[], needs: readonly string[] = []): DisputeDecision {
  return {
    decision: "dispute",
    terms: { id: "t", version: "1" },
    at: "2026-01-01T00:00:00.000Z",
    outcome: "open",
    findings: findings.map((text): Finding => {
      const [effect, ...clause] = text.split(" ");
      const missing = effect === "unknown" ? { needs } : {};
      return { clause: clause.join(" "), effect: effect as Effect, because: "x", facts: {}, ...missing };
    }),
    needs,
    readings: {},
    opensAt: null,
    closesAt: null,
  };
}

/** A timeline that is cut at such instants; every span has the decision, unless there is one for each. */
export function cutAt(
  instants: readonly string[],
  decisions: readonly AnyDecision[] = [decisionWith([])],
  zone = "UTC",
): Timeline<AnyDecision> {
  return {
    from: instants[0] as string,
    until: instants.at(-1) as string,
    zone,
    spans: instants.slice(1).map((until, i) => ({
      from: instants[i] as string,
      until,
      decision: (decisions[i] ?? decisions[0]) as AnyDecision,
    })),
  };
}
