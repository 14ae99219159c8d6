/** An uptime case: how long things were down, and how long they may be. */

import type { Resolved } from "../model/resolve.js";
import type { UptimeQuestion } from "../model/uptime-question.js";
import type { QuestionCase } from "./case.js";
import type { Clause } from "./clause.js";

/** What an agreement says of uptime. */
export interface UptimeTerms {
  readonly clauses: readonly Clause<UptimeCase>[];
}

/** An uptime case. */
export type UptimeCase = QuestionCase<Resolved<UptimeQuestion>>;
