/** Two nodes that may be one: each with its name and the words that speak of it. */

import type { ReviewItem } from "../../query/review-queue.ts";
import { select } from "../../state/app-state.ts";
import { useApp } from "../parts/app-context.ts";
import { DocumentLetter } from "../parts/badges.tsx";
import { NodeIcon } from "../parts/node-icon.tsx";
import { capital, counted, KIND_WORDS } from "../words.ts";

export type PairSide = ReviewItem["sides"][number];

export function PairSides({ item }: { readonly item: ReviewItem }) {
  return (
    <div className="pair-sides" data-testid="pair-sides">
      {item.sides.map((side, index) => (
        <Side key={`${index} ${side.id}`} side={side} />
      ))}
    </div>
  );
}

/** Places that are quoted in the card. */
const SHOWN = 4;

function Side({ side }: { readonly side: PairSide }) {
  const { change } = useApp();
  const { label, node, passages } = side;
  const places = passages.flatMap(({ document, quotes }) =>
    quotes.map((quote) => ({ ...quote, document: document.id })),
  );
  return (
    <section className="pair-side-card" aria-label={label}>
      <p className="eyebrow">
        <NodeIcon kind={node.kind} size={12} /> {KIND_WORDS[node.kind]}
      </p>
      <button
        type="button"
        className="link-claim pair-side-name"
        title="Show it with all that is known of it"
        onClick={() => change((before) => select(before, node.id))}
      >
        {label}
      </button>
      {node.label !== label && <p className="quiet">now counted as “{node.label}”</p>}
      <ul className="pair-side-words" aria-label={`Words of ${capital(label)}`}>
        {places.slice(0, SHOWN).map(({ document, exact, prefix, suffix, start }) => (
          <li key={`${document} ${start}`}>
            <DocumentLetter id={document} />
            <span>
              <span className="quiet">…{prefix}</span>
              <strong>{exact}</strong>
              <span className="quiet">{suffix}…</span>
            </span>
          </li>
        ))}
      </ul>
      {places.length > SHOWN && (
        <p className="quiet">
          and in {counted(places.length - SHOWN, "more place")}, marked in the article
        </p>
      )}
    </section>
  );
}
