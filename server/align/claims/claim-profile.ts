/** Claim profiles: a claim by what fills its slots, as it is compared with others. */

import { termOf, wordsOf } from "../../documents/words.ts";
import type { AppearanceRecord } from "../../model/appearance.ts";
import type { ClaimRecord } from "../../model/claim.ts";
import type { DocumentId, NodeId } from "../../model/ids.ts";

import type { Quantity } from "../../model/quantity.ts";
import type { TimeSpan } from "../../model/time-span.ts";
import type { ClaimView, DocumentView, NodeView } from "../document-view.ts";
import type { Judged } from "../stage.ts";
import { formsOf } from "./claim-frame.ts";
import type { CalledNode } from "./claim-frame.ts";
import { toldEvent } from "./told-events.ts";
import { isEmptyWord, stemOf, stemsIn } from "./word-stem.ts";

export interface ClaimProfile {
  readonly id: ClaimRecord["id"];
  readonly document: DocumentId;
  /** The day on which its document was published, `YYYY-MM-DD`; undefined when it is not known. */
  readonly published: string | undefined;
  /** What it says, without what the reader put before it. */
  readonly text: string;
  /** The stems of its words; names, numbers and dates aside. */
  readonly stems: ReadonlySet<string>;
  /** Of the words that it hangs on, which the reader put before it; and these words. */
  readonly context: ReadonlySet<string>;
  readonly contextText: string;
  /** Whose word it is where it first appears, and how it stands there. */
  readonly speaker: NodeId | undefined;
  readonly stance: AppearanceRecord["stance"];
  /** Stems of its quotations of two words and more, each as one text. */
  readonly quotations: readonly string[];
  /** The actors, places and events that it is about, as its document has them; "we" is who says it. */
  readonly about: readonly NodeId[];
  readonly quantities: readonly Quantity[];
  readonly time: TimeSpan | undefined;
  readonly isNegated: boolean;
  /** Whether it is what somebody is accused of. */
  readonly isAccusation: boolean;
  /** Numbers as they stand in its words. */
  readonly digits: ReadonlySet<string>;
  readonly evidence: Judged["evidence"][number];
  /** The event of which it says only that it took place; undefined when it says more, or of none. */
  readonly told: NodeId | undefined;
  /** What its document calls actors and places: one list for all of the document's claims. */
  readonly called: readonly CalledNode[];
}

/** "drawing boos from the crowd", of one thing and of another: whether they hang on other words. */
export function hangApart({ context: one }: ClaimProfile, { context: two }: ClaimProfile): boolean {
  return one.size > 0 && two.size > 0 && ![...one].some((stem) => two.has(stem));
}

const CONTEXT = /^\[([^\]]*)(?:[,…:]|[^\]]*)\]\s*/u;
/** "[Nov. 13, 13 November 2015]": the date as it is written, and as it was resolved. */
const RESOLVED_DATE = /\[[^\]]*?, ((?:\d{1,2} )?\p{Lu}\p{Ll}+ \d{4})\]/gu;
const NEGATION = /\b(?:not|no|never|without|neither|nor|cannot|none)\b|n['’]t\b/iu;
const QUOTATION = /[“"]([^“”"]+)[”"]/gu;
const QUOTED_WORDS = 2;
const ACCUSES = /\b(?:accus|alleg(?:es?|ed|ing|ations?)\b)/iu;
const NUMBER =
  /^(?:\d.*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|million|millions|billion|billions|percent|close|nearly|almost|about|around|approximately|roughly|least|fewer|less|exactly|bpd)$/u;
const DATE_WORD =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|week|month|year|day|days)$/u;

/** The profiles of a document's claims, in its order. */
export function claimProfiles(view: DocumentView): readonly ClaimProfile[] {
  const names = namesIn([...view.actors.filter(({ record }) => record.named), ...view.places]);
  const sources = namesIn(view.actors.filter(({ record }) => !record.named));
  const called = calledIn(view);
  const events = new Map(view.events.map(({ record }) => [record.id as NodeId, record.name]));
  return view.claims.map((claim) => profileOf(claim, { names, sources, called, events }));
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
  /** Of those whom it describes without a name. */
  readonly sources: ReadonlyMap<string, ReadonlySet<string>>;
  readonly called: readonly CalledNode[];
  readonly events: ReadonlyMap<NodeId, string>;
}

type Called = NodeView<{ id: string; name: string; aliases: readonly string[] }>;

/** By id: the words of what an actor or place is called. */
function namesIn(nodes: readonly Called[]): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    nodes.map(({ record }) => [
      record.id,
      new Set(
        [record.name, ...record.aliases].flatMap((name) => wordsOf(name).map(({ term }) => term)),
      ),
    ]),
  );
}

function profileOf(
  { record, document, appearances, positions, statements }: ClaimView,
  { names, sources, called, events }: DocumentNames,
): ClaimProfile {
  // Of what one says and another denies, the words are whose who says it.
  const first = appearances.find(({ stance }) => !FRAMING.has(stance)) ?? appearances[0];
  const speakers = new Set<NodeId>(first?.chain.flatMap(({ source }) => source ?? []));
  const isFramed = first !== undefined && FRAMING.has(first.stance);
  const { context, text } = splitContext(
    record.text.replace("[is accused of] ", "").replaceAll(RESOLVED_DATE, "$1"),
    called,
  );
  // Whoever says it, and that they do, is no part of what is claimed.
  const isSpeaker = (id: NodeId): boolean =>
    isFramed && (speakers.has(id) || opensWith(text, names.get(id)));
  const speaker = first?.chain.at(-1)?.source;
  const told = statements
    .filter(({ relation, target }) => relation === "about" && !isSpeaker(target))
    .map(({ target }) => target);
  const about =
    speaker !== undefined && SPOKEN.test(text) ? [...new Set([...told, speaker])] : told;
  const cues = cuesOf(first, sources);
  const named = new Set([...[...names.values()].flatMap((words) => [...words]), ...cues]);
  const stems = stemsOf(text, named);
  return {
    id: record.id,
    document: document.id,
    published: document.published?.value.start,
    text,
    stems,
    context: stemsOf(context, named),
    contextText: context,
    speaker,
    stance: first?.stance ?? "asserts",
    quotations: [...text.matchAll(QUOTATION)].flatMap(([, words = ""]) => {
      const terms = stemsIn(words);
      return terms.length >= QUOTED_WORDS ? [terms.join(" ")] : [];
    }),
    about,
    quantities: record.quantities,
    time: record.time,
    isNegated: NEGATION.test(text),
    isAccusation:
      first?.chain.some(({ source, cue = "" }) => source !== undefined && ACCUSES.test(cue)) ===
      true,
    digits: digitsIn(text),
    evidence: { document: document.id, positions: first?.positions ?? positions },
    told: toldEvent(
      stems,
      about.flatMap((id) => {
        const name = events.get(id);
        return name === undefined ? [] : [{ id, name }];
      }),
    ),
    called,
  };
}

/** The words that tell whose word it is: what attributes it, and who says it without a name. */
function cuesOf(
  appearance: AppearanceRecord | undefined,
  sources: DocumentNames["sources"],
): readonly string[] {
  if (appearance === undefined) return [];
  const { chain, stance } = appearance;
  return [
    ...chain.flatMap(({ cue = "" }) => wordsOf(cue).map(({ term }) => term)),
    ...chain.flatMap(({ source }) => [...(sources.get(source ?? "") ?? [])]),
    ...(FRAMING.has(stance) ? FRAME_WORDS : []),
  ];
}

/** Whoever says "we" is one of them; in capitals it is a country. */
const SPOKEN = /\b(?:I|[Ww]e|[Oo]ur|us|[Mm]y|me)\b/u;
/** Stances that the words of a claim show: what is denied stands in what the denial is told with. */
const FRAMING: ReadonlySet<string> = new Set(["denies", "declines", "questions", "retracts"]);
const FRAME_WORDS: readonly string[] =
  `avoid avoided avoiding confirm confirmed confirming deny denied denying decline declined refuse refused reject rejected
  dismiss dismissed comment question questioned doubt doubted answer whether`.split(/\s+/u);

function opensWith(text: string, name: ReadonlySet<string> | undefined): boolean {
  const first = wordsOf(text)[0]?.term;
  return first !== undefined && name?.has(first) === true;
}

/** Words of what the reader put before a claim, from which on they are no name or noun of its own. */
const FEWEST_CONTEXT = 3;

function splitContext(
  text: string,
  called: readonly CalledNode[],
): { readonly context: string; readonly text: string } {
  const before = CONTEXT.exec(text)?.[0] ?? "";
  const isContext = /[,…:]\]\s*$/u.test(before) || isClause(before, called);
  if (!isContext || before.length >= text.length) {
    return { context: "", text: text.replace(/[[\]]/gu, "") };
  }
  return {
    context: before.replace(/[[\]]/gu, ""),
    text: text.slice(before.length).replace(/[[\]]/gu, ""),
  };
}

/** "[Experts describe] it as …", and no "[the Trump administration] has …", which is its subject. */
function isClause(before: string, called: readonly CalledNode[]): boolean {
  const terms = wordsOf(before).map(({ term }) => term);
  if (terms.length < FEWEST_CONTEXT) return false;
  const name = (terms[0] === "the" ? terms.slice(1) : terms).join(" ");
  return !called.some(({ forms }) => forms.some((form) => form.join(" ") === name));
}

/** Most claims hang on nothing, and have no numbers: one set stands for all of them. */
const NONE: ReadonlySet<string> = new Set();

function digitsIn(text: string): ReadonlySet<string> {
  const found = text.match(/\d[\d.,]*/gu);
  return found === null ? NONE : new Set(found.map((digits) => digits.replace(/[.,]+$/u, "")));
}

function stemsOf(text: string, named: ReadonlySet<string>): ReadonlySet<string> {
  if (text === "") return NONE;
  const stems = new Set<string>();
  for (const { term } of wordsOf(text)) {
    if (term === "" || named.has(term) || isEmptyWord(term)) continue;
    if (NUMBER.test(term) || DATE_WORD.test(term)) continue;
    stems.add(stemOf(termOf(term)));
  }
  return stems;
}
