/** Above the rows of Compare: what the documents' wording has in common, pair by pair. */

import { useState } from "react";
import type { Comparison } from "../../query/queries.ts";
import { select } from "../../state/app-state.ts";
import { useApp } from "../parts/app-context.ts";
import { DocumentLetter } from "../parts/badges.tsx";
import { counted, DEPENDENCE_SHORT } from "../words.ts";

/** Pairs that are shown at once: twenty documents have 190. */
const SHOWN = 8;

export function WordingStrip({ dependences }: Pick<Comparison, "dependences">) {
  const { change } = useApp();
  const [isWhole, setWhole] = useState(false);
  const found = dependences.filter(({ dependence }) => dependence !== "NONE_DETECTED");
  const none = dependences.length - found.length;
  if (dependences.length === 0) return null;
  const shown = isWhole ? found : found.slice(0, SHOWN);
  return (
    <div className="wording-strip" role="group" aria-label="Wording in common">
      <span className="quiet">Wording in common:</span>
      {shown.map(({ id, dependence, documents, reason }) => (
        <button
          key={id}
          type="button"
          className="chip wording-chip"
          title={reason}
          onClick={() => change((before) => select(before, id))}
        >
          {documents.map((document) => (
            <DocumentLetter key={document.id} id={document.id} />
          ))}
          {DEPENDENCE_SHORT[dependence]}
        </button>
      ))}
      {found.length > shown.length && (
        <button type="button" className="text-button" onClick={() => setWhole(true)}>
          {counted(found.length - shown.length, "more pair")}
        </button>
      )}
      {none > 0 && (
        <span className="quiet">
          none detected in {counted(none, found.length === 0 ? "pair" : "other pair")}
        </span>
      )}
    </div>
  );
}
