/** Like accusations: of two reports, in which one is accused of things that have to do with one another. */

import type { ClaimProfile } from "./claim-profile.ts";
import type { ClaimPair } from "./compare-claims.ts";
import type { ClaimVerdict } from "./judge-claims.ts";
import { sharesName } from "./shared-names.ts";

/** Share of what the shorter accuses of that is in the other. */
const MOSTLY = 0.45;
/** Weight of the words in common below which it may be any. */
const ENOUGH = 4;
const SCORE = 0.65;

/** "Its government works as a cartel" beside "he leads a cartel": whoever believes the one, the other. */
export function judgeAccusations(pair: ClaimPair): ClaimVerdict | undefined {
  const { one, two, ofOne, ofTwo, shared, sharedNames, time } = pair;
  if (one.document === two.document || !one.isAccusation || !two.isAccusation) return undefined;
  if (pair.differsInNegation || pair.differsInDigits || time === "apart") return undefined;
  if (!sharesName(accusedIn(one), accusedIn(two))) return undefined;
  if (sharedNames === 0 || shared < ENOUGH || Math.max(ofOne, ofTwo) < MOSTLY) return undefined;
  const reason = "It accuses the same of what goes with what the other accuses of";
  return { verdict: "supports", isInverse: false, score: SCORE, rule: "like accusations", reason };
}

const ACCUSED = /^.*?\baccus(?:ed|es|ing|ations?)\s+(?:that\s+)?/iu;
/** Words of an accusation with which it opens, and in which the accused stands. */
const OPENING = 3;

function accusedIn(claim: ClaimProfile): ClaimProfile {
  return {
    ...claim,
    text: claim.text.replace(ACCUSED, "").split(" ", OPENING).join(" "),
    contextText: "",
  };
}
