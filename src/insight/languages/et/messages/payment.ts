/** What findings on payments, invoices and liability say, in Estonian. */
import type { PaymentMessages } from "../../message-groups.js";

export const paymentMessages: PaymentMessages = {
  "oldest-invoice-first": {
    support: ({ list }) => `makse läheb arvete katteks alates vanimast: ${list("invoiceIds")}`,
    subscriber: ({ list }) => `makse läheb teie arvete katteks alates vanimast: ${list("invoiceIds")}`,
  },
  "balance-pays-invoices": {
    support: ({ list }) => `lepingu lõppemisel tasutakse kontolt maksmata arved: ${list("invoiceIds")}`,
    subscriber: ({ list }) => `lepingu lõppemisel tasutakse kontolt teie maksmata arved: ${list("invoiceIds")}`,
  },
  "no-invoice-paid": "ühtegi arvet ei tasuta",
  "kept-on-balance": {
    support: ({ amount }) => `kontole kantakse ${amount("credit")}`,
    subscriber: ({ amount }) => `teie kontole kantakse ${amount("credit")}`,
  },
  "nothing-kept": "kontole ei kanta midagi",
  "arrears-owed": {
    support: ({ amount }) => `tasuda tuleb veel ${amount("stillOwed")}`,
    subscriber: ({ amount }) => `teil tuleb veel tasuda ${amount("stillOwed")}`,
  },
  "nothing-owed": "lõppenud lepingust ei ole võlgnevust jäänud",
  "payable-in-advance": {
    support: "makse, mis tuleb teha enne perioodi algust",
    subscriber: "teie makse, mis tuleb teha enne perioodi algust",
  },
  "no-advance-running": "ees ei ole ühtegi perioodi, mille eest tuleb maksta",
  "tax-added": ({ list }) => `maksud lisatakse eraldi ridadena: ${list("taxIds")}`,
  "no-tax": "maksu ei lisata",
  "no-discounts": {
    support: ({ list }) => `allahindlusi ega kuponge ei anta, seega ei ole need read lubatud: ${list("lineIds")}`,
    subscriber: ({ list }) =>
      `allahindlusi ega kuponge ei anta, seega ei ole need arve read lubatud: ${list("lineIds")}`,
  },
  "no-discount-given": "ükski rida ei ole allahindlus ega kupong",
  "liability-capped": {
    support: ({ amount }) => `kokku saab nõuda kõige rohkem ${amount("limit")}`,
    subscriber: ({ amount }) => `te saate kokku nõuda kõige rohkem ${amount("limit")}`,
  },
  "claim-within-limit": ({ amount }) => `nõue (${amount("claim")}) ei ületa ülempiiri (${amount("limit")})`,
};
