/** ¶17–¶19: what goes to invoices, and what they say. */
import type { AllocationCase } from "../core/allocation-case.js";
import type { Clause } from "../core/clause.js";
import { awaits, permits, satisfied, unknown } from "../core/finding.js";
import type { InvoiceCase } from "../core/invoice-case.js";
import type { Section } from "../core/section.js";
import { paidInvoicesVerdict } from "../core/verdicts.js";
import { instantText } from "../time/civil-calendar.js";

const oldestInvoiceFirst: Clause<AllocationCase> = {
  id: "¶17",
  summary: "what comes in goes to open invoices, the oldest first",
  weigh: (c) => paidInvoicesVerdict(c, "oldest-invoice-first"),
};

const payableInAdvance: Clause<InvoiceCase> = {
  id: "¶17",
  summary: "services are paid for before their period begins",
  weigh: (c) => {
    const { payableBeforeAt } = c;
    return payableBeforeAt !== null && !c.clock.reached(payableBeforeAt)
      ? awaits("payable-in-advance", { payableBefore: instantText(payableBeforeAt) }, payableBeforeAt)
      : satisfied("no-advance-running");
  },
};

const taxesAdded: Clause<InvoiceCase> = {
  id: "¶19",
  summary: "fees are net, and each tax is added to the invoice as a charge of its own",
  weigh: (c) => {
    const { taxes } = c.question;
    // of nothing there is no tax, whatever its rate
    if (taxes === undefined) return unknown(["question.taxes"], c.net > 0n ? "forbids" : "satisfied");
    const taxIds = taxes.flatMap(({ id, rate }) => (c.net * rate > 0n ? [id] : [])).sort();
    return taxIds.length > 0 ? permits("tax-added", { net: c.text(c.net), taxIds }) : satisfied("no-tax");
  },
};

export const p17p19: Section = {
  allocation: [oldestInvoiceFirst],
  invoice: [payableInAdvance, taxesAdded],
};
