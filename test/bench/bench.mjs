/**
 * How fast decisions are: of generated accounts of three sizes, against `JSON.parse` of the same text, and against a
 * bare hand-written function; and what is derived from decisions, as multiples of one. What is compared runs in turns,
 * and medians and ratios are printed: on a noisy machine only figures of one run can be compared.
 *
 *   npm run bench
 */
import {
  contest,
  decideDispute,
  decideInactivity,
  decideRefund,
  decideRenewal,
  decideSuspension,
  freezvon,
  illyvoip,
  nextChange,
  parseAccount,
  timeline,
} from "fineprint";

const SIZES = {
  small: { deposits: 3, charges: 20 },
  medium: { deposits: 20, charges: 500 },
  large: { deposits: 200, charges: 20_000 },
};
const FROM = Date.parse("2026-01-01T00:00:00Z");
const AT = "2026-07-03T09:00:00Z";
const SPAN = Date.parse(AT) - FROM;
const TEN_YEARS_ON = "2036-07-03T09:00:00Z";
const ROUNDS = 21;

/** An account of that size, its movements spread evenly over half a year. */
function accountOf(size) {
  const { deposits, charges } = SIZES[size];
  const when = (i, of) => new Date(FROM + Math.floor((SPAN * (i + 1)) / (of + 1))).toISOString();
  return {
    id: "A1",
    currency: "EUR",
    subscriber: { id: "S1", registeredAt: "2025-12-31T09:00:00Z", otherAccounts: [], identity: {} },
    deposits: Array.from({ length: deposits }, (_, i) => ({
      id: `D${i}`,
      receivedAt: when(i, deposits),
      creditedAt: when(i, deposits),
      amount: "1000.00",
      method: i % 5 === 4 ? "crypto" : "card",
    })),
    charges: Array.from({ length: charges }, (_, i) => ({
      id: `C${i}`,
      at: when(i, charges),
      amount: `${i % 7}.${String((i * 37) % 10_000).padStart(4, "0")}1`,
      kind: "call",
    })),
    invoices: [],
    numbers: [
      { id: "N1", orderedAt: when(0, 9), activatedAt: when(0, 9), monthlyFee: "9.90", paidThroughOn: "2026-07-01" },
    ],
    subscriptions: [],
    violations: [],
  };
}

/** The ILLYVOIP refund of an account without surprises, by hand: cents are 10⁻⁵, in plain numbers. */
function bareRefund(account, at) {
  let spent = 0;
  for (const charge of account.charges) if (charge.at <= at) spent += charge.amount;
  let refundable = 0;
  for (const deposit of account.deposits) {
    if (deposit.creditedAt > at) continue;
    const taken = Math.min(spent, deposit.amount);
    spent -= taken;
    if (deposit.method === "card" && at - deposit.creditedAt <= 91 * 86_400_000) refundable += deposit.amount - taken;
  }
  return refundable;
}

/** An account in plain numbers. */
const bare = ({ deposits, charges }) => ({
  deposits: deposits.map(({ creditedAt = AT, amount, method }) => ({
    creditedAt: Date.parse(creditedAt),
    amount: Math.round(Number(amount) * 1e5),
    method,
  })),
  charges: charges.map(({ at, amount }) => ({ at: Date.parse(at), amount: Math.round(Number(amount) * 1e5) })),
});

/** Median microseconds of each function, all run in turns. */
function race(runners, budgetMs = 400) {
  const names = Object.keys(runners);
  const timed = (run, times) => {
    const start = performance.now();
    for (let i = 0; i < times; i += 1) run();
    return ((performance.now() - start) * 1000) / times;
  };
  // the first half of the budget warms up: what has not run often is not compiled yet
  const times = new Map(
    names.map((name) => {
      const start = performance.now();
      let runs = 0;
      while (performance.now() - start < budgetMs / 2) {
        runners[name]();
        runs += 1;
      }
      return [name, runs];
    }),
  );
  const samples = new Map(names.map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const name of names) samples.get(name)?.push(timed(runners[name], Math.ceil((times.get(name) ?? 1) / ROUNDS)));
  const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
  return Object.fromEntries(names.map((name) => [name, median(samples.get(name) ?? [])]));
}

const us = (micros) => `${micros.toFixed(micros < 10 ? 2 : 0)} µs`;
const perSecond = (micros) => Math.round(1e6 / micros).toLocaleString("en");

for (const size of Object.keys(SIZES)) {
  const raw = accountOf(size);
  const text = JSON.stringify(raw);
  const account = parseAccount(raw);
  const byHand = bare(account);
  const at = Date.parse(AT);
  const subject = { kind: "charge", id: "C7" };
  const asked = { at: AT, reason: "discontinue" };

  const decisions = race({
    "refund illyvoip": () => decideRefund(illyvoip, account, asked),
    "refund freezvon": () => decideRefund(freezvon, account, asked),
    "suspension illyvoip": () => decideSuspension(illyvoip, account, { at: AT }),
    "suspension freezvon": () => decideSuspension(freezvon, account, { at: AT }),
    "renewal freezvon": () => decideRenewal(freezvon, account, { at: AT }),
    "dispute illyvoip": () => decideDispute(illyvoip, account, { at: AT, subject }),
    "inactivity freezvon": () => decideInactivity(freezvon, account, { at: AT }),
    "by hand: refund illyvoip": () => bareRefund(byHand, at),
  });
  const parsing = race(
    { "JSON.parse": () => JSON.parse(text), parseAccount: () => parseAccount(JSON.parse(text)) },
    400,
  );

  const { deposits, charges } = SIZES[size];
  console.log(`\n${size}: ${deposits} deposits, ${charges} charges, ${text.length} characters`);
  for (const [name, micros] of Object.entries(decisions))
    console.log(`  ${name.padEnd(26)} ${us(micros).padStart(10)}  ${perSecond(micros).padStart(12)} /s`);
  const ratio = decisions["refund illyvoip"] / decisions["by hand: refund illyvoip"];
  console.log(`  refund illyvoip / by hand: ${ratio.toFixed(1)}`);
  const own = parsing.parseAccount - parsing["JSON.parse"];
  console.log(
    `  JSON.parse ${us(parsing["JSON.parse"])}, JSON.parse and parseAccount ${us(parsing.parseAccount)}: ` +
      `parseAccount alone / JSON.parse: ${(own / parsing["JSON.parse"]).toFixed(1)}`,
  );
}

console.log("\nmedium, as multiples of one decision: nextChange, timeline over ten years, contest");
const account = parseAccount(accountOf("medium"));
const QUESTIONS = {
  "refund illyvoip": [decideRefund, illyvoip, { at: AT, reason: "discontinue" }],
  "refund freezvon": [decideRefund, freezvon, { at: AT, reason: "discontinue" }],
  "suspension illyvoip": [decideSuspension, illyvoip, { at: AT }],
  "suspension freezvon": [decideSuspension, freezvon, { at: AT }],
  "renewal freezvon": [decideRenewal, freezvon, { at: AT }],
  "dispute illyvoip": [decideDispute, illyvoip, { at: AT, subject: { kind: "charge", id: "C7" } }],
  "inactivity freezvon": [decideInactivity, freezvon, { at: AT }],
};
for (const [name, [decide, terms, question]] of Object.entries(QUESTIONS)) {
  const until = { until: TEN_YEARS_ON };
  const took = race({
    once: () => decide(terms, account, question),
    nextChange: () => nextChange(decide, terms, account, question),
    timeline: () => timeline(decide, terms, account, question, until),
    contest: () => contest(decide, terms, account, question),
  });
  const times = (of) => (took[of] / took.once).toFixed(1).padStart(7);
  const { spans } = timeline(decide, terms, account, question, until);
  const { alternatives } = contest(decide, terms, account, question);
  console.log(
    `  ${name.padEnd(20)} ${us(took.once).padStart(8)}  nextChange ${times("nextChange")}  ` +
      `timeline ${times("timeline")} (${spans.length} spans)  contest ${times("contest")} (${alternatives.length + 1} combinations)`,
  );
}
