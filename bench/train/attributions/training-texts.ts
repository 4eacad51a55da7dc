/** Training texts: articles with their columns and gold labels, all tokens in one row. */

import type { TokenSpan } from "../../../server/extract/analysed-text.ts";
import { analyseText } from "../../../server/extract/analysed-text.ts";
import { taggerSource } from "../../../server/extract/attributions/find-attributions.ts";
import { buildColumns } from "../../../server/extract/attributions/tagger/columns.ts";
import type { Columns } from "../../../server/extract/attributions/tagger/column.ts";
import type { ColumnSource } from "../../../server/extract/attributions/tagger/columns.ts";
import { placesOf } from "../../../server/extract/attributions/tagger/layer.ts";
import { labelsOf } from "../../../server/extract/attributions/tagger/states.ts";
import type { GoldArticle } from "../../eval/attributions/polnear.ts";
import { goldSpans } from "./gold-spans.ts";

export interface TrainingText {
  readonly article: GoldArticle;
  readonly source: ColumnSource;
  readonly columns: Columns;
  readonly length: number;
  /** Where its tokens begin in the row of all. */
  readonly offset: number;
}

export interface TrainingTexts {
  readonly texts: readonly TrainingText[];
  readonly labels: Uint8Array;
  readonly places: Uint8Array;
}

export function readTrainingTexts(articles: readonly GoldArticle[]): TrainingTexts {
  const texts: TrainingText[] = [];
  const labels: Uint8Array[] = [];
  const places: Uint8Array[] = [];
  let offset = 0;
  for (const article of articles) {
    const analysed = analyseText(article.text);
    const source = taggerSource(analysed);
    const { length } = analysed.tokens;
    texts.push({ article, source, columns: buildColumns(source), length, offset });
    labels.push(goldLabels(source, article));
    places.push(placesOf(source));
    offset += length;
  }
  return { texts, labels: joined(labels, offset), places: joined(places, offset) };
}

/** The paragraphs of a text in the row of all texts' tokens. */
export function paragraphsOf({ source, offset }: TrainingText): readonly TokenSpan[] {
  return source.paragraphs.map(({ first, last }) => ({
    first: first + offset,
    last: last + offset,
  }));
}

function goldLabels({ analysed, paragraphs }: ColumnSource, article: GoldArticle): Uint8Array {
  const labels = labelsOf(
    goldSpans(analysed, article.annotations[0] ?? []),
    analysed.tokens.length,
  );
  // A content over the end of a paragraph begins anew: paragraphs are read one by one.
  for (const { first } of paragraphs) {
    const label = labels[first] ?? 0;
    if (label > 0 && label % 2 === 0) labels[first] = label - 1;
  }
  return labels;
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
