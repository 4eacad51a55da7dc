/** The picture in words, for whoever does not see it, and what is drawn of it as data. */

import { useEffect, useRef } from "react";
import type { GraphView } from "../../graph/graph-view-types.ts";
import { useApp } from "../parts/app-context.ts";
import { capital, counted, KIND_PLURALS, KIND_WORDS } from "../words.ts";
import { countSorts } from "./shown-graph.ts";
import { usePageGraph } from "./use-graph.ts";
import { NODE_KINDS } from "../../state/filters.ts";

/** Milliseconds between two looks at what is drawn. */
const LOOK_EVERY = 300;

export function GraphSummary(props: {
  readonly view: GraphView | undefined;
  readonly isReady: boolean;
}) {
  const { view, isReady } = props;
  const { shown } = usePageGraph();
  const { theme } = useApp();
  const element = useRef<HTMLDivElement>(null);
  const counts = countSorts(shown);
  const sorts = NODE_KINDS.flatMap((kind) => {
    const count = counts.get(`kind:${kind}`) ?? 0;
    return count === 0
      ? []
      : [counted(count, KIND_WORDS[kind].toLowerCase(), KIND_PLURALS[kind].toLowerCase())];
  });
  const contradictions = counts.get("relation:CONTRADICTS") ?? 0;

  useEffect(() => {
    if (view === undefined || !isReady) return undefined;
    const write = (): void => {
      const labels = view.drawnLabels();
      const data = element.current?.dataset;
      if (data === undefined) return;
      data["labels"] = JSON.stringify(labels.map(({ id, box }) => ({ id, ...box })));
      data["theme"] = theme;
      data["ready"] = "";
    };
    const timer = globalThis.setInterval(write, LOOK_EVERY);
    return () => globalThis.clearInterval(timer);
  }, [view, isReady, theme]);

  return (
    <div
      ref={element}
      className="visually-hidden"
      role="img"
      aria-label={capital(
        `Graph of ${sorts.join(", ")}; ${counted(contradictions, "contradiction")}. The list on the left has all of it for the keyboard.`,
      )}
      data-testid="graph-summary"
      data-nodes={shown.nodes.length}
    />
  );
}
