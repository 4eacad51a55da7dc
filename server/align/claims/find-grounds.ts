/** Grounds: what a sentence gives as the reason or the figures for what it says. */

import type { DocumentView } from "../document-view.ts";
import type { ClaimProfile } from "./claim-profile.ts";
import type { ClaimVerdict } from "./judge-claims.ts";

/** Of two claims that stand beside one another in a sentence, that the one is a ground of the other. */
export interface FoundGround {
  readonly ground: ClaimProfile;
  readonly of: ClaimProfile;
  readonly verdict: ClaimVerdict;
}

/** How a clause opens that is a ground of the one before, or the other way round. */
interface Opening {
  readonly pattern: RegExp;
  /** Whether the clause before is the ground of this one. */
  readonly isOfNext?: boolean;
  /** Whether a number has to be in it. */
  readonly isCounted?: boolean;
  /** What has to be in the clause before. */
  readonly after?: RegExp;
  readonly reason: string;
}

/** "since it has shown no evidence"; not "since Tuesday", "since he took office", which are times. */
const SINCE_IT_IS_SO =
  /^since (?!\d|(?:last|then|yesterday)\b|\p{L}+day\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*\b)(?:[^\s,]+ ){1,4}?(?:has|have|is|are|can|cannot|does|do|will)\b(?! been\b)/iu;

const OPENINGS: readonly Opening[] = [
  {
    pattern:
      /^(?:falling|dropping|declining|decreasing|plunging|sliding|shrinking|down|rising|climbing|growing|increasing|soaring|surging|jumping|up)\b/iu,
    isCounted: true,
    reason: "gives the figures",
  },
  {
    pattern: /^\(.*(?:%|\bper\s?cent\b|\bper\b|\baccording to\b|\bfigures\b|\bdata\b)/iu,
    isCounted: true,
    reason: "gives the figures",
  },
  {
    pattern: /^with (?!the result\b).{1,60}?\b(?:remaining|being|serving as|acting as)\b/iu,
    reason: "is told with it, as its ground",
  },
  { pattern: /^(?:because|given that)\b/iu, reason: "is given as the reason" },
  {
    pattern: SINCE_IT_IS_SO,
    reason: "is given as the reason",
  },
  {
    pattern: /^including\b/iu,
    after: /\b(?:given|due to|because of|owing to)\b/iu,
    reason: "is given as a case of the reason",
  },
  {
    pattern:
      /^(?:marking|signall?ing|showing|indicating|suggesting|demonstrating|proving|underscoring|underlining|reflecting)\b/iu,
    isOfNext: true,
    reason: "is said to show it",
  },
];
/** What may stand between two clauses of one sentence. */
const BETWEEN = /^[\s,;—–-]*$/u;
/** "It is because …", "not only because …": what stands before says nothing by itself. */
const IS_CLEFT = /(?:['’]s|\b(?:is|was|are|were|only|just|not))$/iu;
const SCORE = 0.8;

/** The grounds that the sentences of a document give, in its order. */
export function findGrounds(
  { document: { text } }: DocumentView,
  profiles: readonly ClaimProfile[],
): readonly FoundGround[] {
  const placed = profiles
    .flatMap((profile) => {
      const [first] = profile.evidence.positions;
      const last = profile.evidence.positions.at(-1);
      return first === undefined || last === undefined
        ? []
        : [{ profile, start: first.start, end: last.end }];
    })
    .toSorted((one, two) => one.start - two.start);
  return placed.flatMap(({ profile, start, end }, index) => {
    const before = placed[index - 1];
    if (before === undefined || before.end > start) return [];
    if (!BETWEEN.test(text.slice(before.end, start))) return [];
    if (IS_CLEFT.test(text.slice(before.start, before.end))) return [];
    const words = text.slice(start, end);
    const opening = OPENINGS.find(
      ({ pattern, isCounted, after }) =>
        pattern.test(words) &&
        (isCounted !== true || profile.quantities.length > 0) &&
        after?.test(text.slice(before.start, before.end)) !== false,
    );
    if (opening === undefined) return [];
    const [ground, of] = opening.isOfNext ? [before.profile, profile] : [profile, before.profile];
    return [{ ground, of, verdict: supports(opening.reason) }];
  });
}

function supports(what: string): ClaimVerdict {
  return {
    verdict: "supports",
    isInverse: false,
    score: SCORE,
    rule: "ground in the sentence",
    reason: `In the same sentence it ${what}`,
  };
}
