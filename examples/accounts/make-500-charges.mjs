/**
 * Writes `18-five-hundred-charges.json` next to itself: `node make-500-charges.mjs`.
 *
 * Charge i (0 to 499) is posted 8 h 17 min after the one before it and costs 0.0100 + 0.0003 × k, where
 * k = 7919 × i mod 500. 7919 shares no factor with 500, so k takes every value from 0 to 499 exactly once and
 * the sum is 500 × 0.0100 + 0.0003 × 124,750 = 42.425, whatever the order.
 */
import { writeFileSync } from "node:fs";

const COUNT = 500;
const FIRST_AT = Date.parse("2026-02-02T06:00:00Z");
const STEP_MS = (8 * 60 + 17) * 60_000;
const OFFSETS = [0, 1, 2, 3];

/** An instant as one of several exports wrote it: in UTC, or with the offset of the machine. */
function instant(ms, offsetHours) {
  if (offsetHours === 0) return `${new Date(ms).toISOString().slice(0, 19)}Z`;
  const local = new Date(ms + offsetHours * 3_600_000).toISOString().slice(0, 19);
  return `${local}+0${offsetHours}:00`;
}

/** Ten-thousandths as a decimal with at least two fraction digits. */
function decimal(units) {
  const fraction = String(units % 10_000).padStart(4, "0");
  return `${Math.floor(units / 10_000)}.${fraction.replace(/0{1,2}$/, "")}`;
}

function charge(i) {
  return {
    id: `C-${410_000 + i}`,
    at: instant(FIRST_AT + i * STEP_MS, OFFSETS[i % OFFSETS.length]),
    amount: decimal(100 + 3 * ((7919 * i) % COUNT)),
    kind: i % 7 === 3 ? "message" : "call",
  };
}

// 333 shares no factor with 500 either: every charge once, in no order of time
const charges = Array.from({ length: COUNT }, (_, place) => charge((333 * place + 41) % COUNT));

const account = {
  id: "A-20115",
  currency: "EUR",
  subscriber: {
    id: "S-14902",
    registeredAt: "2026-01-28T11:20:00+02:00",
    country: "EE",
    name: "Dialex OÜ",
    email: "billing@dialex.example",
    otherAccounts: [],
    identity: { documentsAt: "2026-02-03T10:00:00Z", verifiedAt: "2026-02-04T09:30:00+02:00" },
  },
  deposits: [
    deposit("D-88604", "2026-05-20T07:15:00Z", "2026-05-20T10:15:03+03:00", "20.00"),
    deposit("D-83612", "2026-02-01T19:40:00+02:00", "2026-02-01T17:40:02Z", "15.00"),
    deposit("D-85588", "2026-03-20T08:00:00+02:00", "2026-03-20T06:00:05Z", "15.00"),
  ],
  charges,
  invoices: [],
  numbers: [],
  subscriptions: [],
  violations: [{ id: "V-602", at: "2026-07-25T09:00:00+03:00", kind: "system-overload", status: "established" }],
};

function deposit(id, receivedAt, creditedAt, amount) {
  return { id, receivedAt, creditedAt, amount, method: "card", instrument: "visa-9920" };
}

// charges on a line each, everything else as usual
const lines = charges.map((item) => {
  const fields = Object.entries(item).map(([key, value]) => `"${key}": ${JSON.stringify(value)}`);
  return `    { ${fields.join(", ")} }`;
});
const text = JSON.stringify({ ...account, charges: [] }, null, 2).replace(
  '"charges": []',
  () => `"charges": [\n${lines.join(",\n")}\n  ]`,
);
writeFileSync(new URL("18-five-hundred-charges.json", import.meta.url), `${text}\n`);
