/** Cue groups: verbs of the cue lexicon in a sentence, with their auxiliaries, adverbs and prepositions. */

import type { CueClass } from "../cue-lexicon.ts";
import { verbClasses } from "../cue-lexicon.ts";
import type { SentenceView } from "./sentence-view.ts";
import { isOutsideQuotes, posAt, wordAt } from "./sentence-view.ts";

export interface CueGroup {
  readonly first: number;
  readonly last: number;
  /** The verb's token. */
  readonly verb: number;
  readonly lemma: string;
  readonly classes: ReadonlySet<CueClass>;
}

const PREPOSITION = /^(?:of|to|about|for|on|at|out|off|with|against|into|over|around)$/u;
/** Verbs of the lexicon that tell of something else more often than not. */
const WEAK = new Set(
  (
    "hold give need try raise come mean put go pass prove prepare sign hit cast hear maintain " +
    "choose capture determine air direct invite suppose celebrate advise feature lobby commit " +
    "react rank contain champion lean command rip figure volunteer notice beg regret trust look"
  ).split(" "),
);
/** Auxiliaries and adverbs before a verb at most. */
const LONGEST_LEAD = 4;

/** The groups in the sentence's order; none overlaps another. */
export function findCueGroups(view: SentenceView): readonly CueGroup[] {
  const groups: CueGroup[] = [];
  for (let index = view.first; index < view.last; index += 1) {
    const group = groupAt(view, index);
    if (group === undefined) continue;
    if (group.first < (groups.at(-1)?.last ?? 0)) continue;
    groups.push(group);
    index = group.last - 1;
  }
  return groups;
}

function groupAt(view: SentenceView, verb: number): CueGroup | undefined {
  if (posAt(view, verb) !== "VERB" || !isOutsideQuotes(view, verb)) return undefined;
  const lemma = view.tokens[verb]?.lemma ?? "";
  const classes = verbClasses(lemma);
  if (classes.size === 0 || WEAK.has(lemma) || isNoTelling(view, verb)) return undefined;
  const hasPreposition = PREPOSITION.test(wordAt(view, verb + 1)) && !isInfinitive(view, verb + 1);
  const takes = hasPreposition && classes.has("refer");
  if (!takes && classes.size === 1 && classes.has("refer")) return undefined;
  return {
    first: startOfGroup(view, verb),
    last: takes ? verb + 2 : verb + 1,
    verb,
    lemma,
    classes,
  };
}

function startOfGroup(view: SentenceView, verb: number): number {
  let first = verb;
  while (first > view.first && first > verb - LONGEST_LEAD && leads(view, first - 1)) first -= 1;
  return first;
}

function leads(view: SentenceView, index: number): boolean {
  if (!isOutsideQuotes(view, index)) return false;
  const [pos, word] = [posAt(view, index), wordAt(view, index)];
  if (pos === "AUX") return true;
  if (pos === "PART") return word !== "to" && word !== "'s";
  return pos === "ADV" && !/^(?:when|where|how|why|there|here|so|then)$/u.test(word);
}

function isInfinitive(view: SentenceView, index: number): boolean {
  return wordAt(view, index) === "to" && /^(?:VERB|AUX)$/u.test(posAt(view, index + 1));
}

/** "to say", "the expected nominee": no telling. */
function isNoTelling(view: SentenceView, verb: number): boolean {
  if (wordAt(view, verb - 1) === "to") return true;
  const before = posAt(view, verb - 1);
  const after = posAt(view, verb + 1);
  return /^(?:DET|ADJ|NUM)$/u.test(before) && /^(?:NOUN|PROPN)$/u.test(after);
}
