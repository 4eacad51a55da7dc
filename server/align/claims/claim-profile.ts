/** Claim profiles: a claim by what fills its slots, as it is compared with others. */

import { termOf, wordsOf } from "../../documents/words.ts";
import type { ClaimRecord } from "../../model/claim.ts";
import type { DocumentId, NodeId } from "../../model/ids.ts";

import type { Quantity } from "../../model/quantity.ts";
import type { TimeSpan } from "../../model/time-span.ts";
import type { ClaimView, DocumentView, NodeView } from "../document-view.ts";
import type { Judged } from "../stage.ts";
import { formsOf } from "./claim-frame.ts";
import type { CalledNode } from "./claim-frame.ts";
import { isEmptyWord, stemOf } from "./word-stem.ts";

export interface ClaimProfile {
  readonly id: ClaimRecord["id"];
  readonly document: DocumentId;
  /** The day on which its document was published, `YYYY-MM-DD`; undefined when it is not known. */
  readonly published: string | undefined;
  /** What it says, without what the reader put before it. */
  readonly text: string;
  /** The stems of its words; names, numbers and dates aside. */
  readonly stems: ReadonlySet<string>;
  /** Of the words that it hangs on, which the reader put before it. */
  readonly context: ReadonlySet<string>;
  /** Stems of its quotations of two words and more, each as one text. */
  readonly quotations: readonly string[];
  /** The actors, places and events that it is about, as its document has them. */
  readonly about: readonly NodeId[];
  readonly quantities: readonly Quantity[];
  readonly time: TimeSpan | undefined;
  readonly isNegated: boolean;
  /** Numbers as they stand in its words. */
  readonly digits: ReadonlySet<string>;
  readonly evidence: Judged["evidence"][number];
  /** What its document calls actors and places: one list for all of the document's claims. */
  readonly called: readonly CalledNode[];
}

const CONTEXT = /^\[([^\]]*)(?:[,…:]|[^\]]*)\]\s*/u;
/** "[Nov. 13, 13 November 2015]": the date as it is written, and as it was resolved. */
const RESOLVED_DATE = /\[[^\]]*?, ((?:\d{1,2} )?\p{Lu}\p{Ll}+ \d{4})\]/gu;
const NEGATION = /\b(?:not|no|never|without|neither|nor|cannot|none)\b|n['’]t\b/iu;
const QUOTATION = /[“"]([^“”"]+)[”"]/gu;
const QUOTED_WORDS = 2;
const NUMBER =
  /^(?:\d.*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|million|millions|billion|billions|percent|close|nearly|almost|about|around|approximately|roughly|least|fewer|less|exactly|bpd)$/u;
const DATE_WORD =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|week|month|year|day|days)$/u;

/** The profiles of a document's claims, in its order. */
export function claimProfiles(view: DocumentView): readonly ClaimProfile[] {
  const names = namesIn(view);
  const called = calledIn(view);
  return view.claims.map((claim) => profileOf(claim, { names, called }));
}

function calledIn(view: DocumentView): readonly CalledNode[] {
  const named = [...view.actors.filter(({ record }) => record.named), ...view.places];
  return named.map(({ record }) => ({
    id: record.id,
    forms: formsOf([record.name, ...record.aliases]),
  }));
}

interface DocumentNames {
  readonly names: ReadonlyMap<string, ReadonlySet<string>>;
  readonly called: readonly CalledNode[];
}

/** By id: the words of what an actor or place is called. */
function namesIn(view: DocumentView): ReadonlyMap<string, ReadonlySet<string>> {
  const named: readonly NodeView<{ id: string; name: string; aliases: readonly string[] }>[] = [
    ...view.actors.filter(({ record }) => record.named),
    ...view.places,
  ];
  return new Map(
    named.map(({ record }) => [
      record.id,
      new Set(
        [record.name, ...record.aliases].flatMap((name) => wordsOf(name).map(({ term }) => term)),
      ),
    ]),
  );
}

function profileOf(
  { record, document, appearances, positions, statements }: ClaimView,
  { names, called }: DocumentNames,
): ClaimProfile {
  const first = appearances[0];
  const speakers = new Set<NodeId>(first?.chain.flatMap(({ source }) => source ?? []));
  const isFramed = first !== undefined && FRAMING.has(first.stance);
  const { context, text } = splitContext(
    record.text.replace("[is accused of] ", "").replaceAll(RESOLVED_DATE, "$1"),
  );
  // Whoever says it, and that they do, is no part of what is claimed.
  const isSpeaker = (id: NodeId): boolean =>
    isFramed && (speakers.has(id) || opensWith(text, names.get(id)));
  const about = statements
    .filter(({ relation, target }) => relation === "about" && !isSpeaker(target))
    .map(({ target }) => target);
  const cues = first?.chain.flatMap(({ cue = "" }) => wordsOf(cue).map(({ term }) => term)) ?? [];
  if (isFramed) cues.push(...FRAME_WORDS);
  const named = new Set([...[...names.values()].flatMap((words) => [...words]), ...cues]);
  return {
    id: record.id,
    document: document.id,
    published: document.published?.value.start,
    text,
    stems: stemsOf(text, named),
    context: stemsOf(context, named),
    quotations: [...text.matchAll(QUOTATION)].flatMap(([, words = ""]) => {
      const terms = wordsOf(words).flatMap(({ term }) => (isEmptyWord(term) ? [] : [stemOf(term)]));
      return terms.length >= QUOTED_WORDS ? [terms.join(" ")] : [];
    }),
    about,
    quantities: record.quantities,
    time: record.time,
    isNegated: NEGATION.test(text),
    digits: new Set(text.match(/\d[\d.,]*/gu)?.map((digits) => digits.replace(/[.,]+$/u, ""))),
    evidence: { document: document.id, positions: first?.positions ?? positions },
    called,
  };
}

/** Stances that the words of a claim show: what is denied stands in what the denial is told with. */
const FRAMING: ReadonlySet<string> = new Set(["denies", "declines", "questions", "retracts"]);
const FRAME_WORDS: readonly string[] =
  `avoid avoided avoiding confirm confirmed confirming deny denied denying decline declined refuse refused reject rejected
  dismiss dismissed comment question questioned doubt doubted answer whether`.split(/\s+/u);

function opensWith(text: string, name: ReadonlySet<string> | undefined): boolean {
  const first = wordsOf(text)[0]?.term;
  return first !== undefined && name?.has(first) === true;
}

function splitContext(text: string): { readonly context: string; readonly text: string } {
  const before = CONTEXT.exec(text)?.[0] ?? "";
  const isContext = /[,…:]\]\s*$/u.test(before) && before.length < text.length;
  if (!isContext) return { context: "", text: text.replace(/[[\]]/gu, "") };
  return {
    context: before.replace(/[[\]]/gu, ""),
    text: text.slice(before.length).replace(/[[\]]/gu, ""),
  };
}

function stemsOf(text: string, named: ReadonlySet<string>): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const { term } of wordsOf(text)) {
    if (term === "" || named.has(term) || isEmptyWord(term)) continue;
    if (NUMBER.test(term) || DATE_WORD.test(term)) continue;
    stems.add(stemOf(termOf(term)));
  }
  return stems;
}
