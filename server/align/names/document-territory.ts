/** A document's territory: the country that it speaks of, and of which a body is that it names. */

import type { DocumentView, NodeView } from "../document-view.ts";
import type { ActorRecord } from "../../model/actor.ts";
import type { NodeId } from "../../model/ids.ts";
import type { PlaceRecord } from "../../model/place.ts";
import type { TextPosition } from "../../model/selector.ts";
import { plainWords } from "./plain-words.ts";
import { countryOf, territoryOf } from "./territory-of.ts";
import type { Territory } from "./territory-of.ts";

/** Of all that names a country or something of it, the share that is of the one it speaks of. */
const CLEAR_SHARE = 0.6;
/** Characters before a name in which its country may stand. */
const REACH_BEFORE = 40;
/** Mentions of a body that are looked at. */
const MOST_MENTIONS = 5;

export class DocumentTerritory {
  readonly #view: DocumentView;
  #focus: Territory | "" | undefined;

  constructor(view: DocumentView) {
    this.#view = view;
  }

  /** The country that the document speaks of far more than of others. */
  focus(): Territory | undefined {
    this.#focus ??= this.#countFocus() ?? "";
    return this.#focus === "" ? undefined : this.#focus;
  }

  /**
   * Whose the body is, by the words around its name, by what it is part of, or, of a national one, by
   * what the document speaks of. `state` when it is only said to be some state's.
   */
  ownerOf(
    { positions, statements }: Pick<NodeView<unknown>, "positions" | "statements">,
    reach: "national" | "local",
  ): Territory | undefined {
    const { text } = this.#view.document;
    const said = positions
      .slice(0, MOST_MENTIONS)
      .map((position) => territoryAround(text, position))
      .filter((territory) => territory !== undefined);
    const [first] = said;
    if (first !== undefined) return mostFrequent(said) ?? first;
    for (const { relation, target } of statements) {
      if (!/^(?:part of|located at|affiliated with)$/u.test(relation)) continue;
      const owner = this.#territoryOfNode(target);
      if (owner !== undefined) return owner;
    }
    return reach === "national" ? this.focus() : undefined;
  }

  #territoryOfNode(id: NodeId): Territory | undefined {
    const { places, actors } = this.#view;
    const node = [...places, ...actors].find(({ record }) => record.id === id);
    return node === undefined ? undefined : territoryNamed(node.record);
  }

  #countFocus(): Territory | undefined {
    const counts = new Map<Territory, number>();
    let all = 0;
    for (const { record, positions } of [...this.#view.places, ...this.#view.actors]) {
      const territory = territoryNamed(record);
      if (territory === undefined) continue;
      const country = countryOf(territory);
      counts.set(country, (counts.get(country) ?? 0) + positions.length);
      all += positions.length;
    }
    const [most] = [...counts].toSorted(
      (one, two) => two[1] - one[1] || (one[0] < two[0] ? -1 : 1),
    );
    return most !== undefined && most[1] >= CLEAR_SHARE * all ? most[0] : undefined;
  }
}

/** Bodies that tell whose country a document speaks of without naming it. */
const OF_ONE_COUNTRY: ReadonlyMap<string, Territory> = new Map([
  ["white house", "US"],
  ["pentagon", "US"],
  ["cia", "US"],
  ["fbi", "US"],
  ["state department", "US"],
  ["democratic party", "US"],
  ["republican party", "US"],
  ["gop", "US"],
  ["democratic national committee", "US"],
  ["republican national committee", "US"],
  ["capitol", "US"],
  ["kremlin", "RU"],
  ["downing street", "GB"],
  ["house of commons", "GB"],
]);

/** Of a place, of the government of one, or of a body that only one country has. */
function territoryNamed(record: ActorRecord | PlaceRecord): Territory | undefined {
  const own = OF_ONE_COUNTRY.get(plainWords(record.name).join(" "));
  if (own !== undefined) return own;
  if (record.type === "actor" && record.actorType !== "government body") return undefined;
  for (const name of [record.name, ...record.aliases]) {
    const territory = territoryOf(
      plainWords(name)
        .join(" ")
        .replace(/ government$/u, ""),
    );
    if (territory !== undefined) return territory;
  }
  return undefined;
}

/** "Wisconsin's Supreme Court", "the state Supreme Court", "the parliament of Georgia". */
function territoryAround(text: string, { start, end }: TextPosition): Territory | undefined {
  const before = text.slice(Math.max(0, start - REACH_BEFORE), start);
  if (/\bstate(?:['’]s)?\s+$/u.test(before)) return "state";
  const [, names] = /(\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2})(?:['’]s?)?\s+$/u.exec(before) ?? [];
  const words = names === undefined ? [] : plainWords(names);
  for (let from = 0; from < words.length; from += 1) {
    const territory = territoryOf(words.slice(from).join(" "));
    if (territory !== undefined) return territory;
  }
  const behind = text.slice(end, end + REACH_BEFORE);
  const [, whole] =
    /^\s+of\s+(?:the\s+)?(\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?)/u.exec(behind) ?? [];
  return whole === undefined ? undefined : territoryOf(plainWords(whole).join(" "));
}

function mostFrequent(territories: readonly Territory[]): Territory | undefined {
  const counts = new Map<Territory, number>();
  for (const one of territories) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].toSorted((one, two) => two[1] - one[1])[0]?.[0];
}
