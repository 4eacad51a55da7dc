/** The document beside the item: its text, with the words marked that the item rests on. */

import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import type { ReactNode } from "react";
import { documentTextQuery } from "../../query/queries.ts";
import type { ReviewItem, ReviewRecord } from "../../query/review-queue.ts";
import type { Passage, PassageTone } from "../evidence/passages.ts";
import { useApp } from "../parts/app-context.ts";
import { DocumentLetter } from "../parts/badges.tsx";
import { QueryProblem } from "../parts/problem.tsx";
import { ArticleText } from "../reader/article-text.tsx";
import type { PairSide } from "./pair-sides.tsx";

/** Of two nodes that may be one, the documents of both side by side. */
export function ReviewDocuments({ item }: { readonly item: ReviewItem }) {
  const { document, quotes, record, sides } = item;
  if (item.kind !== "IDENTITY") {
    return <ReviewDocument document={document} quotes={quotes} record={record} />;
  }
  return (
    <div className="review-documents" data-testid="pair-documents">
      {sides.map((side, index) => (
        <SideDocument key={`${index} ${side.id}`} side={side} item={item} />
      ))}
    </div>
  );
}

/** A document of one of two nodes; of several documents one is chosen. */
function SideDocument({ side, item }: { readonly side: PairSide; readonly item: ReviewItem }) {
  const [chosen, setChosen] = useState(0);
  const all = [...new Map(side.passages.map(({ document }) => [document.id, document])).values()];
  const document = all[Math.min(chosen, all.length - 1)] ?? {
    id: side.node.kind === "DOCUMENT" ? side.id : item.document.id,
    label: side.label,
  };
  const quotes = useMemo(
    () =>
      side.passages.filter((one) => one.document.id === document.id).flatMap((one) => one.quotes),
    [side.passages, document.id],
  );
  return (
    <ReviewDocument document={document} quotes={quotes} record={undefined}>
      {all.length > 1 && (
        <span
          className="side-choice"
          role="group"
          aria-label={`Documents that speak of ${side.label}`}
        >
          {all.map(({ id, label }, index) => (
            <button
              key={id}
              type="button"
              className="small-button"
              aria-pressed={id === document.id}
              title={label}
              onClick={() => setChosen(index)}
            >
              <DocumentLetter id={id} />
            </button>
          ))}
        </span>
      )}
    </ReviewDocument>
  );
}

interface ReviewDocumentProps {
  readonly document: ReviewItem["document"];
  readonly quotes: readonly { readonly start: number; readonly end: number }[];
  readonly record: ReviewRecord | undefined;
  readonly children?: ReactNode;
}

function ReviewDocument({ document, quotes, record, children }: ReviewDocumentProps) {
  const { collection } = useApp();
  const answer = useQuery(documentTextQuery(collection, document.id));
  const passages = useMemo(() => marksOf(document.id, quotes, "words"), [document.id, quotes]);
  const sources = useMemo(() => {
    if (record?.__typename !== "Appearance") return [];
    const hops = record.chain.flatMap((hop) => hop.quotes);
    return marksOf(document.id, hops, "source");
  }, [document.id, record]);
  return (
    <section className="review-document" aria-label="Article">
      <p className="review-document-head">
        <DocumentLetter id={document.id} />
        <span className="clip">{document.label}</span>
        {children}
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
        aria-label={`Text of the article “${document.label}”`}
      >
        {answer.error !== null && answer.data === undefined && (
          <QueryProblem error={answer.error} retry={() => void answer.refetch()} />
        )}
        {answer.data && (
          <ArticleText
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
