/** Cases with remedies that random ones seldom need. */
import type { Account, DoorName, PhoneNumber } from "fineprint";
import type { AnyCase } from "./doors.js";
import { CLEAN } from "./given.js";
import type { Operator } from "./operators.js";

/** A case, and the terms that it is asked under. */
export interface RareCase {
  readonly operator: Operator;
  readonly options?: Readonly<Record<string, string>>;
  readonly door: DoorName;
  readonly given: AnyCase;
}

const AT = "2026-07-03T09:00:00.000Z";

const of = (
  operator: Operator,
  door: DoorName,
  facts: Partial<Account>,
  fields: object = {},
  options: RareCase["options"] = {},
): RareCase => ({
  operator,
  options,
  door,
  given: { account: { ...CLEAN, ...facts }, question: { at: AT, ...fields } },
});

/** A number whose fee is due since 1 July. */
const number = (more: Partial<PhoneNumber>): Account["numbers"] => [
  {
    id: "N1",
    orderedAt: "2026-05-01T09:00:00Z",
    activatedAt: "2026-05-01T10:00:00Z",
    monthlyFee: "9.90",
    paidThroughOn: "2026-07-01",
    ...more,
  },
];
const cancelled = { numbers: number({ cancelRequestedAt: "2026-06-30T09:00:00Z" }) };
const misuse = {
  violations: [{ id: "V1", at: "2026-06-20T09:00:00Z", kind: "content-misuse", status: "established" }],
} as const;
const poor = { deposits: CLEAN.deposits.map((deposit) => ({ ...deposit, amount: "5.00" })) };
const byCrypto = { deposits: CLEAN.deposits.map((deposit) => ({ ...deposit, method: "crypto" as const })) };
const incoming = { direction: "incoming", kind: "call", numberId: "N1", registrationService: false };
const notice = { by: "subscriber", noticeAt: "2026-07-02T09:00:00Z" };

export const RARE_CASES: readonly RareCase[] = [
  of("freezvon", "renewal", cancelled),
  of("illyvoip", "renewal", cancelled),
  of("freezvon", "use", cancelled, incoming),
  of("freezvon", "use", { numbers: number({}), ...poor }, incoming),
  of("illyvoip", "suspension", misuse),
  of("illyvoip", "sanction", misuse),
  of("illyvoip", "use", misuse, { direction: "outgoing", kind: "message" }),
  of("illyvoip", "refund", byCrypto, { reason: "discontinue" }, { "excluded-method-scope": "account" }),
  of("illyvoip", "termination", {}, notice, { "cancellation-effect": "on-confirmation" }),
];
