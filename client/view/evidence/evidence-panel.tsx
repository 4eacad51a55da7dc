/** The panel that is always open: what the selection rests on, and below it the article. */

import { Splitter } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { selectionQuery } from "../../query/queries.ts";
import { read, readSpan } from "../../state/app-state.ts";
import { recordOfEdge } from "../../state/selection.ts";
import { RecentNodesProvider, useKeptNodes } from "../correct/recent-nodes.ts";
import { useApp } from "../parts/app-context.ts";
import { NewClaimProvider } from "../new-claim/new-claim-context.tsx";
import { NewClaimPane } from "../new-claim/new-claim-pane.tsx";
import { Reader } from "../reader/reader.tsx";
import { NothingSelected } from "./nothing-selected.tsx";
import { passagesIn, passagesOf } from "./passages.ts";
import { Selected } from "./selected.tsx";

export function EvidencePanel() {
  const { state, change, collection, scope } = useApp();
  const id = state.selected === undefined ? "" : recordOfEdge(state.selected);
  const answer = useQuery({ ...selectionQuery(collection, id), enabled: id !== "" });
  const node = id === "" ? undefined : answer.data;
  const recent = useKeptNodes(node);
  const passages = useMemo(() => (node ? passagesOf(node) : []), [node]);

  const carrying = passages.filter(({ tone }) => tone === "words");
  const first = scope.find((one) => carrying.some(({ document }) => document === one));
  const itself = node?.__typename === "Document" ? node.id : undefined;
  const reading = state.reading ?? itself ?? first ?? carrying[0]?.document ?? scope[0];

  const readAt = (document: string, start: number, end: number): void => {
    const index = passagesIn(passages, document).findIndex((one) => one.start === start);
    change((before) =>
      index === -1 ? readSpan(before, document, { start, end }) : read(before, document, index),
    );
  };

  return (
    <aside className="panel evidence" aria-label="Evidence">
      <RecentNodesProvider value={recent}>
        <NewClaimProvider document={reading}>
          <Splitter orientation="vertical" className="evidence-splitter">
            <Splitter.Pane defaultSize={54} min={20}>
              <div className="evidence-top scroll" tabIndex={-1} data-testid="evidence">
                <NewClaimPane>
                  {id === "" ? (
                    <NothingSelected />
                  ) : (
                    <Selected
                      id={id}
                      node={node}
                      error={answer.data === undefined ? answer.error : null}
                      retry={() => void answer.refetch()}
                      onRead={readAt}
                    />
                  )}
                </NewClaimPane>
              </div>
            </Splitter.Pane>
            <Splitter.Pane defaultSize={46} min={20}>
              {reading !== undefined && <Reader document={reading} passages={passages} />}
            </Splitter.Pane>
          </Splitter>
        </NewClaimProvider>
      </RecentNodesProvider>
    </aside>
  );
}
