/** Certainty: how sure a passage is of what it says, by the words that hedge it. */

import type { Certainty } from "../../model/appearance.ts";
import type { TextPosition } from "../../model/selector.ts";

type Hedges = readonly (readonly [Certainty, RegExp])[];

/** Weakest first: a passage is as sure as its weakest word. Source: Saurí and Pustejovsky (2009). */
const HEDGES: Hedges = [
  [
    "possible",
    /\b(?:may|might|could|possibl[ey]|perhaps|maybe|potential(?:ly)?|allegedly|alleged|suspected|supposed(?:ly)?|unconfirmed|unclear|rumou?red|conceivabl[ey]|considering|floated)\b/giu,
  ],
  [
    "probable",
    /\b(?:likely|probabl[ey]|reportedly|reported(?=\s+\p{L}+\s+\p{L})|apparent(?:ly)?|presumabl[ey]|believed to|thought to|expected to|appears? to|seems? to|seemingly|(?:I|we|s?he|they)\s+(?:(?:do|did|does)(?:n['’]t| not)\s+)?(?:also |still |really )?(?:thinks?|thought|believe[sd]?|expects?|expected|suspects?|guess|suppose))\b/giu,
  ],
  [
    "certain",
    /\b(?:certainly|definitely|undoubtedly|undeniabl[ey]|without (?:a )?doubt|clearly|obvious(?:ly)?|confirmed that|(?:no|little) doubt)\b/giu,
  ],
];
/** What the words that attribute say of it: an opinion is less than knowledge. */
const CUE_HEDGES: Hedges = [
  ...HEDGES.slice(0, 1),
  [
    "probable",
    /\b(?:believe[sd]?|thinks?|thought|expect(?:s|ed)?|suspects?|predict(?:s|ed|ion)?|assume[sd]?|likely|probabl[ey]|reportedly|apparently|appears? to|seem(?:s|ed)?)\b/giu,
  ],
  [
    "certain",
    /\b(?:certain(?:ly)?|undoubtedly|clear(?:ly)?|obvious(?:ly)?|convinced|confident|(?:no|little) doubt|without (?:a )?doubt)\b/giu,
  ],
];

export interface FoundCertainty {
  readonly certainty: Certainty;
  /** The words that say so. */
  readonly positions: readonly TextPosition[];
}

/**
 * The certainty of a passage's main clause; "May" the month and names are no hedges, nor is what a
 * subordinate clause holds ("those who might follow").
 */
export function certaintyOf(text: string, place: TextPosition): FoundCertainty {
  return weakestIn(text, mainPart(text, place), HEDGES);
}

/** The certainty that the words of a cue give what is said. */
export function certaintyOfCue(text: string, place: TextPosition): FoundCertainty {
  return weakestIn(text, place, CUE_HEDGES);
}

function weakestIn(text: string, { start, end }: TextPosition, hedges: Hedges): FoundCertainty {
  const passage = text.slice(start, end);
  for (const [certainty, pattern] of hedges) {
    const positions = [...passage.matchAll(pattern)]
      .filter((match) => !isMonth(passage, match.index, match[0]))
      .map((match) => ({ start: start + match.index, end: start + match.index + match[0].length }));
    if (positions.length > 0) return { certainty, positions };
  }
  return { certainty: "unstated", positions: [] };
}

/** A condition or circumstance before the comma that its main clause follows. */
const FRONTED =
  /^[\s"“']*(?:if|when|whenever|unless|although|though|while|because|since|after|before)\b[^,]*,\s*/iu;
/** Where another clause begins, or another sentence. */
const SUBORDINATE =
  /[\s,](?:who|whom|whose|which|where|because|although|though|unless|if)\b|[.!?]["”'’]*\s+["“]?\p{Lu}/u;

function mainPart(text: string, { start, end }: TextPosition): TextPosition {
  const passage = text.slice(start, end);
  const first = FRONTED.exec(passage)?.[0].length ?? 0;
  const rest = passage.slice(first);
  const cut = SUBORDINATE.exec(rest.slice(1));
  return { start: start + first, end: cut === null ? end : start + first + 1 + cut.index };
}

function isMonth(passage: string, index: number, word: string): boolean {
  if (word !== "May") return false;
  return index > 0 || /^May\s+\d/u.test(passage);
}
