/** fineprint/schema: JSON Schema of the account and of every question. */

import { freezvon } from "fineprint";
import {
  accountSchema,
  disputeQuestionSchema,
  jsonSchemaOf,
  refundQuestionSchema,
  type SchemaName,
  suspensionQuestionSchema,
  workingCalendarSchema,
} from "fineprint/schema";
import { describe, expect, it } from "vitest";
import { changed, FULL } from "./full-account.js";

interface Node {
  readonly [key: string]: unknown;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly oneOf?: readonly Node[];
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
}

const schemaOf = (name: SchemaName): Node => jsonSchemaOf(name) as Node;
const NAMES: Readonly<Record<SchemaName, readonly [required: readonly string[], optional: readonly string[]]>> = {
  account: [
    ["id", "currency", "subscriber", "deposits", "charges"],
    [
      ...["adjustments", "refunds", "invoices", "numbers", "subscriptions", "violations", "blocks"],
      ...["termination", "lastActivityAt"],
    ],
  ],
  refund: [["at"], ["requestedAt", "reason", "failure", "subject", "destination", "payoutFee", "exchangeRate"]],
  suspension: [["at"], []],
  renewal: [["at"], []],
  dispute: [["at", "subject"], []],
  inactivity: [["at"], []],
  sanction: [["at"], []],
  termination: [
    ["at", "by", "noticeAt"],
    ["requestedFor", "cause", "effectiveAt"],
  ],
  registration: [
    ["at", "applicant"],
    ["submittedAt", "requests"],
  ],
  order: [
    ["at", "item"],
    ["paidAt", "amends", "requests"],
  ],
  activation: [
    ["at", "numberId"],
    ["outsideInfluence", "hours"],
  ],
  use: [
    ["at", "direction", "kind"],
    ["numberId", "emergency", "restricted", "registrationService", "permission"],
  ],
  allocation: [["at", "payment"], []],
  invoice: [["at", "currency", "lines"], ["taxes"]],
  storage: [
    ["at", "quota", "incoming", "recordings"],
    ["extra", "endedAt"],
  ],
  uptime: [
    ["at", "month"],
    ["outages", "maintenance"],
  ],
  liability: [["at", "actionAt"], ["claim"]],
  backup: [["at"], ["shared", "usedBytes"]],
  crediting: [["at", "deposit"], []],
  change: [["at", "effectiveAt", "changes"], ["publishedAt"]],
};

const nodesOf = (node: unknown): readonly Node[] =>
  typeof node === "object" && node !== null ? [node as Node, ...Object.values(node).flatMap(nodesOf)] : [];

describe.each(Object.entries(NAMES))("the JSON Schema %s", (name, [required, optional]) => {
  const schema = schemaOf(name as SchemaName);
  it("is of draft 2020-12, and plain JSON", () => {
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });
  it("has the keys of the model, and says which must be there", () => {
    expect([...(schema.required ?? [])].sort()).toEqual([...required].sort());
    expect(Object.keys(schema.properties ?? {}).sort()).toEqual([...required, ...optional].sort());
  });
  it("refuses unknown keys in every object", () => {
    const objects = nodesOf(schema).filter((node) => node.type === "object");
    expect(objects.length).toBeGreaterThan(0);
    expect(objects.filter((node) => node.additionalProperties !== false)).toEqual([]);
  });
  it("is a fresh object each time", () => {
    Object.assign(schemaOf(name as SchemaName), { title: "mine", required: [] });
    expect(schemaOf(name as SchemaName)).toEqual(schema);
  });
});

describe("the JSON Schema holds every form", () => {
  const { properties = {} } = schemaOf("account");
  const item = (list: string, key: string): Node => properties[list]?.items?.properties?.[key] ?? {};
  const fits = (node: Node, text: string): boolean => new RegExp(node.pattern ?? "^$", "u").test(text);

  it.each(["0.01", "50.00", "999999999999999.999999999999"])("content: an amount of %s", (text) => {
    expect(fits(item("deposits", "amount"), text)).toBe(true);
  });
  it.each(["0", "-5", "+5", "1e3", "NaN", "5.", "1234567890123456", "0.1234567890123"])(
    "against: an amount of %s",
    (text) => {
      expect(fits(item("deposits", "amount"), text)).toBe(false);
    },
  );
  it("an adjustment may be negative, a fee may be zero, neither both", () => {
    expect([fits(item("adjustments", "amount"), "-5"), fits(item("adjustments", "amount"), "0")]).toEqual([
      true,
      false,
    ]);
    expect([fits(item("numbers", "monthlyFee"), "-5"), fits(item("numbers", "monthlyFee"), "0")]).toEqual([
      false,
      true,
    ]);
  });
  it("instants have an offset and at most milliseconds", () => {
    const node = properties.lastActivityAt ?? {};
    expect(fits(node, "2026-11-22T10:00:00.123+02:00")).toBe(true);
    expect(fits(node, "2026-11-22T10:00:00")).toBe(false);
    expect(fits(node, "2026-11-22T10:00:00.1234Z")).toBe(false);
  });
  it("words are listed", () => {
    expect(item("deposits", "method").enum).toEqual(["card", "bank-transfer", "crypto", "e-wallet", "other"]);
    expect(properties.currency?.enum).toEqual(expect.arrayContaining(["EUR", "JPY", "KWD", "CLF"]));
  });
  it("a dispute has three kinds of subjects, two of them with an id", () => {
    const subject = schemaOf("dispute").properties?.subject ?? {};
    const branches = subject.oneOf ?? subject.anyOf ?? [];
    expect(branches.map(({ required }) => [...(required ?? [])].sort())).toEqual([
      ["id", "kind"],
      ["kind", "occurredAt"],
    ]);
  });
});

describe("the zod schemas", () => {
  const at = "2026-07-03T09:00:00Z";
  it("content", () => {
    expect(accountSchema.parse(FULL)).toStrictEqual(FULL);
    expect(refundQuestionSchema.parse({ at, subject: "balance" })).toStrictEqual({ at, subject: "balance" });
    expect(suspensionQuestionSchema.parse({ at })).toStrictEqual({ at });
    const subject = { kind: "functioning", occurredAt: at };
    expect(disputeQuestionSchema.parse({ at, subject })).toStrictEqual({ at, subject });
    expect(workingCalendarSchema.parse(freezvon.calendar)).toStrictEqual(freezvon.calendar);
  });
  it("against", () => {
    expect(accountSchema.safeParse(changed(FULL, "deposits[0].amount", 5)).success).toBe(false);
    expect(refundQuestionSchema.safeParse({ at, subject: "all" }).success).toBe(false);
    expect(suspensionQuestionSchema.safeParse({ at, more: 1 }).success).toBe(false);
    expect(disputeQuestionSchema.safeParse({ at }).success).toBe(false);
    expect(workingCalendarSchema.safeParse({ ...freezvon.calendar, weekend: [8] }).success).toBe(false);
  });
});
