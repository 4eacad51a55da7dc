/** The words selected in the article, once the pointer is done with them. */

import { useCallback, useEffect, useState } from "react";
import type { RefObject } from "react";
import { readSelection } from "./read-selection.ts";
import type { ReadSelection } from "./read-selection.ts";

/** What offers to do something with the selection; a press on it leaves the selection alone. */
export const TOOL_ATTRIBUTE = "data-selection-tool";

const ARTICLE = ".article-text";

export interface UsedSelection {
  readonly selection: ReadSelection | undefined;
  /** Selects nothing any more. */
  readonly clear: () => void;
}

/** `reader` is around the article; `text` is undefined while there is none to select in. */
export function useSelection(
  reader: RefObject<HTMLElement | null>,
  text: string | undefined,
): UsedSelection {
  const [selection, setSelection] = useState<ReadSelection>();
  useEffect(() => {
    if (text === undefined) return undefined;
    let isPressed = false;
    const update = (): void => {
      const article = reader.current?.querySelector(ARTICLE);
      if (isPressed || article === null || article === undefined) return;
      setSelection(readSelection(article, text));
    };
    const press = ({ target }: PointerEvent): void => {
      isPressed = !isOnTool(target);
    };
    const release = ({ target }: PointerEvent): void => {
      isPressed = false;
      // The selection is given up by a click only after the button is released.
      if (!isOnTool(target)) setTimeout(update);
    };
    document.addEventListener("selectionchange", update);
    document.addEventListener("pointerdown", press);
    document.addEventListener("pointerup", release);
    document.addEventListener("pointercancel", release);
    // The words move under the button: it follows them.
    document.addEventListener("scroll", update, { capture: true, passive: true });
    globalThis.addEventListener("resize", update);
    return () => {
      document.removeEventListener("selectionchange", update);
      document.removeEventListener("pointerdown", press);
      document.removeEventListener("pointerup", release);
      document.removeEventListener("pointercancel", release);
      document.removeEventListener("scroll", update, { capture: true });
      globalThis.removeEventListener("resize", update);
      setSelection(undefined);
    };
  }, [reader, text]);
  const clear = useCallback(() => {
    globalThis.getSelection()?.removeAllRanges();
    setSelection(undefined);
  }, []);
  return { selection, clear };
}

function isOnTool(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(`[${TOOL_ATTRIBUTE}]`) !== null;
}
