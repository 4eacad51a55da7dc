/** Reports that name actors and places, and what is judged of them, for tests. */

import { Clusters } from "../../../../server/align/clusters.ts";
import { collectViews } from "../../../../server/align/collect-views.ts";
import { createNameStage } from "../../../../server/align/names/align-names.ts";
import type { ActorRecord } from "../../../../server/model/actor.ts";
import { identityJudgement } from "./identity-judgement.ts";
import { placeRecordSchema } from "../../../../server/model/place.ts";
import type { PlaceRecord } from "../../../../server/model/place.ts";
import { aDocument, aMention, anActor, aPlace } from "../../../support/records.ts";

export interface Named {
  readonly name: string;
  readonly aliases?: readonly string[];
  /** An actor's type, or a place's. */
  readonly is?: ActorRecord["actorType"] | PlaceRecord["placeType"];
  readonly at?: readonly [latitude: number, longitude: number];
  readonly unnamed?: boolean;
}

export interface Report {
  readonly names: readonly Named[];
  /** Holds every name; by default the names one after another. */
  readonly text?: string;
}

const PLACES = new Set(["country", "city", "region", "sea", "site", "route"]);

/**
 * What is judged when the reports come one after another: `same: later = earlier`, each by the name it
 * has in its report.
 */
export function judgeReports(...reports: readonly Report[]): readonly string[] {
  return judgementsOf(reports).map(
    ({ verdict, later, earlier }) => `${verdict}: ${later} = ${earlier}`,
  );
}

/** The reasons for what is judged, in the order of `judgeReports`. */
export function reasonsOf(...reports: readonly Report[]): readonly string[] {
  return judgementsOf(reports).map(({ reason }) => reason);
}

function judgementsOf(reports: readonly Report[]) {
  const stage = createNameStage();
  const clusters = new Clusters();
  const names = new Map<string, string>();
  return reports.flatMap((report, index) => {
    const [view] = collectViews(recordsOf(report, index, names), () => undefined);
    if (view === undefined) return [];
    const judged = stage.judge(view, clusters);
    stage.take(view, clusters);
    return judged.flatMap((one) => {
      if (one.about !== "identity") return [];
      clusters.judge(identityJudgement(one));
      const [later, earlier] = [names.get(one.source), names.get(one.target)];
      return [{ verdict: one.verdict, later, earlier, reason: one.reason }];
    });
  });
}

function recordsOf({ names, text }: Report, index: number, known: Map<string, string>) {
  const written = text ?? `${names.map(({ name }) => name).join(". ")}.`;
  const document = aDocument({ key: `report ${index}`, text: written });
  const nodes = names.map((named) => nodeOf(named, index));
  for (const { id, name } of nodes) known.set(id, name);
  const mentions = nodes.map((node) => aMention({ node, document, words: node.name }));
  return [document, ...nodes, ...mentions];
}

function nodeOf({ name, aliases = [], is = "person", at, unnamed }: Named, index: number) {
  const key = `${name} ${is} in ${index}`;
  if (!isPlaceType(is)) {
    return anActor({ key, name, aliases, actorType: is, named: unnamed !== true });
  }
  const place = aPlace({ key, name, aliases, placeType: is });
  if (at === undefined) return place;
  return placeRecordSchema.parse({ ...place, latitude: at[0], longitude: at[1] });
}

function isPlaceType(is: NonNullable<Named["is"]>): is is PlaceRecord["placeType"] {
  return PLACES.has(is);
}
