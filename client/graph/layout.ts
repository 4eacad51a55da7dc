/** The layout: where nodes stand, documents as anchors and every claim by what it rests on. */

import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import { anchorDocuments } from "./anchors.ts";
import type { Point, Size } from "./box.ts";
import { placeClaims } from "./claim-standing.ts";
import type { ClaimPlace } from "./claim-standing.ts";
import { isClaimLink } from "./drawn-graph.ts";
import type { DrawnEdgeKind } from "./drawn-graph.ts";
import type { LayoutTask, NodeRoom, Positions } from "./layout-task.ts";
import { removeOverlaps } from "./remove-overlaps.ts";
import { seedPosition } from "./seed-position.ts";

/** Above so many nodes, boxes are not parted: it looks at every pair. */
export const MOST_PARTED = 300;
/** Steps of the forces: nodes start near their place, so that more change the sample no more. */
const ITERATIONS = 200;
/** The part of a pane that rooms may fill; with more, boxes end up far from where they belong. */
const MOST_FILLED = 0.6;
/** Pixels between the outermost boxes and the edge of the pane. */
const MARGIN = 10;

/**
 * Lays a graph out in a pane, or in a larger one of the same form when there is too little room;
 * the answer says in how large a one. The same task gives the same positions. No two rooms overlap in a
 * graph of up to `MOST_PARTED` nodes, but those of fixed documents in a pane too small for them.
 */
export function layOut(asked: LayoutTask): Positions {
  const task = { ...asked, ...roomyPane(asked) };
  const { graph, width, height } = task;
  const claims = placeClaims(graph);
  const anchors = anchorDocuments(task, claims);
  const forced = runForces(task, claims, anchors);
  const spread = fillPane(forced, task, anchors);
  const zoned = pullToZones(spread, claims, anchors);
  return {
    width,
    height,
    points: graph.nodes.length > MOST_PARTED ? zoned : partRooms(zoned, task, anchors),
  };
}

/** The pane, or one of the same form that is larger where the rooms would fill it too much. */
function roomyPane({ rooms, width, height }: LayoutTask): Size {
  const filled = [...rooms.values()].reduce((sum, room) => sum + room.width * room.height, 0);
  const times = Math.max(1, Math.sqrt(filled / (width * height * MOST_FILLED)));
  return { width: width * times, height: height * times };
}

/** How strongly an edge pulls its ends together. */
function weightOf(kind: DrawnEdgeKind): number {
  if (isClaimLink(kind)) return 4;
  switch (kind) {
    case "APPEARANCE":
      return 3;
    case "LOCATED_AT":
    case "PART_OF":
      return 2;
    case "ATTRIBUTION":
    case "ABOUT":
      return 1;
    case "PARTICIPANT":
      return 0.7;
    default:
      return 0.3;
  }
}

type Points = ReadonlyMap<string, Point>;
type Claims = ReadonlyMap<string, ClaimPlace>;

function runForces(task: LayoutTask, claims: Claims, anchors: Points): Points {
  const { nodes, edges } = task.graph;
  const forces = new UndirectedGraph();
  for (const node of nodes.toSorted((one, other) => (one.id < other.id ? -1 : 1))) {
    const anchor = anchors.get(node.id);
    const start = anchor ?? seedPosition(node, task, { claim: claims.get(node.id), anchors });
    forces.addNode(node.id, { x: start.x, y: start.y, fixed: anchor !== undefined });
  }
  for (const { source, target, kind } of edges.toSorted((one, other) =>
    one.id < other.id ? -1 : 1,
  )) {
    if (source === target) continue;
    const [edge, isNew] = forces.mergeUndirectedEdge(source, target);
    const before: unknown = isNew ? 0 : forces.getEdgeAttribute(edge, "weight");
    forces.setEdgeAttribute(edge, "weight", Number(before) + weightOf(kind));
  }
  if (nodes.length < 2) return anchors;
  const settings = forceAtlas2.inferSettings(forces);
  const found = forceAtlas2(forces, {
    iterations: ITERATIONS,
    getEdgeWeight: "weight",
    settings: {
      ...settings,
      outboundAttractionDistribution: true,
      barnesHutOptimize: nodes.length > 1000,
      gravity: 0.08,
      scalingRatio: 14,
      slowDown: 4,
    },
  });
  return new Map(nodes.map(({ id }) => [id, found[id] ?? { x: 0, y: 0 }]));
}

/**
 * Stretches the cloud over the pane. Half of the way a node goes by its rank among the others, for
 * forces leave a crowd in the middle and empty corners; its neighbours stay its neighbours.
 */
function fillPane(points: Points, { width, height }: LayoutTask, anchors: Points): Points {
  const free = [...points].filter(([id]) => !anchors.has(id));
  const across = spreadAxis(
    free.map(([id, { x }]) => [id, x]),
    width / 2 - MARGIN,
  );
  const up = spreadAxis(
    free.map(([id, { y }]) => [id, y]),
    height / 2 - MARGIN,
  );
  return new Map(
    [...points.keys()].map((id) => [
      id,
      anchors.get(id) ?? { x: across.get(id) ?? 0, y: up.get(id) ?? 0 },
    ]),
  );
}

function spreadAxis(
  values: readonly (readonly [id: string, value: number])[],
  half: number,
): ReadonlyMap<string, number> {
  const sorted = values.toSorted(([oneId, one], [otherId, other]) =>
    one === other ? (oneId < otherId ? -1 : 1) : one - other,
  );
  const low = sorted[0]?.[1] ?? 0;
  const range = (sorted.at(-1)?.[1] ?? 0) - low;
  const last = Math.max(1, sorted.length - 1);
  return new Map(
    sorted.map(([id, value], rank) => {
      const linear = range === 0 ? 0.5 : (value - low) / range;
      return [id, (linear / 4 + (rank / last) * 0.75) * 2 * half - half];
    }),
  );
}

/** How far out, of the way to its document, a claim is drawn. */
const ZONES = { single: 0.62, counterpart: 0.38, shared: 0 } as const;
/** How much of the way a claim goes to its zone. */
const PULL = 0.75;

/** Draws claims to the side of their document, or to the middle of those that they are in. */
function pullToZones(points: Points, claims: Claims, anchors: Points): Points {
  if (anchors.size === 0) return points;
  // Two documents face one another: which side a claim is on is told by x alone.
  const upToo = anchors.size > 2;
  return new Map(
    [...points].map(([id, point]) => {
      const claim = claims.get(id);
      if (claim === undefined || claim.documents.length === 0) return [id, point];
      const zone = zoneOf(claim, anchors);
      const pull = upToo ? PULL / 2 : PULL;
      return [
        id,
        {
          x: point.x + (zone.x - point.x) * pull,
          y: upToo ? point.y + (zone.y - point.y) * pull : point.y,
        },
      ];
    }),
  );
}

function zoneOf({ standing, documents }: ClaimPlace, anchors: Points): Point {
  const held = documents.flatMap((id) => anchors.get(id) ?? []);
  const out = standing === "shared" ? 1 : ZONES[standing];
  const count = Math.max(1, held.length);
  return {
    x: (held.reduce((sum, { x }) => sum + x, 0) / count) * out,
    y: (held.reduce((sum, { y }) => sum + y, 0) / count) * out,
  };
}

function partRooms(
  points: Points,
  { graph, rooms, width, height }: LayoutTask,
  anchors: Points,
): Points {
  const none: NodeRoom = { left: 0, top: 0, width: 0, height: 0 };
  const boxes = graph.nodes.map(({ id }) => {
    const { x, y } = points.get(id) ?? { x: 0, y: 0 };
    const room = rooms.get(id) ?? none;
    return {
      anchor: { x, y: -y },
      offset: { x: room.left, y: room.top },
      width: room.width,
      height: room.height,
      fixed: anchors.has(id),
    };
  });
  const parted = removeOverlaps(boxes, {
    left: MARGIN - width / 2,
    top: MARGIN - height / 2,
    right: width / 2 - MARGIN,
    bottom: height / 2 - MARGIN,
  });
  return new Map(
    graph.nodes.map(({ id }, index) => {
      const { x, y } = parted[index] ?? { x: 0, y: 0 };
      return [id, { x, y: 0 - y }];
    }),
  );
}
