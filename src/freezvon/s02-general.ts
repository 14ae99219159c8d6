/** Section 2: general regulations. */
import type { Clause } from "../core/clause.js";
import { awaits, forbids, permits, satisfied } from "../core/finding.js";
import type { RegistrationCase } from "../core/registration-case.js";
import type { Section } from "../core/section.js";
import type { TermsChangeCase } from "../core/terms-change-case.js";

const offerAccepted: Clause<RegistrationCase> = {
  id: "2.2",
  summary: "whoever registers accepts the offer",
  weigh: (c) => (c.submittedAt() === undefined ? satisfied("not-submitted") : permits("offer-accepted")),
};

const changePublished: Clause<TermsChangeCase> = {
  id: "2.3",
  summary: "the offer is changed and ended by publishing a message on the website",
  weigh: (c) => {
    const { effectiveAt, changes } = c.question;
    const publishedAt = c.publishedAt();
    if (publishedAt === undefined) return awaits("publication", {}, c.question.publishedAt);
    if (effectiveAt < publishedAt) return forbids("before-publication");
    return changes === "offer" ? permits("offer-by-publication") : satisfied("published");
  },
};

export const section2: Section = { registration: [offerAccepted], change: [changePublished] };
