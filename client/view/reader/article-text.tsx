/** An article's lines, cut where highlights begin and end; the text is only ever text. */

import { memo, useEffect, useMemo, useRef } from "react";
import type { MouseEvent } from "react";
import type { DocumentText } from "../../query/queries.ts";
import type { Passage } from "../evidence/passages.ts";
import { cutText } from "./segments.ts";
import type { Highlight, Segment } from "./segments.ts";

/** Where the reader clicked: an offset into the text and the point on the page. */
export interface Place {
  readonly offset: number;
  readonly x: number;
  readonly y: number;
}

export interface ArticleTextProps {
  readonly text: DocumentText;
  readonly passages: readonly Passage[];
  readonly sources: readonly Passage[];
  readonly current: Passage | undefined;
  readonly onPlace: (place: Place) => void;
}

const PASSAGE = "passage:";
const SOURCE = "source:";
const CLAIM = "claim:";

export const ArticleText = memo(function ArticleText(props: ArticleTextProps) {
  const { text, passages, sources, current, onPlace } = props;
  const paragraphs = useMemo(
    () => cutText(text.text, highlightsOf(text, passages, sources)),
    [text, passages, sources],
  );
  const article = useRef<HTMLDivElement>(null);
  const currentId = current === undefined ? undefined : passageId(current);
  useEffect(() => {
    scrollToCurrent(article.current, currentId !== undefined);
    // Another answer about the same place moves nobody from where they read.
    // oxlint-disable-next-line react/exhaustive-deps, react/exhaustive-effect-dependencies
  }, [currentId, text.id]);
  const pick = (event: MouseEvent): void => {
    if (globalThis.getSelection()?.isCollapsed === false) return;
    const offset = offsetOf(event);
    if (offset !== undefined) onPlace({ offset, x: event.clientX, y: event.clientY });
  };
  return (
    // Clicking words is a shortcut: the same claims are in the list and in the panel.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div className="article-text" ref={article} onClick={pick} data-testid="article">
      {paragraphs.map(({ start, segments }) => (
        <p key={start}>
          {segments.map((segment) => (
            <SegmentText key={segment.start} segment={segment} currentId={currentId} />
          ))}
        </p>
      ))}
    </div>
  );
});

function SegmentText(props: { readonly segment: Segment; readonly currentId: string | undefined }) {
  const { segment, currentId } = props;
  const { start, text, covers } = segment;
  if (covers.length === 0) return <span data-start={start}>{text}</span>;
  const isCurrent = currentId !== undefined && covers.includes(currentId);
  const isPassage = covers.some((id) => id.startsWith(PASSAGE));
  const isSource = covers.some((id) => id.startsWith(SOURCE));
  const isClaim = covers.some((id) => id.startsWith(CLAIM));
  const names = [isClaim && "has-claim", isSource && "has-source", isPassage && "has-passage"];
  const className = names.filter((name) => name !== false).join(" ");
  if (!isPassage) {
    return (
      <span data-start={start} className={className}>
        {text}
      </span>
    );
  }
  return (
    <mark data-start={start} className={className} data-current={isCurrent ? "" : undefined}>
      {text}
    </mark>
  );
}

function highlightsOf(
  text: DocumentText,
  passages: readonly Passage[],
  sources: readonly Passage[],
): readonly Highlight[] {
  const claims = text.appearances.nodes.flatMap(({ id, quotes }) =>
    quotes.map(({ start, end }) => ({ id: `${CLAIM}${id}`, start, end })),
  );
  return [
    ...claims,
    ...sources.map(({ start, end }) => ({ id: `${SOURCE}${start}-${end}`, start, end })),
    ...passages.map((passage) => ({ ...passage, id: passageId(passage) })),
  ];
}

function passageId({ start, end }: Passage): string {
  return `${PASSAGE}${start}-${end}`;
}

/** The offset into the text that was clicked; where a browser does not say, the segment's. */
function offsetOf(event: MouseEvent): number | undefined {
  const segment = event.target instanceof Element ? event.target.closest("[data-start]") : null;
  const start = Number(segment?.getAttribute("data-start") ?? Number.NaN);
  if (segment === null || Number.isNaN(start)) return undefined;
  const caret = document.caretPositionFromPoint?.(event.clientX, event.clientY);
  if (caret?.offsetNode.parentNode !== segment) return start;
  // Behind its last letter begins the next segment.
  return start + Math.min(caret.offset, segment.textContent.length - 1);
}

/** Scrolls the current passage into view, within the reader alone; without one, to the top. */
function scrollToCurrent(article: HTMLElement | null, hasCurrent: boolean): void {
  const scroller = article?.closest(".scroll");
  if (article === null || scroller === null || scroller === undefined) return;
  const mark = article.querySelector<HTMLElement>("[data-current]");
  if (mark === null) {
    if (!hasCurrent) scroller.scrollTo({ top: 0 });
    return;
  }
  const offset = mark.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  scroller.scrollTo({ top: scroller.scrollTop + offset - scroller.clientHeight / 3 });
}
