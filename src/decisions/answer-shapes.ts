/** What holds of some questions' answers and can't be read off them. */
import type { DoorName } from "../core/door-names.js";
import type { AnswerShape } from "../core/trace.js";
import type { SanctionDecision } from "./decide-sanction.js";
import { STOPPED } from "./stopped.js";

/** By question; the answers of the others have no field that moves by itself, and no one amount. */
export const ANSWER_SHAPES: { readonly [Door in DoorName]?: AnswerShape } = {
  refund: { amount: { field: "amount", favours: "subscriber" } },
  renewal: { amount: { field: "total", favours: "operator" } },
  allocation: { amount: { field: "credit", favours: "neither" } },
  invoice: { amount: { field: "total", favours: "operator" } },
  liability: { amount: { field: "limit", favours: "subscriber" } },
  suspension: {
    alongside: "balance",
    leads: ({ outcome, findings }) => {
      const stopping = findings.filter(({ because }) => STOPPED[because] === outcome);
      return stopping.length > 0 ? stopping.map(({ clause }) => clause) : undefined;
    },
  },
  sanction: {
    leads: (decision) => {
      const strongest = (decision as SanctionDecision).measures.filter(({ measure }) => measure === decision.outcome);
      return strongest.length > 0 ? strongest.map(({ clause }) => clause) : undefined;
    },
  },
  termination: { alongside: "owed" },
  order: { alongside: "price" },
  uptime: { restatesAt: ["maintenanceMs", "downtimeMs", "allowedMs"] },
  backup: { restatesAt: ["copiesFromAt"] },
};
