/** The event mention: one place that names an event, with what the words about it tell. */

import type { TokenSpan } from "../analysed-text.ts";
import type { Participant } from "../extraction.ts";
import type { TextPosition } from "../../model/selector.ts";
import type { TimeSpan } from "../../model/time-span.ts";
import type { ParticipantSigns } from "./event-confidence.ts";
import type { Trigger } from "./find-triggers.ts";

export interface PlaceWords {
  /** An index in the document's entities. */
  readonly entity: number;
  readonly position: TextPosition;
}

/** A participant with what speaks for it. */
export interface MentionedParticipant extends Participant {
  readonly signs: ParticipantSigns;
}

export interface EventMention {
  readonly trigger: Trigger;
  /** What the trigger's word has in common with others of its family, and with those of its meaning. */
  readonly root: string;
  /** The trigger with the nouns before it: "CIA drone operations". */
  readonly words: TokenSpan;
  /** How many: a plural ("strikes") is an event apart from one strike. */
  readonly isPlural: boolean;
  /** Whether the words point back: "the strike", "this dock strike", "his arrest". */
  readonly isDefinite: boolean;
  /** Whether its words set it apart from others: "failed talks", "another strike". */
  readonly isOther: boolean;
  /** Whether it is only intended or feared: "to seize", "would attack". */
  readonly isMeant: boolean;
  /** Written with a capital, as in headings. */
  readonly isTitle: boolean;
  /** Lower-case nouns and adjectives that tell which: "dock", "drug", "vessels". */
  readonly details: ReadonlySet<string>;
  readonly participants: readonly MentionedParticipant[];
  readonly place?: PlaceWords | undefined;
  readonly time?: TimeSpan | undefined;
  /** The words that the event is done to, for its name: "vessels in the Caribbean". */
  readonly target?: TokenSpan | undefined;
}
