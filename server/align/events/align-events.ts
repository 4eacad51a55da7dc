/** Aligning events: which events of different documents are one. */

import type { NodeId } from "../../model/ids.ts";
import type { DocumentView } from "../document-view.ts";
import { type PairScore, verdictOf } from "../judge-pair.ts";
import type { Identities, Judged, Stage } from "../stage.ts";
import { EventIndex } from "./event-index.ts";
import { type EventNode, eventNodes, evidenceOf } from "./event-node.ts";
import { eventProfile } from "./event-profile.ts";
import { EVENT_THRESHOLDS, reasonOf, scoreEvents } from "./judge-events.ts";
import { EventReader } from "./read-event.ts";

/**
 * An event of the newer document is judged with the likeliest of those known, and with one alone; of
 * several that are one already the target is the first that was taken.
 */
export function createEventStage(): Stage {
  const index = new EventIndex();
  const reader = new EventReader();
  return {
    take: (view) => {
      for (const node of eventNodes(view)) index.take(node);
    },
    judge: (view, identities) => judgeDocument(view, { index, reader, identities }),
  };
}

interface Context {
  readonly index: EventIndex;
  readonly reader: EventReader;
  readonly identities: Identities;
}

interface Pair {
  readonly source: EventNode;
  readonly target: EventNode;
  readonly cluster: NodeId;
  readonly scored: PairScore;
}

/** Below this score a pair speaks against all that its other is one with. */
const RULED_OUT = 0.02;

/** The likeliest pair first; who is in it already is in no other. */
function judgeDocument(view: DocumentView, context: Context): readonly Judged[] {
  const { index, identities } = context;
  const pairs = eventNodes(view)
    .flatMap((source) => pairsOf(source, context))
    .toSorted((one, two) => two.scored.score - one.scored.score);
  const taken = new Set<NodeId>();
  return pairs.flatMap(({ source, target, cluster, scored }): Judged[] => {
    const { id } = source.record;
    const verdict = verdictOf(scored.score, EVENT_THRESHOLDS);
    if (verdict === undefined || taken.has(id) || taken.has(cluster)) return [];
    if (identities.areApart(id, cluster)) return [];
    taken.add(id);
    taken.add(cluster);
    const first = index.first(identities.members(cluster)) ?? target;
    return [
      {
        rule: "same event",
        about: "identity",
        verdict,
        source: id,
        target: first.record.id,
        score: Math.round(scored.score * 1000) / 1000,
        reason: reasonOf(scored.findings),
        evidence: [evidenceOf(source), evidenceOf(target)],
      },
    ];
  });
}

/** The event with the best candidate of each cluster, none of which speaks against it. */
function pairsOf(source: EventNode, { index, reader, identities }: Context): readonly Pair[] {
  const known: Pick<Identities, "canonical"> = { canonical: (id) => identities.canonical(id) };
  const candidates = index.candidates(source);
  if (candidates.length === 0) return [];
  const own = eventProfile(source, reader, known);
  const scored = candidates.map((target) => ({
    source,
    target,
    cluster: identities.canonical(target.record.id),
    scored: scoreEvents(own, eventProfile(target, reader, known)),
  }));
  const clusters = Map.groupBy(scored, ({ cluster }) => cluster);
  clusters.delete(identities.canonical(source.record.id));
  return [...clusters.values()].flatMap((members) => {
    const [best] = members.toSorted((one, two) => two.scored.score - one.scored.score);
    return best === undefined || members.some((one) => one.scored.score < RULED_OUT) ? [] : [best];
  });
}
