/** What a message is, and what messages are made with. */
import type { Facts } from "../core/finding.js";
import { describeInstant } from "../time/describe-instant.js";

/** What a finding says, as a clause of a sentence. */
export type Message = string | ((facts: Facts) => string);

/** The members of a list among the facts. */
export const list = (facts: Facts, key: string): string => [facts[key] ?? []].flat().join(", ");
/** An instant among the facts. */
export const instant = (facts: Facts, key: string): string => describeInstant(String(facts[key]));
/** A service among the facts. */
export const service = ({ service: kind, id }: Facts): string => `the ${kind} ${id}`;
