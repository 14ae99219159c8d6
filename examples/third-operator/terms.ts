/** Nordtel, an operator that we made up: its agreement, nordtel.txt, from the pieces that the package's two are made of. */
import { byNumbers, type ClauseEntry, defineTerms, type Reading, type WorkingCalendar } from "fineprint";
import {
  burnDownReading,
  type Clause,
  civilDays,
  civilDaysRolled,
  coverVerdicts,
  type DisputeCase,
  disputeVerdicts,
  forbids,
  idsOf,
  type LineRule,
  openInvoices,
  permits,
  type RefundCase,
  satisfied,
  unknown,
  type Window,
  type WindowEnd,
  withDefault,
} from "fineprint/terms";

/** 1.1: days in which unused money comes back. */
const REFUND_DAYS = 30;
/** 2.1: days in which a charge or a payment can be disputed. */
const DISPUTE_DAYS = 14;

const calendar: WorkingCalendar = {
  weekend: [6, 7],
  daysOff: ["2026-01-01", "2026-02-16", "2026-03-11", "2026-04-06", "2026-05-01", "2026-06-24", "2026-07-06"],
  coversFromOn: "2026-01-01",
  coversToOn: "2026-07-31",
  source: "public holidays of Lithuania in the first seven months of 2026",
};

/** Others leave it open which deposit usage consumes, and take the oldest. */
const burnDown = withDefault(burnDownReading("1.1"), "newest-first", "Nordtel's receipts show it in that order.");

const refundDays: Reading<Window> = {
  name: "refund-days",
  clause: "1.1",
  question: "When are the thirty days over that do not end on a working day?",
  options: {
    rolled: { says: "on the next working day", favours: "subscriber", means: civilDaysRolled(REFUND_DAYS) },
    strict: { says: "on the thirtieth day all the same", favours: "operator", means: civilDays(REFUND_DAYS) },
  },
  why: "Doubt goes against the drafter.",
};

const windowOf = (c: RefundCase, creditedAt: number): WindowEnd => c.readings.choose(refundDays)(creditedAt, c.time);
const neverUsed = (c: RefundCase): boolean => c.ledger().remainders.every(({ spent }) => spent === 0n);

/** The first rule that speaks of a deposit decides what comes back of it. */
const lines: readonly LineRule[] = [
  (_, { claimed }) => (claimed === 0n ? { clause: "1.1", because: "nothing-left", pays: false } : undefined),
  (c) => (neverUsed(c) ? { clause: "1.2", because: "never-used", pays: true } : undefined),
  (c, { deposit }) => {
    const pays = !c.requested.reached(windowOf(c, deposit.creditedAt).endAt);
    return { clause: "1.1", because: pays ? "within-window" : "outside-window", pays };
  },
];

const paidInRecently: Clause<RefundCase> = {
  id: "1.1",
  summary: "unused money comes back for thirty days",
  weigh: (c) => {
    const inside = c.lines().filter(({ because }) => because === "within-window");
    const depositIds = idsOf(inside.map(({ deposit }) => deposit));
    return [
      inside.length > 0 ? permits("within-window", { depositIds }) : satisfied("nothing-within-window"),
      ...coverVerdicts(...inside.map(({ deposit }) => windowOf(c, deposit.creditedAt))),
    ];
  },
};

/** A rule that neither of the two others has. */
const serviceUntouched: Clause<RefundCase> = {
  id: "1.2",
  summary: "whoever never used the service gets everything back",
  weigh: (c) => (neverUsed(c) && c.refundable() > 0n ? permits("never-used") : satisfied("used")),
};

const invoicesPaid: Clause<RefundCase> = {
  id: "1.3",
  summary: "nothing comes back while an invoice is open",
  weigh: (c) => {
    const open = openInvoices(c);
    if (open === undefined) return unknown(["invoices"], "forbids");
    return open.length > 0
      ? forbids("unpaid-invoices", { invoiceIds: idsOf(open.map(({ invoice }) => invoice)) })
      : satisfied("no-unpaid-invoices");
  },
};

const disputedInTime: Clause<DisputeCase> = {
  id: "2.1",
  summary: "charges and payments can be disputed for fourteen days",
  weigh: disputeVerdicts,
};

const register: readonly ClauseEntry[] = [
  { id: "1.1", summary: paidInRecently.summary, decisions: ["refund"], fingerprint: "99b9c4d0bf90e182" },
  { id: "1.2", summary: serviceUntouched.summary, decisions: ["refund"], fingerprint: "9f8cc421e6ced3f9" },
  { id: "1.3", summary: invoicesPaid.summary, decisions: ["refund"], fingerprint: "76acf114fb62d00e" },
  { id: "2.1", summary: disputedInTime.summary, decisions: ["dispute"], fingerprint: "1e6867dee2ffaaf9" },
  {
    id: "3.1",
    summary: "who Nordtel is, and since when",
    notEncoded: "informational",
    because: "no rule",
    fingerprint: "da230f406c69da20",
  },
];

/** Nordtel's agreement. It decides two questions; all others come to `not-addressed`. */
export const nordtel = defineTerms({
  id: "nordtel",
  version: "2026",
  inForceOn: "2026-01-01",
  zone: "Europe/Vilnius",
  calendar,
  clauses: register,
  contradictions: [],
  document: byNumbers(),
  readings: [burnDown, refundDays],
  burnDown,
  doors: {
    refund: {
      clauses: [paidInRecently, serviceUntouched, invoicesPaid],
      lines,
      chargeIsRefundable: false,
      paidIn: null,
      feeIsSubscribers: false,
      goesBack: () => true,
    },
    dispute: {
      clauses: [disputedInTime],
      window: ({ question }) => (question.subject.kind === "functioning" ? null : civilDays(DISPUTE_DAYS)),
    },
  },
});
