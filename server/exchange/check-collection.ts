/** Checking: loading, and whether every sentence of the documents is accounted for. */

import type { LogRecord } from "../model/record.ts";
import type { TextPosition } from "../model/selector.ts";
import type { Encoder } from "./encoder.ts";
import { encodeCollection } from "./encode-collection.ts";
import { sortProblems } from "./problem.ts";
import type { Problem } from "./problem.ts";
import type { EncodedDocument } from "./read-collection-files.ts";
import { coverSentences } from "./sentence-coverage.ts";
import type { SentenceCoverage } from "./sentence-coverage.ts";

/** A sentence with what was read in it, and why nothing was if coverage.yaml says so. */
export interface CheckedSentence extends SentenceCoverage {
  readonly reason?: string | undefined;
}

export interface CheckedCollection {
  /** Empty when the collection is right and complete. */
  readonly problems: readonly Problem[];
  /** Empty when the collection cannot be loaded. */
  readonly records: readonly LogRecord[];
  readonly sentences: readonly CheckedSentence[];
}

/**
 * Checks the collection in `folder`. Beside what keeps it from loading, these are problems: a
 * sentence with no appearance, no mention of an event and no reason in coverage.yaml, and an entry
 * of coverage.yaml that is not one sentence or is no longer needed.
 */
export function checkCollection(folder: string): CheckedCollection {
  const encoded = encodeCollection(folder);
  if (encoded.type === "invalid") return { problems: encoded.problems, records: [], sentences: [] };
  const { encoder, records } = encoded;
  const covered = coverSentences(records);
  const reasons = findReasons(encoder, covered);
  const sentences = covered.map((sentence) => ({ ...sentence, reason: reasons.get(sentence) }));
  const gaps = sentences.filter((sentence) => isUnread(sentence) && sentence.reason === undefined);
  const documents = [...encoder.collection.documents.values()];
  const problems = [...encoder.problems, ...gaps.map((gap) => gapProblem(gap, documents))];
  return { problems: sortProblems(problems), records, sentences };
}

function findReasons(
  { collection, keys, passages, problems }: Encoder,
  sentences: readonly SentenceCoverage[],
): ReadonlyMap<SentenceCoverage, string> {
  const reasons = new Map<SentenceCoverage, string>();
  const { data, place } = collection.files["coverage.yaml"];
  for (const [index, entry] of data.entries()) {
    const at = place.at(index);
    const document = keys.findDocument(entry.in, at.at("in"));
    if (document === undefined) continue;
    for (const position of passages.find(document, entry.sentence, at.at("sentence"))) {
      const whole = sentences.find(
        (one) => one.document === document.id && isSentence(document.text, position, one.position),
      );
      const cause =
        whole === undefined ? "is not one whole sentence of the text" : staleness(whole, reasons);
      if (cause !== undefined) problems.push(at.at("sentence").problem(cause));
      if (whole !== undefined) reasons.set(whole, entry.reason);
    }
  }
  return reasons;
}

/** Whether `quoted` is the sentence, with or without the bullet or spaces around it. */
function isSentence(text: string, quoted: TextPosition, sentence: TextPosition): boolean {
  if (quoted.start > sentence.start || quoted.end < sentence.end) return false;
  const before = text.slice(quoted.start, sentence.start);
  const after = text.slice(sentence.end, quoted.end);
  return !/[\p{L}\n]/u.test(before.trim()) && after.trim() === "";
}

function staleness(
  sentence: SentenceCoverage,
  reasons: ReadonlyMap<SentenceCoverage, string>,
): string | undefined {
  if (reasons.has(sentence)) return "is given a reason twice; leave one out";
  if (isUnread(sentence)) return undefined;
  const what = sentence.appearances.length > 0 ? "carries a claim" : "mentions an event";
  return `${what} by now; leave this entry out`;
}

function isUnread({ appearances, eventMentions }: SentenceCoverage): boolean {
  return appearances.length === 0 && eventMentions.length === 0;
}

function gapProblem(
  { document, position, text }: CheckedSentence,
  documents: readonly EncodedDocument[],
): Problem {
  const source = documents.find(({ id }) => id === document);
  const before = (source?.text ?? "").slice(0, position.start).split("\n");
  return {
    file: source?.file ?? document,
    line: before.length,
    column: (before.at(-1) ?? "").length + 1,
    cause: `no claim, no event and no reason in coverage.yaml: "${text}"`,
  };
}
