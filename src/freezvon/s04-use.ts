/** 4.8 and 4.10: what is not guaranteed of calls and messages, and where calls may go. */
import type { Clause } from "../core/clause.js";
import { awaits, discretion, type Effect, limits, permits, satisfied, unknown, type Verdict } from "../core/finding.js";
import type { UseCase } from "../core/use-case.js";

export const displayAndRegistrationGuaranteed: Clause<UseCase> = {
  id: "4.8",
  summary: "neither calls and messages of services that register people nor the caller's number are guaranteed",
  weigh: ({ question: { direction, registrationService } }) => {
    if (direction === "outgoing") return limits("caller-id-not-guaranteed");
    if (registrationService === undefined) return unknown(["question.registrationService"], "limits");
    return registrationService ? limits("registration-message-not-guaranteed") : satisfied("no-registration-service");
  },
};

export const destinationAllowed: Clause<UseCase> = {
  id: "4.10",
  summary: "calls to some destinations are let through case by case, when asked for from the sign-up address",
  weigh: (c) => {
    const { direction, kind, restricted } = c.question;
    if (direction !== "outgoing" || kind !== "call" || restricted === false)
      return satisfied("destination-unrestricted");
    const allowed = restrictedCall(c);
    return restricted === undefined ? unknown(["question.restricted"], strongestOf(allowed)) : allowed;
  },
};

const strongestOf = ({ effect, open }: Verdict): Effect => open?.[0]?.atMost ?? effect;

/** Whether a call to a restricted destination is let through; in the operator's hands at least, until it is permitted. */
function restrictedCall({ account, clock, question: { permission } }: UseCase): Verdict {
  if (permission === undefined) return awaits("request-from-sign-up-email");
  if (clock.happened(permission.grantedAt)) return permits("destination-permitted");
  const { requestedFrom } = permission;
  if (requestedFrom === undefined) return unknown(["question.permission.requestedFrom"], "awaits", "discretion");
  const { email } = account.subscriber;
  if (email === undefined) return unknown(["subscriber.email"], "awaits", "discretion");
  return requestedFrom.toLowerCase() === email.toLowerCase()
    ? discretion("destination-case-by-case", { requestedFrom })
    : awaits("request-from-sign-up-email", { requestedFrom });
}
