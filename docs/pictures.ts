/**
 * Draws three timelines of the example accounts into docs/pictures/: `npm run docs:pictures`. A test holds the files to
 * it.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import {
  type Account,
  decideRefund,
  decideSuspension,
  drawTimeline,
  freezvon,
  illyvoip,
  parseAccount,
  timeline,
} from "fineprint";

const accountOf = (file: string): Account =>
  parseAccount(JSON.parse(readFileSync(new URL(`../examples/accounts/${file}`, import.meta.url), "utf8")));

/** What ILLYVOIP pays back of two deposits, the days of which run out one after the other. */
function refundThatDrops(): string {
  const account = accountOf("24-terminated-with-special-funds.json");
  const question = { at: "2026-07-20T09:00:00Z", reason: "discontinue" } as const;
  const spans = timeline(decideRefund, illyvoip, account, question, { until: "2026-09-20T00:00:00+02:00" });
  return drawTimeline(spans, { title: "What ILLYVOIP pays back, by the day of asking" });
}

/** A refund under Freezvon's terms that waits for documents, over the weekend on which the clocks go back. */
function refundThatWaits(): string {
  const account = accountOf("13-identity-over-the-clock-change.json");
  const requestedAt = "2026-10-23T18:00:00+03:00";
  const question = {
    at: requestedAt,
    requestedAt,
    reason: "service-failed",
    failure: { alternative: "none" },
  } as const;
  const spans = timeline(decideRefund, freezvon, account, question, { until: "2026-10-28T00:00:00+02:00" });
  return drawTimeline(spans, { title: "A refund that waits for identity documents" });
}

/** Services that stop when calls go below zero, until a deposit is credited. */
function servicesThatStop(): string {
  const account = accountOf("06-debt-repaid-by-late-deposit.json");
  const question = { at: "2026-02-01T00:00:00+02:00" } as const;
  const spans = timeline(decideSuspension, freezvon, account, question, { until: "2026-06-01T00:00:00+03:00" });
  return drawTimeline(spans, { title: "Services that a deposit brings back" });
}

/** The pictures by name of their file. */
export function pictures(): ReadonlyMap<string, string> {
  return new Map([
    ["refund-that-drops.svg", refundThatDrops()],
    ["refund-that-waits.svg", refundThatWaits()],
    ["services-that-stop.svg", servicesThatStop()],
  ]);
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const folder = new URL("pictures/", import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const [file, svg] of pictures()) writeFileSync(new URL(file, folder), `${svg}\n`);
}
