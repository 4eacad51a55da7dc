/** Segment columns: what stands between a sentence's marks and joining words, and what comes next. */

import type { AnalysedText, Token, TokenSpan } from "../../analysed-text.ts";
import { lexiconSign } from "../cue-lexicon.ts";
import { PADDING, binOf, columnOf } from "./column.ts";
import type { StringHashes } from "./column.ts";
import { combine } from "./hashing.ts";

const MARK = /^(?:[,;:—–()"“”]|''|--+)$/u;
const JOINING_POS = /^(?:CCONJ|SCONJ|ADP)$/u;
const JOINING_WORD = /^(?:that|which|who|whom|whose|to|where|when|how|what|why)$/u;

interface Segment extends TokenSpan {
  readonly opening: number;
  readonly kind: number;
}

/**
 * For two ways of cutting a sentence, at its marks ("part") and at its joining words too ("chunk"):
 * the word that opens the token's segment, what the segment is like, and the same of the next and
 * the one before.
 */
export function segmentColumns(
  { tokens, sentences }: AnalysedText,
  hashes: StringHashes,
): ReadonlyMap<string, Int32Array> {
  const columns = new Map<string, Int32Array>();
  const cuts: readonly (readonly [string, (token: Token) => boolean])[] = [
    ["part", ({ text }) => MARK.test(text)],
    ["chunk", startsChunk],
  ];
  for (const [name, starts] of cuts) {
    const make = (what: string) => {
      const column = columnOf(tokens.length, () => 0);
      columns.set(`${name}-${what}`, column);
      return column;
    };
    const [opening, kind] = [make("opening"), make("kind")];
    const [next, nextKind, beforeKind] = [make("next"), make("next-kind"), make("before-kind")];
    for (const sentence of sentences) {
      const segments = cut(tokens, sentence, { starts, hashes });
      for (const [index, segment] of segments.entries()) {
        for (let at = segment.first + PADDING; at < segment.last + PADDING; at += 1) {
          opening[at] = segment.opening;
          kind[at] = segment.kind;
          next[at] = segments[index + 1]?.opening ?? 1;
          nextKind[at] = segments[index + 1]?.kind ?? 1;
          beforeKind[at] = segments[index - 1]?.kind ?? 1;
        }
      }
    }
  }
  return columns;
}

function startsChunk({ text, lower, pos }: Token): boolean {
  return MARK.test(text) || JOINING_POS.test(pos) || JOINING_WORD.test(lower);
}

interface Cutting {
  readonly starts: (token: Token) => boolean;
  readonly hashes: StringHashes;
}

function cut(
  tokens: readonly Token[],
  { first, last }: TokenSpan,
  { starts, hashes }: Cutting,
): readonly Segment[] {
  const segments: Segment[] = [];
  let start = first;
  for (let index = first + 1; index <= last; index += 1) {
    const token = tokens[index];
    if (index < last && token !== undefined && !starts(token)) continue;
    segments.push(segmentOf(tokens, { first: start, last: index }, { hashes, end: last }));
    start = index;
  }
  return segments;
}

function segmentOf(
  tokens: readonly Token[],
  { first, last }: TokenSpan,
  { hashes, end }: { readonly hashes: StringHashes; readonly end: number },
): Segment {
  const inside = tokens.slice(first, last);
  const [head, second] = inside;
  const hasFinite = inside.some(
    ({ pos, lower, lemma }) => pos === "AUX" || (pos === "VERB" && lower !== lemma),
  );
  const hasCue = inside.some((token) => token.pos === "VERB" && lexiconSign(token) !== "");
  const isLast = last >= end - 1;
  const flags = (hasFinite ? 1 : 0) + (hasCue ? 2 : 0) + (isLast ? 4 : 0);
  const words = combine(hashes.of(head?.lower ?? ""), hashes.of(second?.pos ?? ""));
  return {
    first,
    last,
    opening: combine(hashes.of(head?.lower ?? ""), hashes.of(second?.lower ?? "")),
    kind: combine(combine(words, flags), Math.min(3, binOf(last - first) >> 1)),
  };
}
