/** Sentence coverage: for every sentence of a document, what was read in it. */

import { splitSentences } from "../documents/split-sentences.ts";
import type { AppearanceId, DocumentId, MentionId } from "../model/ids.ts";
import { recordTypeOfId } from "../model/ids.ts";
import type { LogRecord } from "../model/record.ts";
import type { TextPosition } from "../model/selector.ts";

/** A sentence with the appearances and mentions of events in it; both empty: nothing was read. */
export interface SentenceCoverage {
  readonly document: DocumentId;
  readonly position: TextPosition;
  readonly text: string;
  readonly appearances: readonly AppearanceId[];
  readonly eventMentions: readonly MentionId[];
}

/** Every sentence of every document in `records`, in the documents' and the texts' order. */
export function coverSentences(records: readonly LogRecord[]): readonly SentenceCoverage[] {
  const appearances = records.filter((record) => record.type === "appearance");
  const eventMentions = records
    .filter((record) => record.type === "mention")
    .filter(({ node }) => recordTypeOfId(node) === "event");
  return records
    .filter((record) => record.type === "document")
    .flatMap(({ id, text, language }) =>
      splitSentences(text, language).map((position) => ({
        document: id,
        position,
        text: text.slice(position.start, position.end),
        appearances: idsWithin(appearances, id, position),
        eventMentions: idsWithin(eventMentions, id, position),
      })),
    );
}

interface Anchored<Id> {
  readonly id: Id;
  readonly document: DocumentId;
  readonly positions: readonly TextPosition[];
}

function idsWithin<Id>(
  list: readonly Anchored<Id>[],
  document: DocumentId,
  sentence: TextPosition,
): readonly Id[] {
  return list
    .filter((one) => one.document === document)
    .filter(({ positions }) =>
      positions.some(({ start, end }) => start < sentence.end && sentence.start < end),
    )
    .map(({ id }) => id);
}
