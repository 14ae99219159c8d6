/** Accounts and questions of the other doors that take an account, crowding around edges like those of arbitraries.ts. */
import type {
  Account,
  ActivationQuestion,
  AllocationQuestion,
  LiabilityQuestion,
  OrderQuestion,
  TerminationQuestion,
  UseQuestion,
} from "fineprint";
import { fc } from "../fc.js";
import { accountAndInstant } from "./arbitraries.js";
import { amount, DAY, HOUR, iso, maybe, nearDay, nearText, rarely, tidy } from "./instants.js";

/** An account and a question about it. */
export interface Given<Question> {
  readonly account: Account;
  readonly question: Question;
}

/** An account with a question made for it and for the instant that its facts crowd around. */
function given<Question>(
  questionOf: (at: number, account: Account) => fc.Arbitrary<object>,
): fc.Arbitrary<Given<Question>> {
  return accountAndInstant.chain(({ account, at }) =>
    questionOf(at, account).map((rest) => ({ account, question: tidy({ at: iso(at), ...rest }) as Question })),
  );
}

const past = (at: number) =>
  fc
    .constantFrom(0, 1, HOUR, DAY, 7 * DAY - 1, 7 * DAY, 8 * DAY, 9 * DAY, 10 * DAY, 30 * DAY, 90 * DAY)
    .map((before) => at - before);
const flag = maybe(fc.boolean());

/** Notices and endings by either side. */
export const terminationCase: fc.Arbitrary<Given<TerminationQuestion>> = given((at) =>
  past(at).chain((noticeAt) =>
    fc.record({
      by: fc.constantFrom("subscriber", "operator"),
      noticeAt: fc.constant(iso(noticeAt)),
      requestedFor: rarely(nearDay(at)),
      cause: maybe(fc.constantFrom("breach", "fraud", "inactivity", "illegal-use", "other")),
      effectiveAt: maybe(fc.constantFrom(0, 1, HOUR, DAY, 8 * DAY, 40 * DAY).map((after) => iso(noticeAt + after))),
    }),
  ),
);

const requests = (at: number, ...kinds: readonly string[]) =>
  maybe(
    fc.array(
      fc.record({ kind: fc.constantFrom(...kinds), requestedAt: nearText(at), answeredAt: maybe(nearText(at)) }),
      { maxLength: 2 },
    ),
  );

const numberIds = ({ numbers }: Account, at: number): readonly string[] =>
  (numbers ?? []).filter(({ orderedAt }) => Date.parse(orderedAt) <= at).map(({ id }) => id);
/** One of the account's numbers, if it has any; any where they are not known. */
const anyNumber = (account: Account, at: number): fc.Arbitrary<string | undefined> =>
  fc.constantFrom(...(account.numbers === undefined ? ["N1"] : [undefined, ...numberIds(account, at)]));

/** Orders of everything, paid and not. */
export const orderCase: fc.Arbitrary<Given<OrderQuestion>> = given((at, account) =>
  fc.record({
    item: fc.record({
      kind: fc.constantFrom("number", "number", "number", "hosting", "call-recording", "storage"),
      price: fc.oneof(amount, fc.constant("0")),
      documents: maybe(fc.constantFrom("not-required", "required", "provided", "accepted")),
      genuine: flag,
      own: flag,
    }),
    paidAt: maybe(nearText(at)),
    amends: rarely(anyNumber(account, at)),
    requests: requests(at, "identity", "number-documents", "photo-verification"),
  }),
);

/** A number of the account, or one of an account whose numbers are not known. */
export const activationCase: fc.Arbitrary<Given<ActivationQuestion>> = accountAndInstant.chain(({ account, at }) => {
  const ids = numberIds(account, at);
  const known = ids.length > 0 ? account : (({ numbers: _, ...rest }) => rest)(account);
  return fc
    .record({
      numberId: fc.constantFrom(...(ids.length > 0 ? ids : ["N1"])),
      outsideInfluence: maybe(fc.boolean()),
      hours: maybe(fc.constantFrom(1, 24, 48, 72, 96)),
    })
    .map((rest) => ({ account: known, question: tidy({ at: iso(at), ...rest }) as ActivationQuestion }));
});

/** Calls and messages, with a number of the account or without. */
export const useCase: fc.Arbitrary<Given<UseQuestion>> = given((at, account) =>
  fc.record({
    direction: fc.constantFrom("incoming", "outgoing"),
    kind: fc.constantFrom("call", "call", "message"),
    numberId: maybe(anyNumber(account, at)),
    emergency: flag,
    restricted: flag,
    registrationService: flag,
    permission: maybe(
      fc.record({
        requestedFrom: maybe(fc.constantFrom("agnes@example.com", "agnes@private.example")),
        grantedAt: rarely(nearText(at)),
      }),
    ),
  }),
);

/** Payments of all sizes. */
export const allocationCase: fc.Arbitrary<Given<AllocationQuestion>> = given((at) =>
  fc.record({
    payment: fc.record({ amount, receivedAt: maybe(past(at).map(iso)) }),
  }),
);

/** Claims over actions a while ago. */
export const liabilityCase: fc.Arbitrary<Given<LiabilityQuestion>> = given((at) =>
  fc.record({ actionAt: past(at).map(iso), claim: maybe(fc.oneof(amount, fc.constant("0"))) }),
);
