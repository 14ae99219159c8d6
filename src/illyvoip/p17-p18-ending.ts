/** ¶17–¶18, when the agreement ends: what the balance pays, and which fees are billed until then. */
import type { Clause } from "../core/clause.js";
import type { Reading } from "../core/reading.js";
import type { Section } from "../core/section.js";
import type { SettlementOrder } from "../core/settlement.js";
import type { TerminationCase } from "../core/termination-case.js";
import { feeVerdict, settlementVerdict } from "../core/termination-verdicts.js";

export const balanceAtEnd: Reading<SettlementOrder | null> = {
  name: "balance-at-end",
  clause: "¶17",
  question: "Does what is left of the balance pay invoices when the agreement ends?",
  options: {
    "settles-invoices": {
      says: "yes: a balance is payments received, and they go to the oldest invoice",
      favours: "neither",
      means: "oldest-first",
    },
    "kept-apart": {
      says: "no: the rule speaks of the moment of payment",
      favours: "operator",
      means: null,
    },
  },
  why: "A balance is nothing but payments received, which go to the oldest invoice first.",
};

const noInvoiceToPay: Clause<TerminationCase> = {
  id: "¶17",
  summary: "payments go to the oldest invoice, and a balance is payments",
  weigh: settlementVerdict,
};

const noFeeBeforeEnd: Clause<TerminationCase> = {
  id: "¶18",
  summary: "services are billed again and again until the end",
  weigh: feeVerdict,
};

export const p17p18Ending: Section = { termination: [noInvoiceToPay, noFeeBeforeEnd] };
