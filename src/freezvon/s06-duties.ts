/** Section 6, 6.1–6.5: what the subscriber must give, may not do, and can't take back. */
import type { Clause } from "../core/clause.js";
import { awaits, forbids, satisfied, unknown } from "../core/finding.js";
import type { OrderCase } from "../core/order-case.js";
import type { RegistrationCase } from "../core/registration-case.js";
import { rowOf } from "../core/row.js";
import type { SanctionClause } from "../core/sanction-case.js";
import { sanctionClause } from "../core/sanction-clause.js";
import type { Section } from "../core/section.js";
import { applicantVerdict } from "../core/verdicts.js";
import type { ViolationKind } from "../model/violation.js";
import { BROKEN_RULES } from "./s04-conduct.js";

/** 6.1: what of the subscriber an order needs to be known. */
const BUYER_DATA = ["name", "contactPhone", "address"] as const;
/** 6.3: use that is not lawful. */
const UNLAWFUL_USES: readonly ViolationKind[] = [
  "interception",
  "offensive-material",
  "unconsented-marketing",
  "fraudulent-transactions",
  "fraud-or-spam-messages",
  "fraud",
  "payment-fraud",
  "rules-breach",
];

const applicantDataGiven: Clause<RegistrationCase> = {
  id: "6.1",
  summary: "whoever registers gives a name, an email address and a phone number",
  weigh: (c) => applicantVerdict(c, ["name", "email", "contactPhone"], "personal-data"),
};

/** Funds and data are apart: what is missing of the one says nothing of the other. */
const orderCovered: Clause<OrderCase> = {
  id: "6.1",
  summary: "whoever orders has money enough for it, and gives a name, a phone number and an address",
  weigh: (c) => {
    const { price } = c.question.item;
    const facts = { balance: c.text(c.balance()), price: c.text(price) };
    const absent = BUYER_DATA.filter((key) => c.account.subscriber[key] === undefined);
    const needs = absent.map((key) => `subscriber.${key}`);
    return rowOf(
      [
        ...(c.balance() < price ? [awaits("funds-for-order", facts)] : []),
        ...(needs.length > 0 ? [unknown(needs, "awaits")] : []),
      ],
      "order-covered",
    );
  },
};

const dutiesKept: SanctionClause = sanctionClause({
  id: "6.2",
  summary: "the operator may stop the services for a time when data is missing or a duty violated",
  grounds: [
    { kinds: ["missing-data"], because: "data-missing" },
    { kinds: BROKEN_RULES, because: "duty-violated" },
  ],
  effect: "discretion",
  measures: ["stop-temporarily"],
});

const usedLawfully: SanctionClause = sanctionClause({
  id: "6.3",
  summary: "the services are used lawfully; what follows otherwise is said elsewhere",
  grounds: [{ kinds: UNLAWFUL_USES, because: "lawful-use-broken" }],
  effect: "limits",
});

const orderNotAmended: Clause<OrderCase> = {
  id: "6.5",
  summary: "a placed order stays as it is",
  weigh: ({ question: { amends } }) =>
    amends === undefined ? satisfied("new-order") : forbids("order-final", { numberId: amends }),
};

export const section6Duties: Section = {
  registration: [applicantDataGiven],
  sanction: [dutiesKept, usedLawfully],
  order: [orderCovered, orderNotAmended],
};
