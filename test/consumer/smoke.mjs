import assert from "node:assert/strict";
import { createRequire } from "node:module";
import * as esm from "fineprint";
import * as esmSchema from "fineprint/schema";

const account = {
  id: "A-1",
  currency: "EUR",
  subscriber: { id: "S-1", registeredAt: "2026-01-05T09:00:00Z" },
  deposits: [],
  charges: [],
};

function use(library, { accountSchema }) {
  const { decideSuspension, freezvon, InputError, parseAccount } = library;
  assert.equal(
    decideSuspension(freezvon, parseAccount(account), { at: "2026-07-03T09:00:00Z" }).decision,
    "suspension",
  );
  assert.throws(() => parseAccount({}), InputError);
  assert.equal(accountSchema.safeParse(account).success, true);
}

const require = createRequire(import.meta.url);
use(esm, esmSchema);
use(require("fineprint"), require("fineprint/schema"));
const { Bun, Deno } = globalThis;
const runtime = Bun ? `bun ${Bun.version}` : Deno ? `deno ${Deno.version.deno}` : `node ${process.version}`;
console.log(`${runtime}: ESM and CJS`);
