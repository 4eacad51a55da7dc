/** Names: the persons, organizations and places of a text, each once, with all their mentions. */

import type { AnalysedText } from "../analysed-text.ts";
import { positionOf } from "../analysed-text.ts";
import type { Entity, NameMention } from "../extraction.ts";
import { nameConfidence } from "./name-confidence.ts";
import { joinNames } from "./join-names.ts";
import { withNationalBodies } from "./find-national-bodies.ts";
import { linkNames } from "./link-names.ts";
import { findNameSpans } from "./name-spans.ts";
import { settleKinds } from "./settle-kinds.ts";
import { trimName } from "./trim-name.ts";

export interface FoundNames {
  /** In the order of their first mention. */
  readonly entities: readonly Entity[];
  /** In the text's order, none overlapping. */
  readonly names: readonly NameMention[];
}

/** Names without titles and articles; the same for the same text. */
export function findNames(text: AnalysedText): FoundNames {
  const trimmed = findNameSpans(text).flatMap((span) => trimName(text, span));
  const { entities, linked } = linkNames(
    text,
    withNationalBodies(text, joinNames(text, settleKinds(text, trimmed))),
  );
  const names = linked.map(({ first, last, kind, margin, entity }) => ({
    position: positionOf(text, { first, last }),
    kind,
    entity,
    confidence: nameConfidence(kind, margin),
  }));
  return { entities, names };
}
