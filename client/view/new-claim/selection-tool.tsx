/** What can be done with words that are selected in the article, beside them. */

import { useEffect } from "react";
import type { RefObject } from "react";
import type { WordsRole } from "./claim-draft.ts";
import { useNewClaim } from "./new-claim-context.tsx";
import type { ReadSelection } from "./read-selection.ts";
import { useSelection } from "./use-selection.ts";

/** Pixels that the buttons need below the words, and beside the edge of the window. */
const ROOM = 44;
const MARGIN = 8;

const ROLES: readonly (readonly [role: WordsRole, words: string])[] = [
  ["passage", "the claim"],
  ["source", "the source"],
  ["cue", "the attribution"],
];

/** Nothing for readers, and while nothing is selected. */
export function SelectionTool({ reader }: { readonly reader: RefObject<HTMLElement | null> }) {
  const { mayAdd, text, draft, begin, take, setSelected } = useNewClaim();
  const { selection, clear } = useSelection(reader, mayAdd ? text?.text : undefined);
  const start = selection?.span.start;
  const end = selection?.span.end;
  useEffect(() => {
    setSelected(start === undefined || end === undefined ? undefined : { start, end });
  }, [start, end, setSelected]);
  useEscape(selection !== undefined, clear);
  if (selection === undefined) return null;
  const { span } = selection;
  const isOpen = draft?.isOpen === true;
  const use = (role: WordsRole): void => {
    take(role, span);
    clear();
  };
  return (
    <div
      className="selection-tool"
      role="toolbar"
      aria-label={isOpen ? "Use the selected words as" : "The selected words"}
      data-selection-tool=""
      ref={(element) => place(element, selection)}
    >
      {isOpen ? (
        <>
          <span className="quiet" aria-hidden="true">
            Use as
          </span>
          {ROLES.map(([role, words]) => (
            <button
              key={role}
              type="button"
              className="selection-button"
              onMouseDown={keepSelection}
              onClick={() => use(role)}
            >
              {words}
            </button>
          ))}
        </>
      ) : (
        <button
          type="button"
          className="selection-button"
          onMouseDown={keepSelection}
          onClick={() => {
            begin(span);
            clear();
          }}
        >
          New claim here
        </button>
      )}
    </div>
  );
}

/** A press on a button must not give up what is selected. */
export function keepSelection(event: { readonly preventDefault: () => void }): void {
  event.preventDefault();
}

/** Below the last of the words, or above them where there is no room, within the window. */
function place(element: HTMLElement | null, { x, top, bottom }: ReadSelection): void {
  if (element === null) return;
  const { innerWidth, innerHeight } = globalThis;
  const { offsetWidth, offsetHeight } = element;
  const left = Math.min(Math.max(MARGIN, x - offsetWidth), innerWidth - offsetWidth - MARGIN);
  const isBelow = bottom + ROOM < innerHeight;
  const wanted = isBelow ? bottom + MARGIN : top - offsetHeight - MARGIN;
  element.style.left = `${left}px`;
  element.style.top = `${Math.min(Math.max(MARGIN, wanted), innerHeight - ROOM)}px`;
}

/** Escape gives up the selection before it means anything else to the page. */
function useEscape(isActive: boolean, onEscape: () => void): void {
  useEffect(() => {
    if (!isActive) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      event.stopPropagation();
      onEscape();
    };
    globalThis.addEventListener("keydown", onKey, { capture: true });
    return () => globalThis.removeEventListener("keydown", onKey, { capture: true });
  }, [isActive, onEscape]);
}
