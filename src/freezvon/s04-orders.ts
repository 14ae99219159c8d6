/** Section 4, access: accounts, orders, the money and documents that they need. */
import type { Clause } from "../core/clause.js";
import { awaits, satisfied, unknown } from "../core/finding.js";
import type { OrderCase } from "../core/order-case.js";
import type { RegistrationCase } from "../core/registration-case.js";
import type { Section } from "../core/section.js";
import { applicantVerdict, openAccountVerdicts } from "../core/verdicts.js";

const loginGiven: Clause<RegistrationCase> = {
  id: "4.1",
  summary: "an account is entered with a login, which is an email address",
  weigh: (c) => applicantVerdict(c, ["email"], "login-missing"),
};

const accountOpen: Clause<OrderCase> = {
  id: "4.1",
  summary: "services are ordered from an account that is open",
  weigh: (c) => openAccountVerdicts(c),
};

const moneyOnBalance: Clause<OrderCase> = {
  id: "4.2",
  summary: "access to the services needs money on the balance",
  weigh: (c) => {
    const facts = { balance: c.text(c.balance()) };
    return c.balance() > 0n ? satisfied("funds-suffice", facts) : awaits("insufficient-funds", facts);
  },
};

const documentsAccepted: Clause<OrderCase> = {
  id: "4.3",
  summary: "some numbers need documents",
  weigh: ({ question: { item } }) => {
    if (item.kind !== "number") return satisfied("documents-settled");
    if (item.documents === undefined) return unknown(["question.item.documents"], "awaits");
    if (item.documents === "required") return awaits("documents");
    return item.documents === "provided" ? awaits("documents-review") : satisfied("documents-settled");
  },
};

export const section4Orders: Section = {
  registration: [loginGiven],
  order: [accountOpen, moneyOnBalance, documentsAccepted],
};
