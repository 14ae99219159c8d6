/** What findings on refunds say, in Albanian. */
import type { RefundMessages } from "../../message-groups.js";

export const refundMessages: RefundMessages = {
  "fees-not-refundable": ({ text }) => `tarifat nuk rimbursohen dhe debitimi ${text("chargeId")} është tarifë`,
  "no-ground-for-refund": {
    support: "asgjë nga gjendja e llogarisë nuk mund të rimbursohet",
    subscriber: "asgjë nga gjendja e llogarisë suaj nuk mund të rimbursohet",
  },
  "ground-for-refund": "për këtë rimbursim flet një dispozitë tjetër",
  "first-deposit": {
    support: ({ amount, text }) =>
      `nga depozita e parë ${text("depositId")} nuk është përdorur shuma prej ${amount("refundable")}`,
    subscriber: ({ amount, text }) =>
      `nga depozita juaj e parë ${text("depositId")} nuk keni përdorur shumën prej ${amount("refundable")}`,
  },
  "no-first-deposit": "nuk kthehen para si depozitë e parë që nuk mund të përdorej",
  "within-window": {
    support: ({ list }) => `depozitat brenda afatit mund të kthehen: ${list("depositIds")}`,
    subscriber: ({ list }) => `depozitat tuaja brenda afatit mund të kthehen: ${list("depositIds")}`,
  },
  "nothing-within-window": "nga depozitat e bëra brenda këtij afati nuk kthehet asgjë",
  "outside-window": {
    support: ({ list }) => `depozitat jashtë afatit nuk kthehen, por mbeten për përdorim: ${list("depositIds")}`,
    subscriber: ({ list }) =>
      `depozitat tuaja jashtë afatit nuk kthehen, por ende mund t'i përdorni: ${list("depositIds")}`,
  },
  "nothing-outside-window": "asnjë shumë nuk mbahet për shkak se depozita është tepër e vjetër",
  "method-excluded": {
    support: ({ list }) =>
      `depozitat me transfertë bankare ose kriptomonedhë nuk kthehen, por mbeten për përdorim: ${list("depositIds")}`,
    subscriber: ({ list }) =>
      `depozitat që keni bërë me transfertë bankare ose kriptomonedhë nuk kthehen, por ende mund t'i përdorni: ${list("depositIds")}`,
  },
  "no-excluded-method": "asnjë shumë nuk mbahet për shkak se depozita u bë me transfertë bankare ose kriptomonedhë",
  "not-first-account": {
    support: ({ list }) => `i njëjti person ka ose ka pasur llogari tjetër: ${list("accountIds")}`,
    subscriber: "keni ose keni pasur një llogari tjetër",
  },
  "first-account": "kjo është llogaria e parë e personit",
  "terms-violated": {
    support: ({ list }) => `marrëveshja është shkelur: ${list("violationIds")}`,
    subscriber: "e keni shkelur marrëveshjen",
  },
  "terms-kept": "nuk është vërtetuar asnjë shkelje",
  "subscription-not-refundable": ({ text, word }) =>
    `debitimi ${text("chargeId")} nuk rimbursohet: ${word("chargeKinds", "kind")}`,
  "no-subscription-charge": "nuk kërkohet kthimi i asnjë debitimi për numër ose incizim thirrjesh",
  "exchange-rate-known": ({ text }) => `është dhënë kursi i këmbimit nga ${text("currency")} për ditën e rimbursimit`,
  "no-exchange-needed": "nuk nevojitet këmbim valutor",
  "terminated-by-operator": {
    support: "operatori e ka zgjidhur marrëveshjen",
    subscriber: "operatori e ka zgjidhur marrëveshjen tuaj",
  },
  "not-terminated-by-operator": "operatori nuk e ka zgjidhur marrëveshjen",
  "service-provided": {
    support: ({ text }) => `për debitimin ${text("chargeId")} u ofrua shërbimi ose një alternativë e përshtatshme`,
    subscriber: ({ text }) =>
      `për debitimin ${text("chargeId")} keni marrë shërbimin ose një alternativë që ju përshtatet`,
  },
  "no-service-reimbursed": "nuk kërkohet kthimi i parave për asnjë shërbim të ofruar",
  "special-conditions": {
    support: ({ list }) => `depozitat nga numra me kushte të veçanta nuk kthehen: ${list("depositIds")}`,
    subscriber: ({ list }) => `depozitat tuaja nga numra me kushte të veçanta nuk kthehen: ${list("depositIds")}`,
  },
  "no-special-conditions": "nuk mbahen para nga numra me kushte të veçanta",
  "payout-fee": {
    support: ({ amount }) => `komisionin e transfertës prej ${amount("payoutFee")} e paguan pajtimtari`,
    subscriber: ({ amount }) => `komisionin e transfertës prej ${amount("payoutFee")} e paguani ju`,
  },
  "no-payout-fee": "transferta nuk ka komision",
  "circumstances-met": ({ amount }) => `nëse nuk ka asnjë pengesë, mund të kthehet shuma prej ${amount("refundable")}`,
  "nothing-refundable": "nuk ka asgjë që mund të kthehet",
  "service-available": {
    support: ({ value, word }) => {
      if (value("alternative") === "suitable") return "ofrohet një alternativë e përshtatshme";
      if (value("reason") === null) return "asgjë nuk tregon se operatori nuk mund ta ofronte shërbimin";
      return `arsyeja e dhënë (${word("refundReasons", "reason")}) nuk është pamundësia e operatorit për ta ofruar shërbimin`;
    },
    subscriber: ({ value }) =>
      value("alternative") === "suitable"
        ? "ju ofrohet një alternativë që ju përshtatet"
        : "paratë kthehen vetëm nëse operatori nuk mund ta ofronte shërbimin",
  },
  "service-unavailable": "shërbimi nuk mund të ofrohet dhe asnjë alternativë nuk është e përshtatshme",
  "failure-not-required": "sipas interpretimit, nuk është e nevojshme që shërbimi të ketë dështuar",
  "services-in-use": {
    support: ({ list }) => `ka shërbime në përdorim: ${list("numberIds", "subscriptionIds")}`,
    subscriber: ({ list }) => `keni ende shërbime në përdorim: ${list("numberIds", "subscriptionIds")}`,
  },
  "no-services-in-use": "nuk ka shërbime në përdorim",
  "in-arrears": {
    support: ({ amount }) => `detyrimi i prapambetur është ${amount("arrears")}`,
    subscriber: ({ amount }) => `detyrimi juaj i prapambetur është ${amount("arrears")}`,
  },
  "no-arrears": "nuk ka detyrime të prapambetura",
  "unpaid-invoices": {
    support: ({ list }) => `ka fatura të papaguara: ${list("invoiceIds")}`,
    subscriber: ({ list }) => `keni fatura të papaguara: ${list("invoiceIds")}`,
  },
  "no-unpaid-invoices": "të gjitha faturat janë paguar",
  "no-positive-balance": {
    support: ({ amount }) => `gjendja e llogarisë është ${amount("balance")}`,
    subscriber: ({ amount }) => `nuk ka para në llogarinë tuaj: gjendja është ${amount("balance")}`,
  },
  "positive-balance": ({ amount }) => `gjendja e llogarisë është ${amount("balance")}`,
  "identity-rejected": {
    support: "dëshmia e identitetit është refuzuar",
    subscriber: "dëshmia e identitetit tuaj është refuzuar",
  },
  "identity-verified": "identiteti është verifikuar",
  "identity-documents": {
    support: "dokumentet që vërtetojnë identitetin e pajtimtarit",
    subscriber: "dokumentet që vërtetojnë identitetin tuaj",
  },
  "identity-verification": {
    support: "verifikimi i dokumenteve nga operatori",
    subscriber: "verifikimi i dokumenteve tuaja nga operatori",
  },
  "refund-window-closed": {
    support: ({ instant }) =>
      `pagesa e fundit për një shërbim është bërë shumë kohë më parë: ${instant("lastPaymentAt")}`,
    subscriber: ({ instant }) =>
      `pagesa juaj e fundit për një shërbim është bërë shumë kohë më parë: ${instant("lastPaymentAt")}`,
  },
  "refund-window-open": ({ instant }) => `pagesa e fundit për një shërbim u bë më ${instant("lastPaymentAt")}`,
  "nothing-ever-paid": "nuk është paguar kurrë për asnjë shërbim",
  "documents-too-late": {
    support: "dokumentet nuk erdhën në kohë",
    subscriber: "dokumentet tuaja nuk erdhën në kohë",
  },
  "documents-in-time": "dokumentet erdhën në kohë",
  destination: {
    support: ({ text }) =>
      `një kartë ose llogari bankare për depozitën ${text("depositId")}, që nuk mund të kthehet aty nga erdhi`,
    subscriber: ({ text }) =>
      `një kartë ose llogari bankare në emrin tuaj për depozitën ${text("depositId")}, që nuk mund të kthehet aty nga erdhi`,
  },
  "destination-verification": {
    support: "verifikimi i mjetit të pagesës ku do të kalojnë paratë",
    subscriber: "verifikimi nga operatori i mjetit të pagesës ku do të kalojnë paratë",
  },
  "destination-not-own": {
    support: "mjeti i pagesës ku do të kalojnë paratë nuk është i pajtimtarit",
    subscriber: "mjeti i pagesës ku do të kalojnë paratë nuk është juaji",
  },
  "destination-settled": "dihet se ku do të kalojnë paratë",
  "recipient-unidentifiable": ({ word }) => `paratë nuk mund të paguhen me ${word("paymentMethods", "method")}`,
  "recipient-identifiable": "marrësi mund të identifikohet",
  "no-duty-to-refund": {
    support: "llogaria është bllokuar për mashtrim, prandaj operatori nuk është i detyruar të rimbursojë",
    subscriber: "llogaria juaj është bllokuar për mashtrim, prandaj operatori nuk është i detyruar të rimbursojë",
  },
  "not-blocked-for-fraud": "llogaria nuk është bllokuar për mashtrim",
};
