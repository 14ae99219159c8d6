/** What holds of some questions' answers and can't be read off them. */
import type { Decision } from "../core/decision.js";
import type { DoorName } from "../core/door-names.js";
import type { AnswerShape } from "../core/trace.js";
import { STOPPED } from "./stopped.js";

/** As a sanction is answered. */
type WithMeasures = Decision & { readonly measures: readonly { readonly measure: string; readonly clause: string }[] };

const clausesOf = (cited: readonly { readonly clause: string }[]): readonly string[] =>
  cited.map(({ clause }) => clause);

/** By question; the answers of the others have no field that moves by itself, and no one amount. */
export const ANSWER_SHAPES: { readonly [Door in DoorName]?: AnswerShape } = {
  refund: { amount: { field: "amount", favours: "subscriber" } },
  renewal: { amount: { field: "total", favours: "operator" } },
  allocation: { amount: { field: "credit", favours: "neither" } },
  invoice: { amount: { field: "total", favours: "operator" } },
  liability: { amount: { field: "limit", favours: "subscriber" } },
  suspension: {
    alongside: "balance",
    leads: ({ outcome, findings }) => clausesOf(findings.filter(({ because }) => STOPPED[because] === outcome)),
  },
  sanction: {
    leads: (decision) =>
      clausesOf((decision as WithMeasures).measures.filter(({ measure }) => measure === decision.outcome)),
  },
  termination: { alongside: "owed" },
  order: { alongside: "price" },
  uptime: { restatesAt: ["maintenanceMs", "downtimeMs", "allowedMs"] },
  backup: { restatesAt: ["copiesFromAt"] },
};
