/** The questions and their outcomes in English, in a word or two. */
import type { Catalogue } from "../catalogue.js";
import { vocabulary } from "./vocabulary.js";

const undetermined = "undetermined";
const silent = { "not-addressed": "not addressed" } as const;

export const titles: Catalogue["titles"] = {
  refund: "Refund",
  suspension: "Services",
  renewal: "Renewal",
  dispute: "Dispute",
  inactivity: "Account",
  termination: "End of the agreement",
  sanction: "Sanctions",
  registration: "Registration",
  order: "Order",
  allocation: "Payment",
  invoice: "Invoice",
  storage: "Recording",
  crediting: "Crediting",
  change: "Change of terms",
  activation: "Activation",
  use: "Use",
  uptime: "Uptime",
  backup: "Backup",
  liability: "Liability",
};

export const outcomes: Catalogue["outcomes"] = {
  refund: {
    granted: "granted",
    refused: "refused",
    awaiting: "awaiting",
    discretionary: "discretionary",
    undetermined,
    ...silent,
  },
  suspension: {
    active: "active",
    suspended: "suspended",
    suspendable: "suspendable",
    blocked: "blocked",
    terminated: "terminated",
    undetermined,
    ...silent,
  },
  renewal: {
    "none-due": "none due",
    renews: "renews",
    lapses: "lapses",
    ends: "ends",
    mixed: "mixed",
    undetermined,
    ...silent,
  },
  dispute: { open: "open", closed: "closed", "not-yet": "not yet", ...silent },
  inactivity: { active: "active", blockable: "blockable", blocked: "blocked", ...silent },
  termination: { effective: "effective", pending: "pending", undetermined, ...silent },
  sanction: { ...vocabulary.measures, none: "none", undetermined, ...silent },
  registration: { accepted: "accepted", refused: "refused", awaiting: "awaiting", undetermined, ...silent },
  order: {
    accepted: "accepted",
    refused: "refused",
    awaiting: "awaiting",
    discretionary: "discretionary",
    undetermined,
    ...silent,
  },
  allocation: { allocated: "allocated", split: "split", credited: "credited", undetermined, ...silent },
  invoice: { composed: "composed", refused: "refused", undetermined, ...silent },
  storage: {
    fits: "fits",
    "fits-after-deleting": "fits after deleting",
    "does-not-fit": "does not fit",
    deleted: "deleted",
    undetermined,
    ...silent,
  },
  crediting: { "on-time": "on time", late: "late", running: "running", ...silent },
  change: { valid: "valid", "too-soon": "too soon", unpublished: "unpublished", ...silent },
  activation: {
    activated: "activated",
    "awaiting-confirmation": "awaiting confirmation",
    late: "late",
    "on-time": "on time",
    undetermined,
    ...silent,
  },
  use: { allowed: "allowed", refused: "refused", "case-by-case": "case by case", undetermined, ...silent },
  uptime: { met: "met", missed: "missed", running: "running", undetermined, ...silent },
  backup: { included: "included", "databases-only": "databases only", undetermined, ...silent },
  liability: { capped: "capped", undetermined, ...silent },
};
