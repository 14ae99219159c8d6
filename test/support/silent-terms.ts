/** Terms that speak of nothing that a forecast asks. */
import { defineTerms, freezvon } from "fineprint";
import { silentClause } from "fineprint/terms";

const { zone, calendar, burnDown, document } = freezvon;

/** One clause, which says nothing of accounts that are not used. */
export const silentTerms = defineTerms({
  ...{ id: "silent", version: "1", inForceOn: null, zone, calendar, burnDown, document },
  clauses: [{ id: "8.1", summary: "use", decisions: ["inactivity"], fingerprint: "0123456789abcdef" }],
  contradictions: [],
  readings: [burnDown],
  doors: { inactivity: { silent: [silentClause("8.1", "use")] } },
});
