/** Which version of an agreement is in force. */
import { show } from "../model/describe-value.js";
import { InputError } from "../model/input-error.js";
import type { InputIssue } from "../model/input-issue.js";
import { instantQuestionParser } from "../model/parsers.js";
import { dayNumberOf } from "../model/resolve.js";
import type { Day, Instant } from "../model/scalars.js";
import { instantText } from "../time/civil-calendar.js";
import type { Terms } from "./terms.js";

/**
 * The version of an agreement that is in force at an instant: the last one whose day has begun, each day in the zone
 * of its own version.
 *
 * @typeParam Version - the terms' own type
 * @param versions - versions of one agreement, in any order, each with the day from which it is in force
 * @param at - the instant
 * @returns one of the versions
 * @throws InputError for an instant before the first version, with the dates (`before-first-version`), for versions
 * without a day (`undated-version`), of one day (`repeated-day`), or of different agreements (`another-agreement`)
 * @clause ¶53
 *
 * @example
 * ```ts
 * import { illyvoip, termsAt } from "fineprint";
 *
 * const next = { ...illyvoip, version: "2027-01-01", inForceOn: "2027-01-01" };
 * termsAt([illyvoip, next], "2026-12-31T22:59:59.999Z").version; //=> "2020-11-17"
 * termsAt([illyvoip, next], "2026-12-31T23:00:00Z").version; //=> "2027-01-01"
 * termsAt([illyvoip, next], "2020-11-16T12:00:00Z"); //=> throws InputError
 * ```
 */
export function termsAt<Version extends Terms<never>>(versions: readonly Version[], at: Instant): Version {
  const asked = instantQuestionParser.safeParse({ at });
  const issues = versionIssues(versions);
  if (!asked.ok || issues.length > 0) throw new InputError([...issues, ...(asked.ok ? [] : asked.issues)]);
  const instant = instantQuestionParser.resolved(asked.value).at;
  const dated = versions
    .map((terms) => ({ terms, fromAt: terms.time.startOf(dayNumberOf(terms.inForceOn as Day)) }))
    .sort((a, b) => a.fromAt - b.fromAt);
  const inForce = dated.filter(({ fromAt }) => fromAt <= instant).at(-1);
  if (inForce === undefined) throw new InputError([beforeFirst(dated, at)]);
  return inForce.terms;
}

function versionIssues(versions: readonly Terms<never>[]): readonly InputIssue[] {
  const first = versions[0];
  if (first === undefined)
    return [{ code: "missing", path: "versions", expected: "at least one version", received: show(versions) }];
  return versions.flatMap(({ id, inForceOn }, i): InputIssue[] => {
    if (id !== first.id) {
      const expected = `a version of ${first.id}`;
      return [{ code: "another-agreement", path: `versions[${i}].id`, expected, received: show(id) }];
    }
    const path = `versions[${i}].inForceOn`;
    if (inForceOn === null)
      return [{ code: "undated-version", path, expected: "the day from which it is in force", received: "null" }];
    const other = versions.findIndex((version) => version.inForceOn === inForceOn);
    if (other === i) return [];
    const expected = `a day other than that of versions[${other}]`;
    return [{ code: "repeated-day", path, expected, received: show(inForceOn) }];
  });
}

function beforeFirst(
  dated: readonly { readonly terms: Terms<never>; readonly fromAt: number }[],
  at: Instant,
): InputIssue {
  const dates = dated.map(({ terms, fromAt }) => `${terms.version} from ${instantText(fromAt)}`);
  return {
    code: "before-first-version",
    path: "at",
    expected: `an instant in which a version is in force (${dates.join(", ")})`,
    received: show(at),
  };
}
