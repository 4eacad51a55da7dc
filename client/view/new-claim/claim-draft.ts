/** A draft: a new claim as far as somebody has put it together, and the correction it comes to. */

import type { Choice } from "../../query/choices.ts";
import type {
  AddClaimInput,
  Certainty,
  Manner,
  QuoteInput,
  Stance,
} from "../../query/generated/graphql.ts";
import type { DocumentText } from "../../query/queries.ts";
import type { Span } from "../../state/app-state.ts";
import { isQuotedSpeech, namedIn, propositionOf, shortLabelOf } from "./proposals.ts";
import { wordsAt } from "./selected-span.ts";

/** Whose word a claim is: the document's own, an actor's, or that of a source nobody names. */
export type Voice = "document" | "actor" | "unnamed";

/** What selected words are to a claim: they carry it, name its source, or attribute it. */
export type WordsRole = "passage" | "source" | "cue";

export interface ClaimDraft {
  /** The words that carry it. */
  readonly passage: Span;
  /** Whether it is worded anew, or `claim` appears once more. */
  readonly isNew: boolean;
  readonly claim: Choice | undefined;
  readonly text: string;
  /** Undefined while it follows the text. */
  readonly shortLabel: string | undefined;
  readonly voice: Voice;
  readonly actor: Choice | undefined;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly stance: Stance;
  readonly certainty: Certainty;
  readonly manner: Manner;
  readonly about: readonly Choice[];
  readonly note: string;
  /** Whether anything was said beyond what was proposed. */
  readonly isTouched: boolean;
  /** Whether the form is shown, or folded up to go on with later. */
  readonly isOpen: boolean;
}

/** What the words propose by themselves. */
export function draftOf(text: DocumentText, passage: Span): ClaimDraft {
  return {
    passage,
    isNew: true,
    claim: undefined,
    text: propositionOf(wordsAt(text.text, passage)),
    shortLabel: undefined,
    voice: "document",
    actor: undefined,
    source: [],
    cue: [],
    stance: "ASSERTS",
    certainty: "UNSTATED",
    manner: isQuotedSpeech(text.text, passage) ? "DIRECT" : "INDIRECT",
    about: namedIn(text, passage),
    note: "",
    isTouched: false,
    isOpen: true,
  };
}

/** The draft with selected words in their role; another passage leaves what was typed alone. */
export function withWords(
  draft: ClaimDraft,
  text: DocumentText,
  { role, span }: { readonly role: WordsRole; readonly span: Span },
): ClaimDraft {
  if (role === "passage") {
    const proposed = draftOf(text, span);
    return draft.isTouched ? { ...draft, passage: span, manner: proposed.manner } : proposed;
  }
  const voice = draft.voice === "document" ? "unnamed" : draft.voice;
  return { ...draft, voice, [role]: withSpan(draft[role], span), isTouched: true };
}

function withSpan(spans: readonly Span[], span: Span): readonly Span[] {
  const others = spans.filter(({ start, end }) => end <= span.start || start >= span.end);
  return [...others, span].toSorted((one, two) => one.start - two.start);
}

/** The label that the canvas shows. */
export function labelOf({ shortLabel, text }: ClaimDraft): string {
  return shortLabel ?? shortLabelOf(text);
}

/** Why it cannot be sent yet; undefined when it can. */
export function missingIn(draft: ClaimDraft): string | undefined {
  const { isNew, claim, text, voice, actor, source, cue } = draft;
  if (isNew && text.trim() === "") return "Say what it claims";
  if (!isNew && claim === undefined) return "Choose the claim that these words carry";
  if (voice === "document") return undefined;
  if (voice === "actor" && actor === undefined) return "Choose who says it";
  if (voice === "actor" && source.length + cue.length === 0) {
    return "Give the words of the article that name the source or attribute the claim";
  }
  if (voice === "unnamed" && source.length === 0) {
    return "Give the words of the article that describe the source";
  }
  return undefined;
}

/** The correction that adds it. */
export function inputOf(
  draft: ClaimDraft,
  { collection, text }: { readonly collection: string; readonly text: DocumentText },
): AddClaimInput {
  const quote = (span: Span): QuoteInput => ({
    exact: wordsAt(text.text, span),
    start: span.start,
  });
  const { passage, isNew, claim, voice, actor, stance, certainty, manner } = draft;
  const label = labelOf(draft).trim();
  const note = draft.note.trim();
  const hop = {
    ...(voice === "actor" && actor !== undefined && { source: actor.id }),
    sourceQuotes: draft.source.map(quote),
    cueQuotes: draft.cue.map(quote),
  };
  return {
    collection,
    document: text.id,
    quotes: [quote(passage)],
    ...(isNew
      ? {
          text: draft.text.trim(),
          ...(label !== "" && { shortLabel: label }),
          about: draft.about.map(({ id }) => id),
        }
      : { claim: claim?.id }),
    stance,
    certainty,
    manner,
    ...(voice !== "document" && { chain: [hop] }),
    ...(note !== "" && { note }),
  };
}
