/** Reviewing: accepting a record at once, or rejecting it with a reason. */

import { ReviewRecordDocument } from "../../query/generated/graphql.ts";
import type { ReviewInput, ReviewPartFragment } from "../../query/generated/graphql.ts";
import { useApp } from "../parts/app-context.ts";
import type { Act } from "./correctable.tsx";
import { ReasonForm } from "./reason-form.tsx";

export interface Reviewed {
  readonly id: string;
  readonly review: ReviewPartFragment | null;
}

/** What can be said of a mention, an appearance, a statement or a judgement. */
export function useReviewActs({ id, review }: Reviewed): readonly Act[] {
  const { collection } = useApp();
  const input = (verdict: ReviewInput["verdict"], basedOn: number, reason?: string) => ({
    input: {
      collection: collection.id,
      record: id,
      verdict,
      basedOn,
      ...(reason !== undefined && { reason }),
    },
  });
  const accept: Act = {
    name: "Accept",
    go: (correct) => void correct(ReviewRecordDocument, input("ACCEPTED", collection.version)),
  };
  const reject: Act = {
    name: "Reject…",
    renderForm: (close) => (
      <ReasonForm
        title="Reject this reading"
        submit="Reject"
        hint="It leaves the graph, and stays reachable under “rejected” and in the history."
        document={ReviewRecordDocument}
        variables={(reason, basedOn) => input("REJECTED", basedOn, reason)}
        onClose={close}
      />
    ),
  };
  return review?.verdict === "ACCEPTED" ? [reject] : [accept, reject];
}

/** Who looked at a record and what they said; nothing when nobody did. */
export function ReviewBadge({ review }: { readonly review: ReviewPartFragment | null }) {
  if (review === null) return null;
  const title = review.reason ?? undefined;
  return (
    <span className="badge review" title={title}>
      {review.verdict.toLowerCase()} by {review.by.name}
    </span>
  );
}
