/** The parts that all kinds of evidence are made of. */

import type { ReactNode } from "react";
import { select } from "../../state/app-state.ts";
import type { ClaimStanding } from "../../graph/claim-standing.ts";
import type { NodeKind } from "../../query/generated/graphql.ts";
import { useApp } from "../parts/app-context.ts";
import { DocumentLetter } from "../parts/badges.tsx";
import { NodeIcon } from "../parts/node-icon.tsx";
import { QuoteButton } from "../parts/quote-button.tsx";

/** Shows a place of a document in the reader. */
export type OnRead = (document: string, start: number, end: number) => void;

export function Section(props: {
  readonly title: string;
  readonly count?: number;
  readonly children: ReactNode;
}) {
  const { title, count, children } = props;
  return (
    <section className="section">
      <h3 className="section-title">
        {title}
        {count !== undefined && <span className="count">{count}</span>}
      </h3>
      {children}
    </section>
  );
}

/** A node by name; selects it. */
export function NodeLink(props: {
  readonly id: string;
  readonly kind: NodeKind;
  readonly label: string;
  readonly standing?: ClaimStanding;
}) {
  const { id, kind, label, standing } = props;
  const { change } = useApp();
  return (
    <button
      type="button"
      className="node-link"
      onClick={() => change((before) => select(before, id))}
    >
      <NodeIcon kind={kind} standing={standing} size={12} />
      <span>{label}</span>
    </button>
  );
}

interface Quoting {
  readonly document: { readonly id: string };
  readonly quotes: readonly { readonly exact: string; readonly start: number }[];
}

/** The words of each document, under its letter; those of one document stand together. */
export function Quotes(props: { readonly evidence: readonly Quoting[]; readonly onRead: OnRead }) {
  const { evidence, onRead } = props;
  const { documents } = useApp();
  const groups = documents.flatMap(({ id }) => {
    const quotes = evidence.filter((one) => one.document.id === id).flatMap((one) => one.quotes);
    return quotes.length === 0 ? [] : [{ id, quotes }];
  });
  return (
    <ul className="quotes">
      {groups.map(({ id, quotes }) => (
        <li key={id} className="quotes-document">
          <DocumentLetter id={id} />
          <div className="quotes-words">
            {quotes.map(({ exact, start }) => (
              <QuoteButton key={start} document={id} exact={exact} start={start} onRead={onRead} />
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Who or what made a record. */
export function methodWords(method: {
  readonly kind: string;
  readonly name: string;
  readonly version: string | null;
}): string {
  const version = method.version === null ? "" : ` ${method.version}`;
  return `${method.name}${version} (${method.kind.toLowerCase()})`;
}
