/** A document: what it says of itself, what is not known, and what its wording shares. */

import { useQuery } from "@tanstack/react-query";
import { documentTextQuery } from "../../query/queries.ts";
import type { SelectedNode } from "../../query/queries.ts";
import { select } from "../../state/app-state.ts";
import { CountedAsOne } from "../correct/counted-as-one.tsx";
import { DocumentActs } from "../correct/document-acts.tsx";
import { Notes } from "../correct/note-act.tsx";
import { RejectedRecords } from "../correct/rejected-records.tsx";
import { ObjectHistory } from "../history/object-history.tsx";
import { useApp } from "../parts/app-context.ts";
import { DocumentLetter, StanceBadge } from "../parts/badges.tsx";
import { MadeBadge } from "../parts/made-badge.tsx";
import { Actions } from "./actions.tsx";
import { Section } from "./section.tsx";
import type { OnRead } from "./section.tsx";
import { timeWords } from "./time-words.ts";
import { WordingInCommon } from "./wording-in-common.tsx";

export type SelectedDocument = Extract<SelectedNode, { readonly __typename: "Document" }>;

export function DocumentEvidence(props: {
  readonly document: SelectedDocument;
  readonly onRead: OnRead;
}) {
  const { document, onRead } = props;
  const { change, collection } = useApp();
  const text = useQuery(documentTextQuery(collection, document.id)).data;
  return (
    <article>
      <header className="evidence-head">
        <p className="eyebrow">
          <DocumentLetter id={document.id} /> Document
        </p>
        <DocumentActs document={document} />
        <Actions id={document.id} />
      </header>
      <h2 className="panel-title">{document.label}</h2>
      <p className="badges">
        <MadeBadge made={document} />
      </p>
      <dl className="document-data">
        <Fact name="Title" value={document.title} unknown="it states none" />
        {document.file !== null && <Fact name="File" value={document.file} unknown="" />}
        <Fact name="Author" value={document.author} unknown="not stated" />
        <Fact name="Publisher" value={document.publisher?.name} unknown="not stated" />
        <Fact
          name="Published"
          value={document.published === null ? null : timeWords(document.published)}
          unknown="not known"
        />
        <Fact name="Address" value={document.url} unknown="not known" />
        <Fact name="SHA-256" value={document.sha256} unknown="" />
      </dl>
      {document.published?.ground !== undefined && document.published.ground !== null && (
        <p className="note">{document.published.ground}</p>
      )}
      <WordingInCommon document={document} onRead={onRead} />
      {text && (
        <Section title="What it says, in order" count={text.appearances.nodes.length}>
          <ul className="links">
            {text.appearances.nodes.map(({ id, stance, claim }) => (
              <li key={id}>
                <button
                  type="button"
                  className="link-claim"
                  onClick={() => change((before) => select(before, claim.id))}
                >
                  {claim.text}
                </button>
                {stance !== "ASSERTS" && <StanceBadge stance={stance} />}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <CountedAsOne node={document} onRead={onRead} />
      <Notes notes={document.notes} />
      <RejectedRecords id={document.id} />
      <ObjectHistory id={document.id} />
    </article>
  );
}

function Fact(props: {
  readonly name: string;
  readonly value: string | null | undefined;
  readonly unknown: string;
}) {
  const { name, value, unknown } = props;
  return (
    <div>
      <dt>{name}</dt>
      <dd className={value ? "clip" : "quiet"} title={value ?? undefined}>
        {value ?? unknown}
      </dd>
    </div>
  );
}
