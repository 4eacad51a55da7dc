/** Other objects: two reports of one step in which not the same one is named or listed. */

import { wordsOf } from "../../documents/words.ts";
import type { ClaimProfile } from "./claim-profile.ts";
import type { ClaimPair } from "./compare-claims.ts";
import type { ClaimVerdict } from "./judge-claims.ts";
import { oncePerClaim } from "./once-per-claim.ts";
import { namesIn, sharesName } from "./shared-names.ts";
import { stemOf, stemsIn } from "./word-stem.ts";

const NAMING =
  /\b(designat|appoint|nominat)(?:e|es|ed|ing|s)?\s+((?:[^\s,;]+\s+){1,6}?)(?:as\s+)?(?:an?|the)\s+([^,;(]+)/iu;
/** Stems that what they are named has in both, at least, and of the shorter. */
const FEWEST_OF_TITLE = 2;
const MOSTLY = 0.6;
const SCORE = 0.7;

interface Step {
  readonly verb: string;
  readonly object: string;
  readonly title: ReadonlySet<string>;
}

/** "Designating Venezuela a terrorist group" – "designating its government as a terrorist group". */
export function judgeOtherObject({ one, two, ...pair }: ClaimPair): ClaimVerdict | undefined {
  if (one.document === two.document || pair.differsInNegation || pair.time === "apart") {
    return undefined;
  }
  const [first, second] = [stepOf(one), stepOf(two)];
  if (first === undefined || second === undefined || first.verb !== second.verb) return undefined;
  const common = [...first.title].filter((stem) => second.title.has(stem)).length;
  const fewest = Math.min(first.title.size, second.title.size);
  if (common < FEWEST_OF_TITLE || common < MOSTLY * fewest) return undefined;
  if (!areOthers(first, second, one, two) || !sharesName(one, two)) return undefined;
  const reason = `It is one step, but the one names “${first.object}” and the other “${second.object}”`;
  return { verdict: "contradicts", isInverse: false, score: SCORE, rule: "other object", reason };
}

const stepOf = oncePerClaim(({ text }): Step | undefined => {
  const [, verb = "", object = "", title = ""] = NAMING.exec(text) ?? [];
  const own = object.trim().replace(/\s+as$/u, "");
  if (own === "") return undefined;
  return { verb: stemOf(verb.toLowerCase()), object: own, title: new Set(stemsIn(title)) };
});

/** Whether nothing that the one is called stands in the other. */
function areOthers(first: Step, second: Step, one: ClaimProfile, two: ClaimProfile): boolean {
  const words = new Set(wordsOf(second.object).map(({ term }) => stemOf(term)));
  if (wordsOf(first.object).some(({ term }) => words.has(stemOf(term)))) return false;
  const names = namesIn({ ...two, text: second.object, contextText: "" });
  return ![...namesIn({ ...one, text: first.object, contextText: "" })].some((name) =>
    names.has(name),
  );
}
