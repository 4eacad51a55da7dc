/** Aligned passages: what two texts share, passage by passage, with the words that differ marked. */

import type { AlignedPartFragment } from "../../query/generated/graphql.ts";
import { readSpan } from "../../state/app-state.ts";
import { useApp } from "../parts/app-context.ts";
import { DocumentLetter } from "../parts/badges.tsx";
import { useCapped } from "../parts/use-capped.tsx";
import { counted } from "../words.ts";
import { markPassage } from "./mark-passage.ts";
import type { MarkedPart } from "./mark-passage.ts";

type Passage = AlignedPartFragment["passages"][number];
type Quote = Passage["source"];

/** Passages that are shown at once; more come when they are asked for. */
const SHOWN = 12;

export function AlignedPassages({ passages }: { readonly passages: readonly Passage[] }) {
  const { documents } = useApp();
  const { shown, more } = useCapped(passages, SHOWN);
  const [first] = passages;
  const sides = first === undefined ? [] : [first.source.document.id, first.target.document.id];
  if (passages.length === 0) return <p className="quiet">No passages are named.</p>;
  return (
    <div className="aligned" data-testid="aligned">
      <div className="aligned-head">
        {sides.map((id) => (
          <p key={id}>
            <DocumentLetter id={id} />{" "}
            <span className="clip">{documents.find((one) => one.id === id)?.label}</span>
          </p>
        ))}
      </div>
      <p className="quiet aligned-hint">
        {counted(passages.length, "passage")} in common:{" "}
        <mark className="aligned-shared">word for word in both</mark>, and where that is most of it,{" "}
        <mark>only in one</mark>. A click reads it in its article.
      </p>
      <ol className="aligned-list">
        {shown.map((passage) => (
          <AlignedRow key={`${passage.source.start} ${passage.target.start}`} passage={passage} />
        ))}
      </ol>
      {more}
    </div>
  );
}

function AlignedRow({ passage }: { readonly passage: Passage }) {
  const { source, target } = passage;
  const marked = markPassage(passage);
  return (
    <li className="aligned-row">
      <AlignedSide quote={source} parts={marked.source} />
      <AlignedSide quote={target} parts={marked.target} />
    </li>
  );
}

function AlignedSide({
  quote,
  parts,
}: {
  readonly quote: Quote;
  readonly parts: readonly MarkedPart[];
}) {
  const { change, documents } = useApp();
  const { document, start, end } = quote;
  const letter = documents.find(({ id }) => id === document.id)?.letter ?? "";
  return (
    <button
      type="button"
      className="aligned-side diff"
      title={`Read it in document ${letter}`}
      onClick={() => change((before) => readSpan(before, document.id, { start, end }))}
    >
      {parts.map(({ text, mark }, index) =>
        mark === "plain" ? (
          <span key={index}>{text}</span>
        ) : (
          <mark key={index} className={mark === "shared" ? "aligned-shared" : undefined}>
            {text}
          </mark>
        ),
      )}
    </button>
  );
}
