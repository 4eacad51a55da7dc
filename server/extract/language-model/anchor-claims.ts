/** Anchoring claims: what a model says that a document says, on whose word, in which words. */

import type { Certainty } from "../../model/appearance.ts";
import { shortLabelOf } from "../../model/claim.ts";
import type { TextPosition } from "../../model/selector.ts";
import type { ExtractedClaim, ExtractedEvent, Refusal } from "../extraction.ts";
import { hull, overlaps, overlapsAny } from "../positions.ts";
import { anchorChain, joined } from "./anchor-chain.ts";
import type { AnchoredHop, AttributionBook } from "./anchor-chain.ts";
import { timeOf } from "./anchor-events.ts";
import type { NameBook } from "./anchor-names.ts";
import type { ClaimAnswer, QuantityAnswer } from "./answer-schema.ts";
import { differsInNegation, isWordedFrom } from "./is-worded-from.ts";
import type { FoundQuote, QuoteFinder } from "./quote-finder.ts";
import { asLine, mannerAt, refusalOf, wordsAt } from "./reading.ts";
import type { Reading } from "./reading.ts";
import { REASONS } from "./refusal-reasons.ts";
import type { RefusalReason } from "./refusal-reasons.ts";

export interface ClaimsOfChunk {
  readonly finder: QuoteFinder;
  readonly claims: readonly ClaimAnswer[];
}

/** What claims refer to, anchored before them. */
export interface ClaimContext {
  readonly book: NameBook;
  readonly events: readonly ExtractedEvent[];
  readonly attributions: AttributionBook;
}

/** The claims that stand in the text, in its order; the others are refused. */
export function anchorClaims(
  reading: Reading,
  { chunks, ...context }: ClaimContext & { readonly chunks: readonly ClaimsOfChunk[] },
  refusals: Refusal[],
): readonly ExtractedClaim[] {
  const found = new Map<string, Omit<ExtractedClaim, "same">>();
  for (const { finder, claims } of chunks) {
    for (const claim of claims) {
      const one = new ClaimAnchoring(reading, { claim, finder, context }, refusals).anchor();
      if (one === undefined) continue;
      const key = JSON.stringify([one.positions, one.attribution, one.stance, sameKey(one.text)]);
      if (!found.has(key)) found.set(key, one);
    }
  }
  const inOrder = [...found.values()].toSorted(
    (one, two) => startOf(one.positions) - startOf(two.positions),
  );
  const known = new Map<string, number>();
  return inOrder.map((claim, index) => {
    const key = sameKey(claim.text);
    const same = known.get(key) ?? index;
    known.set(key, same);
    return { ...claim, same };
  });
}

function startOf(positions: readonly TextPosition[]): number {
  return positions[0]?.start ?? 0;
}

/** Claims that say the same words, but for case and marks, are one. */
function sameKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Code units of a claim's sentence at most. */
const LONGEST_CLAIM = 600;
/** Code units around the quotes in which a claim's other words may stand. */
const AROUND = 2_000;

interface ClaimToAnchor {
  readonly claim: ClaimAnswer;
  readonly finder: QuoteFinder;
  readonly context: ClaimContext;
}

/** Anchors one claim part by part; what it cannot do without refuses it as a whole. */
class ClaimAnchoring {
  readonly #reading: Reading;
  readonly #claim: ClaimAnswer;
  readonly #finder: QuoteFinder;
  readonly #context: ClaimContext;
  readonly #refusals: Refusal[];

  constructor(reading: Reading, { claim, finder, context }: ClaimToAnchor, refusals: Refusal[]) {
    this.#reading = reading;
    this.#claim = claim;
    this.#finder = finder;
    this.#context = context;
    this.#refusals = refusals;
  }

  anchor(): Omit<ExtractedClaim, "same"> | undefined {
    const { text, stance, chain } = this.#claim;
    const sentence = asLine(text);
    const quotes = this.#quotes();
    if (quotes === undefined) return undefined;
    const positions = joined(quotes.map(({ position }) => position));
    // What begins in the context was read with the part before.
    if (!this.#finder.isAsked({ start: startOf(positions), end: startOf(positions) })) {
      return undefined;
    }
    const { book, attributions } = this.#context;
    const parts: Refusal[] = [];
    const hops = anchorChain(
      this.#reading,
      { hops: chain ?? [], content: positions, finder: this.#finder, book },
      parts,
    );
    if (hops.type === "refused") return this.#refuse(hops.reason, positions);
    const about = this.#about(positions, parts);
    const isOurs = this.#isWorded(sentence, {
      positions,
      hops: hops.hops,
      entities: about.entities,
    });
    // "X denied it" in the document's words, as what X denies, would say the opposite.
    const frames = hops.hops.map(({ cue }) => cue.position);
    const isFramed = stance !== "asserts" && positions.some((one) => overlapsAny(one, frames));
    if (!isOurs && isFramed) return this.#refuse(REASONS.wording, positions);
    if (!isOurs) parts.push(refusalOf("wording", sentence, REASONS.wording, hull(positions)));
    const worded = isOurs ? sentence : this.#quoted(positions);
    this.#refusals.push(...parts);
    const attribution = attributions.add(hops.hops, positions, stance);
    return {
      text: worded,
      shortLabel: this.#label(worded, positions),
      positions,
      attribution,
      stance,
      ...this.#certainty(positions),
      manner: attribution === undefined ? "indirect" : mannerAt(this.#reading, positions),
      about: about.entities,
      events: about.events,
      quantities: this.#quantities(positions),
      time: timeOf(
        this.#reading,
        { time: this.#claim.time ?? "", positions, finder: this.#finder },
        this.#refusals,
      ),
    };
  }

  #refuse(reason: RefusalReason, positions?: readonly TextPosition[]): undefined {
    const place = positions === undefined ? undefined : hull(positions);
    this.#refusals.push(refusalOf("claim", this.#claim.text, reason, place));
    return undefined;
  }

  /** All the quotes: one that is not there refuses the claim. */
  #quotes(): readonly FoundQuote[] | undefined {
    const { quotes } = this.#claim;
    if (quotes.length === 0) return this.#refuse(REASONS.noWords);
    const { silent } = this.#reading;
    const first = quotes.map((words) => this.#finder.find(words, { silent }));
    const near = first.flatMap((one) => (one.type === "found" ? [one.position] : []));
    const company = near.length > 0 ? near : this.#frame();
    const found: FoundQuote[] = [];
    for (const words of quotes) {
      const one = this.#finder.find(words, { silent, near: company });
      if (one.type === "refused") return this.#refuse(one.reason);
      found.push(one);
    }
    return found;
  }

  /** Where the words that attribute stand, if they stand in one place. */
  #frame(): readonly TextPosition[] {
    const words = (this.#claim.chain ?? []).flatMap(({ source, cue }) => [source ?? "", cue ?? ""]);
    return words.flatMap((one) => {
      const found = this.#finder.find(one);
      return found.type === "found" ? [found.position] : [];
    });
  }

  #isWorded(sentence: string, { positions, hops, entities }: Worded): boolean {
    if (sentence.length > LONGEST_CLAIM) return false;
    const { text } = this.#reading;
    const quotes = positions.map((position) => wordsAt(this.#reading, position));
    const { stance } = this.#claim;
    if (stance === "asserts" && differsInNegation(sentence, quotes)) return false;
    const { book } = this.#context;
    const sources = hops.flatMap(({ source }) => (source === undefined ? [] : [source.position]));
    const speakers = hops.flatMap(({ speaker }) => (speaker === undefined ? [] : [speaker]));
    const names = [
      ...[...entities, ...speakers].flatMap((entity) => book.formsOf(entity)),
      ...sources.map((position) => wordsAt(this.#reading, position)),
    ];
    const whole = hull(positions) ?? { start: 0, end: 0 };
    const around = text.slice(Math.max(0, whole.start - AROUND), whole.end + AROUND);
    return isWordedFrom(sentence, { quotes, names, around });
  }

  /** The document's own words, instead of a wording that they do not bear. */
  #quoted(positions: readonly TextPosition[]): string {
    const words = positions
      .map((position) => wordsAt(this.#reading, position))
      .join(" … ")
      .replace(/\s+/gu, " ")
      .trim();
    const upper = words.charAt(0).toUpperCase() + words.slice(1);
    return /[.!?…]["”’]?$/u.test(upper) ? upper : `${upper.replace(/[,;:]$/u, "")}.`;
  }

  #label(sentence: string, positions: readonly TextPosition[]): string {
    const label = asLine(this.#claim.shortLabel ?? "");
    const quotes = [sentence, ...positions.map((position) => wordsAt(this.#reading, position))];
    const isOurs = label !== "" && isWordedFrom(label, { quotes, names: [], around: "" });
    const isKept = isOurs && !differsInNegation(label, [sentence]);
    return shortLabelOf((isKept ? label : sentence).replace(/\.$/u, ""));
  }

  /** As sure as the words that the model names for it: without any nothing is stated. */
  #certainty(positions: readonly TextPosition[]): Hedged {
    const { certainty, hedge } = this.#claim;
    const unstated = { certainty: "unstated", certaintyWords: [] } as const;
    if (certainty === undefined || certainty === null || certainty === "unstated") return unstated;
    if (hedge === undefined || hedge === null || hedge.trim() === "") return unstated;
    const found = this.#finder.find(hedge, { near: positions });
    if (found.type === "found") return { certainty, certaintyWords: [found.position] };
    this.#refusals.push(refusalOf("certainty", hedge, found.reason, hull(positions)));
    return unstated;
  }

  /** What the quotes name, and what the model says that the claim is about. */
  #about(positions: readonly TextPosition[], refusals: Refusal[]): About {
    const { book, events } = this.#context;
    const entities = new Set(positions.flatMap((position) => book.within(position)));
    const meant = new Set(
      [...events.keys()].filter((index) =>
        events[index]?.positions.some((one) => overlapsAny(one, positions)),
      ),
    );
    for (const name of this.#claim.about ?? []) {
      const entity = book.find(name);
      const event = events.findIndex((one) => one.name.toLowerCase() === name.toLowerCase());
      if (entity !== undefined) entities.add(entity);
      else if (event !== -1) meant.add(event);
      else refusals.push(refusalOf("subject", name, REASONS.unknownName, hull(positions)));
    }
    return { entities: [...entities], events: [...meant] };
  }

  /** The numbers in the quotes, as rules read them; the model's own where these read none. */
  #quantities(positions: readonly TextPosition[]): ExtractedClaim["quantities"] {
    const inside = this.#reading.quantities.filter(({ position }) =>
      overlapsAny(position, positions),
    );
    const own = (this.#claim.quantities ?? []).flatMap((quantity) => {
      const found = this.#finder.find(quantity.exact, { near: positions });
      if (found.type === "found" && inside.some((one) => overlaps(one.position, found.position))) {
        return [];
      }
      const reason = found.type === "refused" ? found.reason : REASONS.number;
      const isIn = found.type === "found" && overlapsAny(found.position, positions);
      if (isIn && hasNumber(quantity)) return [quantityOf(quantity)];
      this.#refusals.push(refusalOf("quantity", quantity.exact, reason, hull(positions)));
      return [];
    });
    const read = inside.map(({ value, unit, bound }) => ({ value, unit, bound }));
    return [...read, ...own];
  }
}

interface Worded {
  readonly positions: readonly TextPosition[];
  readonly hops: readonly AnchoredHop[];
  readonly entities: readonly number[];
}

interface About {
  readonly entities: readonly number[];
  readonly events: readonly number[];
}

interface Hedged {
  readonly certainty: Certainty;
  readonly certaintyWords: readonly TextPosition[];
}

/** Whether the value stands in the words in digits, the unit in words. */
function hasNumber({ exact, value, unit }: QuantityAnswer): boolean {
  const numbers = exact.match(/\d+(?:,\d{3})*(?:\.\d+)?/gu) ?? [];
  const isThere = numbers.some((number) => Number(number.replaceAll(",", "")) === value);
  return isThere && (unit === "" || exact.toLowerCase().includes(unit.toLowerCase()));
}

function quantityOf({ value, unit, bound }: QuantityAnswer): ExtractedClaim["quantities"][number] {
  return { value, unit, bound };
}
