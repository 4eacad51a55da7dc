/** Which nodes a focus lets stand out while the rest is dimmed. */

import type { DrawnGraph } from "../../graph/drawn-graph.ts";
import type { Focus } from "../../state/focus.ts";

/** The ids of the nodes in focus; undefined when nothing is in focus. */
export function nodesInFocus(
  { nodes, edges }: DrawnGraph,
  focus: Focus | undefined,
): ReadonlySet<string> | undefined {
  if (focus === undefined) return undefined;
  switch (focus.on) {
    case "node": {
      const near = edges.filter(({ source, target }) => source === focus.id || target === focus.id);
      return new Set([focus.id, ...near.flatMap(({ source, target }) => [source, target])]);
    }
    case "kind":
      return new Set(nodes.filter(({ kind }) => kind === focus.value).map(({ id }) => id));
    case "relation": {
      const these = edges.filter(({ kind }) => kind === focus.value);
      return new Set(these.flatMap(({ source, target }) => [source, target]));
    }
    case "source":
      return new Set(nodes.filter(({ sources }) => sources === focus.value).map(({ id }) => id));
    case "stance":
      return new Set(
        nodes.filter(({ stances }) => stances.includes(focus.value)).map(({ id }) => id),
      );
  }
}
