/** Article: the text of one generated document, and the records of what it says. */

import type { AppearanceRecord, Hop } from "../server/model/appearance.ts";
import { sha256Hex } from "../server/model/ids.ts";
import type { CollectionId, NodeId } from "../server/model/ids.ts";
import type { LogRecord } from "../server/model/record.ts";
import type { TextPosition } from "../server/model/selector.ts";
import type { Relation } from "../server/model/statement.ts";
import type { ActorRecord } from "../server/model/actor.ts";
import { dayAt, recordOf } from "./cast.ts";
import type { Cast, CastClaim, Entity } from "./cast.ts";
import type { Random } from "./random.ts";

export interface ArticleDraft {
  readonly collection: CollectionId;
  /** The document's number. */
  readonly index: number;
  /** When it was published, from 0 to 1 of the collection's time. */
  readonly when: number;
  /** Claims that no document before it makes. */
  readonly firstClaims: readonly CastClaim[];
  readonly repeatedClaims: readonly CastClaim[];
}

/** Shares of chains with no, one, two and three hops; the mean is 0.78. */
const CHAIN_LENGTHS = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 3];
const STANCES = ["asserts", "asserts", "asserts", "asserts", "asserts", "denies", "questions"];
const SENTENCES_A_PARAGRAPH = 3;

/** Shares of what is said only sometimes. */
const LEFT_OUT_SOURCE = 0.08;
const OCCASION_KNOWN = 0.1;
const ABOUT_SUBJECT = 0.2;
const EVENT_LOCATED = 0.75;
const ACTOR_AFFILIATED = 0.2;
const PLACE_PART_OF = 0.5;

/** The document, and then the mentions, appearances and statements that rest on it. */
export function writeArticle(
  draft: ArticleDraft,
  cast: Cast,
  random: Random,
): readonly LogRecord[] {
  return new Article(draft, cast, random).write();
}

class Article {
  readonly #draft: ArticleDraft;
  readonly #cast: Cast;
  readonly #random: Random;
  readonly #document;
  readonly #parts: string[] = [];
  #length = 0;
  readonly #mentioned = new Map<Entity, TextPosition[]>();
  readonly #appearances: AppearanceRecord[] = [];
  readonly #statements: LogRecord[] = [];

  constructor(draft: ArticleDraft, cast: Cast, random: Random) {
    this.#draft = draft;
    this.#cast = cast;
    this.#random = random;
    this.#document = recordOf("document", draft.collection, [draft.index]);
  }

  write(): readonly LogRecord[] {
    const { when, firstClaims, repeatedClaims } = this.#draft;
    const lead = firstClaims[0] ?? repeatedClaims[0];
    const title = this.#part(lead?.record.text ?? `Report ${this.#draft.index}`);
    this.#part("\n\nBy ");
    const author = this.#part(this.#someActor().name);
    this.#part(", ");
    this.#publish(this.#cast.media[this.#random.rank(this.#cast.media.length)]);
    const published = dayAt(when);
    this.#part("\n");
    const dateline = this.#part(published.edtf);
    this.#part("\n\n");
    for (const claim of firstClaims) this.#sentence(claim, true);
    for (const claim of repeatedClaims) this.#sentence(claim, false);
    const text = this.#parts.join("").trimEnd();
    const words = ({ start, end }: TextPosition) => text.slice(start, end);
    return [
      {
        ...this.#document,
        title: { value: words(title), positions: [title] },
        author: { value: words(author), positions: [author] },
        published: { value: published, positions: [dateline] },
        language: "en",
        text,
        sha256: sha256Hex(text),
      },
      ...this.#mentions(),
      ...this.#appearances,
      ...this.#statements,
    ];
  }

  #part(words: string): TextPosition {
    const start = this.#length;
    this.#parts.push(words);
    this.#length += words.length;
    return { start, end: this.#length };
  }

  #name(entity: Entity): TextPosition {
    const position = this.#part(entity.name);
    this.#mention(entity, position);
    return position;
  }

  #mention(entity: Entity, position: TextPosition): void {
    const positions = this.#mentioned.get(entity);
    if (positions === undefined) this.#mentioned.set(entity, [position]);
    else positions.push(position);
  }

  #someActor(): ActorRecord {
    const { actors } = this.#cast;
    return actors[this.#random.rank(actors.length)] ?? this.#random.pick(actors);
  }

  #publish(outlet: ActorRecord | undefined): void {
    if (outlet === undefined) return;
    this.#state("published by", [this.#document.id, outlet.id], [this.#name(outlet)]);
  }

  #sentence(claim: CastClaim, isFirst: boolean): void {
    const { record, subject, object } = claim;
    const random = this.#random;
    const hops = random.pick(CHAIN_LENGTHS);
    const chain = Array.from({ length: hops }, (_, hop) => this.#hop(hop));
    if (hops > 0) this.#part(", ");
    const words = this.#part(record.text);
    const subjectWords = { start: words.start, end: words.start + subject.name.length };
    const objectWords = { start: words.end - object.name.length, end: words.end };
    this.#mention(subject, subjectWords);
    this.#mention(object, objectWords);
    const isEndOfParagraph = this.#appearances.length % SENTENCES_A_PARAGRAPH === 0;
    this.#part(isEndOfParagraph ? ".\n\n" : ". ");
    this.#appear(claim, words, chain);
    if (!isFirst) return;
    this.#state("about", [record.id, object.id], [objectWords]);
    if (subject !== object && random.chance(ABOUT_SUBJECT)) {
      this.#state("about", [record.id, subject.id], [subjectWords]);
    }
    this.#introduce(claim, [subjectWords, objectWords]);
  }

  #hop(number: number): Hop {
    if (number === 0 && this.#random.chance(LEFT_OUT_SOURCE)) {
      const cue = this.#part("Reportedly");
      return { cue: "Reportedly", sourcePositions: [], cuePositions: [cue] };
    }
    const cue = number === 0 ? "According to" : "citing";
    if (number > 0) this.#part(", ");
    const cuePositions = [this.#part(cue)];
    this.#part(" ");
    const source = this.#someActor();
    return { source: source.id, cue, sourcePositions: [this.#name(source)], cuePositions };
  }

  #appear({ record }: CastClaim, words: TextPosition, chain: readonly Hop[]): void {
    const random = this.#random;
    const { collection } = this.#draft;
    const occasion = this.#cast.events[random.rank(this.#cast.events.length)];
    const stance = chain.length === 0 ? "asserts" : random.pick(STANCES);
    this.#appearances.push({
      ...recordOf("appearance", collection, [record.id, this.#document.id, words.start]),
      claim: record.id,
      document: this.#document.id,
      positions: [words],
      stance: stance as AppearanceRecord["stance"],
      certainty: random.chance(0.2) ? "possible" : "unstated",
      certaintyPositions: [],
      manner: random.chance(0.2) ? "direct" : "indirect",
      chain,
      ...(chain.length > 0 &&
        occasion !== undefined &&
        random.chance(OCCASION_KNOWN) && { occasion: occasion.id }),
    });
  }

  /** What the article says of the entity that a claim brings up for the first time. */
  #introduce({ subject, object }: CastClaim, words: readonly TextPosition[]): void {
    const random = this.#random;
    const { places } = this.#cast;
    const somePlace = places[random.rank(places.length)];
    switch (object.type) {
      case "event":
        this.#state("participant", [object.id, subject.id], words);
        if (somePlace !== undefined && random.chance(EVENT_LOCATED)) {
          this.#state("located at", [object.id, somePlace.id], words);
        }
        return;
      case "actor":
        if (object !== subject && random.chance(ACTOR_AFFILIATED)) {
          this.#state("affiliated with", [object.id, subject.id], words);
        }
        return;
      case "place":
        if (somePlace !== undefined && somePlace !== object && random.chance(PLACE_PART_OF)) {
          this.#state("part of", [object.id, somePlace.id], words);
        }
    }
  }

  #state(
    relation: Relation,
    [source, target]: readonly [NodeId, NodeId],
    positions: readonly TextPosition[],
  ): void {
    this.#statements.push({
      ...recordOf("statement", this.#draft.collection, [relation, source, target]),
      relation,
      source,
      target,
      evidence: [{ document: this.#document.id, positions }],
      inferred: false,
    });
  }

  #mentions(): readonly LogRecord[] {
    return [...this.#mentioned].map(([entity, positions]) => ({
      ...recordOf("mention", this.#draft.collection, [entity.id, this.#document.id]),
      node: entity.id,
      document: this.#document.id,
      positions,
    }));
  }
}
