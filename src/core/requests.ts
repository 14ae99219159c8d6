/** Requests of the operator for documents, as clauses ask of them. */
import type { DocumentRequest } from "../model/requests.js";
import type { EpochMs, Resolved } from "../model/resolve.js";
import type { QuestionCase } from "./case.js";

/** A case whose question tells of requests. */
export type RequestsCase = QuestionCase<{
  readonly at: EpochMs;
  readonly requests?: readonly Resolved<DocumentRequest>[] | undefined;
}>;

/** Whether the operator has made a request of one of these kinds that is not answered. */
export function isRequested({ question, clock }: RequestsCase, ...kinds: readonly string[]): boolean {
  return (question.requests ?? []).some(
    ({ kind, requestedAt, answeredAt }) =>
      kinds.includes(kind) && clock.happened(requestedAt) && !clock.happened(answeredAt),
  );
}
