/** Chunks: a document in parts that a language model reads at once, each with the words before it. */

import type { TextPosition } from "../../model/selector.ts";

/** A part of a text; `contextStart` is where the words before it begin that help to understand it. */
export interface Chunk extends TextPosition {
  readonly contextStart: number;
}

/** Code units of a part: about 1,500 tokens, whose answer is a few thousand. */
export const CHUNK_LENGTH = 6_000;
/** Code units of context at most: the paragraph or two in which names and speakers were introduced. */
const CONTEXT_LENGTH = 900;
/** A part is not cut in shorter ones: what is left could not be understood. */
const SHORTEST_CHUNK = 400;

/**
 * The parts of `text` in its order, at most `length` code units each: together they are the whole
 * text. They are cut between paragraphs, else lines, sentences, words.
 */
export function splitChunks(text: string, length = CHUNK_LENGTH): readonly Chunk[] {
  return chunksOf(text, { start: 0, end: text.length }, length);
}

/** A part in two, for a model that could not answer for the whole; undefined when it is too short. */
export function halveChunk(text: string, chunk: Chunk): readonly Chunk[] | undefined {
  const half = Math.ceil((chunk.end - chunk.start) / 2);
  if (half < SHORTEST_CHUNK) return undefined;
  // A little more than half: the cut lies before it, and two parts are wanted, not three.
  return chunksOf(text, chunk, Math.ceil(half * 1.25));
}

function chunksOf(text: string, whole: TextPosition, length: number): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let { start } = whole;
  while (start < whole.end) {
    const end = whole.end - start <= length ? whole.end : cutBefore(text, start, start + length);
    if (text.slice(start, end).trim() !== "") {
      chunks.push({ contextStart: contextBefore(text, start), start, end });
    }
    start = end;
  }
  return chunks;
}

const CUTS: readonly RegExp[] = [/\n\s*\n/gu, /\n/gu, /[.!?]["”’)]?\s+/gu, /\s+/gu];
/** A cut in the first part of a chunk would leave it too small. */
const SMALLEST_SHARE = 0.4;

function cutBefore(text: string, start: number, limit: number): number {
  const from = start + Math.floor((limit - start) * SMALLEST_SHARE);
  const passage = text.slice(from, limit);
  for (const pattern of CUTS) {
    const last = [...passage.matchAll(pattern)].at(-1);
    if (last !== undefined) return from + last.index + last[0].length;
  }
  // One endless word: not in the middle of a character.
  return isLowSurrogate(text, limit) ? limit - 1 : limit;
}

function contextBefore(text: string, start: number): number {
  if (start <= CONTEXT_LENGTH) return 0;
  const from = start - CONTEXT_LENGTH;
  const passage = text.slice(from, start);
  for (const pattern of CUTS) {
    const first = passage.trimEnd().matchAll(pattern).next().value;
    if (first !== undefined) return from + first.index + first[0].length;
  }
  return isLowSurrogate(text, from) ? from + 1 : from;
}

function isLowSurrogate(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
