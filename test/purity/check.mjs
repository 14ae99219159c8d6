/**
 * Runs the bundle, every dependency in it, in bare V8 contexts that lie differently about clock, dice and zone:
 * no process, console, timers, fetch or crypto in reach, and code generation from strings forbidden. The answers must
 * be the same. (`new Date()` can only lie, not throw: `@date-fns/tz` calls `super()` without arguments and sets the
 * time after. And it needs a proxy: a subclass has no own methods on its prototype, and the library copies those.)
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createContext, Script } from "node:vm";

const bundle = new Script(readFileSync(new URL("dist/fineprint.global.js", import.meta.url), "utf8"));

const example = JSON.parse(readFileSync(new URL("../cases/worked-example.json", import.meta.url), "utf8"));
/** The worked example with its number still connected, and a fee of it due. */
const { disconnectedAt: _, ...number } = { ...example.numbers[0], paidThroughOn: "2026-07-02" };
const account = { ...example, numbers: [number] };

const hosts = [
  { now: 0, lot: 0.1, zone: "UTC" },
  { now: 4e12, lot: 0.9, zone: "Pacific/Apia" },
  { now: Date.UTC(2026, 6, 3), lot: 0.5, zone: "America/Los_Angeles" },
];

function answersOn({ now, lot, zone }) {
  process.env.TZ = zone;
  const context = createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } });
  const run = (code) => new Script(code).runInContext(context);
  run(`{
    Math.random = () => ${lot};
    const Real = Date;
    globalThis.Date = new Proxy(Real, {
      apply: () => new Real(${now}).toString(),
      construct: (_, args, self) => Reflect.construct(Real, args.length === 0 ? [${now}] : args, self),
      get: (_, key) => (key === "now" ? () => ${now} : Real[key]),
    });
    const no = () => { throw new Error("reads the host's locale"); };
    for (const { prototype } of [Real, Number, BigInt, Array, String])
      for (const name of Object.getOwnPropertyNames(prototype))
        if (/^toLocale|^localeCompare/.test(name)) prototype[name] = no;
  }`);
  // the lies are told: otherwise equal answers would prove nothing
  assert.equal(run("[Date.now(), new Date().getTime(), Math.random()].join()"), `${now},${now},${lot}`);
  assert.equal(run("new Date(2026, 0, 1).getTimezoneOffset()"), new Date(2026, 0, 1).getTimezoneOffset());
  bundle.runInContext(context);
  return run(`{
    const f = Fineprint;
    const account = f.parseAccount(${JSON.stringify(account)});
    const at = "2026-07-03T09:00:00Z";
    JSON.stringify([f.illyvoip, f.freezvon].map((terms) => [
      f.decideRefund(terms, account, { at, reason: "service-failed", failure: { alternative: "none" } }),
      f.decideSuspension(terms, account, { at }),
      f.decideRenewal(terms, account, { at }),
      f.decideDispute(terms, account, { at, subject: { kind: "charge", id: "C1" } }),
      f.decideInactivity(terms, account, { at }),
    ]).concat(f.safeParseAccount({ id: 1 })));
  }`);
}

const [first, ...others] = hosts.map(answersOn);
for (const other of others) assert.equal(other, first);
const [, [refund]] = JSON.parse(first);
assert.equal(refund.retained.amount, "67.655");
assert.equal(refund.findings.find(({ clause }) => clause === "12.2.5").until, "2026-12-21T22:00:00.000Z");
console.log(`the same answers on ${hosts.length} hosts`);
