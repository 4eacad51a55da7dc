/** Relations of a node to others, each as a sentence with the words it rests on. */

import type { StatementPartFragment } from "../../query/generated/graphql.ts";
import { Notes } from "../correct/note-act.tsx";
import { ReviewBadge } from "../correct/review-acts.tsx";
import { StatementActs } from "../correct/statement-acts.tsx";
import { MadeBadge } from "../parts/made-badge.tsx";
import { useCapped } from "../parts/use-capped.tsx";
import { RELATION_WORDS } from "../words.ts";
import { NodeLink, Quotes, Section } from "./section.tsx";
import type { OnRead } from "./section.tsx";

export interface StatementsProps {
  readonly statements: readonly StatementPartFragment[];
  /** The id of the node whose they are. */
  readonly from: string;
  readonly onRead: OnRead;
}

/** Relations that are listed at once. */
const SHOWN = 12;

export function Statements({ statements, from, onRead }: StatementsProps) {
  const { shown, more } = useCapped(statements, SHOWN);
  if (statements.length === 0) return null;
  return (
    <Section title="Relations" count={statements.length}>
      <ul className="statements">
        {shown.map((statement) => {
          const outward = statement.source.id === from;
          const other = outward ? statement.target : statement.source;
          return (
            <li key={statement.id}>
              <div className="statement">
                <span className="statement-relation">{relationWords(statement, outward)}</span>
                <NodeLink id={other.id} kind={other.kind} label={other.label} />
                <MadeBadge made={statement} />
                <ReviewBadge review={statement.review} />
                <StatementActs statement={statement} />
              </div>
              {statement.inferred && <p className="quiet">Inferred. {statement.ground}</p>}
              <Quotes evidence={statement.evidence} onRead={onRead} />
              <Notes notes={statement.notes} />
            </li>
          );
        })}
      </ul>
      {more}
    </Section>
  );
}

function relationWords({ relation, role }: StatementPartFragment, outward: boolean): string {
  if (relation === "PARTICIPANT") {
    const as = role ?? "taking part";
    return outward ? `${as}:` : `${as} in`;
  }
  const words = `${RELATION_WORDS[relation]}${role === null ? "" : ` (${role})`}`;
  return outward ? words : `← ${words}`;
}
