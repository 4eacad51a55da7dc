/** What of the queue is listed: kinds, a document, how sure at most. */

import { REVIEW_KINDS, REVIEW_LIMITS } from "../../state/review-ask.ts";
import type { ReviewAsk } from "../../state/review-ask.ts";
import { toggle } from "../../state/filters.ts";
import { useApp } from "../parts/app-context.ts";
import { limitWords, REVIEW_KIND_PLURALS } from "./review-words.ts";

export function ReviewFilters() {
  const { state, change, documents } = useApp();
  const { kinds, document, most } = state.review;
  const ask = (part: Partial<ReviewAsk>): void =>
    change((before) => ({ ...before, review: { ...before.review, ...part } }));
  return (
    <form className="review-filters" role="search" aria-label="Filter the review queue">
      <div className="review-kinds" role="group" aria-label="Kinds">
        {REVIEW_KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            className="small-button"
            aria-pressed={kinds.includes(kind)}
            onClick={() => ask({ kinds: toggle(kinds, kind, REVIEW_KINDS) })}
          >
            {REVIEW_KIND_PLURALS[kind]}
          </button>
        ))}
      </div>
      <select
        className="review-select"
        aria-label="Document"
        value={document ?? ""}
        onChange={({ currentTarget: { value } }) =>
          ask({ document: value === "" ? undefined : value })
        }
      >
        <option value="">all documents</option>
        {documents.map(({ id, letter, label }) => (
          <option key={id} value={id}>
            {letter}: {label}
          </option>
        ))}
      </select>
      <select
        className="review-select"
        aria-label="How sure"
        value={most}
        onChange={({ currentTarget: { value } }) => {
          const chosen = REVIEW_LIMITS.find((one) => String(one) === value);
          if (chosen !== undefined) ask({ most: chosen });
        }}
      >
        {REVIEW_LIMITS.map((one) => (
          <option key={one} value={one}>
            {limitWords(one)}
          </option>
        ))}
      </select>
    </form>
  );
}
