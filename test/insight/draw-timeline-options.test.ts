/** Options of a picture that no compiler has looked at. */
import { drawTimeline } from "fineprint";
import { describe, expect, it, test } from "vitest";
import { thrownBy } from "../model/full-account.js";
import { cutAt } from "../support/drawn.js";

const july = cutAt(["2026-07-01T00:00:00.000Z", "2026-08-01T00:00:00.000Z"]);

describe("options of a picture that are not right", () => {
  test.each<[options: object, issues: readonly (readonly [code: string, path: string])[]]>([
    [{}, [["missing", "title"]]],
    [{ title: " \n" }, [["empty", "title"]]],
    [{ title: "\u0000\u0008" }, [["empty", "title"]]],
    [{ title: 7 }, [["wrong-type", "title"]]],
    [{ title: "T", zone: "Mars/Olympus" }, [["unknown-zone", "zone"]]],
    [{ title: "T", language: "xx" }, [["unknown-word", "language"]]],
    [
      { title: "", language: "xx", zone: "x", colour: "red" },
      [
        ["empty", "title"],
        ["unknown-word", "language"],
        ["unknown-zone", "zone"],
        ["unknown-key", "colour"],
      ],
    ],
  ])("%j", (options, issues) => {
    const thrown = thrownBy(() => drawTimeline(july, options as { title: string }));
    expect(thrown.map(({ code, path }) => [code, path])).toEqual(issues);
  });

  it("an operator's zone that is none", () => {
    const thrown = thrownBy(() => drawTimeline({ ...july, zone: "Mars/Olympus" }, { title: "T" }));
    expect(thrown).toEqual([
      { code: "unknown-zone", path: "zone", expected: "the name of an IANA time zone", received: '"Mars/Olympus"' },
    ]);
  });
});
