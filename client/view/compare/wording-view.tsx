/** What two texts share, in the middle of the page: the verdict with its reason, and the passages. */

import { select } from "../../state/app-state.ts";
import { AlignedPassages } from "../evidence/aligned-passages.tsx";
import type { SelectedNode } from "../../query/queries.ts";
import { useApp } from "../parts/app-context.ts";
import { MadeBadge } from "../parts/made-badge.tsx";
import { DEPENDENCE_WORDS } from "../words.ts";

export type Wording = Extract<SelectedNode, { readonly __typename: "TextDependence" }>;

export function WordingView({ wording }: { readonly wording: Wording }) {
  const { change } = useApp();
  const { dependence, reason, by, score, passages } = wording;
  return (
    <div className="compare scroll wording" data-testid="wording" tabIndex={-1}>
      <p>
        <button
          type="button"
          className="text-button"
          onClick={() => change((before) => select(before, undefined))}
        >
          ← All that they say
        </button>
      </p>
      <h2 className="wording-verdict">{DEPENDENCE_WORDS[dependence]}</h2>
      <p className="wording-reason">{reason}</p>
      <p className="badges">
        <MadeBadge made={{ method: by, confidence: score }} did="judged" />
      </p>
      <AlignedPassages passages={passages} />
    </div>
  );
}
