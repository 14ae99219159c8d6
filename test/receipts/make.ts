/** Writes the receipts of this version of the library: `npm run receipts`. Those of released versions are left alone. */
import { mkdirSync, writeFileSync } from "node:fs";
import { type Account, type DoorName, receipt, withReadings } from "fineprint";
import { askByName } from "../../src/insight/doors-by-name.js";
import { LIBRARY_VERSION } from "../../src/insight/library-version.js";
import { AGREEMENTS, CASES } from "./cases.js";

const folder = new URL(`${LIBRARY_VERSION}/`, import.meta.url);

mkdirSync(folder, { recursive: true });
for (const [door, cases] of Object.entries(CASES))
  for (const [agreement, { question, readings = {}, mask, ...given }] of Object.entries(cases)) {
    const terms = withReadings(AGREEMENTS[agreement as keyof typeof AGREEMENTS], readings);
    const account = given.account as Account | null;
    const decision = askByName(door as DoorName, terms, account, question);
    const kept = { account, receipt: receipt(decision, account, question, { mask }) };
    writeFileSync(new URL(`${agreement}-${door}.json`, folder), `${JSON.stringify(kept, null, 2)}\n`);
  }
