/** The document beside the item: its text, with the words marked that the item rests on. */

import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { documentTextQuery } from "../../query/queries.ts";
import type { ReviewItem } from "../../query/review-queue.ts";
import type { Passage, PassageTone } from "../evidence/passages.ts";
import { useApp } from "../parts/app-context.ts";
import { DocumentLetter } from "../parts/badges.tsx";
import { QueryProblem } from "../parts/problem.tsx";
import { ArticleText } from "../reader/article-text.tsx";

export function ReviewDocument({ item }: { readonly item: ReviewItem }) {
  const { collection } = useApp();
  const { document, quotes, record } = item;
  const answer = useQuery(documentTextQuery(collection.id, document.id));
  const passages = useMemo(() => marksOf(document.id, quotes, "words"), [document.id, quotes]);
  const sources = useMemo(() => {
    if (record.__typename !== "Appearance") return [];
    const hops = record.chain.flatMap((hop) => hop.quotes);
    return marksOf(document.id, hops, "source");
  }, [document.id, record]);
  return (
    <section className="review-document" aria-label="Article">
      <p className="review-document-head">
        <DocumentLetter id={document.id} />
        <span className="clip">{document.label}</span>
        {quotes.length === 0 && (
          <span className="quiet">where it was meant to stand is not known</span>
        )}
      </p>
      <div
        className="reader-text scroll"
        // A region that scrolls has to be reachable by the keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        role="region"
        aria-label="Text of the article"
      >
        {answer.error !== null && answer.data === undefined && (
          <QueryProblem error={answer.error} retry={() => void answer.refetch()} />
        )}
        {answer.data && (
          <ArticleText
            key={item.id}
            text={answer.data}
            passages={passages}
            sources={sources}
            current={passages[0]}
            onPlace={staysHere}
          />
        )}
      </div>
    </section>
  );
}

/** What else was read in the words is no question of the queue. */
function staysHere(): void {
  // Nothing opens.
}

function marksOf(
  document: string,
  quotes: readonly { readonly start: number; readonly end: number }[],
  tone: PassageTone,
): readonly Passage[] {
  return quotes.map(({ start, end }) => ({ document, start, end, tone }));
}
