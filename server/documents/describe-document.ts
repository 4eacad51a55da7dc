/** Describing documents: from a text and what its file says of it to a read document. */

import { WhenceError } from "../model/errors.ts";
import type { TextPosition } from "../model/selector.ts";
import type { TimeSpan } from "../model/time-span.ts";
import { isBoilerplateLine } from "./boilerplate-line.ts";
import { detectLanguage } from "./detect-language.ts";
import { findDateline } from "./find-dateline.ts";
import { findHeadings } from "./find-headings.ts";
import { readByline } from "./read-byline.ts";
import { readDateLine } from "./read-date-line.ts";
import type { ReadDocument, Stated } from "./read-document.ts";
import { readHead } from "./read-head.ts";
import type { Head } from "./read-head.ts";
import { linesOf } from "./text-lines.ts";
import type { TextLine } from "./text-lines.ts";

/** A text with what the file says of it beside the text: metadata, markup. */
export interface FoundText {
  readonly name: string;
  readonly format: string;
  readonly text: string;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  readonly publisher?: string | undefined;
  readonly published?: TimeSpan | undefined;
  /** Where the markup has headings. */
  readonly headings?: readonly TextPosition[] | undefined;
  /** What the layout shows to be none of the report: running headers. */
  readonly boilerplate?: readonly TextPosition[] | undefined;
}

/** UTF-16 code units of the longest text: some books. */
export const LONGEST_TEXT = 2_000_000;

/** Lines at a text's beginning that can have a dateline. */
const DATELINES_WITHIN = 8;

/**
 * The document, with what its text states of itself: metadata comes first, with where the text says
 * the same; what neither has is absent.
 *
 * @throws {WhenceError} FILE_EMPTY when the text has no letter, FILE_TOO_LARGE
 */
export function describeDocument(found: FoundText): ReadDocument {
  const { name, format, text, url } = found;
  requireWords(found);
  const lines = linesOf(text);
  const head = readHead(lines, statedTitle(lines, found.title));
  const boilerplate = allBoilerplate(found, lines, head);
  const isOther = (line: TextLine) =>
    [...(head.title?.positions ?? []), ...head.furniture].some((one) => covers(one, line)) ||
    isBoilerplateLine(line.words);
  return {
    name,
    format,
    text,
    language: detectLanguage(text),
    ...present({
      title: head.title,
      author: statedAuthor(found, head),
      publisher: statedPublisher(found, lines),
      published: statedDate(found, head),
      url,
    }),
    boilerplate,
    headings: inOrder([...(found.headings ?? []), ...findHeadings(lines, isOther)]),
  };
}

function requireWords({ name, text }: FoundText): void {
  if (!/[\p{L}\p{N}]/u.test(text)) {
    throw new WhenceError("FILE_EMPTY", `Cannot read "${name}": there is no text in it`, {
      details: { file: name },
    });
  }
  requireLength(name, text);
}

/** @throws {WhenceError} FILE_TOO_LARGE when the text is longer than what is read */
export function requireLength(name: string, text: string): void {
  if (text.length > LONGEST_TEXT) {
    throw new WhenceError(
      "FILE_TOO_LARGE",
      `Cannot read "${name}": its text has ${text.length} characters, and at most ${LONGEST_TEXT} are read; divide it into parts`,
      { details: { file: name, length: text.length, most: LONGEST_TEXT } },
    );
  }
}

/** The title of the metadata, with the line at the beginning that says the same. */
function statedTitle(
  lines: readonly TextLine[],
  title: string | undefined,
): Stated<string> | undefined {
  if (title === undefined) return undefined;
  const line = lines.slice(0, DATELINES_WITHIN).find(({ words }) => words === title);
  return { value: title, positions: line === undefined ? [] : [line.position] };
}

function statedAuthor({ author }: FoundText, head: Head): Stated<string> | undefined {
  if (author === undefined) return head.author;
  const isSame = head.author?.value.toLowerCase() === author.toLowerCase();
  return { value: author, positions: isSame ? (head.author?.positions ?? []) : [] };
}

/** The publisher of the metadata, with the line of its name that the text begins or ends with. */
function statedPublisher(
  { publisher }: FoundText,
  lines: readonly TextLine[],
): Stated<string> | undefined {
  if (publisher === undefined) return undefined;
  const line = [...lines.slice(0, DATELINES_WITHIN), ...lines.slice(-3)].find(
    ({ words }) => words === publisher,
  );
  return { value: publisher, positions: line === undefined ? [] : [line.position] };
}

function statedDate({ published }: FoundText, head: Head): Stated<TimeSpan> | undefined {
  if (published === undefined) return head.published;
  const isSame = head.published?.value.edtf === published.edtf;
  return { value: published, positions: isSame ? (head.published?.positions ?? []) : [] };
}

function allBoilerplate(
  { boilerplate = [] }: FoundText,
  lines: readonly TextLine[],
  head: Head,
): readonly TextPosition[] {
  const bars = lines.filter(({ words }) => isBoilerplateLine(words));
  const datelines = lines.slice(0, DATELINES_WITHIN).flatMap((line) => findDateline(line) ?? []);
  const late = lines
    .slice(DATELINES_WITHIN)
    .filter(({ words }) => isLateFurniture(words))
    .map(({ position }) => position);
  const bylines = bars.map(({ position }) => position);
  return inOrder([...boilerplate, ...head.furniture, ...bylines, ...datelines, ...late]);
}

/** Bylines and date lines stand at the end, too, or after a picture. */
function isLateFurniture(words: string): boolean {
  return readByline(words) !== undefined || readDateLine(words) !== undefined;
}

function covers({ start, end }: TextPosition, { position }: TextLine): boolean {
  return start <= position.start && position.end <= end;
}

/** In the text's order, each once, and none within another. */
function inOrder(positions: readonly TextPosition[]): readonly TextPosition[] {
  const sorted = positions.toSorted((one, two) => one.start - two.start || two.end - one.end);
  const kept: TextPosition[] = [];
  for (const position of sorted) {
    const last = kept.at(-1);
    if (last === undefined || position.start >= last.end) kept.push(position);
    else if (position.end > last.end)
      kept[kept.length - 1] = { start: last.start, end: position.end };
  }
  return kept;
}

/** Without what is absent. */
function present<Fields extends object>(fields: Fields): Partial<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Partial<Fields>;
}
