/** The offer to add a claim on a sentence; for whoever selects no words with a pointer. */

import { useState } from "react";
import type { DocumentText } from "../../query/queries.ts";
import { useApp } from "../parts/app-context.ts";
import { NodeIcon } from "../parts/node-icon.tsx";
import { quoted } from "../words.ts";
import { useNewClaim } from "./new-claim-context.tsx";
import { wordsAt } from "./selected-span.ts";
import { sentenceAt } from "./sentence-at.ts";

export interface NewClaimOfferProps {
  readonly text: DocumentText;
  /** Where in the text the sentence is. */
  readonly offset: number;
  readonly onClose: () => void;
}

/** Nothing for readers. */
export function NewClaimOffer({ text, offset, onClose }: NewClaimOfferProps) {
  const { documents } = useApp();
  const { mayAdd, begin } = useNewClaim();
  const [at, setAt] = useState(offset);
  const language = documents.find(({ id }) => id === text.id)?.language ?? undefined;
  const span = sentenceAt(text.text, at, language);
  if (!mayAdd || span === undefined) return null;
  const before = text.text.slice(0, span.start).trimEnd().length - 1;
  const after = text.text.length - text.text.slice(span.end).trimStart().length;
  return (
    <div className="new-claim-offer">
      <button
        type="button"
        className="menu-item"
        onClick={() => {
          onClose();
          begin(span);
        }}
      >
        <NodeIcon kind="CLAIM" standing="single" />
        <span>
          New claim here
          <span className="offer-words">{quoted(wordsAt(text.text, span))}</span>
        </span>
      </button>
      <div className="offer-steps">
        <button
          type="button"
          className="text-button"
          disabled={before < 0}
          onClick={() => setAt(before)}
        >
          Sentence before
        </button>
        <button
          type="button"
          className="text-button"
          disabled={after >= text.text.length}
          onClick={() => setAt(after)}
        >
          Sentence after
        </button>
      </div>
    </div>
  );
}
