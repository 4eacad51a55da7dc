/** Extraction: what was read in one document, each part anchored to its words; the extractors' answer. */

import type { ActorType } from "../model/actor.ts";
import type { Certainty, Manner, Stance } from "../model/appearance.ts";
import type { PlaceType } from "../model/place.ts";
import type { Bound } from "../model/quantity.ts";
import type { TextPosition } from "../model/selector.ts";
import type { TimeSpan } from "../model/time-span.ts";

/**
 * Who said what: the words of the source, of the cue and of the content, each in the text's order.
 * `source` is empty when the document leaves it out ("reportedly").
 *
 * `within` is the attribution whose content this one stands in (its index in the same list): the
 * chain of the inner one begins with the hops of the outer. `speaker` is the entity that the source
 * names or a pronoun stands for (an index in `Extraction.entities`); without one the source is only
 * described. `confidence` 0–1 is how often an attribution like this one is right, as everywhere here;
 * it is absent where nobody measured that.
 */
export interface Attribution {
  readonly source: readonly TextPosition[];
  readonly cue: readonly TextPosition[];
  readonly content: readonly TextPosition[];
  readonly manner: Manner;
  readonly stance: Stance;
  readonly certainty: Certainty;
  readonly certaintyWords: readonly TextPosition[];
  readonly within?: number | undefined;
  readonly speaker?: number | undefined;
  readonly confidence?: number | undefined;
}

export const NAME_KINDS = ["person", "organization", "place"] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** A name in the text; `entity` is an index in `Extraction.entities`. */
export interface NameMention {
  readonly position: TextPosition;
  readonly kind: NameKind;
  readonly entity: number;
  readonly confidence?: number | undefined;
}

/**
 * What a document names, once however often it does. `name` is its fullest name there or the
 * gazetteer's, `aliases` the other names that the document gives it.
 *
 * `standsFor` is the entity that its name stands for where it acts ("Caracas" for the government);
 * `partOf` the place or body that it is of. A government that no words but a metonym name is an
 * entity of its own, to which the metonym's mentions belong.
 */
export interface Entity {
  readonly kind: NameKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly actorType?: ActorType | undefined;
  readonly placeType?: PlaceType | undefined;
  /** WGS 84 decimal degrees. */
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
  readonly standsFor?: number | undefined;
  readonly partOf?: number | undefined;
}

/**
 * A time expression. `value` is as TimeML writes it (ISO 8601, `P5Y` for durations, `PRESENT_REF`);
 * `time` is the same in EDTF where it is a calendar time; both absent when it cannot be resolved.
 */
export interface DateExpression {
  readonly position: TextPosition;
  readonly value?: string | undefined;
  readonly time?: TimeSpan | undefined;
  readonly confidence?: number | undefined;
}

/**
 * A number with what it counts: "over 110 deaths" is 110, `deaths`, more than. `to` is the upper end
 * of a range, `change` whether it is said to have risen or fallen by or to it. `unit` is empty when
 * nothing says what is counted.
 */
export interface QuantityExpression {
  readonly position: TextPosition;
  readonly value: number;
  readonly to?: number | undefined;
  readonly unit: string;
  readonly bound: Bound;
  readonly change?: "up" | "down" | undefined;
  readonly confidence: number;
}

export interface Participant {
  /** "attacker", "target", "interviewee": a word of the event type's inventory. */
  readonly role: string;
  /** An index in `Extraction.entities`. */
  readonly entity: number;
  readonly positions: readonly TextPosition[];
  /** How often one like it is right, 0–1; absent where no more is known than of its event. */
  readonly confidence?: number | undefined;
}

/** One event of the document, with everywhere that it is mentioned. */
export interface ExtractedEvent {
  readonly type: string;
  readonly name: string;
  readonly positions: readonly TextPosition[];
  readonly participants: readonly Participant[];
  /** An index in `Extraction.entities`, with the words that place it there. */
  readonly place?:
    | { readonly entity: number; readonly positions: readonly TextPosition[] }
    | undefined;
  readonly time?: TimeSpan | undefined;
  readonly confidence?: number | undefined;
}

/**
 * A proposition that the document carries. `text` reads alone: what was put in for a pronoun or a
 * relative time stands in square brackets. `attribution` is whose word it is (an index in
 * `Extraction.attributions`); without one the document says it in its own voice, with the stance,
 * certainty and manner given here.
 *
 * Claims with the same `same` number are one claim with several appearances. `about` are indices in
 * `Extraction.entities`, `events` in `Extraction.events`.
 */
export interface ExtractedClaim {
  readonly text: string;
  readonly shortLabel: string;
  readonly positions: readonly TextPosition[];
  readonly attribution?: number | undefined;
  readonly stance: Stance;
  readonly certainty: Certainty;
  readonly certaintyWords: readonly TextPosition[];
  readonly manner: Manner;
  readonly about: readonly number[];
  readonly events: readonly number[];
  readonly quantities: readonly {
    readonly value: number;
    readonly unit: string;
    readonly bound: Bound;
  }[];
  readonly time?: TimeSpan | undefined;
  /** The event at which it was said, an index in `Extraction.events`. */
  readonly occasion?: number | undefined;
  readonly same: number;
  readonly confidence?: number | undefined;
}

/** What an extractor proposed and was refused, for want of words that it rests on. */
export interface Refusal {
  readonly what: string;
  readonly reason: string;
  /** Where in the text it was meant to stand, when that is known. */
  readonly position?: TextPosition | undefined;
}

/** All that was read in one document; every position lies within its text. */
export interface Extraction {
  readonly attributions: readonly Attribution[];
  readonly entities: readonly Entity[];
  readonly names: readonly NameMention[];
  readonly dates: readonly DateExpression[];
  readonly quantities: readonly QuantityExpression[];
  readonly events: readonly ExtractedEvent[];
  readonly claims: readonly ExtractedClaim[];
  readonly refusals: readonly Refusal[];
}

/** Nothing read: of a document that is read for its structure only. */
export const NOTHING_READ: Extraction = {
  attributions: [],
  entities: [],
  names: [],
  dates: [],
  quantities: [],
  events: [],
  claims: [],
  refusals: [],
};
