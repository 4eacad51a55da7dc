/** Judging two texts: what their findings amount to, with the aligned passages to look at. */

import type { DocumentRecord } from "../../model/document.ts";
import type { TextDependence } from "../../model/judgement.ts";
import type { TextPosition } from "../../model/selector.ts";
import type { Finding } from "../judge-pair.ts";
import type { Judged } from "../stage.ts";
import type { Block } from "./align-words.ts";
import { inOrderOfTime } from "./time-order.ts";
import { COPIED } from "./measure-wording.ts";
import type { Wording } from "./measure-wording.ts";
import { TEXT_COMPARISONS } from "./text-findings.ts";
import type { TextWords } from "./text-words.ts";

/** Log-odds, before anything is found, that a report of the same event rests on another's text or source. */
const PRIOR = -2;
/** Words in a row that are more than a phrase. */
const PASSAGE = 8;
const OF_WORDING: ReadonlySet<string> = new Set(["shared prose", "shared quotations"]);
/** Words that a copy shares at least: a notice of one line is none. */
const COPIED_WORDS = 30;

/** Log-odds up to which nothing is detected; what is between is not said to be free of anything. */
const NOTHING = -0.9;

export interface TextVerdict {
  /** Undefined when it is more than nothing, and less than enough to say anything. */
  readonly verdict: TextDependence | undefined;
  /** 0 to 1: how sure the verdict is, that something ties the two or that nothing does. */
  readonly score: number;
  readonly findings: readonly Finding[];
}

/** What is found of two texts, on the scale of what reports of one event share anyway. */
export function verdictOfTexts(wording: Wording): TextVerdict {
  const findings = TEXT_COMPARISONS.flatMap((compare) => compare(wording) ?? []).toSorted(
    (one, two) => two.weight - one.weight,
  );
  const odds = findings.reduce((sum, { weight }) => sum + weight, PRIOR);
  const score = 1 / (1 + Math.exp(-Math.abs(odds)));
  if (odds < 0) {
    return { verdict: odds <= NOTHING ? "none detected" : undefined, score, findings };
  }
  if (isCopy(wording)) return { verdict: "near copy", score, findings };
  return {
    verdict: isOfText(wording, findings) ? "shared wire prose" : "shared utterances",
    score,
    findings,
  };
}

/** Whether what ties two texts is of their own, and not what somebody said to everybody. */
function isOfText({ quotations, prose }: Wording, findings: readonly Finding[]): boolean {
  if (quotations.length === 0) return true;
  const weightOf = (isCounted: (rule: string) => boolean) =>
    findings.reduce((sum, { rule, weight }) => sum + (isCounted(rule) ? weight : 0), 0);
  const utterances = weightOf((rule) => rule === "shared quotations");
  const others = weightOf((rule) => rule !== "shared quotations");
  const phrasesOnly = prose.every(({ length }) => length < PASSAGE);
  // Phrases that every report of an event has make no prose of an agency beside quotations.
  if (phrasesOnly && findings.every(({ rule }) => OF_WORDING.has(rule))) return false;
  return others >= utterances;
}

/** The judgement about two documents, the newer first; undefined when there is none to make. */
export function judgeTexts(wording: Wording): Judged | undefined {
  const { verdict, score, findings } = verdictOfTexts(wording);
  if (verdict === undefined) return undefined;
  const { one, two } = wording;
  const blocks = [...wording.prose, ...wording.quotations.flatMap((shared) => shared.blocks)];
  const sorted = blocks.toSorted((first, second) => first.one - second.one);
  return {
    about: "texts",
    rule: "shared wording",
    verdict,
    source: one.document.id,
    target: two.document.id,
    score: Math.round(score * 1000) / 1000,
    reason: reasonOf(findings, [one.document, two.document]),
    evidence:
      sorted.length === 0
        ? []
        : [
            {
              document: one.document.id,
              positions: sorted.map((block) => placeOne(one.words, block)),
            },
            {
              document: two.document.id,
              positions: sorted.map((block) => placeTwo(two.words, block)),
            },
          ],
  };
}

function isCopy({ containment, one, two, prose, quotations, proseWords }: Wording): boolean {
  const all = [...prose, ...quotations.flatMap(({ blocks }) => blocks)];
  const words = all.reduce((sum, { length }) => sum + length, 0);
  if (words < COPIED_WORDS) return false;
  const shorter = Math.min(one.words.terms.length, two.words.terms.length);
  return (containment >= COPIED && proseWords > 0) || words / shorter >= COPIED;
}

function reasonOf(findings: readonly Finding[], documents: readonly DocumentRecord[]): string {
  const told = findings.map(({ text }) => `${text}.`);
  if (told.length === 0) told.push("No five words in a row and no quotation stand in both.");
  return [...told, inOrderOfTime(documents)].join(" ");
}

function placeOne({ starts, ends }: TextWords, { one, length }: Block): TextPosition {
  return { start: starts[one] ?? 0, end: ends[one + length - 1] ?? 0 };
}

function placeTwo(words: TextWords, { two, length }: Block): TextPosition {
  return placeOne(words, { one: two, two, length });
}
