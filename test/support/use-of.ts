/** Calls under Freezvon, on accounts that change in one fact. */
import { freezvon, type PhoneNumber, type UseQuestion } from "fineprint";
import { expect } from "vitest";
import { deposit, given } from "./given.js";
import { number } from "./paid-services.js";

// fees of paid-services are due from 1 July 2026, 00:00 in Tallinn
export const AT = "2026-07-03T09:00:00Z";
export const JUST_BEFORE = "2026-07-03T08:59:59.999Z";
export const DUE = "2026-06-30T21:00:00.000Z";

export type Facts = NonNullable<Parameters<typeof given>[0]>;
export type More = Partial<Omit<UseQuestion, "at">>;
export const SATISFIED = expect.stringMatching(/^satisfied /);

/** An outgoing call to an ordinary destination. */
export const outgoing = (facts: Facts = {}, more: More = {}, at = AT, readings: Record<string, string> = {}) =>
  given(facts)
    .under(freezvon, readings)
    .at(at)
    .use({ direction: "outgoing", kind: "call", restricted: false, ...more });
export const incoming = (facts: Facts = {}, more: More = {}, at = AT) =>
  given(facts)
    .under(freezvon)
    .at(at)
    .use({ direction: "incoming", kind: "call", registrationService: false, ...more });
export const balanceOf = (amount: string): Facts => ({ deposits: [deposit("D1", amount, "2026-06-01T09:00:00Z")] });
export const withNumber = (more: Partial<PhoneNumber> = {}): Facts => ({ numbers: [number(more)] });
export const onNumber: More = { numberId: "N1" };
