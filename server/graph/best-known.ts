/** Best known: which of the nodes that are one gives the cluster its id, name and words. */

import type { ActorRecord } from "../model/actor.ts";
import type { NodeRecord } from "../model/record.ts";

/**
 * An order of nodes of one kind by how well their records, as first declared, tell what they are:
 * what a person encoded before what was read, then the fuller name or the claim that reads alone, the
 * surer one, the smaller id. The same records give the same order.
 */
export function compareBestKnown(one: NodeRecord, two: NodeRecord): number {
  return (
    Number(isRead(one)) - Number(isRead(two)) ||
    fullness(two) - fullness(one) ||
    confidenceOf(two) - confidenceOf(one) ||
    Number(one.id > two.id) - Number(one.id < two.id)
  );
}

function isRead({ made }: NodeRecord): boolean {
  return made.by.kind !== "person";
}

/** Characters of a name beyond which it tells less, not more. */
const FULL_NAME = 60;

/** Words put in for others stand in square brackets: a claim without them stands as it was written. */
function fullness(record: NodeRecord): number {
  switch (record.type) {
    case "actor":
      return (record.named ? 1000 : 0) + wordsOfPerson(record) + lengthOf(record);
    case "place":
      return (record.latitude === undefined ? 0 : 1000) + lengthOf(record);
    case "event":
      return (record.time === undefined ? 0 : 1000) + lengthOf(record);
    case "claim":
      return record.text.includes("[") ? 0 : 1;
    case "document":
      return 0;
  }
}

/** First and family name tell a person; more words are as often a headline's as a middle name. */
const PERSON_WORDS: readonly number[] = [0, 100, 300, 200];

function wordsOfPerson({ actorType, name }: ActorRecord): number {
  return actorType === "person" ? (PERSON_WORDS[name.split(" ").length] ?? 0) : 0;
}

function lengthOf({ name }: { readonly name: string }): number {
  return FULL_NAME - Math.abs(FULL_NAME - name.length);
}

function confidenceOf(record: NodeRecord): number {
  return record.type === "document" ? 1 : (record.confidence ?? 1);
}
