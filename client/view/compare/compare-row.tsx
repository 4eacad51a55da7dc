/** One row of Compare: for each document its words and whose they are, or that it is silent. */

import type { ComparisonCell, ComparisonRow } from "../../query/queries.ts";
import { select } from "../../state/app-state.ts";
import { useApp } from "../parts/app-context.ts";
import { CertaintyBadge, StanceBadge } from "../parts/badges.tsx";
import { quoted } from "../words.ts";
import { PairRow } from "./pair-row.tsx";
import { claimIdsOf, rowInFocus } from "./row-filter.ts";

export function CompareRow(props: {
  readonly row: ComparisonRow;
  /** Whether the claim stands in front, in sight however far one scrolls. */
  readonly hasClaim: boolean;
}) {
  const { row, hasClaim } = props;
  const { state, change } = useApp();
  const selected = state.selected !== undefined && claimIdsOf(row).includes(state.selected);
  const spoken = row.cells.filter(({ appearances }) => appearances.length > 0);
  const [one, other] = spoken;
  const isOpen = state.pair?.row === row.id;
  const dimmed = !rowInFocus(row, state.focus);
  const toggle = (): void =>
    change((before) => ({
      ...before,
      pair:
        isOpen || one === undefined || other === undefined
          ? undefined
          : { row: row.id, documents: [one.document.id, other.document.id] },
    }));
  return (
    <>
      <tr
        className="compare-row"
        data-selected={selected ? "" : undefined}
        data-dimmed={dimmed ? "" : undefined}
        data-row={row.id}
      >
        {hasClaim && (
          <th scope="row" className="compare-claim" title={row.claim.text}>
            {row.claim.label}
          </th>
        )}
        {row.cells.map((cell, index) => (
          <td key={cell.document.id} data-verdict={cell.verdict.toLowerCase()}>
            <Cell
              row={row}
              cell={cell}
              isSelected={selected && state.selected === (cell.claim ?? row.claim).id}
            />
            {index === row.cells.length - 1 && spoken.length > 1 && (
              <button
                type="button"
                className="pair-button"
                aria-expanded={isOpen}
                title="Open two cells beside one another, with the words that differ marked"
                onClick={toggle}
              >
                <span aria-hidden="true">⇄</span>
                <span className="visually-hidden">Words that differ: {row.claim.label}</span>
              </button>
            )}
          </td>
        ))}
      </tr>
      {isOpen && <PairRow row={row} columns={row.cells.length + (hasClaim ? 1 : 0)} />}
    </>
  );
}

function Cell(props: {
  readonly row: ComparisonRow;
  readonly cell: ComparisonCell;
  readonly isSelected: boolean;
}) {
  const { row, cell, isSelected } = props;
  const { change } = useApp();
  if (cell.appearances.length === 0) return <p className="cell-absent">not stated</p>;
  const claim = cell.claim ?? row.claim;
  const choose = (): void =>
    change((before) => ({ ...select(before, claim.id), reading: cell.document.id }));
  return (
    <button
      type="button"
      className="cell"
      aria-pressed={isSelected}
      title={claim.text}
      onClick={choose}
    >
      {cell.appearances.map(({ id, quotes, stance, certainty, chain }) => (
        <span key={id} className="cell-appearance">
          <span className="cell-quote">{quotes.map(({ exact }) => quoted(exact)).join(" … ")}</span>
          <span className="cell-facts">
            <span className="cell-speaker">{speakerWords(chain)}</span>
            {stance !== "ASSERTS" && <StanceBadge stance={stance} />}
            <CertaintyBadge certainty={certainty} />
          </span>
        </span>
      ))}
    </button>
  );
}

type Chain = ComparisonCell["appearances"][number]["chain"];

/** Whose word it is: the last of the chain first, then through whom. */
function speakerWords(chain: Chain): string {
  const names = chain.map(
    ({ source, description }) => source?.name ?? description ?? "nobody named",
  );
  const last = names.at(-1);
  if (last === undefined) return "in the document’s own voice";
  const through = names.slice(0, -1).toReversed();
  return through.length === 0 ? last : `${last}, through ${through.join(", ")}`;
}
