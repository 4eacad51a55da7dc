import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shortestPaths } from "../../../server/graph/shortest-paths.ts";

type Edge = readonly [string, string];

function neighborsIn(edges: readonly Edge[]): ReadonlyMap<string, readonly string[]> {
  const neighbors = new Map<string, string[]>();
  for (const [one, two] of edges) {
    neighbors.set(one, [...(neighbors.get(one) ?? []), two]);
    neighbors.set(two, [...(neighbors.get(two) ?? []), one]);
  }
  return neighbors;
}

interface Draft {
  readonly maxLength?: number;
  readonly count?: number;
  readonly isPassable?: (id: string) => boolean;
  readonly cost?: (id: string) => number;
}

/** The paths from a to z, each as its nodes in one word. */
function pathsIn(edges: readonly Edge[], draft: Draft = {}): readonly string[] {
  const { maxLength = 8, count = 3, isPassable = () => true, cost = () => 0 } = draft;
  const neighbors = neighborsIn(edges);
  return shortestPaths(
    {
      forEachNeighbor: (id, visit) => neighbors.get(id)?.forEach((neighbor) => visit(neighbor)),
      isPassable,
      cost,
    },
    { from: "a", to: "z", maxLength, count },
  ).map((path) => path.join(""));
}

const edges = (...words: readonly string[]) =>
  words.map((word): Edge => [word.charAt(0), word.charAt(1)]);

/** Every simple path from a to z of at most `maxLength` steps, found the plain way. */
function allPaths(all: readonly Edge[], maxLength: number): readonly string[] {
  const neighbors = neighborsIn(all);
  const found: string[] = [];
  const walk = (path: string): void => {
    if (path.endsWith("z")) found.push(path);
    else if (path.length <= maxLength) {
      for (const next of new Set(neighbors.get(path.slice(-1)))) {
        if (!path.includes(next)) walk(path + next);
      }
    }
  };
  walk("a");
  return found.toSorted((one, two) => one.length - two.length || (one < two ? -1 : 1));
}

describe("shortestPaths()", () => {
  it("gives the shortest first, and of equally long ones by their ids", () => {
    expect(pathsIn(edges("ac", "cz", "ab", "bz", "ad", "de", "ez", "az"))).toEqual([
      "az",
      "abz",
      "acz",
    ]);
  });

  it("gives longer ones when there are not enough short ones", () => {
    expect(pathsIn(edges("az", "ab", "bc", "cd", "dz"))).toEqual(["az", "abcdz"]);
  });

  it("prefers those through nodes that cost least", () => {
    expect(pathsIn(edges("ab", "bz", "ac", "cz"), { cost: (id) => (id === "b" ? 5 : 1) })).toEqual([
      "acz",
      "abz",
    ]);
  });

  it("does not lead through what cannot be passed", () => {
    expect(
      pathsIn(edges("ab", "bz", "ac", "cd", "dz"), { isPassable: (id) => id !== "b" }),
    ).toEqual(["acdz"]);
  });

  it("begins and ends where nothing could be passed", () => {
    expect(pathsIn(edges("ab", "bz"), { isPassable: (id) => id === "b" })).toEqual(["abz"]);
  });

  it("finds none that is too long, and none where nothing leads", () => {
    expect(pathsIn(edges("ab", "bc", "cz"), { maxLength: 2 })).toEqual([]);
    expect(pathsIn(edges("ab", "cz"))).toEqual([]);
  });

  it("finds what walking all paths finds", () => {
    const node = fc.constantFrom("a", "b", "c", "d", "e", "f", "z");
    const graphs = fc.array(
      fc.tuple(node, node).filter(([one, two]) => one !== two),
      { maxLength: 14 },
    );
    fc.assert(
      fc.property(graphs, fc.integer({ min: 1, max: 8 }), (random, maxLength) => {
        expect(pathsIn(random, { maxLength })).toEqual(allPaths(random, maxLength).slice(0, 3));
      }),
      { numRuns: 500 },
    );
  });
});
