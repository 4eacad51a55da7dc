/** What is selected, by its kind. */

import { Skeleton } from "@mantine/core";
import { select } from "../../state/app-state.ts";
import type { SelectedNode } from "../../query/queries.ts";
import { useApp } from "../parts/app-context.ts";
import { Problem, QueryProblem } from "../parts/problem.tsx";
import { AppearanceEvidence, DependenceEvidence, LinkEvidence } from "./edge-evidence.tsx";
import { ClaimEvidence } from "./claim-evidence.tsx";
import { DocumentEvidence } from "./document-evidence.tsx";
import { EntityEvidence } from "./entity-evidence.tsx";
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
  const { change } = useApp();
  if (error !== null) return <QueryProblem error={error} retry={retry} />;
  if (node === undefined) return <Waiting />;
  if (node === null) {
    return (
      <Problem
        title="There is nothing with this id"
        actions={
          <button
            type="button"
            className="button"
            onClick={() => change((before) => select(before, undefined))}
          >
            Clear the selection
          </button>
        }
      >
        The link asks for “{id}”, which this server does not have. It may belong to another
        collection, or to a version that has been corrected since.
      </Problem>
    );
  }
  return <Known node={node} onRead={onRead} />;
}

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
