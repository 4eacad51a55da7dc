/** Proposals: what a new claim most likely says, from its words and the names around them. */

import type { DocumentText } from "../../query/queries.ts";
import type { Choice } from "../../query/choices.ts";
import type { Span } from "../../state/app-state.ts";

/** Most characters of a short label: so many fit a node of the graph. */
export const SHORT_LABEL_LENGTH = 32;

type Mention = DocumentText["mentions"]["nodes"][number];

/** The whole words at the beginning of a text that a label has room for. */
export function shortLabelOf(text: string): string {
  const line = text.replaceAll(/\s+/gu, " ").trim();
  if (line.length <= SHORT_LABEL_LENGTH) return line;
  const cut = line.slice(0, SHORT_LABEL_LENGTH + 1);
  const end = cut.lastIndexOf(" ");
  const label = (end > 0 ? cut.slice(0, end) : cut.slice(0, SHORT_LABEL_LENGTH)).trimEnd();
  return label.replace(/[\p{P}\s]+$/u, "") || label;
}

/** The words as a proposition starts out: one line, without quotation marks around it. */
export function propositionOf(words: string): string {
  const line = words.replaceAll(/\s+/gu, " ").trim();
  const [, inner] = /^[“"„«]([^“”"„«»]*)[”"“»]$/u.exec(line) ?? [];
  return (inner ?? line).trim();
}

/** Each opening mark with those that close it. */
const MARKS: readonly (readonly [opening: string, closing: string])[] = [
  ["“", "”"],
  ["„", "“"],
  ["«", "»"],
];

/** Whether the words lie within one pair of quotation marks of their line. */
export function isQuotedSpeech(text: string, span: Span): boolean {
  const from = text.lastIndexOf("\n", span.start - 1) + 1;
  const next = text.indexOf("\n", span.end);
  const { start, end } = withoutMarks(text, span);
  const before = text.slice(from, start);
  const words = text.slice(start, end);
  const after = text.slice(end, next === -1 ? text.length : next);
  const isCurly = MARKS.some(([opening, closing]) => {
    const isOpen = before.lastIndexOf(opening) > before.lastIndexOf(closing);
    return isOpen && !words.includes(closing) && after.includes(closing);
  });
  const isOpen = before.split('"').length % 2 === 0;
  return isCurly || (isOpen && !words.includes('"') && after.includes('"'));
}

/** The span without the quotation marks that it begins and ends with. */
function withoutMarks(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const [opening = ""] = /^[“"„«]/u.exec(words) ?? [];
  const [closing = ""] = /[”"“»]$/u.exec(words.slice(opening.length)) ?? [];
  return { start: start + opening.length, end: end - closing.length };
}

/**
 * The words that most likely attribute a passage to an actor: the mention in the same line that is
 * nearest before the passage or in it, else nearest after it, else the last one above; undefined
 * when the document does not name the actor.
 */
export function sourceWordsOf(
  { text, mentions }: Pick<DocumentText, "text" | "mentions">,
  actor: string,
  passage: Span,
): Span | undefined {
  const quotes = mentions.nodes.filter(({ node }) => node.id === actor).flatMap(spansOf);
  const lineStart = text.lastIndexOf("\n", passage.start - 1) + 1;
  const next = text.indexOf("\n", passage.end);
  const lineEnd = next === -1 ? text.length : next;
  const inLine = quotes.filter(({ start, end }) => start >= lineStart && end <= lineEnd);
  return (
    lastOf(inLine.filter(({ start }) => start < passage.start)) ??
    firstOf(inLine) ??
    lastOf(quotes.filter(({ start }) => start < passage.start)) ??
    firstOf(quotes)
  );
}

/** The actors, places and events that are named inside a passage, each once, in reading order. */
export function namedIn(
  { mentions }: Pick<DocumentText, "mentions">,
  passage: Span,
): readonly Choice[] {
  const inside = mentions.nodes
    .flatMap((mention) => spansOf(mention).map((span) => ({ node: mention.node, span })))
    .filter(({ span }) => span.start >= passage.start && span.end <= passage.end)
    .toSorted((one, two) => one.span.start - two.span.start);
  const found = new Map(inside.map(({ node }) => [node.id, node]));
  return [...found.values()]
    .filter(({ kind }) => kind === "ACTOR" || kind === "PLACE" || kind === "EVENT")
    .map(({ id, kind, label }) => ({ id, kind, label }));
}

function spansOf({ quotes }: Mention): readonly Span[] {
  return quotes.map(({ start, end }) => ({ start, end }));
}

/** The first in reading order; of those that begin together the longest. */
function firstOf(spans: readonly Span[]): Span | undefined {
  return spans.toSorted((one, two) => one.start - two.start || two.end - one.end)[0];
}

/** The one that ends last; of those that end together the longest. */
function lastOf(spans: readonly Span[]): Span | undefined {
  return spans.toSorted((one, two) => two.end - one.end || one.start - two.start)[0];
}
