/** The review queue: item by item, the document beside it, one key a decision. */

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { reviewQueueQuery } from "../../query/review-queue.ts";
import { WHOLE_QUEUE } from "../../state/review-ask.ts";
import { CorrectionProblem } from "../corrections/correction-problem.tsx";
import { useMayCorrect } from "../correct/use-may-correct.ts";
import { useApp } from "../parts/app-context.ts";
import { Problem, QueryProblem } from "../parts/problem.tsx";
import { ReviewButtons } from "./review-buttons.tsx";
import { ReviewDocuments } from "./review-document.tsx";
import { useReviewEdit } from "./review-edit.tsx";
import { ReviewFilters } from "./review-filters.tsx";
import { ReviewHelp } from "./review-help.tsx";
import { ReviewItemCard } from "./review-item.tsx";
import { ReviewList } from "./review-list.tsx";
import { itemWords, REVIEW_KIND_WORDS, sureWords } from "./review-words.ts";
import { useReview } from "./use-review.ts";
import { useReviewKeys } from "./use-review-keys.ts";

export function ReviewView() {
  const { collection, state, announce } = useApp();
  const answer = useQuery(reviewQueueQuery(collection.id, state.review));
  const held = answer.data?.nodes ?? [];
  const review = useReview(held);
  const { current, items, index, move, decide, judge, undo } = review;
  const edit = useReviewEdit(current);
  const mayDecide = useMayCorrect();
  const [hasHelp, setHasHelp] = useState(false);
  const left = Math.max(0, (answer.data?.totalCount ?? 0) - (held.length - items.length));
  const openEdit = (): void => {
    if (!mayDecide || current === undefined) return;
    if (!edit.open()) announce("There is nothing to edit in this: accept or reject it");
  };
  const isPair = current?.kind === "IDENTITY";
  const acts = {
    same: () => mayDecide && judge("SAME"),
    different: () => mayDecide && judge("DIFFERENT"),
    accept: () => mayDecide && decide("ACCEPTED"),
    reject: () => {
      if (isPair) announce("Of two, say that they are the same or different");
      else if (mayDecide) decide("REJECTED");
    },
    edit: openEdit,
    undo: () => mayDecide && undo(),
  };
  useReviewKeys({
    ...acts,
    same: isPair ? acts.same : undefined,
    different: isPair ? acts.different : undefined,
    move,
    toggleHelp: () => setHasHelp(!hasHelp),
    closeHelp: hasHelp ? () => setHasHelp(false) : undefined,
  });
  return (
    <div className="review" data-testid="review">
      <h2 className="visually-hidden">Review</h2>
      <div className="review-bar">
        <p className="review-count" data-testid="review-count">
          {answer.data === undefined ? waitingWords(answer.error) : `${left} left to review`}
        </p>
        <ReviewFilters />
        <button
          type="button"
          className="icon-button"
          aria-expanded={hasHelp}
          aria-label="Keys"
          title="Keys (?)"
          onClick={() => setHasHelp(!hasHelp)}
        >
          ?
        </button>
      </div>
      {hasHelp && <ReviewHelp />}
      <CorrectionProblem problem={review.problem} onClose={review.clear} />
      <p className="visually-hidden" aria-live="polite" data-testid="review-said">
        {current &&
          `${index + 1} of ${left}: ${REVIEW_KIND_WORDS[current.kind]}, ${sureWords(current)}. ${itemWords(current)}`}
      </p>
      {current === undefined ? (
        <NothingLeft
          error={answer.error}
          isPending={answer.data === undefined}
          retry={() => void answer.refetch()}
        />
      ) : (
        <div className="review-desk" data-kind={current.kind}>
          <ReviewList review={review} />
          <div className="review-middle">
            <ReviewItemCard key={current.id} item={current} edit={edit} />
            {mayDecide && <ReviewButtons acts={acts} item={current} />}
          </div>
          <ReviewDocuments key={current.id} item={current} />
        </div>
      )}
    </div>
  );
}

function waitingWords(error: Error | null): string {
  return error === null ? "Fetching…" : "";
}

function NothingLeft(props: {
  readonly error: Error | null;
  readonly isPending: boolean;
  readonly retry: () => void;
}) {
  const { error, isPending, retry } = props;
  const { state, change } = useApp();
  const { kinds, document, most } = state.review;
  if (isPending) return error === null ? null : <QueryProblem error={error} retry={retry} />;
  const isNarrowed = kinds.length > 0 || document !== undefined || most < 100;
  return (
    <Problem
      title="Nothing is left to review here"
      actions={
        isNarrowed && (
          <button
            type="button"
            className="button"
            onClick={() =>
              change((before) => ({ ...before, review: { ...WHOLE_QUEUE, most: 100 } }))
            }
          >
            Review everything that a program read
          </button>
        )
      }
    >
      What programs are unsure of, and what they proposed and were refused, comes here as reports
      are read.
    </Problem>
  );
}
