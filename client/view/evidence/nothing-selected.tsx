/** The panel before anything is selected: what the collection holds, and where to begin. */

import { Kbd } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { comparisonQuery } from "../../query/queries.ts";
import { select } from "../../state/app-state.ts";
import { useApp } from "../parts/app-context.ts";
import { DocumentLetter } from "../parts/badges.tsx";
import { counted, DEPENDENCE_WORDS, groupWords } from "../words.ts";

export function NothingSelected() {
  const { collection, change, documents, scope } = useApp();
  const comparison = useQuery(comparisonQuery(collection, scope)).data;
  const shared = comparison?.dependences ?? [];
  return (
    <div className="nothing-selected">
      <h2 className="panel-title">{collection.title}</h2>
      {collection.description !== null && <p className="lead">{collection.description}</p>}
      <ul className="document-list">
        {documents.map((document) => (
          <li key={document.id}>
            <button
              type="button"
              className="document-link"
              onClick={() => change((before) => select(before, document.id))}
            >
              <DocumentLetter id={document.id} />
              <span>
                <span className="document-title">{document.label}</span>
                <span className="document-facts">
                  {document.author === null ? "author unknown" : `by ${document.author}`}
                  {" · "}
                  {document.published === null
                    ? "undated"
                    : `${document.published.edtf}${document.published.inferred ? " (inferred)" : ""}`}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {comparison && (
        <dl className="group-counts">
          {comparison.groups
            .filter(({ count }) => count > 0)
            .map(({ group, count }) => (
              <div key={group}>
                <dt>
                  <span className={`sign sign-${group.toLowerCase()}`} aria-hidden="true">
                    {groupWords(group, scope.length > 2).sign}
                  </span>
                  {groupWords(group, scope.length > 2).title}
                </dt>
                <dd>{counted(count, "row")}</dd>
              </div>
            ))}
        </dl>
      )}
      {shared.map(({ id, dependence: kind, reason }) => (
        <p key={id} className="note">
          <strong>{DEPENDENCE_WORDS[kind]}.</strong> {reason}
        </p>
      ))}
      <p className="quiet">
        Select a claim, an actor or a line to see what it rests on. <Kbd size="xs">/</Kbd> searches,{" "}
        <Kbd size="xs">Esc</Kbd> steps back.
      </p>
    </div>
  );
}
