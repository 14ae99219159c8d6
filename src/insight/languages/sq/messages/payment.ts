/** What findings on payments, invoices and liability say, in Albanian. */
import type { PaymentMessages } from "../../message-groups.js";

export const paymentMessages: PaymentMessages = {
  "oldest-invoice-first": {
    support: ({ list }) => `pagesa shkon për faturat, duke filluar nga më e vjetra: ${list("invoiceIds")}`,
    subscriber: ({ list }) => `pagesa shkon për faturat tuaja, duke filluar nga më e vjetra: ${list("invoiceIds")}`,
  },
  "balance-pays-invoices": {
    support: ({ list }) => `në fund paguhen faturat e papaguara: ${list("invoiceIds")}`,
    subscriber: ({ list }) => `në fund paguhen faturat tuaja të papaguara: ${list("invoiceIds")}`,
  },
  "no-invoice-paid": "nuk paguhet asnjë faturë",
  "kept-on-balance": {
    support: ({ amount }) => `në llogari kalon shuma prej ${amount("credit")}`,
    subscriber: ({ amount }) => `në llogarinë tuaj kalon shuma prej ${amount("credit")}`,
  },
  "nothing-kept": "në llogari nuk kalon asgjë",
  "arrears-owed": {
    support: ({ amount }) => `mbetet për t'u paguar shuma prej ${amount("stillOwed")}`,
    subscriber: ({ amount }) => `ju mbetet për të paguar shuma prej ${amount("stillOwed")}`,
  },
  "nothing-owed": "nga një marrëveshje e përfunduar nuk ka mbetur detyrim i prapambetur",
  "payable-in-advance": {
    support: "pagesa, që duhet bërë para fillimit të periudhës",
    subscriber: "pagesa juaj, që duhet bërë para fillimit të periudhës",
  },
  "no-advance-running": "nuk ka periudhë të ardhshme për të cilën duhet paguar",
  "tax-added": ({ list }) => `tatimet shtohen si zëra më vete: ${list("taxIds")}`,
  "no-tax": "nuk shtohet asnjë tatim",
  "no-discounts": {
    support: ({ list }) => `nuk jepen zbritje ose kuponë, prandaj këta zëra nuk mund të qëndrojnë: ${list("lineIds")}`,
    subscriber: ({ list }) =>
      `nuk jepen zbritje ose kuponë, prandaj këta zëra të faturës nuk mund të qëndrojnë: ${list("lineIds")}`,
  },
  "no-discount-given": "asnjë zë nuk është zbritje ose kupon",
  "liability-capped": {
    support: ({ amount }) => `gjithsej mund të kërkohet jo më shumë se ${amount("limit")}`,
    subscriber: ({ amount }) => `gjithsej mund të kërkoni jo më shumë se ${amount("limit")}`,
  },
  "claim-within-limit": ({ amount }) => `kërkesa prej ${amount("claim")} është brenda kufirit prej ${amount("limit")}`,
};
