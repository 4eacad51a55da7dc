/** Two cells opened beside one another, with the words that only one of them has marked. */

import type { ComparisonCell, ComparisonRow } from "../../query/queries.ts";
import { useApp } from "../parts/app-context.ts";
import { DocumentLetter } from "../parts/badges.tsx";
import { linkWords } from "../words.ts";
import { diffQuotes } from "./word-diff.ts";
import type { DiffPart } from "./word-diff.ts";

export function PairRow(props: { readonly row: ComparisonRow; readonly columns: number }) {
  const { row, columns } = props;
  const { state, change } = useApp();
  const [left, right] = (state.pair?.documents ?? []).map((id) =>
    row.cells.find(({ document }) => document.id === id),
  );
  if (left === undefined || right === undefined) return null;
  const diff = diffQuotes(wordsOf(left), wordsOf(right));
  const link = right.link ?? left.link;
  const speaking = row.cells.filter(({ appearances }) => appearances.length > 0);
  const open = (one: string, two: string): void =>
    change((before) => ({ ...before, pair: { row: row.id, documents: [one, two] } }));
  return (
    <tr className="pair-row">
      <td colSpan={columns}>
        <div className="pair" data-testid="pair">
          <div className="pair-side">
            <DocumentLetter id={left.document.id} />
            <DiffText parts={diff.left} />
          </div>
          <div className="pair-side">
            <DocumentLetter id={right.document.id} />
            <DiffText parts={diff.right} />
          </div>
        </div>
        {link !== null && link !== undefined && (
          <p className="pair-reason">
            <strong>{linkWords(link.kind, link.inverse)}:</strong> {link.reason}
          </p>
        )}
        {speaking.length > 2 && (
          <div className="pair-choices">
            <Choice
              word="Left"
              speaking={speaking}
              chosen={left.document.id}
              onChoose={(id) => open(id, right.document.id)}
            />
            <Choice
              word="Right"
              speaking={speaking}
              chosen={right.document.id}
              onChoose={(id) => open(left.document.id, id)}
            />
          </div>
        )}
      </td>
    </tr>
  );
}

/** Which of the documents that speak of the claim stands on one side. */
function Choice(props: {
  readonly word: string;
  readonly speaking: readonly ComparisonCell[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}) {
  const { word, speaking, chosen, onChoose } = props;
  return (
    <p className="pair-reason" role="group" aria-label={word}>
      {word}{" "}
      {speaking.map(({ document }) => (
        <button
          key={document.id}
          type="button"
          className="small-button"
          aria-pressed={document.id === chosen}
          onClick={() => onChoose(document.id)}
        >
          <DocumentLetter id={document.id} />
        </button>
      ))}
    </p>
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
