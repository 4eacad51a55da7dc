/** Keys of the whole page: Escape steps back, numbers change the view. */

import { useEffect } from "react";
import { stepBack, VIEWS } from "../../state/app-state.ts";
import { isSameFocus } from "../../state/focus.ts";
import type { Change } from "../../state/use-app-state.ts";

export interface KeyHandlers {
  readonly change: Change;
  readonly onToggleLeft: () => void;
  /** Pins or unpins what is selected. */
  readonly onPin: () => void;
}

export function useKeys({ change, onToggleLeft, onPin }: KeyHandlers): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof HTMLInputElement) return;
      if (actOn(event.key, { change, onToggleLeft, onPin })) event.preventDefault();
    };
    globalThis.addEventListener("keydown", onKey);
    return () => globalThis.removeEventListener("keydown", onKey);
  }, [change, onToggleLeft, onPin]);
}

/** Whether the key means something here. */
function actOn(key: string, { change, onToggleLeft, onPin }: KeyHandlers): boolean {
  const view = VIEWS[Number(key) - 1];
  if (view !== undefined) {
    change((before) => ({ ...before, view, pair: undefined }));
    return true;
  }
  switch (key) {
    case "Escape":
      change((before) => stepBack(before) ?? before);
      return true;
    case "[":
      onToggleLeft();
      return true;
    case "f":
      change((before) => {
        if (before.selected === undefined) return before;
        const focus = { on: "node", id: before.selected } as const;
        return { ...before, focus: isSameFocus(before.focus, focus) ? undefined : focus };
      });
      return true;
    case "p":
      onPin();
      return true;
    case "h":
      change((before) => {
        const { selected, filters } = before;
        if (selected === undefined || filters.hidden.includes(selected)) return before;
        return { ...before, filters: { ...filters, hidden: [...filters.hidden, selected] } };
      });
      return true;
    default:
      return false;
  }
}
