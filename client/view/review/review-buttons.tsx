/** What can be said of the item, each with its key. */

import type { ReviewItem } from "../../query/review-queue.ts";

export interface ReviewButtonsProps {
  readonly acts: Readonly<
    Record<"accept" | "reject" | "edit" | "undo" | "same" | "different", () => unknown>
  >;
  readonly item: ReviewItem;
}

export function ReviewButtons({ acts, item }: ReviewButtonsProps) {
  if (item.kind === "IDENTITY") {
    const { record } = item;
    const isContradicted =
      record.__typename === "IdentityJudgement" && record.verdict === "DIFFERENT";
    return (
      <div className="review-buttons" role="group" aria-label="Decide">
        <KeyButton name="Same" keys="s" isMain onClick={acts.same} />
        <KeyButton
          name={isContradicted ? "Split the first off" : "Different"}
          keys="d"
          onClick={acts.different}
        />
        <KeyButton
          name={isContradicted ? "Leave it" : "Leave unsure"}
          keys="a"
          onClick={acts.accept}
        />
        <KeyButton name="Undo" keys="u" onClick={acts.undo} />
      </div>
    );
  }
  const isRefusal = item.kind === "REFUSAL";
  const hasForm = item.kind === "APPEARANCE" || item.kind === "STATEMENT";
  return (
    <div className="review-buttons" role="group" aria-label="Decide">
      <KeyButton name={isRefusal ? "Dealt with" : "Accept"} keys="a" isMain onClick={acts.accept} />
      <KeyButton name={isRefusal ? "Rightly refused" : "Reject"} keys="r" onClick={acts.reject} />
      {hasForm && <KeyButton name="Edit" keys="e" onClick={acts.edit} />}
      <KeyButton name="Undo" keys="u" onClick={acts.undo} />
    </div>
  );
}

function KeyButton(props: {
  readonly name: string;
  readonly keys: string;
  readonly isMain?: boolean;
  readonly onClick: () => unknown;
}) {
  const { name, keys, isMain = false, onClick } = props;
  return (
    <button
      type="button"
      className={isMain ? "button primary" : "button"}
      aria-keyshortcuts={keys}
      onClick={() => void onClick()}
    >
      {name} <kbd aria-hidden="true">{keys}</kbd>
    </button>
  );
}
