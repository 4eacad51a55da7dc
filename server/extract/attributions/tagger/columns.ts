/** Columns: what is known of each token before the tagger reads it, one number a token and column. */

import type { AnalysedText, Token, TokenSpan } from "../../analysed-text.ts";
import { lexiconSign } from "../cue-lexicon.ts";
import type { Quotations } from "../quotations.ts";
import { OUTSIDE } from "../quotations.ts";
import type { TokenAttribution } from "../roles.ts";
import { PADDING, StringHashes, binOf, columnOf } from "./column.ts";
import type { Columns } from "./column.ts";
import { segmentColumns } from "./segment-columns.ts";

/** What the columns of the first layer are made of. */
export interface ColumnSource {
  readonly analysed: AnalysedText;
  readonly quotations: Quotations;
  readonly paragraphs: readonly TokenSpan[];
  /** The labels that the rules give. */
  readonly ruleLabels: Uint8Array;
  /** Lines of transcripts and signed ones, which are as their form says, whatever the labels are. */
  readonly lines: readonly TokenAttribution[];
}

/** The columns of the first layer. */
export function buildColumns(source: ColumnSource): Columns {
  const { tokens } = source.analysed;
  const columns = new Map<string, Int32Array>();
  const perToken = (name: string, valueOf: (token: Token, index: number) => number) => {
    columns.set(
      name,
      columnOf(tokens.length, (index) => {
        const token = tokens[index];
        return token === undefined ? 0 : valueOf(token, index);
      }),
    );
  };
  const hashes = new StringHashes();
  perToken("word", ({ lower }) => hashes.of(lower));
  perToken("lemma", ({ lemma }) => hashes.of(lemma));
  perToken("pos", ({ pos }) => hashes.of(pos));
  perToken("suffix", ({ lower }) => hashes.of(lower.slice(-3)));
  perToken("shape", ({ text }) => hashes.of(shapeOf(text)));
  perToken("lexicon", (token) => hashes.of(lexiconSign(token)));
  perToken("quote", (_, index) => source.quotations.states[index] ?? 0);
  perToken("rule", (_, index) => source.ruleLabels[index] ?? 0);
  const open = openQuotations(source);
  perToken("quotation", (_, index) => open[index] ?? 0);
  for (const [name, column] of sentenceColumns(source, hashes)) columns.set(name, column);
  for (const [name, column] of segmentColumns(source.analysed, hashes)) columns.set(name, column);
  return columns;
}

function shapeOf(text: string): string {
  if (/^\p{Lu}+$/u.test(text)) return text.length === 1 ? "X" : "XX";
  if (/^\p{Lu}/u.test(text)) return "Xx";
  if (/^\p{Ll}+$/u.test(text)) return "x";
  if (/^\p{N}/u.test(text)) return "9";
  return text.slice(0, 1);
}

/** What each token's quotation is like: its length, and whether it begins and ends a sentence. */
function openQuotations({ analysed, quotations }: ColumnSource): Uint8Array {
  const kinds = new Uint8Array(analysed.tokens.length);
  for (const { first, last } of quotations.spans) {
    const sentence = analysed.sentences[analysed.tokens[first]?.sentence ?? 0];
    const isFirst = sentence?.first === first;
    const before = analysed.tokens[last - 2]?.text ?? "";
    const isClosed = /^[,.?!]$/u.test(before);
    const kind = 1 + (isFirst ? 1 : 0) + (isClosed ? 2 : 0) + (last - first < 6 ? 4 : 0);
    kinds.fill(kind, first, last);
  }
  return kinds;
}

const SENTENCE_COLUMNS = [
  "first",
  "final",
  "start",
  "end",
  "cue-left",
  "cue-left-far",
  "cue-right",
  "cue-right-far",
  "verb-left",
  "verb-right",
  "mark-left",
  "mark-right",
  "mark-right-far",
  "behind-mark",
  "clause",
  "verbs",
  "verbs-right",
  "commas",
  "subordinator",
  "paragraph",
  "quoted",
  "cues",
  "names",
] as const;

type SentenceColumn = (typeof SENTENCE_COLUMNS)[number];
type Setter = (name: SentenceColumn, index: number, value: number) => void;

function sentenceColumns(
  source: ColumnSource,
  hashes: StringHashes,
): ReadonlyMap<string, Int32Array> {
  const { analysed, paragraphs } = source;
  const made = new Map<string, Int32Array>(
    SENTENCE_COLUMNS.map((name) => [name, columnOf(analysed.tokens.length, () => 0)]),
  );
  const set: Setter = (name, index, value) => {
    const column = made.get(name);
    if (column !== undefined) column[index + PADDING] = value;
  };
  const starts = new Set(paragraphs.map(({ first }) => first));
  let order = 0;
  for (const sentence of analysed.sentences) {
    order = starts.has(sentence.first) ? 0 : Math.min(order + 1, 3);
    fillWhole(source, sentence, { order, hashes, set });
    fillLeft(source, sentence, { hashes, set });
    fillRight(source, sentence, { hashes, set });
  }
  return made;
}

interface Filling {
  readonly hashes: StringHashes;
  readonly set: Setter;
}

function fillWhole(
  source: ColumnSource,
  { first, last }: TokenSpan,
  { order, hashes, set }: Filling & { readonly order: number },
): void {
  const { tokens } = source.analysed;
  const { quoted, cues, names } = countWords(source, { first, last });
  const opening = hashes.of(tokens[first]?.lower ?? "");
  const final = hashes.of(tokens[last - 1]?.lower ?? "");
  const share = shareOf(quoted, last - first);
  for (let index = first; index < last; index += 1) {
    set("first", index, opening);
    set("final", index, final);
    set("start", index, binOf(index - first));
    set("end", index, binOf(last - 1 - index));
    set("paragraph", index, order);
    set("quoted", index, share);
    set("cues", index, Math.min(cues, 4));
    set("names", index, Math.min(names, 3));
  }
}

function countWords(
  { analysed: { tokens }, quotations }: ColumnSource,
  { first, last }: TokenSpan,
): { readonly quoted: number; readonly cues: number; readonly names: number } {
  let [quoted, cues, names] = [0, 0, 0];
  for (let index = first; index < last; index += 1) {
    if (quotations.states[index] !== OUTSIDE) quoted += 1;
    const token = tokens[index];
    if (token?.pos === "VERB" && lexiconSign(token) !== "") cues += 1;
    if (token?.pos === "PROPN") names += 1;
  }
  return { quoted, cues, names };
}

/** None, less than half, more, all. */
function shareOf(part: number, whole: number): number {
  if (part === 0) return 0;
  if (part === whole) return 3;
  return part * 2 > whole ? 2 : 1;
}

const MARK = /^[,;:—–()]$/u;
const SUBORDINATOR =
  /^(?:that|which|who|whom|whose|if|whether|because|while|when|after|before|since|although|though|as|until|unless|where|how|what|why|but|and|or)$/u;

function fillLeft(
  { analysed: { tokens } }: ColumnSource,
  { first, last }: TokenSpan,
  { hashes, set }: Filling,
): void {
  let [cue, cueAt, verb, mark, behindMark, subordinator] = [0, first, 0, 0, 0, 0];
  let [clauseVerbs, verbs, commas] = [0, 0, 0];
  for (let index = first; index < last; index += 1) {
    const token = tokens[index];
    if (token === undefined) continue;
    set("cue-left", index, cue);
    set("cue-left-far", index, cue === 0 ? -2 : binOf(index - cueAt));
    set("verb-left", index, verb);
    set("mark-left", index, mark);
    set("behind-mark", index, behindMark);
    set("clause", index, Math.min(clauseVerbs, 3));
    set("verbs", index, Math.min(verbs, 5));
    set("commas", index, Math.min(commas, 4));
    set("subordinator", index, subordinator);
    if (token.pos === "VERB" || token.pos === "AUX") {
      verb = hashes.of(token.lemma);
      verbs += 1;
      clauseVerbs += 1;
    }
    if (token.pos === "VERB" && lexiconSign(token) !== "") [cue, cueAt] = [verb, index];
    if (token.lower === "according") [cue, cueAt] = [hashes.of(token.lower), index];
    if (SUBORDINATOR.test(token.lower)) {
      subordinator = hashes.of(token.lower);
      clauseVerbs = 0;
    }
    if (MARK.test(token.text)) {
      mark = hashes.of(token.text);
      behindMark = hashes.of(tokens[index + 1]?.lower ?? "");
      clauseVerbs = 0;
      if (token.text === ",") commas += 1;
    }
  }
}

function fillRight(
  { analysed: { tokens } }: ColumnSource,
  { first, last }: TokenSpan,
  { hashes, set }: Filling,
): void {
  let [cue, cueAt, verb, verbs, mark, markAt] = [0, last, 0, 0, 0, last];
  for (let index = last - 1; index >= first; index -= 1) {
    const token = tokens[index];
    if (token === undefined) continue;
    set("cue-right", index, cue);
    set("cue-right-far", index, cue === 0 ? -2 : binOf(cueAt - index));
    set("verb-right", index, verb);
    set("verbs-right", index, Math.min(verbs, 4));
    set("mark-right", index, mark);
    set("mark-right-far", index, binOf(markAt - index));
    if (token.pos === "VERB" || token.pos === "AUX") {
      verb = hashes.of(token.lemma);
      verbs += 1;
    }
    if (token.pos === "VERB" && lexiconSign(token) !== "") [cue, cueAt] = [verb, index];
    if (token.lower === "according") [cue, cueAt] = [hashes.of(token.lower), index];
    if (MARK.test(token.text)) [mark, markAt] = [hashes.of(token.text), index];
  }
}
