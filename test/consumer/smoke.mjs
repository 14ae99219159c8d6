import assert from "node:assert/strict";
import { createRequire } from "node:module";
import * as esm from "fineprint";
import * as esmSchema from "fineprint/schema";
import * as esmTerms from "fineprint/terms";

const account = {
  id: "A-1",
  currency: "EUR",
  subscriber: { id: "S-1", registeredAt: "2026-01-05T09:00:00Z" },
  deposits: [],
  charges: [],
};

function use(library, { accountSchema }, { silentClause }) {
  const { decideInactivity, decideSuspension, defineTerms, freezvon, InputError, parseAccount } = library;
  assert.equal(
    decideSuspension(freezvon, parseAccount(account), { at: "2026-07-03T09:00:00Z" }).decision,
    "suspension",
  );
  assert.throws(() => parseAccount({}), InputError);
  assert.equal(accountSchema.safeParse(account).success, true);
  const { burnDown, calendar, document } = freezvon;
  const own = defineTerms({
    ...{ id: "acme", version: "1", inForceOn: null, zone: "Europe/Vilnius", calendar, document, burnDown },
    clauses: [{ id: "8.1", summary: "use", decisions: ["inactivity"], fingerprint: "0123456789abcdef" }],
    contradictions: [],
    readings: [burnDown],
    doors: { inactivity: { silent: [silentClause("8.1", "use")] } },
  });
  assert.equal(decideInactivity(own, account, { at: "2026-07-03T09:00:00Z" }).outcome, "not-addressed");
}

const require = createRequire(import.meta.url);
use(esm, esmSchema, esmTerms);
use(require("fineprint"), require("fineprint/schema"), require("fineprint/terms"));
const { Bun, Deno } = globalThis;
const runtime = Bun ? `bun ${Bun.version}` : Deno ? `deno ${Deno.version.deno}` : `node ${process.version}`;
console.log(`${runtime}: ESM and CJS`);
