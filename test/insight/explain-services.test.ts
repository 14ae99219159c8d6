/** Activation, use, uptime and backups in plain English. */
import { assessBackup, assessUptime, explain, freezvon, illyvoip } from "fineprint";
import { expect, it } from "vitest";
import { given } from "../support/given.js";
import { number } from "../support/paid-services.js";
import { FREEZVON } from "./say.js";

const headline = (text: string): string | undefined => text.split("\n")[0];
const outage = { id: "O1", fromAt: "2026-04-10T10:00:00Z", reportedBy: "operator" } as const;

it("tells how far an activation is", () => {
  const ordered = { id: "N1", orderedAt: "2026-06-01T09:00:00Z", monthlyFee: "9.90" };
  const ask = (at: string, more = {}) =>
    explain(
      given({ numbers: [{ ...ordered, ...more }] })
        .under(freezvon)
        .at(at)
        .activation(),
    );
  const DUE = "2 June 2026, 09:00:00.001 UTC";
  const ready = ask("2026-06-01T12:00:00Z", { readyAt: "2026-06-01T11:00:00Z" });
  expect(headline(ready)).toBe(`Activation: awaiting confirmation. Due before ${DUE}: there still is time.`);
  expect(ready).toContain(
    [
      "What is awaited:",
      `- 4.12: the activation of the number N1, until ${DUE}`,
      "- 4.12: a call that confirms the number N1",
    ].join("\n"),
  );
  const late = ask("2026-06-09T12:00:00Z", { activatedAt: "2026-06-08T11:00:00Z" });
  expect(headline(late)).toBe(
    `Activation: activated. Due before ${DUE}: not in time. The monthly fee is taken from 5 June 2026 on.`,
  );
  expect(late).toContain(`What stands in the way:\n- 4.12: the number N1 was to be active before ${DUE}`);
  const unknown = given({ numbers: undefined }).under(freezvon).at("2026-06-09T12:00:00Z").activation();
  expect(headline(explain(unknown))).toBe("Activation: undetermined.");
});

it("tells why a call is refused, and what is not guaranteed of it", () => {
  const short = given({ numbers: [number()], deposits: [] })
    .under(freezvon)
    .at("2026-07-03T09:00:00Z");
  const text = explain(short.use({ direction: "outgoing", kind: "call", restricted: false, numberId: "N1" }));
  expect(headline(text)).toBe("Use: refused.");
  expect(text).toContain("- 7.3: the fee of the number N1 is due, and the balance does not cover it");
  expect(text).toContain(
    "What follows besides:\n- 4.8: the caller's number need not be shown correctly\n- 7.2: the number N1 itself is for what comes in",
  );
});

it("tells what was down of a month, as far as that is known", () => {
  const ask = (more: object) =>
    explain(
      assessUptime(illyvoip, { at: "2026-05-02T09:00:00Z", month: "2026-04", outages: [], maintenance: [], ...more }),
    );
  expect(headline(ask({}))).toBe("Uptime: met. 0 ms were down; 2592000 ms are allowed.");
  expect(ask({ outages: [{ ...outage, untilAt: "2026-04-10T11:00:00Z" }] })).toContain(
    "What stands in the way:\n- ¶33: 3600000 ms of the month were down, and 2592000 ms are allowed",
  );
  expect(headline(ask({ outages: undefined }))).toBe("Uptime: undetermined.");
  expect(headline(ask({ maintenance: undefined }))).toBe("Uptime: met.");
});

it("tells what an agreement says of uptime that sets no figure", () => {
  const silent = assessUptime(freezvon, { at: "2026-04-10T12:00:00Z", month: "2026-04", outages: [outage] });
  expect(explain(silent)).toBe(
    [
      "Uptime: not addressed.",
      "",
      "What is awaited:",
      "- 5.3: the repair, for which no term is set: O1",
      "",
      `Agreement: ${FREEZVON}; as of 10 April 2026, 12:00 UTC.`,
      "",
      "What else was weighed:",
      "- 5.2: the agreement does not speak of it",
    ].join("\n"),
  );
});

it("tells what a backup holds", () => {
  const text = explain(assessBackup(illyvoip, { at: "2026-07-08T09:00:00Z", shared: true, usedBytes: 30_000_000_000 }));
  expect(headline(text)).toBe(
    "Backup: databases only. The limit of shared accounts is 21474836480 bytes; nothing from before 1 July 2026, 09:00 UTC is kept.",
  );
  expect(text).toContain("30000000000 bytes of a shared account are more than 21474836480");
});
