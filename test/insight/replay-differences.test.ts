/** Where two JSON values part. */
import { expect, it } from "vitest";
import { differencesBetween } from "../../src/insight/replay-differences.js";

it.each([
  ["texts", { a: "x" }, { a: "y" }, [{ path: "/a", was: "x", is: "y" }]],
  ["nothing", { a: "x", b: [1, { c: null }] }, { b: [1, { c: null }], a: "x" }, []],
  ["a list that is longer", { a: [1] }, { a: [1, [2]] }, [{ path: "/a/1", was: null, is: [2] }]],
  ["a list that is shorter", { a: [1, { b: 2 }] }, { a: [1] }, [{ path: "/a/1", was: { b: 2 }, is: null }]],
  ["null and nothing", { a: null }, {}, [{ path: "/a", was: null, is: null }]],
  ["null and an object", { a: null }, { a: { b: 1 } }, [{ path: "/a", was: null, is: { b: 1 } }]],
  ["a list and an object", { a: ["x"] }, { a: { 0: "x" } }, [{ path: "/a", was: ["x"], is: { 0: "x" } }]],
  ["an empty list and an empty object", { a: [] }, { a: {} }, [{ path: "/a", was: [], is: {} }]],
  ["zero and false", { a: 0 }, { a: false }, [{ path: "/a", was: 0, is: false }]],
  ["keys that a pointer escapes", { "a/b~c": 1 }, {}, [{ path: "/a~1b~0c", was: 1, is: null }]],
  ["a key that every object answers to", {}, { constructor: 1 }, [{ path: "/constructor", was: null, is: 1 }]],
  ["the whole", "x", 1, [{ path: "", was: "x", is: 1 }]],
])("%s", (_, was, is, differences) => {
  expect(differencesBetween(was, is)).toEqual(differences);
});
