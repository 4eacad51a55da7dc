/** Name forms: what a document calls an actor or a place, taken apart, and the keys that it is found by. */

import type { ActorRecord } from "../../model/actor.ts";
import type { PlaceRecord } from "../../model/place.ts";
import type { DocumentView, NodeView } from "../document-view.ts";
import type { BodyName } from "./body-name.ts";
import { readBodyName } from "./body-name.ts";
import { DocumentTerritory } from "./document-territory.ts";
import type { PersonName } from "./person-name.ts";
import { readPersonName } from "./person-name.ts";
import type { PlaceName } from "./place-name.ts";
import { readPlaceName } from "./place-name.ts";
import { plainWords } from "./plain-words.ts";
import { territoryOf } from "./territory-of.ts";

export interface PersonForm {
  readonly type: "person";
  /** The fullest name first; other full names behind. */
  readonly names: readonly [PersonName, ...PersonName[]];
  /** The single words by which the document calls the person as well. */
  readonly short: readonly string[];
}

export interface BodyForm {
  readonly type: "body";
  readonly names: readonly [BodyName, ...BodyName[]];
}

export interface PlaceForm {
  readonly type: "place";
  readonly place: PlaceName;
}

/** A party that is only described: "legal experts". */
export interface PartyForm {
  readonly type: "party";
  readonly words: readonly string[];
}

export type NameForm = PersonForm | BodyForm | PlaceForm | PartyForm;

/** An actor or a place of a document under its form. */
export interface NamedNode {
  readonly view: NodeView<ActorRecord> | NodeView<PlaceRecord>;
  readonly form: NameForm;
}

/** What a document names, in the order in which it first does. */
export function readNames(view: DocumentView): readonly NamedNode[] {
  const territory = new DocumentTerritory(view);
  const actors = view.actors.flatMap((actor): NamedNode[] => {
    const form = readActorForm(actor, territory);
    return form === undefined ? [] : [{ view: actor, form }];
  });
  const places = view.places.flatMap((place): NamedNode[] => {
    const name = readPlaceName(place.record);
    return name === undefined ? [] : [{ view: place, form: { type: "place", place: name } }];
  });
  return [...actors, ...places].toSorted((one, two) => startOf(one) - startOf(two));
}

function startOf({ view }: NamedNode): number {
  return view.positions[0]?.start ?? 0;
}

function readActorForm(
  actor: NodeView<ActorRecord>,
  territory: DocumentTerritory,
): NameForm | undefined {
  const { name, aliases, actorType, named } = actor.record;
  // Of "experts, including the UN Office" the experts are compared.
  if (!named) return { type: "party", words: plainWords(name.split(",", 1)[0] ?? name) };
  return actorType === "person" ? readPersonForm(name, aliases) : readBodyForm(actor, territory);
}

function readPersonForm(name: string, aliases: readonly string[]): PersonForm | undefined {
  const main = readPersonName(name);
  if (main === undefined) return undefined;
  const others = aliases
    .filter((alias) => /^\P{Ll}/u.test(alias))
    .map((alias) => readPersonName(alias))
    .filter((other) => other !== undefined);
  const full = others.filter(({ given, family }) => given !== undefined && family === main.family);
  const short = others.filter(({ given }) => given === undefined).map(({ family }) => family);
  return { type: "person", names: [main, ...full], short: [...new Set(short)] };
}

function readBodyForm(
  actor: NodeView<ActorRecord>,
  territory: DocumentTerritory,
): BodyForm | undefined {
  const { name, aliases, actorType } = actor.record;
  const main = readBodyName(name, actorType === "government body");
  if (main === undefined) return undefined;
  // A well-known body's acronym says nothing new of it, and of another body it says what is wrong.
  const others = aliases
    .filter((alias) => territoryOf(plainWords(alias).join(" ")) === undefined)
    .map((alias) => readBodyName(alias, false))
    .filter((other) => other?.reach === "own" && !(other.isAcronym && other.isKnown));
  return { type: "body", names: [withOwner(main, actor, territory), ...others.filter(isDefined)] };
}

function isDefined<Value>(value: Value | undefined): value is Value {
  return value !== undefined;
}

function withOwner(
  name: BodyName,
  actor: NodeView<ActorRecord>,
  territory: DocumentTerritory,
): BodyName {
  if (name.reach === "own" || name.owner !== undefined) return name;
  return { ...name, owner: territory.ownerOf(actor, name.reach) };
}

/** Whether a document gives an actor more than one name. */
export function hasOtherNames(form: NameForm): boolean {
  if (form.type === "person") return form.names.length > 1 || form.short.length > 0;
  return form.type === "body" && form.names.length > 1;
}

/** The first form with the other names of the second. */
export function joinForms(one: NameForm, two: NameForm): NameForm {
  if (one.type === "person" && two.type === "person") {
    const [main, ...full] = one.names;
    const short = [...new Set([...one.short, ...two.short])];
    return { type: "person", names: [main, ...full, ...two.names.slice(1)], short };
  }
  if (one.type !== "body" || two.type !== "body") return one;
  const [main, ...others] = one.names;
  return { type: "body", names: [main, ...others, ...two.names.slice(1)] };
}
