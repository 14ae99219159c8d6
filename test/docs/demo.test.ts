/** The demo, run as a newcomer runs it. */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));

function demo(...options: readonly string[]) {
  const { status, stdout, stderr } = spawnSync("npm", ["run", "-s", "demo", "--", ...options], {
    cwd: root,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

describe("npm run demo", { timeout: 60_000 }, () => {
  it("tells every story under both terms", () => {
    const { status, stdout } = demo();
    expect(status).toBe(0);
    const files = readdirSync(`${root}examples/accounts`).filter((name) => /^\d\d-.*\.json$/.test(name));
    expect(files.length).toBeGreaterThanOrEqual(16);
    for (const file of files) expect(stdout).toContain(file);
    expect(stdout.match(/│ illyvoip │ refund/g)).toHaveLength(files.length);
    expect(stdout.match(/│ freezvon │ inactivity/g)).toHaveLength(files.length);
  });

  it("asks about one file, under one agreement, at one instant, and says why", () => {
    const { status, stdout } = demo(
      ...["--account", "examples/accounts/11-dormant-since-august.json", "--terms", "freezvon"],
      ...["--at", "2026-02-28T22:00:00Z", "--why"],
    );
    expect(status).toBe(0);
    expect(stdout).not.toContain("illyvoip");
    expect(stdout).toContain("[freezvon] Account: blockable. Unused since 31 August 2025, 11:00 UTC");
  });

  it("prints every mistake of a file, and exits with 1", () => {
    const { status, stdout, stderr } = demo(
      ...["--account", "examples/accounts/bad/21-with-mistakes.json", "--at", "2026-07-03T09:00:00Z"],
    );
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toContain("18 mistake(s)");
    expect(stderr.split("\n").filter((line) => line.startsWith("  "))).toHaveLength(18);
  });

  it("shows when three answers change, and by which clause", () => {
    const { status, stdout } = demo("--next");
    expect(status).toBe(0);
    // midnight after the ninetieth day in Prishtina, the end of Monday in Tallinn, the next midnight in Prishtina
    const told = stdout.split("\n").filter((line) => line.startsWith("From ") || line.startsWith("What is new"));
    expect(told.map((line) => line.slice(0, 60))).toEqual([
      expect.stringContaining("From 2026-08-27T22:00:00.000Z, if nothing else happens: Refu"),
      "What is new then: ¶24 unknown not-known, ¶24 limits outside-",
      expect.stringContaining("From 2026-03-02T22:00:00.000Z, if nothing else happens: Refu"),
      "What is new then: 12.2.5 forbids refund-window-closed",
      expect.stringContaining("From 2026-08-06T22:00:00.000Z, if nothing else happens: Refu"),
      "What is new then: ¶30 unknown not-known",
    ]);
  });

  it("shows how three answers go on", () => {
    const { status, stdout } = demo("--timeline");
    expect(status).toBe(0);
    const outcomes = stdout.split("\n").flatMap((line) => /^from \S+ {2}(\w+: [\w-]+\. \S+)/.exec(line)?.[1] ?? []);
    expect(outcomes).toEqual([
      ...["Refund: granted. 50.00", "Refund: granted. 35.00", "Refund: refused. 0.00"],
      ...["Refund: undetermined. 0.00", "Refund: refused. 0.00"],
      ...["Renewal: renews. 23.00", "Renewal: renews. 23.00", "Renewal: mixed. 23.00"],
    ]);
  });

  it("shows what other readings make of three answers", () => {
    const { status, stdout } = demo("--contest");
    expect(status).toBe(0);
    const others = stdout
      .split("\n")
      .flatMap((line) => /^under (.+): (\w+: [\w-]+\. \S+)/.exec(line)?.slice(1, 3) ?? []);
    expect(others).toEqual([
      ...["excluded-method-scope = account (favours the operator)", "Refund: refused. 0.00"],
      ...["burn-down = newest-first (favours the operator)", "Refund: granted. 18.25"],
      ...["burn-down = newest-first, excluded-method-scope = account (favours the operator)", "Refund: refused. 0.00"],
      ...["burn-down = pro-rata (favours the operator)", "Refund: granted. 22.40"],
      ...["burn-down = pro-rata, excluded-method-scope = account (favours the operator)", "Refund: refused. 0.00"],
      ...["identity-hours = two-civil-days (favours the subscriber)", "Refund: awaiting. 0.00"],
      ...["renewal-order = cheapest-first (favours the subscriber)", "Renewal: mixed. 7.50"],
      ...["renewal-order = all-or-none (favours the subscriber)", "Renewal: lapses. 0.00"],
    ]);
  });

  it("shows what becomes of three accounts", () => {
    const { status, stdout } = demo("--forecast");
    expect(status).toBe(0);
    const events = stdout.split("\n").filter((line) => /^\d{4}-\d\d-\d\d {2}/.test(line));
    // 12.40 − 9.90 = 2.50; six months after 1 July is 1 January, a holiday and a Friday, so money is asked for until Monday
    expect(events.slice(0, 4)).toEqual([
      "2026-07-01  9.90 EUR for number N-7190 is taken from the balance, which is then 2.50 (8.3)",
      "2026-07-30  number N-7190 lapses: 9.90 is not covered (8.3)",
      "2027-01-02  the account may be blocked, not used since 2026-07-01T05:00:00.000Z (11.2)",
      "2027-01-05  too late for a refund (12.2.5 refund-window-closed)",
    ]);
    expect(events[5]).toBe("2026-08-01  number N-7319 ends, as it was cancelled (8.4)");
    expect(events.slice(8)).toEqual([
      "2026-08-17  the refundable part drops from 50.00 to 35.00 EUR: D-88744 outside-window",
      "2026-08-24  the refundable part drops from 35.00 to 0.00 EUR: D-88960 outside-window",
    ]);
  });

  it("shows it of one account, for each question and both agreements", () => {
    const { status, stdout } = demo("--next", "--account", "examples/accounts/02-day-90.json");
    expect(status).toBe(0);
    const questions = ["Refund", "Services", "Renewal", "Dispute", "Account"];
    for (const question of questions) expect(stdout.match(new RegExp(`^${question}: `, "gm"))).toHaveLength(2);
    expect(stdout).toContain("This does not change any more, if nothing else happens.");
  });

  it("says what is missing, in one line", () => {
    expect(demo("--terms", "acme")).toMatchObject({ status: 1, stderr: "--terms is one of illyvoip, freezvon\n" });
  });
});
