/** A section of a document: its clauses for each question, in document order. */
import type { Clause } from "./clause.js";
import type { CreditingCase } from "./crediting-case.js";
import type { DisputeCase } from "./dispute-case.js";
import type { InactivityCase } from "./inactivity-case.js";
import type { RefundCase } from "./refund-case.js";
import type { RenewalCase } from "./renewal-case.js";
import type { SuspensionCase } from "./suspension-case.js";
import type { TermsChangeCase } from "./terms-change-case.js";

/** The case of each question. */
export interface Cases {
  readonly refund: RefundCase;
  readonly suspension: SuspensionCase;
  readonly renewal: RenewalCase;
  readonly dispute: DisputeCase;
  readonly inactivity: InactivityCase;
  readonly crediting: CreditingCase;
  readonly change: TermsChangeCase;
}

/** A section's clauses by question. */
export type Section = { readonly [Door in keyof Cases]?: readonly Clause<Cases[Door]>[] };

/** The clauses of several sections for one question. */
export function clausesFor<Door extends keyof Cases>(
  door: Door,
  sections: readonly Section[],
): readonly Clause<Cases[Door]>[] {
  return sections.flatMap((section): readonly Clause<Cases[Door]>[] => section[door] ?? []);
}
