/** Aligned passages: the words that two texts share, each with the sentences around it on both sides. */

import { splitSentences } from "../documents/split-sentences.ts";
import type { DocumentRecord } from "../model/document.ts";
import type { TextJudgement } from "../model/judgement.ts";
import type { TextPosition } from "../model/selector.ts";
import type { InGraph } from "./in-graph.ts";
import { declaredDocument } from "./passage.ts";
import { quotesOf } from "./quote.ts";
import type { Quote } from "./quote.ts";

/** Words of one document beside the other's that answer them; each whole sentences. */
export interface AlignedPassage {
  readonly source: Quote;
  readonly target: Quote;
  /** Shared words in a row, in the source and, one by one, in the target; in the source's order. */
  readonly shared: readonly { readonly source: Quote; readonly target: Quote }[];
}

interface Block {
  readonly source: TextPosition;
  readonly target: TextPosition;
}

/** Characters, about a sentence, that may differ between shared words that are still one passage. */
const LONGEST_GAP = 160;
/** Characters after which a passage ends where it can: more than that nobody takes in at once. */
const LONG_PASSAGE = 500;

/**
 * What a judgement of two texts names as shared, in the order of the source; empty when it names
 * nothing, or not as many places in one text as in the other.
 */
export function alignedPassages({
  graph,
  record,
}: InGraph<TextJudgement>): readonly AlignedPassage[] {
  const [one, two] = record.evidence;
  if (one?.document !== record.source || two?.document !== record.target) return [];
  if (one.positions.length !== two.positions.length) return [];
  const [source, target] = [one, two].map((entry) => declaredDocument(graph, entry.document));
  if (source === undefined || target === undefined) return [];
  const blocks = one.positions.flatMap((position, index) => {
    const answer = two.positions[index];
    return answer === undefined ? [] : [{ source: position, target: answer }];
  });
  const quote = (document: DocumentRecord, position: TextPosition): readonly Quote[] =>
    quotesOf({ graph, document, positions: [position] });
  const pair = (block: Block) => {
    const [left] = quote(source, block.source);
    const [right] = quote(target, block.target);
    return left === undefined || right === undefined ? [] : [{ source: left, target: right }];
  };
  const [sentences, answers] = [source, target].map(({ text, language }) =>
    splitSentences(text, language),
  );
  const groups = grouped(
    blocks.toSorted((first, second) => first.source.start - second.source.start),
  ).map((group) => ({
    group,
    source: wholeSentences(around(group.map((block) => block.source)), sentences ?? []),
    target: wholeSentences(around(group.map((block) => block.target)), answers ?? []),
  }));
  // Of the same sentences there is one passage, however far apart the words stand in them.
  const whole = Map.groupBy(groups, (each) =>
    [each.source, each.target].flatMap(({ start, end }) => [start, end]).join(),
  );
  return [...whole.values()].flatMap((same) =>
    same.slice(0, 1).flatMap((first) => {
      const shared = same.flatMap(({ group }) => group).flatMap(pair);
      return pair(first).map((sides) => ({ ...sides, shared }));
    }),
  );
}

/** Blocks that follow one another closely in both texts stand together. */
function grouped(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const group = groups.at(-1);
    const [first, last] = [group?.[0], group?.at(-1)];
    const goesOn =
      first !== undefined &&
      last !== undefined &&
      isNear(last.source, block.source) &&
      isNear(last.target, block.target) &&
      block.source.start - first.source.start < LONG_PASSAGE;
    if (goesOn) group?.push(block);
    else groups.push([block]);
  }
  return groups;
}

function isNear(before: TextPosition, after: TextPosition): boolean {
  const gap = after.start - before.end;
  return gap >= 0 && gap <= LONGEST_GAP;
}

function around(positions: readonly TextPosition[]): TextPosition {
  return {
    start: Math.min(...positions.map(({ start }) => start)),
    end: Math.max(...positions.map(({ end }) => end)),
  };
}

/** The sentences that a passage touches, whole. */
function wholeSentences(
  { start, end }: TextPosition,
  sentences: readonly TextPosition[],
): TextPosition {
  const touched = sentences.filter((one) => one.start < end && one.end > start);
  return around([{ start, end }, ...touched]);
}
