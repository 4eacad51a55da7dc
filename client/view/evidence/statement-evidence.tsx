/** A line between two nodes that is a relation or a mention: what it says and what it rests on. */

import type { SelectedNode } from "../../query/queries.ts";
import { Notes } from "../correct/note-act.tsx";
import { RecordActs } from "../correct/record-acts.tsx";
import { ReviewBadge } from "../correct/review-acts.tsx";
import { StatementActs } from "../correct/statement-acts.tsx";
import { ObjectHistory } from "../history/object-history.tsx";
import { MadeBadge } from "../parts/made-badge.tsx";
import { RELATION_WORDS } from "../words.ts";
import { methodWords, NodeLink, Quotes, Section } from "./section.tsx";
import type { OnRead } from "./section.tsx";

type StatementNode = Extract<SelectedNode, { readonly __typename: "Statement" }>;
type MentionNode = Extract<SelectedNode, { readonly __typename: "Mention" }>;

export function StatementEvidence(props: {
  readonly statement: StatementNode;
  readonly onRead: OnRead;
}) {
  const { statement, onRead } = props;
  const { source, target, relation, role, inferred, ground, method } = statement;
  return (
    <article>
      <header className="evidence-head">
        <p className="eyebrow">Relation</p>
        <StatementActs statement={statement} isHead />
      </header>
      <p className="edge-sentence">
        <NodeLink id={source.id} kind={source.kind} label={source.label} />
        <span className="edge-relation">
          {RELATION_WORDS[relation]}
          {role === null ? "" : ` (${role})`}
        </span>
        <NodeLink id={target.id} kind={target.kind} label={target.label} />
      </p>
      <Section title="The words it rests on">
        <Quotes evidence={statement.evidence} onRead={onRead} />
      </Section>
      <Section title="Why is this here">
        <p className="quiet">
          {inferred ? `Inferred: ${ground ?? "no ground is given"} ` : ""}Recorded by{" "}
          {methodWords(method)}.
        </p>
        <MadeBadge made={statement} />
        <ReviewBadge review={statement.review} />
      </Section>
      <Notes notes={statement.notes} />
      <ObjectHistory id={statement.id} />
    </article>
  );
}

export function MentionEvidence(props: { readonly mention: MentionNode; readonly onRead: OnRead }) {
  const { mention, onRead } = props;
  return (
    <article>
      <header className="evidence-head">
        <p className="eyebrow">Mention</p>
        <RecordActs record={mention} what="mention" />
      </header>
      <p className="edge-sentence">
        <NodeLink id={mention.node.id} kind={mention.node.kind} label={mention.node.label} />
        <span className="edge-relation">is named here</span>
      </p>
      <Section title="The words that name it" count={mention.quotes.length}>
        <Quotes evidence={[mention]} onRead={onRead} />
      </Section>
      <Section title="Why is this here">
        <p className="quiet">Read by {methodWords(mention.method)}.</p>
        <MadeBadge made={mention} />
        <ReviewBadge review={mention.review} />
      </Section>
      <Notes notes={mention.notes} />
      <ObjectHistory id={mention.id} />
    </article>
  );
}
