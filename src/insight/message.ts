/** What a message is, and what messages are made with. */
import type { Facts } from "../core/finding.js";
import { describeInstant } from "../time/describe-instant.js";

type Wording = string | ((facts: Facts) => string);

/** What a finding says, as a clause of a sentence; what is awaited is a thing that can come, so it can need words of its own. */
export type Message = Wording | { readonly awaits: Wording; readonly otherwise: Wording };

/** The members of a list among the facts. */
export const list = (facts: Facts, key: string): string => [facts[key] ?? []].flat().join(", ");
/** An instant among the facts. */
export const instant = (facts: Facts, key: string): string => describeInstant(String(facts[key]));
/** A service among the facts. */
export const service = ({ service: kind, id }: Facts): string => `the ${kind} ${id}`;
