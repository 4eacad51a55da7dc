import { describe, expect, it } from "vitest";
import type { AnalysedText } from "../../../../../server/extract/analysed-text.ts";
import { analyseText } from "../../../../../server/extract/analysed-text.ts";
import { cutAtQuotations } from "../../../../../server/extract/attributions/cuts/cut-at-quotations.ts";
import { findQuotations } from "../../../../../server/extract/attributions/quotations.ts";
import type { RoleSpan } from "../../../../../server/extract/attributions/roles.ts";
import { indexFrom } from "../../../../../server/extract/tokens-in.ts";

const CUE = /\[([^\]]*)\]/u;
const CONTENT = /<([^>]*)>/u;

/** The parts of the content in <…> of a sentence whose cue stands in […]. */
function cut(marked: string): readonly string[] {
  const text = marked.replaceAll(/[<>[\]]/gu, "");
  const analysed = analyseText(text);
  const spans = [
    ...spanOf(analysed, "cue", CUE.exec(marked)?.[1]),
    ...spanOf(analysed, "content", CONTENT.exec(marked)?.[1]),
  ].toSorted((one, two) => one.first - two.first);
  return cutAtQuotations(analysed.tokens, findQuotations(analysed).spans, spans).flatMap((part) => {
    if (spans.some((one) => one.role === "cue" && one.first === part.first)) return [];
    const [from, to] = [analysed.tokens[part.first], analysed.tokens[part.last - 1]];
    return [`${part.role}: ${text.slice(from?.start, to?.end)}`];
  });
}

function spanOf(
  analysed: AnalysedText,
  role: RoleSpan["role"],
  words: string | undefined,
): readonly RoleSpan[] {
  if (words === undefined) return [];
  const start = analysed.text.indexOf(words);
  const end = start + words.length;
  return [{ role, first: indexFrom(analysed, start), last: indexFrom(analysed, end) }];
}

const CUTS: Readonly<Record<string, readonly [marked: string, ...parts: readonly string[]]>> = {
  "behind a quotation": [
    'The crowd [chanted] <"What curfew?" and kept going until two>.',
    'content: "What curfew?"',
  ],
  "between two quotations": [
    'It was [labeled] <"medical problem," a doctor had typed "under observation.">',
    'content: "medical problem,"',
    'content: "under observation."',
  ],
  "behind a title": [
    'It is a paper [titled] <"How to Save the Port" by two economists>.',
    'content: "How to Save the Port"',
  ],
  "where a quotation is a new sentence": [
    'They [asked] <not to be named for fear of the police. "We were deceived.">',
    "content: not to be named for fear of the police",
    'content: "We were deceived."',
  ],
  "at a bracket": [
    'It [prompted] <complaints from members ("I want my dues back,"> one said).',
    "content: complaints from members",
    'content: "I want my dues back,"',
  ],
  "at dashes": [
    'He [took] <it as a compliment -- "That makes me smart" -- and, when asked>, denied it.',
    "content: it as a compliment",
    'content: "That makes me smart"',
    "content: and, when asked",
  ],
  "at a colon": [
    'She [said] <that I had to change my answer: "Of course I do." To which> I agreed.',
    'content: "Of course I do."',
  ],
  "where somebody else speaks within": [
    'Clinton [noted] <that he has not paid anything; Trump boasted, "That makes me smart.">',
    "content: that he has not paid anything",
    "source: Trump",
    "cue: boasted",
    'content: "That makes me smart."',
  ],
  "behind whom or what it is said of": [
    'The senator [says of] <the minister, "She will put the office up for sale.">',
    'content: "She will put the office up for sale."',
  ],
  "behind an aside": [
    'He [said], <referring to the excuse, "you give them what they want.">',
    'content: "you give them what they want."',
  ],
  "where the report goes on": [
    'The minister [said] <that is a "distortion," describing the team as capable>.',
    'content: that is a "distortion,"',
  ],
  "behind whom it was told": [
    'He [told] <a crowd of students that "this is not the end.">',
    'content: that "this is not the end."',
  ],
};

const KEPT: Readonly<Record<string, string>> = {
  "a clause with quoted words": 'He [said] <that the deal is "a disaster" for the country>.',
  "a list of quotations": 'They [repeat] <"Law and Order," and "Peace Through Strength,">.',
  "a clause before a quotation": 'She [said] <that once it is over, "I intend to help.">',
  "what words lead to": 'He [said] <things such as, "We are not all equal.">',
  "what a paper tells, speaker and all":
    '<"We vote as we see fit," Walker said>, [according to] The Post.',
  "judgements in quotation marks": 'He [called] <the ruling "a disgrace.">',
};

describe("cutAtQuotations()", () => {
  it.each(Object.entries(CUTS))("cuts %s", (_, [marked, ...parts]) => {
    expect(cut(marked)).toStrictEqual(parts);
  });

  it.each(Object.entries(KEPT))("keeps %s", (_, marked) => {
    expect(cut(marked)).toStrictEqual([`content: ${CONTENT.exec(marked)?.[1]}`]);
  });
});
