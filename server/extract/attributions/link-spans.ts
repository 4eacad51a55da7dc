/** Linking: from spans of sources, cues and contents to whole attributions. */

import type { AnalysedText, Token, TokenSpan } from "../analysed-text.ts";
import { isHearsayAdverb } from "./cue-lexicon.ts";
import { findParagraphs } from "./quotations.ts";
import type { Role, RoleSpan, TokenAttribution } from "./roles.ts";

/** Costs in tokens: what makes it less likely that two spans belong together. */
interface Costs {
  readonly cue: number;
  readonly source: number;
  readonly content: number;
  readonly sentence: number;
  readonly paragraph: number;
  /** On the less usual side of the cue, and for each sentence's end there. */
  readonly unusual: number;
  readonly unusualSentence: number;
  /** What costs more does not belong together. */
  readonly dearest: number;
}

const CONTENT_COSTS: Costs = {
  cue: 14,
  source: 0,
  content: 5,
  sentence: 6,
  paragraph: 40,
  unusual: 3,
  unusualSentence: 25,
  dearest: 400,
};
const SOURCE_COSTS: Costs = {
  cue: 14,
  source: 9,
  content: 5,
  sentence: 40,
  paragraph: 40,
  unusual: 3,
  unusualSentence: 0,
  dearest: 60,
};
const SHARED_COSTS: Costs = {
  cue: 6,
  source: 9,
  content: 5,
  sentence: 40,
  paragraph: 40,
  unusual: 3,
  unusualSentence: 0,
  dearest: 20,
};
/** Spans that may stand between two that belong together. */
const FARTHEST = 8;

/**
 * One attribution a cue that has content, in the order of the cues. A content goes to the cue that
 * costs least, a cue to the source that does; sources are shared, contents are not.
 */
export function linkSpans(
  analysed: AnalysedText,
  spans: readonly RoleSpan[],
): readonly TokenAttribution[] {
  const { tokens } = analysed;
  const paragraphs = paragraphNumbers(analysed);
  const contents = new Map<RoleSpan, TokenSpan[]>();
  for (const [index, { role, first, last }] of spans.entries()) {
    if (role !== "content") continue;
    const cue = partnerOf(index, "cue", { tokens, paragraphs, spans, costs: CONTENT_COSTS });
    if (cue === undefined) continue;
    contents.set(cue, [...(contents.get(cue) ?? []), { first, last }]);
  }
  return spans.flatMap((cue, index) => {
    if (cue.role !== "cue") return [];
    const content =
      contents.get(cue) ?? sharedContent(index, { tokens, paragraphs, spans, costs: SHARED_COSTS });
    if (content === undefined) return [];
    const isHearsay = isHearsayAdverb(tokens[cue.first]?.lower ?? "");
    const source = isHearsay
      ? undefined
      : partnerOf(index, "source", { tokens, paragraphs, spans, costs: SOURCE_COSTS });
    return [{ source: source === undefined ? [] : [source], cue: [cue], content }];
  });
}

/** What a cue without content of its own shares with another: "praised and defended the deal". */
function sharedContent(index: number, search: Search): readonly TokenSpan[] | undefined {
  const content = partnerOf(index, "content", search);
  return content && [{ first: content.first, last: content.last }];
}

/** The number of the paragraph that each sentence stands in. */
function paragraphNumbers(analysed: AnalysedText): Uint32Array {
  const numbers = new Uint32Array(analysed.sentences.length);
  for (const [number, { first, last }] of findParagraphs(analysed).entries()) {
    for (let token = first; token < last; token += 1) {
      numbers[analysed.tokens[token]?.sentence ?? 0] = number;
    }
  }
  return numbers;
}

interface Search {
  readonly tokens: readonly Token[];
  readonly paragraphs: Uint32Array;
  readonly spans: readonly RoleSpan[];
  readonly costs: Costs;
}

function partnerOf(from: number, role: Role, search: Search): RoleSpan | undefined {
  let best: RoleSpan | undefined;
  let lowest = search.costs.dearest;
  const last = Math.min(search.spans.length - 1, from + FARTHEST);
  for (let index = Math.max(0, from - FARTHEST); index <= last; index += 1) {
    const span = search.spans[index];
    if (span?.role !== role || index === from) continue;
    // A content usually stands behind its cue, and a cue behind its source.
    const isUnusual = role === "content" ? index < from : index > from;
    const cost = costBetween(Math.min(from, index), Math.max(from, index), isUnusual, search);
    if (cost < lowest) [best, lowest] = [span, cost];
  }
  return best;
}

function costBetween(
  from: number,
  to: number,
  isUnusual: boolean,
  { tokens, paragraphs, spans, costs }: Search,
): number {
  const [left, right] = [spans[from], spans[to]];
  if (left === undefined || right === undefined) return Number.POSITIVE_INFINITY;
  let cost = right.first - left.last;
  for (let index = from + 1; index < to; index += 1) {
    const between = spans[index];
    if (between === undefined) continue;
    cost += costs[between.role] - (between.last - between.first);
  }
  const [one, two] = [tokens[left.last - 1]?.sentence ?? 0, tokens[right.first]?.sentence ?? 0];
  const crossed = (paragraphs[two] ?? 0) - (paragraphs[one] ?? 0);
  cost += costs.sentence * (two - one) + costs.paragraph * crossed;
  return isUnusual ? cost + costs.unusual + costs.unusualSentence * (two - one) : cost;
}
