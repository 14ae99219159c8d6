/** What holds of some questions' answers and can't be read off them. */
import type { DoorName } from "../core/door-names.js";
import type { AnswerShape } from "../core/trace.js";

/** By question; the answers of the others have no field that moves by itself, and no one amount. */
export const ANSWER_SHAPES: { readonly [Door in DoorName]?: AnswerShape } = {
  refund: { amount: { field: "amount", favours: "subscriber" } },
  renewal: { amount: { field: "total", favours: "operator" } },
  allocation: { amount: { field: "credit", favours: "neither" } },
  invoice: { amount: { field: "total", favours: "operator" } },
  liability: { amount: { field: "limit", favours: "subscriber" } },
  suspension: { alongside: "balance" },
  termination: { alongside: "owed" },
  order: { alongside: "price" },
  uptime: { restatesAt: ["maintenanceMs", "downtimeMs", "allowedMs"] },
  backup: { restatesAt: ["copiesFromAt"] },
};
