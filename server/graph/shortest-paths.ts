/**
 * Shortest paths: the few shortest ways between two nodes of any graph, with bounded work.
 *
 * Balls grow around both ends, the smaller one first, until they meet; then the ways of one length
 * are walked from the start, along nodes alone from which the end can still be reached in time.
 */

import { compareId } from "./compare-text.ts";

/** A graph as far as paths need to know it. */
export interface Surroundings {
  /** Calls `visit` for every neighbour of a node, perhaps more than once. */
  readonly forEachNeighbor: (id: string, visit: (neighbor: string) => void) => void;
  /** Whether paths may lead through a node; asked of all but the two ends. */
  readonly isPassable: (id: string) => boolean;
  /** How little it tells that a path leads through a node; of equally long paths the sum counts. */
  readonly cost: (id: string) => number;
}

export interface PathQuestion {
  readonly from: string;
  readonly to: string;
  /** Most steps. */
  readonly maxLength: number;
  /** Most paths. */
  readonly count: number;
}

/** Neighbours looked at, at most: some 50 ms of work. What is longer or rarer is not found then. */
const WORK = 200_000;

/** Equally long paths among which the most telling are chosen, at most. */
const CANDIDATES = 200;

/** Nodes around one end, each with its distance. */
interface Ball {
  readonly distances: Map<string, number>;
  /** The nodes that are farthest. */
  frontier: readonly string[];
  radius: number;
}

/** The shortest simple paths, each as its nodes; shortest first, then by cost, then by ids. */
export function shortestPaths(
  surroundings: Surroundings,
  question: PathQuestion,
): readonly (readonly string[])[] {
  const { from, to, maxLength, count } = question;
  const within = withinWork(surroundings);
  const forward = ballAround(from);
  const backward = ballAround(to);
  const paths: (readonly string[])[] = [];
  for (let length = 1; length <= maxLength && paths.length < count; length += 1) {
    const smaller = forward.frontier.length <= backward.frontier.length ? forward : backward;
    grow(smaller, within, question);
    const left = distancesLeft({ forward, backward }, within, length);
    if (!left.has(from)) continue;
    const found = pathsOfLength(length, { question, surroundings: within, left });
    const costs = new Map(found.map((path) => [path, pathCost(path, surroundings)]));
    paths.push(
      ...found.toSorted(
        (one, two) =>
          (costs.get(one) ?? 0) - (costs.get(two) ?? 0) || compareId(one.join(), two.join()),
      ),
    );
  }
  return paths.slice(0, count);
}

/** The same graph, which shows no more neighbours once the work is done. */
function withinWork(surroundings: Surroundings): Surroundings {
  let work = 0;
  return {
    ...surroundings,
    forEachNeighbor: (id, visit) => {
      if (work > WORK) return;
      surroundings.forEachNeighbor(id, (neighbor) => {
        work += 1;
        visit(neighbor);
      });
    },
  };
}

function ballAround(id: string): Ball {
  return { distances: new Map([[id, 0]]), frontier: [id], radius: 0 };
}

function grow(
  ball: Ball,
  { forEachNeighbor, isPassable }: Surroundings,
  { from, to }: PathQuestion,
): void {
  const next: string[] = [];
  ball.radius += 1;
  for (const id of ball.frontier) {
    // A path does not lead through its ends.
    if (ball.radius > 1 && (id === from || id === to)) continue;
    forEachNeighbor(id, (neighbor) => {
      if (ball.distances.has(neighbor)) return;
      if (neighbor !== from && neighbor !== to && !isPassable(neighbor)) return;
      ball.distances.set(neighbor, ball.radius);
      next.push(neighbor);
    });
  }
  ball.frontier = next;
}

/** How far the end is from each node that a path of `length` steps can lead through. */
function distancesLeft(
  { forward, backward }: { readonly forward: Ball; readonly backward: Ball },
  { forEachNeighbor }: Surroundings,
  length: number,
): ReadonlyMap<string, number> {
  const left = new Map(backward.distances);
  let frontier = backward.frontier;
  for (let steps = backward.radius + 1; steps <= length; steps += 1) {
    const next: string[] = [];
    for (const id of frontier) {
      forEachNeighbor(id, (neighbor) => {
        const gone = forward.distances.get(neighbor);
        if (gone === undefined || gone + steps > length || left.has(neighbor)) return;
        left.set(neighbor, steps);
        next.push(neighbor);
      });
    }
    frontier = next;
  }
  return left;
}

interface Walk {
  readonly question: PathQuestion;
  readonly surroundings: Surroundings;
  readonly left: ReadonlyMap<string, number>;
}

/** The simple paths of exactly `length` steps; when there are many, some with least cost first. */
function pathsOfLength(length: number, walk: Walk): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  const path = [walk.question.from];
  const step = (remaining: number): void => {
    if (remaining === 0) {
      found.push([...path]);
      return;
    }
    for (const id of nextNodes(path, remaining, walk)) {
      if (found.length === CANDIDATES) return;
      path.push(id);
      step(remaining - 1);
      path.pop();
    }
  };
  step(length);
  return found;
}

function nextNodes(
  path: readonly string[],
  remaining: number,
  { question: { to }, surroundings, left }: Walk,
): readonly string[] {
  const next = new Set<string>();
  surroundings.forEachNeighbor(path.at(-1) ?? "", (id) => {
    const distance = left.get(id);
    if (distance === undefined || distance >= remaining || path.includes(id)) return;
    if (id !== to || remaining === 1) next.add(id);
  });
  return [...next].toSorted(
    (one, two) => surroundings.cost(one) - surroundings.cost(two) || compareId(one, two),
  );
}

function pathCost(path: readonly string[], { cost }: Surroundings): number {
  return path.slice(1, -1).reduce((sum, id) => sum + cost(id), 0);
}
