/** Second columns: what the first layer thinks, as the second layer sees it. */

import type { TokenSpan } from "../../analysed-text.ts";
import type { RoleSpan } from "../roles.ts";
import { ROLES } from "../roles.ts";
import type { Columns } from "./column.ts";
import { PADDING, StringHashes, binOf, columnOf } from "./column.ts";
import type { ColumnSource } from "./columns.ts";
import type { Decoded } from "./decode.ts";
import { combine } from "./hashing.ts";
import { spansOf } from "./states.ts";

const NAMES = [
  "label",
  "margin",
  "said-left",
  "said-left-far",
  "said-right",
  "said-right-far",
  "source-left-far",
  "source-right-far",
  "pattern",
  "place",
  "pattern-before",
  "pattern-after",
  "run-left",
  "run-right",
  "run-next",
  "run-previous",
  "run-weakest",
  "said-often",
  "source-often",
] as const;

type Name = (typeof NAMES)[number];
type Setter = (name: Name, index: number, value: number) => void;

/** Margins are told apart by their power of two up to this. */
const WIDEST_MARGIN = 6;
/** Segments of a sentence's pattern at most. */
const LONGEST_PATTERN = 8;

/** The columns of the first layer with those of its answer. */
export function secondColumns(source: ColumnSource, columns: Columns, decoded: Decoded): Columns {
  const { tokens, sentences } = source.analysed;
  const made = new Map<string, Int32Array>(
    NAMES.map((name) => [name, columnOf(tokens.length, () => 0)]),
  );
  const set: Setter = (name, index, value) => {
    const column = made.get(name);
    if (column !== undefined) column[index + PADDING] = value;
  };
  const hashes = new StringHashes();
  for (let index = 0; index < tokens.length; index += 1) {
    set("label", index, decoded.labels[index] ?? 0);
    set("margin", index, marginBin(decoded.margins[index] ?? 0));
  }
  const spans = spansOf(decoded.labels, 0);
  fillRuns(spans, decoded, { set, length: tokens.length });
  fillOften(source, spans, { set, hashes });
  let position = 0;
  const bySentence = sentences.map((sentence) => {
    const inside: RoleSpan[] = [];
    while (position < spans.length && (spans[position]?.last ?? 0) <= sentence.first) position += 1;
    for (let index = position; index < spans.length; index += 1) {
      const span = spans[index];
      if (span === undefined || span.first >= sentence.last) break;
      inside.push(span);
    }
    return inside;
  });
  const patterns = bySentence.map(patternOf);
  for (const [index, sentence] of sentences.entries()) {
    const inside = bySentence[index] ?? [];
    fillSentence(source, sentence, { inside, set, hashes });
    for (let token = sentence.first; token < sentence.last; token += 1) {
      set("pattern", token, patterns[index] ?? 0);
      set("pattern-before", token, patterns[index - 1] ?? 0);
      set("pattern-after", token, patterns[index + 1] ?? 0);
    }
  }
  return new Map([...columns, ...made]);
}

function marginBin(margin: number): number {
  return Math.min(WIDEST_MARGIN, Math.floor(Math.log2(1 + margin)));
}

function patternOf(inside: readonly RoleSpan[]): number {
  return inside
    .slice(0, LONGEST_PATTERN)
    .reduce((pattern, { role }) => combine(pattern, ROLES.indexOf(role)), 0);
}

/** The stretch of one label, or of no label, around each token, and its neighbours. */
function fillRuns(
  spans: readonly RoleSpan[],
  { margins }: Decoded,
  { set, length }: { readonly set: Setter; readonly length: number },
): void {
  const runs: { first: number; last: number; role: number }[] = [];
  let end = 0;
  for (const { role, first, last } of spans) {
    if (first > end) runs.push({ first: end, last: first, role: 0 });
    runs.push({ first, last, role: 1 + ROLES.indexOf(role) });
    end = last;
  }
  if (end < length) runs.push({ first: end, last: length, role: 0 });
  for (const [index, { first, last }] of runs.entries()) {
    let weakest = Number.POSITIVE_INFINITY;
    for (let token = first; token < last; token += 1) {
      weakest = Math.min(weakest, margins[token] ?? 0);
    }
    for (let token = first; token < last; token += 1) {
      set("run-left", token, binOf(token - first));
      set("run-right", token, binOf(last - 1 - token));
      set("run-next", token, runs[index + 1]?.role ?? 4);
      set("run-previous", token, runs[index - 1]?.role ?? 4);
      set("run-weakest", token, marginBin(weakest));
    }
  }
}

/** How often the document's word is taken for a cue, or a part of a source, elsewhere. */
function fillOften(
  { analysed: { tokens } }: ColumnSource,
  spans: readonly RoleSpan[],
  { set }: { readonly set: Setter; readonly hashes: StringHashes },
): void {
  const cues = new Map<string, number>();
  const sources = new Map<string, number>();
  const seen = new Map<string, number>();
  const own = new Map<number, Map<string, number>>();
  for (const { role, first, last } of spans) {
    if (role === "content") continue;
    for (let index = first; index < last; index += 1) {
      const counts = role === "cue" ? cues : sources;
      count(counts, tokens[index]?.lemma ?? "");
      own.set(index, counts);
    }
  }
  for (const { lemma } of tokens) count(seen, lemma);
  for (const [index, { lemma }] of tokens.entries()) {
    const times = Math.min(binOf((seen.get(lemma) ?? 1) - 1), 4);
    const less = (counts: Map<string, number>) =>
      Math.min((counts.get(lemma) ?? 0) - (own.get(index) === counts ? 1 : 0), 3);
    set("said-often", index, less(cues) * 8 + times);
    set("source-often", index, less(sources) * 8 + times);
  }
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function nearest(spans: readonly RoleSpan[], token: number) {
  return {
    left: spans.findLast((span) => span.last <= token),
    right: spans.find((span) => span.first > token),
  };
}

interface SentenceFilling {
  readonly inside: readonly RoleSpan[];
  readonly set: Setter;
  readonly hashes: StringHashes;
}

function fillSentence(
  { analysed: { tokens } }: ColumnSource,
  { first, last }: TokenSpan,
  { inside, set, hashes }: SentenceFilling,
): void {
  const cues = inside.filter(({ role }) => role === "cue");
  const sources = inside.filter(({ role }) => role === "source");
  for (let token = first; token < last; token += 1) {
    const cue = nearest(cues, token);
    const source = nearest(sources, token);
    set("place", token, inside.filter((span) => span.first <= token).length);
    set("said-left", token, lemmaOf(cue.left));
    set("said-left-far", token, cue.left === undefined ? -2 : binOf(token - cue.left.last));
    set("said-right", token, lemmaOf(cue.right));
    set("said-right-far", token, cue.right === undefined ? -2 : binOf(cue.right.first - token));
    set("source-left-far", token, source.left === undefined ? -2 : binOf(token - source.left.last));
    set(
      "source-right-far",
      token,
      source.right === undefined ? -2 : binOf(source.right.first - token),
    );
  }

  function lemmaOf(span: RoleSpan | undefined): number {
    if (span === undefined) return 0;
    for (let index = span.last - 1; index >= span.first; index -= 1) {
      const token = tokens[index];
      if (token?.pos === "VERB") return hashes.of(token.lemma);
    }
    return hashes.of(tokens[span.last - 1]?.lemma ?? "");
  }
}
