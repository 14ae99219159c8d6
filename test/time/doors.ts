/** The windows that a door asks, each behind one question: is the window open at an instant, and where does it end? */
import { type Charge, freezvon, illyvoip, type Subscriber } from "fineprint";
import { deposit, findingsOf, given, untilOf } from "../support/given.js";

export interface Seen {
  readonly open: boolean;
  /** The boundary, where the answer or the finding gives one. */
  readonly endAt: string | null;
  /** The findings of the clause, as `"effect code"`. */
  readonly findings: readonly string[];
  /** The options that the decision says it relied on. */
  readonly readings: Readonly<Record<string, string>>;
}

/** Asks a door about the window that opened at `anchor`, under an option, at an instant. */
export type Door = (option: string, anchor: string, at: string) => Seen;

/** Registered so early that every anchor of the tests lies later; identity known to be open. */
const subscriber: Subscriber = { id: "S1", registeredAt: "2015-01-05T09:00:00Z", otherAccounts: [], identity: {} };
const charge = (at: string): Charge => ({ id: "C1", at, amount: "1.00", kind: "call" });
const lastOf = (texts: readonly (string | null)[]): string | null =>
  texts.filter((text) => text !== null).at(-1) ?? null;

/** ¶21, of a charge. */
const disputeOfCharge: Door = (option, anchor, at) => {
  const decision = given({ subscriber, charges: [charge(anchor)] })
    .under(illyvoip, { "dispute-days": option })
    .at(at)
    .dispute({ kind: "charge", id: "C1" });
  const { outcome, closesAt: endAt, readings } = decision;
  return { open: outcome === "open", endAt, findings: findingsOf(decision, "¶21"), readings };
};

/** 10.1, of an occurrence. */
const complaint: Door = (option, anchor, at) => {
  const decision = given({ subscriber })
    .under(freezvon, { "complaint-days": option })
    .at(at)
    .dispute({ kind: "functioning", occurredAt: anchor });
  const { outcome, closesAt: endAt, readings } = decision;
  return { open: outcome === "open", endAt, findings: findingsOf(decision, "10.1"), readings };
};

/** ¶24, the ninety days, of the only deposit. */
const depositInWindow: Door = (option, anchor, at) => {
  const decision = given({ subscriber, deposits: [deposit("D1", "50.00", anchor)] })
    .under(illyvoip, { "deposit-window": option })
    .at(at)
    .refund({ reason: "discontinue" });
  return {
    open: decision.lines[0]?.because === "within-window" && decision.outcome === "granted",
    endAt: lastOf(untilOf(decision, "¶24")),
    findings: findingsOf(decision, "¶24"),
    readings: decision.readings,
  };
};

/** 12.2.5, from the only charge. */
const refundAsked: Door = (option, anchor, at) => {
  const decision = given({ subscriber, charges: [charge(anchor)] })
    .under(freezvon, { "refund-window": option })
    .at(at)
    .refund();
  const findings = findingsOf(decision, "12.2.5");
  return {
    open: !findings.includes("forbids refund-window-closed"),
    endAt: lastOf(untilOf(decision, "12.2.5")),
    findings,
    readings: decision.readings,
  };
};

/** 12.3, from the request, while no documents have come. */
const documentsAwaited: Door = (option, anchor, at) => {
  const decision = given({ subscriber })
    .under(freezvon, { "identity-hours": option })
    .at(at)
    .refund({ requestedAt: anchor });
  const findings = findingsOf(decision, "12.3");
  return {
    open: findings.includes("awaits identity-documents"),
    endAt: lastOf(untilOf(decision, "12.3")),
    findings,
    readings: decision.readings,
  };
};

/** 11.2, from the only charge. */
const unused: Door = (option, anchor, at) => {
  const decision = given({ subscriber, charges: [charge(anchor)] })
    .under(freezvon, { "inactivity-window": option })
    .at(at)
    .inactivity();
  const { outcome, blockableAt: endAt, readings } = decision;
  return { open: outcome === "active", endAt, findings: findingsOf(decision, "11.2"), readings };
};

interface Asked {
  readonly reading: string;
  readonly ask: Door;
  /** What the clause finds while the window is open, and once it is over; without a code where the spec has none. */
  readonly whileOpen: RegExp;
  readonly once: RegExp;
  /** Whether the boundary is told once the window is over, too. */
  readonly alwaysTold: boolean;
}

/** By the rule of the vectors. */
export const DOORS: Readonly<Record<string, Asked>> = {
  "ILLY-DISPUTE-3D": {
    reading: "dispute-days",
    ask: disputeOfCharge,
    whileOpen: /^permits /,
    once: /^forbids /,
    alwaysTold: true,
  },
  "FZ-COMPLAINT-30D": {
    reading: "complaint-days",
    ask: complaint,
    whileOpen: /^permits /,
    once: /^forbids /,
    alwaysTold: true,
  },
  "ILLY-REFUND-90D": {
    reading: "deposit-window",
    ask: depositInWindow,
    whileOpen: /^permits /,
    once: /^limits /,
    alwaysTold: false,
  },
  "FZ-REFUND-6M": {
    reading: "refund-window",
    ask: refundAsked,
    whileOpen: /^satisfied /,
    once: /^forbids refund-window-closed$/,
    alwaysTold: false,
  },
  "FZ-KYC-48H": {
    reading: "identity-hours",
    ask: documentsAwaited,
    whileOpen: /^awaits identity-documents$/,
    once: /^forbids documents-too-late$/,
    alwaysTold: false,
  },
  "FZ-INACTIVE-6M": {
    reading: "inactivity-window",
    ask: unused,
    whileOpen: /^satisfied /,
    once: /^discretion /,
    alwaysTold: true,
  },
};

/** The door of a rule. */
export function doorOf(rule: string): Asked {
  const door = DOORS[rule];
  if (door === undefined) throw new Error(`no door for ${rule}`);
  return door;
}
