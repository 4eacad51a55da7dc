/** Finding attributions: who said what in a text, by a trained tagger over rules, or by the rules alone. */

import type { Manner } from "../../model/appearance.ts";
import type { TextPosition } from "../../model/selector.ts";
import type { AnalysedText, TokenSpan } from "../analysed-text.ts";
import { positionOf } from "../analysed-text.ts";
import { RULES_CONFIDENCE, confidenceOf } from "./confidence-of.ts";
import { linkSpans } from "./link-spans.ts";
import { WEIGHTS_FILE, loadModel } from "./load-model.ts";
import { mendSpans } from "./mend-spans.ts";
import { findParagraphs, findSpokenQuotations } from "./quotations.ts";
import type { TokenAttribution } from "./roles.ts";
import { inOrderOfCues, maskOf } from "./roles.ts";
import { ruleSpans } from "./rule-spans.ts";
import { findByRules } from "./rules/find-by-rules.ts";
import { findSignedLines } from "./rules/signed-lines.ts";
import { findTranscriptLines } from "./rules/transcript-lines.ts";
import { surenessOf } from "./sureness-of.ts";
import { tagRoles } from "./tag-roles.ts";
import type { ColumnSource } from "./tagger/columns.ts";
import type { Decoded } from "./tagger/decode.ts";
import { labelsOf, spansOf } from "./tagger/states.ts";
import type { TaggerModel } from "./tagger/weights-file.ts";

/**
 * Source, cue and content in the text's order of their parts. `source` is empty when the text leaves
 * it out ("reportedly"). Content holds its quotation marks, and no final period but one inside them.
 * `confidence` 0–1 is how often an attribution like this one is right.
 */
export interface FoundAttribution {
  readonly source: readonly TextPosition[];
  readonly cue: readonly TextPosition[];
  readonly content: readonly TextPosition[];
  readonly manner: Manner;
  readonly confidence: number;
}

/**
 * The attributions of a text in the order of their cues; the same for the same text. They are the
 * trained tagger's, or the rules' when its weights file is absent.
 */
export function findAttributions(
  analysed: AnalysedText,
  weightsFile: string = WEIGHTS_FILE,
): readonly FoundAttribution[] {
  const model = loadModel(weightsFile);
  return model === undefined ? findWithRules(analysed) : findWithModel(analysed, model);
}

/** The attributions that the hand-written rules find. */
export function findWithRules(analysed: AnalysedText): readonly FoundAttribution[] {
  const { quotations, rules, lines } = readRules(analysed);
  const ofLines = new Set(lines);
  const margins = new Float32Array(0);
  return rules.map((attribution) => {
    const sureness = surenessOf({ analysed, quotations }, attribution, margins);
    return {
      ...placed(analysed, attribution),
      ...(ofLines.has(attribution)
        ? OF_A_LINE
        : { manner: sureness.manner, confidence: confidenceOf(RULES_CONFIDENCE, sureness) }),
    };
  });
}

/** Transcripts and signed lines give the speaker's words; how often they are right on PolNeAR. */
const OF_A_LINE = { manner: "direct", confidence: 0.85 } as const;
/** What is right less often than this is left out, unless it holds somebody's words: it would be noise. */
const LEAST_CONFIDENCE = 0.25;

/** The attributions that a trained tagger finds. */
export function findWithModel(
  analysed: AnalysedText,
  model: TaggerModel,
): readonly FoundAttribution[] {
  if (analysed.tokens.length === 0) return [];
  const source = taggerSource(analysed);
  const decoded = tagRoles(model, source);
  const ofLines = new Set(source.lines);
  return linkTagged(source, decoded).flatMap((attribution) => {
    if (ofLines.has(attribution)) {
      return [{ ...placed(analysed, attribution), ...OF_A_LINE }];
    }
    const sureness = surenessOf(source, attribution, decoded.margins);
    const confidence = confidenceOf(model.confidence, sureness);
    if (sureness.manner === "indirect" && confidence < LEAST_CONFIDENCE) return [];
    return [{ ...placed(analysed, attribution), manner: sureness.manner, confidence }];
  });
}

/** What the tagger reads of a text. */
export function taggerSource(analysed: AnalysedText): ColumnSource {
  const { quotations, rules, lines } = readRules(analysed);
  return {
    analysed,
    quotations,
    paragraphs: findParagraphs(analysed),
    ruleLabels: labelsOf(ruleSpans(rules), analysed.tokens.length),
    lines,
  };
}

/** From the tagger's labels to whole attributions, with the lines whose form says all. */
export function linkTagged(
  { analysed, quotations, lines }: ColumnSource,
  { labels }: Decoded,
): readonly TokenAttribution[] {
  const inLines = maskOf(lines, labels.length);
  const spans = spansOf(labels, 0).filter(
    ({ first, last }) => !inLines.subarray(first, last).includes(1),
  );
  return inOrderOfCues([...linkSpans(analysed, mendSpans(analysed, quotations, spans)), ...lines]);
}

function readRules(analysed: AnalysedText) {
  const quotations = findSpokenQuotations(analysed);
  const lines = [...findTranscriptLines(analysed), ...findSignedLines(analysed)];
  return { quotations, lines, rules: findByRules(analysed, quotations, lines) };
}

function placed(
  analysed: AnalysedText,
  { source, cue, content }: TokenAttribution,
): Pick<FoundAttribution, "source" | "cue" | "content"> {
  const place = (spans: readonly TokenSpan[]) => spans.map((span) => positionOf(analysed, span));
  return { source: place(source), cue: place(cue), content: place(content) };
}
