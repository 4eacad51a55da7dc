/** What is selected, by its kind. */

import { Skeleton } from "@mantine/core";
import { select } from "../../state/app-state.ts";
import { NO_HISTORY_FILTER } from "../../state/history-filter.ts";
import type { SelectedNode } from "../../query/queries.ts";
import { formKey, loadForm } from "../correct/kept-form.ts";
import { useApp } from "../parts/app-context.ts";
import { Problem, QueryProblem } from "../parts/problem.tsx";
import { AppearanceEvidence, DependenceEvidence, LinkEvidence } from "./edge-evidence.tsx";
import { ClaimEvidence } from "./claim-evidence.tsx";
import { DocumentEvidence } from "./document-evidence.tsx";
import { EntityEvidence } from "./entity-evidence.tsx";
import { IdentityEvidence } from "./identity-evidence.tsx";
import { MentionEvidence, StatementEvidence } from "./statement-evidence.tsx";
import type { OnRead } from "./section.tsx";

export interface SelectedProps {
  readonly id: string;
  /** Undefined while it is on its way, null when there is none. */
  readonly node: SelectedNode | null | undefined;
  readonly error: Error | null;
  readonly retry: () => void;
  readonly onRead: OnRead;
}

export function Selected({ id, node, error, retry, onRead }: SelectedProps) {
  if (error !== null) return <QueryProblem error={error} retry={retry} />;
  if (node === undefined) return <Waiting />;
  if (node === null) return <Gone id={id} />;
  // Another node is another panel: what is open or typed in one is not about the other.
  return <Known key={node.id} node={node} onRead={onRead} />;
}

/** What is shown of an id that is not in the graph, or no longer. */
function Gone({ id }: { readonly id: string }) {
  const { change, collection } = useApp();
  const words = wordsTyped(collection.id, id);
  return (
    <Problem
      title="There is nothing with this id in the graph"
      actions={
        <>
          <button
            type="button"
            className="button"
            onClick={() => change((before) => ({ ...before, view: "history", history: ALL_OUT }))}
          >
            What was taken out
          </button>
          <button
            type="button"
            className="button"
            onClick={() => change((before) => select(before, undefined))}
          >
            Clear the selection
          </button>
        </>
      }
    >
      {words.length === 0 ? null : (
        <>
          <p>You were writing, and can copy it from here; it is there again if this comes back:</p>
          {words.map((text) => (
            <blockquote key={text} className="kept-words">
              {text}
            </blockquote>
          ))}
        </>
      )}
      <p>
        Somebody may have rejected it, taken it back or withdrawn what it rests on: then the history
        brings it back. Or the link, which asks for “{id}”, is of another collection.
      </p>
    </Problem>
  );
}

/** What somebody typed about it, and did not send. */
function wordsTyped(collection: string, id: string): readonly string[] {
  const form = loadForm(() => globalThis.sessionStorage, formKey(collection, id));
  return Object.values(form?.values ?? {}).filter((text) => text.trim() !== "");
}

const ALL_OUT = { ...NO_HISTORY_FILTER, states: ["REJECTED", "UNDONE", "WITHDRAWN"] } as const;

function Known({ node, onRead }: { readonly node: SelectedNode; readonly onRead: OnRead }) {
  switch (node.__typename) {
    case "Claim":
      return <ClaimEvidence claim={node} onRead={onRead} />;
    case "Actor":
    case "Place":
    case "Event":
      return <EntityEvidence entity={node} onRead={onRead} />;
    case "Document":
      return <DocumentEvidence document={node} onRead={onRead} />;
    case "Statement":
      return <StatementEvidence statement={node} onRead={onRead} />;
    case "Mention":
      return <MentionEvidence mention={node} onRead={onRead} />;
    case "Appearance":
      return <AppearanceEvidence appearance={node} onRead={onRead} />;
    case "ClaimLink":
      return <LinkEvidence link={node} onRead={onRead} />;
    case "IdentityJudgement":
      return <IdentityEvidence identity={node} onRead={onRead} />;
    case "TextDependence":
      return <DependenceEvidence dependence={node} onRead={onRead} />;
    default:
      return <Problem title="Nothing is shown for this kind of record" />;
  }
}

function Waiting() {
  return (
    <div aria-busy="true" aria-label="Loading">
      <Skeleton height={12} width={90} mb={10} />
      <Skeleton height={16} mb={6} />
      <Skeleton height={16} width="70%" mb={18} />
      <Skeleton height={64} mb={10} />
      <Skeleton height={64} />
    </div>
  );
}
