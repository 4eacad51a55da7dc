/** The reader: the whole article as text, with the selection's passages marked in it. */

import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import { documentTextQuery } from "../../query/queries.ts";
import { read } from "../../state/app-state.ts";
import { useApp } from "../parts/app-context.ts";
import { DocumentLetter } from "../parts/badges.tsx";
import { Problem, QueryProblem } from "../parts/problem.tsx";
import { passagesIn } from "../evidence/passages.ts";
import type { Passage } from "../evidence/passages.ts";
import { DraftBar } from "../new-claim/draft-bar.tsx";
import { SelectionTool } from "../new-claim/selection-tool.tsx";
import { ArticleText } from "./article-text.tsx";
import type { Place } from "./article-text.tsx";
import { placeInView } from "./place-in-view.ts";
import { useMarked } from "./use-marked.ts";
import { OnThisText } from "./on-this-text.tsx";

export interface ReaderProps {
  /** The id of the document. */
  readonly document: string;
  /** The selection's, in all documents. */
  readonly passages: readonly Passage[];
}

export function Reader({ document, passages }: ReaderProps) {
  const { collection } = useApp();
  const answer = useQuery(documentTextQuery(collection, document));
  const { here, sources, current, isStepped } = useMarked(document, passages);
  const [place, setPlace] = useState<Place>();
  const text = answer.data;
  const reader = useRef<HTMLElement>(null);
  const openPlace = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== "Enter" || event.target !== event.currentTarget) return;
    event.preventDefault();
    setPlace(placeInView(event.currentTarget));
  };

  return (
    <section className="reader" aria-label="Article" ref={reader}>
      <ReaderBar document={document} passages={passages} count={isStepped ? here.length : 0} />
      <DraftBar />
      {/* Enter is for the keyboard what a click on the words is. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        className="reader-text scroll"
        // A region that scrolls has to be reachable by the keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        role="region"
        aria-label="Text of the article"
        onKeyDown={openPlace}
      >
        {answer.error !== null && text === undefined && (
          <QueryProblem error={answer.error} retry={() => void answer.refetch()} />
        )}
        {answer.isPending && <Waiting />}
        {text === null && (
          <Problem title="There is no such document">
            The link asks for a document that this server does not have. Choose another one above.
          </Problem>
        )}
        {text && (
          <ArticleText
            text={text}
            passages={here}
            sources={sources}
            current={current}
            onPlace={setPlace}
          />
        )}
      </div>
      <SelectionTool reader={reader} />
      {text && place !== undefined && (
        <OnThisText
          key={place.offset}
          text={text}
          place={place}
          onClose={() => setPlace(undefined)}
        />
      )}
    </section>
  );
}

/** Documents for each of which there is room for a button. */
const MOST_BUTTONS = 5;
/** Those beside a list of all. */
const FEW_BUTTONS = 3;

function ReaderBar(props: {
  readonly document: string;
  readonly passages: readonly Passage[];
  readonly count: number;
}) {
  const { document, passages, count } = props;
  const { state, change, documents } = useApp();
  const index = Math.min(state.passage, count - 1);
  const isMany = documents.length > MOST_BUTTONS;
  const carrying = documents.filter(({ id }) => passagesIn(passages, id).length > 0);
  const buttons = isMany ? carrying.slice(0, FEW_BUTTONS) : documents;
  const go = (step: number): void =>
    change((before) => read(before, document, (index + step + count) % count), { replace: true });
  return (
    <div className="reader-bar">
      {isMany && (
        <select
          className="reader-select"
          aria-label="Article"
          value={document}
          onChange={({ currentTarget: { value } }) => change((before) => read(before, value))}
        >
          {documents.map(({ id, label, letter }) => {
            const found = passagesIn(passages, id).length;
            return (
              <option key={id} value={id}>
                {letter}: {label}
                {found === 0 ? "" : ` (${found})`}
              </option>
            );
          })}
        </select>
      )}
      <div className="reader-documents" role="group" aria-label="Article to read">
        {buttons.map(({ id, label }) => {
          const found = passagesIn(passages, id).length;
          return (
            <button
              key={id}
              type="button"
              className="reader-document"
              aria-pressed={id === document}
              title={label}
              onClick={() => change((before) => read(before, id))}
            >
              <DocumentLetter id={id} />
              {!isMany && <span className="clip">{label}</span>}
              {!isMany && found > 0 && <span className="count">{found}</span>}
            </button>
          );
        })}
      </div>
      {count > 0 && (
        <div className="reader-steps">
          <button
            type="button"
            className="icon-button"
            aria-label="Previous passage"
            disabled={count < 2}
            onClick={() => go(-1)}
          >
            ↑
          </button>
          <span className="reader-count">
            {index + 1} of {count}
          </span>
          <button
            type="button"
            className="icon-button"
            aria-label="Next passage"
            disabled={count < 2}
            onClick={() => go(1)}
          >
            ↓
          </button>
        </div>
      )}
    </div>
  );
}

function Waiting() {
  return (
    <div aria-busy="true" aria-label="Loading the article">
      {[92, 97, 88, 95, 60, 0, 94, 90, 97, 45].map((width, index) => (
        <Skeleton key={index} height={10} width={`${width}%`} mb={10} />
      ))}
    </div>
  );
}
