/** Errors by class: which manners and which cues are read well, and which are missed. */

import type { Manner } from "../../../server/model/appearance.ts";
import type { TextPosition } from "../../../server/model/selector.ts";
import { analyseText } from "../../../server/extract/analysed-text.ts";
import type { AnalysedText, TokenSpan } from "../../../server/extract/analysed-text.ts";
import { CUE_KINDS } from "../../../server/extract/attributions/confidence-of.ts";
import type { FoundAttribution } from "../../../server/extract/attributions/find-attributions.ts";
import { mannerOf } from "../../../server/extract/attributions/manner-of.ts";
import { findQuotations } from "../../../server/extract/attributions/quotations.ts";
import { cueKindOf } from "../../../server/extract/attributions/sureness-of.ts";
import { indexFrom } from "../../../server/extract/tokens-in.ts";
import type { Figure } from "../figure.ts";
import { agreementOnDirect } from "./agreement-on-direct.ts";
import type { GoldArticle, GoldAttribution } from "./polnear.ts";

/** One article with what was marked in it and what was found. */
export interface MeasuredArticle {
  readonly article: GoldArticle;
  readonly gold: readonly GoldAttribution[];
  readonly found: readonly FoundAttribution[];
}

interface Tally {
  all: number;
  exact: number;
  missed: number;
}

const MANNERS: readonly Manner[] = ["direct", "mixed", "indirect"];
/** Contents of direct quotations to be found exactly. */
const DIRECT_GOAL = 0.93;
/** A whole quotation; others are direct too when a person marked one of its sentences. */
const BETWEEN_MARKS = /^(?:["“]|'')[\s\S]*(?:["”]|'')$/u;

/** Exactly found and wholly missed spans: contents by manner, cues by kind. */
export function classFigures(
  articles: readonly MeasuredArticle[],
  table: string,
): readonly Figure[] {
  const contents = new Map<string, Tally>();
  const cues = new Map<string, Tally>();
  for (const { article, gold, found } of articles) {
    const analysed = analyseText(article.text);
    const quotations = findQuotations(analysed);
    const foundContents = found.flatMap(({ content }) => content);
    const foundCues = found.flatMap(({ cue }) => cue);
    for (const { cue, content } of gold) {
      for (const position of content) {
        const manner = mannerOf(analysed.tokens, quotations, [spanOf(analysed, position)]);
        tally(contents, manner, position, foundContents);
        const words = article.text.slice(position.start, position.end);
        if (BETWEEN_MARKS.test(words)) tally(contents, "between marks", position, foundContents);
      }
      const kind = cueKindOf(
        analysed,
        cue.map((position) => spanOf(analysed, position)),
      );
      for (const position of cue) tally(cues, kind, position, foundCues);
    }
  }
  const between = contents.get("between marks");
  const people = agreementOnDirect(articles.map(({ article }) => article));
  return [
    ...figuresOf(table, "content, direct, from mark to mark", between, { goal: DIRECT_GOAL }),
    ...MANNERS.flatMap((manner) =>
      figuresOf(
        table,
        `content, ${manner} (by words in quotation marks)`,
        contents.get(manner),
        manner === "direct" ? { goal: DIRECT_GOAL, beside: people } : {},
      ),
    ),
    ...CUE_KINDS.flatMap((kind) => figuresOf(table, `cue, ${kind}`, cues.get(kind))),
  ];
}

function figuresOf(
  table: string,
  what: string,
  { all, exact, missed }: Tally = { all: 0, exact: 0, missed: 0 },
  asked: Pick<Figure, "goal" | "beside"> = {},
): readonly Figure[] {
  if (all === 0) return [];
  const sample = `${all} annotated`;
  return [
    { table, what: `${what}: exact`, value: exact / all, ...asked, sample },
    { table, what: `${what}: missed`, value: missed / all, sample },
  ];
}

function tally(
  tallies: Map<string, Tally>,
  name: string,
  { start, end }: TextPosition,
  found: readonly TextPosition[],
): void {
  const sum = tallies.get(name) ?? { all: 0, exact: 0, missed: 0 };
  tallies.set(name, sum);
  sum.all += 1;
  if (found.some((one) => one.start === start && one.end === end)) sum.exact += 1;
  if (!found.some((one) => one.start < end && start < one.end)) sum.missed += 1;
}

function spanOf(analysed: AnalysedText, { start, end }: TextPosition): TokenSpan {
  return { first: indexFrom(analysed, start), last: indexFrom(analysed, end) };
}
