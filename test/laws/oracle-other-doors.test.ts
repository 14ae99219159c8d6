/** The library against the oracle, for the questions of the other doors. */
import {
  allocatePayment,
  assessBackup,
  assessCrediting,
  assessTermsChange,
  assessUptime,
  capLiability,
  composeInvoice,
  decideActivation,
  decideOrder,
  decideRegistration,
  decideSanction,
  decideTermination,
  decideUse,
  planRecordingStorage,
  type Terms,
} from "fineprint";
import { describe, expect } from "vitest";
import type { fc } from "../fc.js";
import { test } from "../fc.js";
import * as oracle from "../oracle/account-doors.js";
import * as further from "../oracle/further-doors.js";
import { instantCase } from "../support/arbitraries.js";
import {
  activationCase,
  allocationCase,
  type Given,
  liabilityCase,
  orderCase,
  terminationCase,
  useCase,
} from "../support/door-cases.js";
import { variation, varied } from "../support/operators.js";
import {
  backupCase,
  changeCase,
  creditingCase,
  invoiceCase,
  registrationCase,
  storageCase,
  uptimeCase,
} from "../support/question-cases.js";
import { asTheOracleSays, runs } from "./as-the-oracle-says.js";

type Decided = Parameters<typeof asTheOracleSays>[1];

/** One question of the library and of the oracle, on random accounts under random readings. */
function agrees<Question>(
  name: string,
  cases: fc.Arbitrary<Given<Question>>,
  decide: (terms: Terms, account: never, question: never) => object,
  oracleDecides: (operator: "illyvoip" | "freezvon", readings: never, account: never, question: never) => unknown,
): void {
  test.prop([variation, cases], runs)(`on ${name}`, (variant, { account, question }) => {
    const expected = oracleDecides(variant.operator, variant.options as never, account as never, question as never);
    const decided = decide(varied(variant), account as never, question as never);
    expect(asTheOracleSays(decided, expected as Decided)).toEqual(expected);
  });
}

/** The needs of a decision sorted. */
const inAnyOrder =
  <Arguments extends readonly unknown[]>(decide: (...args: Arguments) => { readonly needs: readonly string[] }) =>
  (...args: Arguments) => {
    const decision = decide(...args);
    return { ...decision, needs: [...decision.needs].sort() };
  };

/** The same for a question that needs no account. */
function agreesWithoutAccount<Question extends object>(
  name: string,
  cases: fc.Arbitrary<Question>,
  decide: (terms: Terms, question: never) => object,
  oracleDecides: (operator: "illyvoip" | "freezvon", readings: never, question: never) => unknown,
): void {
  test.prop([variation, cases], runs)(`on ${name}`, (variant, question) => {
    const expected = oracleDecides(variant.operator, variant.options as never, question as never);
    expect(asTheOracleSays(decide(varied(variant), question as never), expected as Decided)).toEqual(expected);
  });
}

describe("the library agrees with the oracle", () => {
  agrees("sanctions", instantCase, decideSanction, oracle.oracleSanction);
  // a fact that several findings need may stand at the first of them, or at the first that counts
  agrees("termination", terminationCase, inAnyOrder(decideTermination), inAnyOrder(further.oracleTermination));
  agrees("orders", orderCase, decideOrder, oracle.oracleOrder);
  agrees("activation", activationCase, decideActivation, oracle.oracleActivation);
  agrees("use", useCase, decideUse, oracle.oracleUse);
  agrees("allocation", allocationCase, allocatePayment, oracle.oracleAllocation);
  agrees("liability", liabilityCase, capLiability, oracle.oracleLiability);
  agreesWithoutAccount("registration", registrationCase, decideRegistration, further.oracleRegistration);
  agreesWithoutAccount("invoices", invoiceCase, composeInvoice, further.oracleInvoice);
  agreesWithoutAccount("storage", storageCase, planRecordingStorage, further.oracleStorage);
  agreesWithoutAccount("crediting", creditingCase, assessCrediting, further.oracleCrediting);
  agreesWithoutAccount("changes", changeCase, assessTermsChange, further.oracleTermsChange);
  agreesWithoutAccount("uptime", uptimeCase, assessUptime, further.oracleUptime);
  agreesWithoutAccount("backups", backupCase, assessBackup, further.oracleBackup);
});
