/** Told events: claims that say of an event only that it took place, and claims that say more of it. */

import type { NodeId } from "../../model/ids.ts";
import type { ClaimProfile } from "./claim-profile.ts";
import type { ClaimPair, Grounds } from "./compare-claims.ts";
import type { ClaimVerdict } from "./judge-claims.ts";
import { numberWords } from "./quantity-words.ts";
import { sharesName } from "./shared-names.ts";
import { stemOf, stemsIn } from "./word-stem.ts";

/** Words with which an event is told, and which say nothing of it: "following the seizure by forces". */
const LIGHT: ReadonlySet<string> = new Set(
  "follow following force forces several remark remarks comment comments take took taken place happen happened occurred week weeks"
    .split(" ")
    .map(stemOf),
);
/** Stems of an event by which it is told from others, at least, where it is not known to be one. */
const FEWEST_STEMS = 2;
/** As many, where the claim only hangs on it. */
const FEWEST_HUNG = 3;

/** What tells what came of an event, and not what is thought of it. */
const EFFECT =
  /\b(?:caus(?:ed|ing|es)|kill(?:ed|ing)|injur(?:ed|ing)|wound(?:ed|ing)|destroy(?:ed|ing)|damag(?:ed|ing)|result(?:ed|ing) in|leav(?:es|ing)|involv(?:ed|ing))\b/iu;

export interface NamedEvent {
  readonly id: NodeId;
  readonly name: string;
}

/** The event of which a claim with these stems says only that it took place; undefined when it says more. */
export function toldEvent(
  stems: ReadonlySet<string>,
  events: readonly NamedEvent[],
): NodeId | undefined {
  const own = withoutLight(stems);
  if (own.length === 0) return undefined;
  return events.find(({ name }) => {
    const known = new Set(stemsIn(name));
    return own.every((stem) => known.has(stem));
  })?.id;
}

/** Whether two reports tell that one event took place, or the one tells more of it than the other. */
export function judgeTold(pair: ClaimPair, grounds: Grounds): ClaimVerdict | undefined {
  const { one, two } = pair;
  if (one.document === two.document || pair.differsInNegation || pair.differsInDigits) {
    return undefined;
  }
  const isOpposed = pair.quantities.some(({ relation }) => relation !== "same");
  if (pair.time === "apart" || isOpposed || pair.names === "crossing") return undefined;
  const [first, second] = [one.told, two.told].map((id) => id && grounds.canonical(id));
  if (first !== undefined && first === second) return oneEvent(pair);
  if (second !== undefined && tellsMore(one, two, second, grounds)) return more(false);
  if (first !== undefined && tellsMore(two, one, first, grounds)) return more(true);
  return undefined;
}

function oneEvent({ quantities }: ClaimPair): ClaimVerdict {
  const numbers = quantities.map(({ one }) => numberWords(one)).join(" and ");
  const reason = `Both tell that one event took place${numbers === "" ? ", and no more" : `, and both give ${numbers}`}`;
  return { verdict: "same", isInverse: false, score: 0.85, rule: "one event", reason };
}

function more(isInverse: boolean): ClaimVerdict {
  return {
    verdict: "refines",
    isInverse,
    score: 0.8,
    rule: "more of one event",
    reason: "It says more of the event of which the other tells that it took place",
  };
}

/** Whether all of the event's words stand in the claim itself, or in what it hangs on. */
function tellsMore(
  claim: ClaimProfile,
  bare: ClaimProfile,
  event: NodeId,
  { canonical }: Grounds,
): boolean {
  if (claim.told !== undefined || bare.context.size > 0) return false;
  const words = withoutLight(bare.stems);
  if (claim.about.some((id) => canonical(id) === event)) {
    return words.length >= FEWEST_STEMS && words.every((stem) => claim.stems.has(stem));
  }
  if (!EFFECT.test(claim.text)) return false;
  const isHung = words.length >= FEWEST_HUNG && words.every((stem) => claim.context.has(stem));
  return isHung && sharesName(claim, bare);
}

function withoutLight(stems: ReadonlySet<string>): readonly string[] {
  return [...stems].filter((stem) => !LIGHT.has(stem));
}
