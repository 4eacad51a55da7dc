/**
 * Scores of coreference: how well groups of mentions answer annotated ones, by MUC, B³ and CEAF-e.
 *
 * Both groupings hold the same mentions (gold mentions), singletons included. CoNLL F1 is the mean of
 * the three (Pradhan et al., ACL 2014, "Scoring Coreference Partitions of Predicted Mentions").
 */

import { bestAssignment } from "./best-assignment.ts";

/** The name of each mention's group; mentions of one name are one. */
export type Grouping = ReadonlyMap<string, string>;

export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface CoreferenceScores {
  readonly muc: Rates;
  readonly bCubed: Rates;
  readonly ceafE: Rates;
  /** The mean of the three F1. */
  readonly conll: number;
}

type Groups = readonly (readonly string[])[];

/** @throws {RangeError} when a mention stands in one of the groupings alone */
export function scoreClusters(key: Grouping, response: Grouping): CoreferenceScores {
  if (key.size !== response.size || [...key.keys()].some((mention) => !response.has(mention))) {
    throw new RangeError("Cannot score: the two groupings hold different mentions");
  }
  const [keys, responses] = [groupsOf(key), groupsOf(response)];
  const muc = ratesOf(linkRecall(responses, key), linkRecall(keys, response));
  const bCubed = ratesOf(mentionRecall(responses, key), mentionRecall(keys, response));
  const similarity = bestSimilarity(keys, response);
  const ceafE = ratesOf(similarity / responses.length, similarity / keys.length);
  return { muc, bCubed, ceafE, conll: (muc.f1 + bCubed.f1 + ceafE.f1) / 3 };
}

function groupsOf(grouping: Grouping): Groups {
  const byName = Map.groupBy(grouping, ([, name]) => name);
  return [...byName.values()].map((members) => members.map(([mention]) => mention));
}

function ratesOf(precision: number, recall: number): Rates {
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}

/** How many of a group's members stand in each group of `other`, by its name. */
function partsOf(group: readonly string[], other: Grouping): ReadonlyMap<string, number> {
  const parts = new Map<string, number>();
  for (const mention of group) {
    const name = other.get(mention) ?? "";
    parts.set(name, (parts.get(name) ?? 0) + 1);
  }
  return parts;
}

/** MUC (Vilain et al., 1995): of the links that hold the groups together, those kept by `other`. */
function linkRecall(groups: Groups, other: Grouping): number {
  const links = groups.reduce((sum, group) => sum + group.length - 1, 0);
  const kept = groups.reduce((sum, group) => sum + group.length - partsOf(group, other).size, 0);
  return links === 0 ? 0 : kept / links;
}

/** B³ (Bagga and Baldwin, 1998): the mean over mentions of how much of its group `other` keeps. */
function mentionRecall(groups: Groups, other: Grouping): number {
  let [sum, mentions] = [0, 0];
  for (const group of groups) {
    mentions += group.length;
    for (const part of partsOf(group, other).values()) sum += (part * part) / group.length;
  }
  return mentions === 0 ? 0 : sum / mentions;
}

/** CEAF-e (Luo, 2005): the sum of φ₄ = 2·|both| / (|one| + |other|) over the best one-to-one pairing. */
function bestSimilarity(keys: Groups, response: Grouping): number {
  const sizes = new Map<string, number>();
  for (const name of response.values()) sizes.set(name, (sizes.get(name) ?? 0) + 1);
  const rows = keys.map((group) => {
    const shared = [...partsOf(group, response)];
    return new Map(
      shared.map(([name, both]) => [name, (2 * both) / (group.length + (sizes.get(name) ?? 0))]),
    );
  });
  return bestAssignment(rows);
}
