/** Two cells opened beside one another, with the words that only one of them has marked. */

import type { ComparisonCell, ComparisonRow } from "../../query/queries.ts";
import { useApp } from "../parts/app-context.ts";
import { DocumentLetter } from "../parts/badges.tsx";
import { linkWords } from "../words.ts";
import { diffQuotes } from "./word-diff.ts";
import type { DiffPart } from "./word-diff.ts";

export function PairRow({ row }: { readonly row: ComparisonRow }) {
  const { state, change } = useApp();
  const [left, right] = (state.pair?.documents ?? []).map((id) =>
    row.cells.find(({ document }) => document.id === id),
  );
  if (left === undefined || right === undefined) return null;
  const { left: one, right: other } = diffQuotes(wordsOf(left), wordsOf(right));
  const link = right.link ?? left.link;
  const speaking = row.cells.filter(({ appearances }) => appearances.length > 0);
  return (
    <tr className="pair-row">
      <td colSpan={row.cells.length}>
        <div className="pair" data-testid="pair">
          <div className="pair-side">
            <DocumentLetter id={left.document.id} />
            <DiffText parts={one} />
          </div>
          <div className="pair-side">
            <DocumentLetter id={right.document.id} />
            <DiffText parts={other} />
          </div>
        </div>
        {link !== null && link !== undefined && (
          <p className="pair-reason">
            <strong>{linkWords(link.kind, link.inverse)}:</strong> {link.reason}
          </p>
        )}
        {speaking.length > 2 && (
          <p className="pair-reason">
            Beside{" "}
            {speaking.map(({ document }) => (
              <button
                key={document.id}
                type="button"
                className="small-button"
                aria-pressed={document.id === right.document.id}
                onClick={() =>
                  change((before) => ({
                    ...before,
                    pair: { row: row.id, documents: [left.document.id, document.id] },
                  }))
                }
              >
                <DocumentLetter id={document.id} />
              </button>
            ))}
          </p>
        )}
      </td>
    </tr>
  );
}

function DiffText({ parts }: { readonly parts: readonly DiffPart[] }) {
  return (
    <p className="diff">
      {parts.map(({ text, changed }, index) =>
        changed ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
      )}
    </p>
  );
}

/** All that a cell quotes, each passage on a line of its own. */
function wordsOf({ appearances }: ComparisonCell): string {
  return appearances.flatMap(({ quotes }) => quotes.map(({ exact }) => exact)).join("\n");
}
