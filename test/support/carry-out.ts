/** What each act changes of an account and a question, in plain data: it happens at the instant of the question. */
import type { Account, DocumentRequest, Remedy, RemedyAct } from "fineprint";
import type { AnyCase } from "./doors.js";
import { iso, tidy } from "./instants.js";

/** Acts that change something. */
type RealAct = Exclude<RemedyAct, "nothing" | "say-what-it-takes">;

/** Account and question after an act about some ids; `until` is that of the remedy. */
type Act = (given: AnyCase, ids: readonly string[], until: string | undefined) => AnyCase;

type Item = { readonly id: string };
type Fields = Readonly<Record<string, unknown>>;

/** More than any account of these tests owes. */
const PLENTY = "900000000";
const DATA = { name: "Arta Example", email: "arta@example.com", contactPhone: "+38344555010" };

const happened = (at: string | undefined, by: string): boolean => at !== undefined && Date.parse(at) <= Date.parse(by);
/** Before something else at the very same instant. */
const justBefore = (at: string): string => iso(Date.parse(at) - 1);

/** A question with some fields changed, or taken away with `undefined`. */
const asking = (given: AnyCase, fields: Fields): AnyCase => ({
  ...given,
  question: tidy({ ...given.question, ...fields }),
});
const askingWithin =
  (key: string, fields: (given: AnyCase, ids: readonly string[]) => Fields): Act =>
  (given, ids) =>
    asking(given, { [key]: { ...(given.question[key] as Fields), ...fields(given, ids) } });

const owning = (given: AnyCase, change: (account: Account) => Partial<Account>): AnyCase =>
  given.account === null ? given : { ...given, account: tidy({ ...given.account, ...change(given.account) }) };

/** The members of a list with these ids changed. */
const mended = <Of extends Item>(
  list: readonly Of[] | undefined,
  ids: readonly string[],
  fields: (item: Of) => Fields,
) => list?.map((item) => (ids.includes(item.id) ? { ...item, ...fields(item) } : item));

/** Something happens to the members of lists of the account. */
const happensTo =
  (lists: readonly ("numbers" | "subscriptions" | "violations" | "blocks")[], key: string): Act =>
  (given, ids) =>
    owning(given, (account) =>
      Object.fromEntries(
        lists.map((list) => [
          list,
          mended(account[list] as readonly Item[] | undefined, ids, () => ({ [key]: given.question.at })),
        ]),
      ),
    );

/** The operator's requests of some kinds are answered. */
const answering =
  (...kinds: readonly string[]): Act =>
  (given) => {
    const { at, requests } = given.question as AnyCase["question"] & { requests?: readonly DocumentRequest[] };
    return asking(given, {
      requests: requests?.map((request) =>
        kinds.includes(request.kind) && !happened(request.answeredAt, at) ? { ...request, answeredAt: at } : request,
      ),
    });
  };

const verified: Act = (given) =>
  owning(given, ({ subscriber }) => {
    const { at } = given.question;
    const { documentsAt = at, rejectedAt } = subscriber.identity ?? {};
    const identity = {
      documentsAt: happened(documentsAt, at) ? documentsAt : at,
      verifiedAt: at,
      rejectedAt: rejectedAt === at ? justBefore(at) : rejectedAt,
    };
    return { subscriber: { ...subscriber, identity } };
  });

const identityVerified: Act = (given, ...rest) => answering("identity")(verified(given, ...rest), ...rest);

const toppedUp: Act = (given) =>
  owning(given, ({ deposits }) => {
    const { at } = given.question;
    const id = `top-up ${deposits.length}`;
    return { deposits: [...deposits, { id, receivedAt: at, creditedAt: at, amount: PLENTY, method: "card" }] };
  });

const invoicesPaid: Act = (given, ids) =>
  owning(given, ({ invoices }) => ({
    invoices: mended(invoices, ids, ({ payments }) => ({
      payments: [...payments, { at: given.question.at, amount: PLENTY }],
    })),
  }));

const outagesEnded: Act = (given, ids) => {
  const { at, outages } = given.question as AnyCase["question"] & {
    outages: readonly { id: string; fromAt: string }[];
  };
  return asking(given, {
    outages: mended(outages, ids, ({ fromAt }) => ({ fromAt: fromAt === at ? justBefore(at) : fromAt, untilAt: at })),
  });
};

const ACTS: Readonly<Record<RealAct, Act>> = {
  "verify-identity": identityVerified,
  "confirm-identity": verified,
  "ask-again-with-documents": (given, ...rest) => asking(identityVerified(given, ...rest), { requestedAt: undefined }),
  "provide-documents": askingWithin("item", () => ({ documents: "provided" })),
  "accept-documents": askingWithin("item", () => ({ documents: "accepted" })),
  "replace-documents": askingWithin("item", () => ({ documents: "provided", genuine: true, own: true })),
  "provide-documents-again": answering("number-documents", "photo-verification"),
  "give-data": askingWithin("applicant", (_, names) =>
    Object.fromEntries(names.map((name) => [name, DATA[name as keyof typeof DATA]])),
  ),
  "name-destination": (given) =>
    asking(given, { destination: { method: "card", instrument: "visa-4242", inOwnName: true, verified: true } }),
  "verify-destination": askingWithin("destination", () => ({ verified: true })),
  "pay-invoices": invoicesPaid,
  "pay-arrears": (given, ...rest) => toppedUp(invoicesPaid(given, ...rest), ...rest),
  "pay-order": (given) => asking(given, { paidAt: given.question.at }),
  "top-up": toppedUp,
  "give-up-services": (given, ...rest) =>
    happensTo(["subscriptions"], "endedAt")(happensTo(["numbers"], "disconnectedAt")(given, ...rest), ...rest),
  // or none
  "use-another-number": (given) => asking(given, { numberId: undefined }),
  "order-anew": (given) => asking(given, { amends: undefined }),
  "buy-storage": (given) => asking(given, { extra: Number.MAX_SAFE_INTEGER }),
  "confirm-by-call": happensTo(["numbers"], "callConfirmedAt"),
  "confirm-by-message": happensTo(["numbers"], "messageConfirmedAt"),
  "request-from-sign-up-email": (given) =>
    asking(given, { permission: { requestedFrom: given.account?.subscriber.email ?? DATA.email } }),
  "clear-violations": happensTo(["violations"], "clearedAt"),
  "lift-block": happensTo(["blocks"], "liftedAt"),
  "credit-deposit": askingWithin("deposit", ({ question: { at } }) => ({ creditedAt: at })),
  "activate-number": happensTo(["numbers"], "activatedAt"),
  "confirm-cancellation": (given) => asking(given, { effectiveAt: given.question.at }),
  "publish-change": (given) => asking(given, { publishedAt: given.question.at }),
  "postpone-change": (given, _, until) => asking(given, { effectiveAt: until ?? given.question.publishedAt }),
  "drop-discounts": (given, ids) =>
    asking(given, { lines: (given.question.lines as readonly Item[]).filter(({ id }) => !ids.includes(id)) }),
  "end-outages": outagesEnded,
  wait: (given, _, until) => asking(given, { at: until }),
};

/** A remedy whose act changes something. */
export type RealRemedy = Remedy & { readonly does: RealAct };

/** Whether the act of a remedy changes something. */
export const isReal = (remedy: Remedy): remedy is RealRemedy => Object.hasOwn(ACTS, remedy.does);

/** Account and question after a remedy has been carried out. */
export const carryOut = ({ does, concerns = [], until }: RealRemedy, given: AnyCase): AnyCase =>
  ACTS[does](given, concerns, until);

/** Acts that are tried against what nothing is said to change. */
export const SAMPLE_ACTS: Readonly<Record<string, (given: AnyCase) => AnyCase>> = {
  "top-up": (given) => toppedUp(given, [], undefined),
  "pay-invoices": (given) =>
    invoicesPaid(
      given,
      (given.account?.invoices ?? []).map(({ id }) => id),
      undefined,
    ),
  "verify-identity": (given) => identityVerified(given, [], undefined),
};
