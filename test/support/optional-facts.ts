/** The facts that are not known when absent (R13, B4, B13), and how to take one away. */
import type { AnyCase } from "./doors.js";

/** Their paths; `[]` stands for every member of a list. */
export const OPTIONAL_FACTS: readonly string[] = [
  "invoices",
  "numbers",
  "subscriptions",
  "violations",
  ...["otherAccounts", "identity", "name", "email", "contactPhone", "address"].map((key) => `subscriber.${key}`),
  ...["setupFee", "tax", "prepaymentDiscount"].map((key) => `subscriptions[].${key}`),
  ...["reason", "failure", "exchangeRate"].map((key) => `question.${key}`),
  ...["birthOn", "sanctioned", "name", "email", "contactPhone"].map((key) => `question.applicant.${key}`),
  ...["documents", "genuine", "own"].map((key) => `question.item.${key}`),
  ...["emergency", "restricted", "registrationService", "permission.requestedFrom"].map((key) => `question.${key}`),
  ...["taxes", "extra", "outages", "maintenance", "shared", "usedBytes"].map((key) => `question.${key}`),
];

/** An account and a question with a fact less. */
export function without(given: AnyCase, path: string): AnyCase {
  const { account, question } = structuredClone(given);
  const keys = path.split(".");
  const last = keys.pop() as string;
  let owners: readonly unknown[] = [path.startsWith("question.") ? { question } : account];
  for (const key of keys)
    owners = owners.flatMap((owner) => (owner as Record<string, unknown> | null)?.[key.replace("[]", "")] ?? []);
  for (const owner of owners) delete (owner as Record<string, unknown> | null)?.[last];
  return { account, question };
}

/** Whether the needs of a decision name a path. */
export function isNeeded(needs: readonly string[], path: string): boolean {
  const pattern = new RegExp(`^${path.replaceAll(".", "\\.").replace("[]", "\\[[^\\]]+\\]")}$`);
  return needs.some((need) => pattern.test(need));
}
