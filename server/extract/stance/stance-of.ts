/** Stance: what a source does with what it is asked or told, by the words that attribute it. */

import type { Stance } from "../../model/appearance.ts";

/** By lemma, without particles; a list is long so that a reader can see what it holds. */
const BY_LEMMA: readonly (readonly [Stance, ReadonlySet<string>])[] = [
  [
    "denies",
    words("deny denial reject refute rebut debunk dismiss dispute repudiate disavow contradict"),
  ],
  [
    "questions",
    words(
      `question doubt challenge query wonder skeptical sceptical skepticism scepticism doubtful dubious
       unconvinced`,
    ),
  ],
  ["retracts", words("retract recant withdraw backtrack disown")],
  [
    "uncommitted",
    words(
      `want hope ask urge demand seek request call wish plan intend aim consider propose recommend invite
       encourage beg plead appeal order tell`,
    ),
  ],
];

const DECLINES =
  /\b(?:declin\w+|refus\w+|avoid\w*|would(?:n['’]t| not)|without|neither|stop\w* short of|(?:did|do|does|has|have|had)(?:n['’]t| not))\b[^.]{0,40}?\b(?:comment\w*|confirm\w*|discuss\w*|say\w*|answer\w*|respond\w*|elaborat\w*|acknowledg\w*|identif\w+|specif\w+|disclos\w+|reveal\w*|explain\w*)/iu;
const NEITHER = /\b(?:neither|nor|without)\b.*\b(?:confirm\w*|den(?:y|ied|ying))\b/iu;
const RETRACTS = /\b(?:walk\w* back|back\w* (?:down|away)|took back|take back)\b/iu;
const NEGATED_DENIAL = /\b(?:not|n['’]t|never)\s+(?:\w+ly\s+)?(?:den(?:y|ied)|rul\w+ out)\b/iu;
const RULES_OUT = /\brul\w+ out\b/iu;
const NEGATED_ASSERTION =
  /\b(?:not|n['’]t|never)\s+(?:\w+ly\s+)?(?:believe|think|agree|accept|admit|know|see|expect|claim|say|said)\b/iu;
/** Nobody who could know: "have no way of knowing", "no one expected". */
const NOT_KNOWN = /\b(?:no (?:way|idea|evidence|proof|indication)|no one|nobody)\b/iu;
const WHETHER_ALONE = /^\W*whether\b/iu;
/** One question and no more. */
const IS_QUESTION = /^[^.!?]+\?["”'’]*$/u;
const CALLS_FOR = /\bcall\w*\s+(?:on|upon|for)\b/iu;
/** A request reads "asked … to"; "told reporters that" is none. */
const ASKS = new Set(["tell", "ask", "call", "order", "propose", "consider", "plan"]);
const INFINITIVE = /^\W*(?:to|for)\b/iu;
const LEADS_TO = /\b(?:to|for)\b/iu;
const WHETHER = /^\W*(?:whether|if|why|how|what|who)\b/iu;

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u));
}

/** An attribution as stance is told from it: its cue's words and lemmas, and what it governs. */
export interface CueWords {
  readonly cue: string;
  readonly lemmas: readonly string[];
  readonly content: string;
  /** The whole sentence from the source to the end of the content. */
  readonly whole: string;
}

/**
 * Of the source toward the content. "Did not confirm" declines, "did not say that" denies nothing
 * but does not assert either; a request asserts nothing.
 */
export function stanceOf({ cue, lemmas, content, whole }: CueWords): Stance {
  if (DECLINES.test(cue) || NEITHER.test(cue)) return "declines";
  if (RETRACTS.test(cue)) return "retracts";
  if (NEGATED_DENIAL.test(whole)) return "uncommitted";
  if (RULES_OUT.test(cue)) return "denies";
  for (const [stance, known] of BY_LEMMA) {
    const lemma = lemmas.find((one) => known.has(one));
    if (lemma === undefined) continue;
    if (stance !== "uncommitted") return stance;
    if (WHETHER.test(content) && lemma === "ask") return "questions";
    if (!ASKS.has(lemma) || isRequest({ cue, content })) return "uncommitted";
  }
  return isLeftOpen({ cue, content }) ? "uncommitted" : "asserts";
}

function isLeftOpen({ cue, content }: Pick<CueWords, "cue" | "content">): boolean {
  if (NEGATED_ASSERTION.test(cue) || NOT_KNOWN.test(cue)) return true;
  return WHETHER_ALONE.test(content) || IS_QUESTION.test(content);
}

/** "Asked … to leave", "plans to leave", "called on him to leave", "called for talks". */
function isRequest({ cue, content }: Pick<CueWords, "cue" | "content">): boolean {
  return INFINITIVE.test(content) || LEADS_TO.test(cue) || CALLS_FOR.test(cue);
}
