/** Every question with random cases of it: for laws that hold for all of them. */
import {
  type Account,
  type AccountDoor,
  type AnyDecision,
  allocatePayment,
  assessBackup,
  assessCrediting,
  assessTermsChange,
  assessUptime,
  capLiability,
  composeInvoice,
  type DoorName,
  decideActivation,
  decideDispute,
  decideInactivity,
  decideOrder,
  decideRefund,
  decideRegistration,
  decideRenewal,
  decideSanction,
  decideSuspension,
  decideTermination,
  decideUse,
  planRecordingStorage,
  type Terms,
} from "fineprint";
import { fc } from "../fc.js";
import { instantCase } from "./arbitraries.js";
import {
  activationCase,
  allocationCase,
  type Given,
  liabilityCase,
  orderCase,
  terminationCase,
  useCase,
} from "./door-cases.js";
import {
  backupCase,
  changeCase,
  creditingCase,
  invoiceCase,
  registrationCase,
  storageCase,
  uptimeCase,
} from "./question-cases.js";
import { disputeCase, refundCase } from "./refund-cases.js";

/** An account, where the question needs one, and a question. */
export interface AnyCase {
  readonly account: Account | null;
  readonly question: { readonly at: string; readonly [key: string]: unknown };
}

/** What is called: with an account, or without one. */
type Callable = AccountDoor<Terms, AnyCase["question"], AnyDecision>;

/** A question, and random cases of it. */
export interface Door {
  readonly decide: (terms: Terms, given: AnyCase) => AnyDecision;
  /** The question itself, to be handed on: as if it always took an account, which is null where it takes none. */
  readonly ask: Callable;
  readonly cases: fc.Arbitrary<AnyCase>;
}

const ofAccount = <Question>(
  decide: (terms: Terms, account: Account, question: never) => AnyDecision,
  cases: fc.Arbitrary<Given<Question>>,
): Door => ({
  decide: (terms, { account, question }) => decide(terms, account as Account, question as never),
  ask: decide as Callable,
  cases: cases as fc.Arbitrary<unknown> as fc.Arbitrary<AnyCase>,
});

const ofQuestion = <Question>(
  decide: (terms: Terms, question: never) => AnyDecision,
  cases: fc.Arbitrary<Question>,
): Door => ({
  decide: (terms, { question }) => decide(terms, question as never),
  ask: decide as unknown as Callable,
  cases: cases.map((question) => ({ account: null, question: question as AnyCase["question"] })),
});

/** Every question by name. */
export const DOORS: Readonly<Record<DoorName, Door>> = {
  refund: ofAccount(decideRefund, refundCase),
  suspension: ofAccount(decideSuspension, instantCase),
  renewal: ofAccount(decideRenewal, instantCase),
  dispute: ofAccount(decideDispute, disputeCase),
  inactivity: ofAccount(decideInactivity, instantCase),
  sanction: ofAccount(decideSanction, instantCase),
  termination: ofAccount(decideTermination, terminationCase),
  registration: ofQuestion(decideRegistration, registrationCase),
  order: ofAccount(decideOrder, orderCase),
  activation: ofAccount(decideActivation, activationCase),
  use: ofAccount(decideUse, useCase),
  allocation: ofAccount(allocatePayment, allocationCase),
  invoice: ofQuestion(composeInvoice, invoiceCase),
  storage: ofQuestion(planRecordingStorage, storageCase),
  crediting: ofQuestion(assessCrediting, creditingCase),
  change: ofQuestion(assessTermsChange, changeCase),
  uptime: ofQuestion(assessUptime, uptimeCase),
  liability: ofAccount(capLiability, liabilityCase),
  backup: ofQuestion(assessBackup, backupCase),
};

/** Any case of any question. */
export const anyCase: fc.Arbitrary<{ readonly door: DoorName; readonly given: AnyCase }> = fc.oneof(
  ...Object.entries(DOORS).map(([door, { cases }]) => cases.map((given) => ({ door: door as DoorName, given }))),
);
