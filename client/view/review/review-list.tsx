/** What is left of the queue, the current item among it. */

import { useEffect, useRef } from "react";
import { DocumentLetter } from "../parts/badges.tsx";
import type { UsedReview } from "./use-review.ts";
import { itemWords, REVIEW_KIND_WORDS, sureWords } from "./review-words.ts";

export function ReviewList({ review }: { readonly review: UsedReview }) {
  const { items, current, show } = review;
  const list = useRef<HTMLOListElement>(null);
  const currentId = current?.id ?? "";
  useEffect(() => {
    const row = list.current?.querySelector(`[data-item="${CSS.escape(currentId)}"]`);
    row?.scrollIntoView({ block: "nearest" });
  }, [currentId]);
  return (
    <ol className="review-list scroll" aria-label="Left to review" ref={list}>
      {items.map((item) => (
        <li key={item.id}>
          <button
            type="button"
            className="review-row"
            data-item={item.id}
            aria-current={item.id === current?.id ? "true" : undefined}
            onClick={() => show(item.id)}
          >
            <span className="review-row-head">
              <DocumentLetter id={item.document.id} />
              {REVIEW_KIND_WORDS[item.kind]}
              <span className="review-sure">{sureWords(item)}</span>
            </span>
            <span className="review-row-label">{itemWords(item)}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
