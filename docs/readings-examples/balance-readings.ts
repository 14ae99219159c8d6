/** What 4.4, 7.3 and 8.3 leave open: payments coming in, fees falling due. */
import { assessCrediting, decideRenewal, decideSuspension, freezvon, type PhoneNumber } from "fineprint";
import { deposit, freezvonAccount } from "./accounts.js";
import { type Example, exampleOf, exampleWithoutAccount } from "./example.js";
import { dayWords, tallinn } from "./words.js";

const terms = freezvon;

/** A number that is on since 5 January 2025. */
const numberDue = (id: string, monthlyFee: string, paidThroughOn: string, anchorOn?: string): PhoneNumber => ({
  id,
  orderedAt: "2025-01-05T10:00:00+02:00",
  activatedAt: "2025-01-05T12:00:00+02:00",
  monthlyFee,
  ...(anchorOn === undefined ? {} : { anchorOn }),
  paidThroughOn,
});

const creditingDays = exampleWithoutAccount(assessCrediting, {
  terms,
  reading: "crediting-days",
  story:
    "The money reaches the operator on Friday 19 June 2026 at 10:00 and is on the balance on Friday 26 June at 10:00. Tuesday and Wednesday, 23 and 24 June, are holidays.",
  questions: {
    Answer: {
      at: "2026-06-29T12:00:00+03:00",
      deposit: { receivedAt: "2026-06-19T10:00:00+03:00", creditedAt: "2026-06-26T10:00:00+03:00" },
    },
  },
  shows: ".dueAt",
  tell: ({ outcome, dueAt }) => `${outcome}: there was time until ${tallinn.until(dueAt)}`,
});

const renewalAnchor = exampleOf(decideRenewal, {
  terms,
  reading: "renewal-anchor",
  story:
    "A number's first fee day was 31 January 2026, and on 28 February its next fee is taken. Until which day is it then paid for?",
  account: freezvonAccount({
    deposits: [deposit("D1", "20.00", "2026-01-05T12:00:00+02:00")],
    numbers: [numberDue("N1", "9.90", "2026-02-28", "2026-01-31")],
  }),
  questions: { Answer: { at: "2026-02-28T12:00:00+02:00" } },
  shows: ".items[0]?.period?.throughOn",
  tell: ({ items }) => `next fee on ${dayWords(items[0]?.period?.throughOn)}`,
});

const insufficientFunds = exampleOf(decideSuspension, {
  terms,
  reading: "insufficient-funds",
  story: "On 1 July 2026 the balance is 5.00 EUR. The number's next fee, 9.90, falls due on 15 July.",
  account: freezvonAccount({
    deposits: [deposit("D1", "5.00", "2026-06-01T12:00:00+03:00")],
    numbers: [numberDue("N1", "9.90", "2026-07-15")],
  }),
  questions: { Answer: { at: "2026-07-01T12:00:00+03:00" } },
  shows: ".outcome",
  tell: ({ outcome }) => outcome,
});

const renewalOrder = exampleOf(decideRenewal, {
  terms,
  reading: "renewal-order",
  story:
    "On 2 July 2026 the balance is 10.00 EUR. The fee of number A, 9.00, fell due on 1 July; those of B, 4.00, and of C, 5.00, fall due on 2 July.",
  account: freezvonAccount({
    deposits: [deposit("D1", "10.00", "2026-06-01T12:00:00+03:00")],
    numbers: [
      numberDue("A", "9.00", "2026-07-01"),
      numberDue("B", "4.00", "2026-07-02"),
      numberDue("C", "5.00", "2026-07-02"),
    ],
  }),
  questions: { Answer: { at: "2026-07-02T12:00:00+03:00" } },
  shows: '.items.filter(({ outcome }) => outcome === "renews").map(({ service }) => service.id)',
  tell: ({ items, balanceAfter }) => {
    const renewed = items.filter(({ outcome }) => outcome === "renews").map(({ service }) => service.id);
    const which =
      renewed.length === 0 ? "nothing renews" : `${renewed.join(" and ")} renew${renewed.length > 1 ? "" : "s"}`;
    return `${which}, ${balanceAfter.amount} EUR left`;
  },
});

export const balanceExamples: readonly Example[] = [creditingDays, renewalAnchor, insufficientFunds, renewalOrder];
