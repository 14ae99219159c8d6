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
    expect(stdout).toContain("[freezvon] Account: blockable. Last used on 31 August 2025, 11:00 UTC");
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

  it("says what is missing, in one line", () => {
    expect(demo("--terms", "acme")).toMatchObject({ status: 1, stderr: "--terms is one of illyvoip, freezvon\n" });
  });
});
