/** A section of a document: its clauses for each question, in document order. */
import type { DoorName } from "./door-names.js";
import type { DoorTerms } from "./doors.js";

type ClausesOf<Door extends DoorName> = Extract<DoorTerms[Door], { readonly clauses: unknown }>["clauses"];
type SilentOf<Door extends DoorName> = Extract<DoorTerms[Door], { readonly silent: unknown }>["silent"];

/** A section's clauses by question; apart from them those that are nearest to a question that it does not decide. */
export type Section = { readonly [Door in DoorName]?: ClausesOf<Door> } & {
  readonly silent?: { readonly [Door in DoorName]?: SilentOf<Door> };
};

/** The clauses of several sections for one question. */
export function clausesFor<Door extends DoorName>(door: Door, sections: readonly Section[]): ClausesOf<Door> {
  return sections.flatMap((section): readonly unknown[] => section[door] ?? []) as unknown as ClausesOf<Door>;
}

/** That an agreement does not decide a question, with the nearest clauses of several sections. */
export function silenceOn<Door extends DoorName>(
  door: Door,
  sections: readonly Section[],
): { readonly silent: SilentOf<Door> } {
  const silent = sections.flatMap((section): readonly unknown[] => section.silent?.[door] ?? []);
  return { silent: silent as unknown as SilentOf<Door> };
}
