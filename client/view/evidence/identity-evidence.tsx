/** A judgement whether two nodes are the same: what it says, why, and on which words. */

import type { SelectedNode } from "../../query/queries.ts";
import { VERDICT_WORDS } from "../correct/counted-as-one.tsx";
import { Notes } from "../correct/note-act.tsx";
import { RecordActs } from "../correct/record-acts.tsx";
import { ObjectHistory } from "../history/object-history.tsx";
import { NodeLink, Quotes, Section } from "./section.tsx";
import type { OnRead } from "./section.tsx";
import { WhyJudged } from "./why.tsx";

type IdentityNode = Extract<SelectedNode, { readonly __typename: "IdentityJudgement" }>;

export function IdentityEvidence(props: {
  readonly identity: IdentityNode;
  readonly onRead: OnRead;
}) {
  const { identity, onRead } = props;
  const { one, oneLabel, other, otherLabel, verdict, reason, evidence } = identity;
  return (
    <article>
      <header className="evidence-head">
        <p className="eyebrow">One, or two</p>
        <RecordActs record={identity} what="judgement" />
      </header>
      <h2 className="panel-title">
        {oneLabel} {VERDICT_WORDS[verdict]} {otherLabel}
      </h2>
      <p className="note">{reason}</p>
      <Nodes nodes={[one, other]} />
      {evidence.length > 0 && (
        <Section title="The words it rests on">
          <Quotes evidence={evidence} onRead={onRead} />
        </Section>
      )}
      <WhyJudged judged={identity} what="judgement" />
      <Notes notes={identity.notes} />
      <ObjectHistory id={identity.id} />
    </article>
  );
}

/** What both are now: one node, when they are counted as one. */
function Nodes({ nodes }: { readonly nodes: readonly IdentityNode["one"][] }) {
  const shown = new Map(nodes.flatMap((node) => (node === null ? [] : [[node.id, node] as const])));
  return (
    <div className="node-links">
      {[...shown.values()].map(({ id, kind, label }) => (
        <NodeLink key={id} id={id} kind={kind} label={label} />
      ))}
    </div>
  );
}
