/** Keys of the whole page: Escape steps back, numbers change the view, Ctrl+Z takes back. */

import { useEffect, useRef } from "react";
import { openView, stepBack, VIEWS } from "../../state/app-state.ts";
import { isSameFocus } from "../../state/focus.ts";
import type { Change } from "../../state/use-app-state.ts";
import type { Step } from "../corrections/use-take-back.ts";
import { isTyping } from "../parts/is-typing.ts";

export interface KeyHandlers {
  readonly change: Change;
  readonly onToggleLeft: () => void;
  /** Pins or unpins what is selected. */
  readonly onPin: () => void;
  readonly undo: Step;
  readonly redo: Step;
}

export function useKeys(handlers: KeyHandlers): void {
  const current = useRef(handlers);
  useEffect(() => {
    current.current = handlers;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey || isTyping(event.target)) return;
      const hasControl = event.ctrlKey || event.metaKey;
      const acts = hasControl
        ? takeBack(event, current.current)
        : actOn(event.key, current.current);
      if (acts) event.preventDefault();
    };
    globalThis.addEventListener("keydown", onKey);
    return () => globalThis.removeEventListener("keydown", onKey);
  }, []);
}

/** With Ctrl or Cmd: Z takes back, and with Shift, or Y, brings back. */
function takeBack(
  { key, shiftKey }: Pick<KeyboardEvent, "key" | "shiftKey">,
  { undo, redo }: Pick<KeyHandlers, "undo" | "redo">,
): boolean {
  const letter = key.toLowerCase();
  const isRedo = letter === "y" || (letter === "z" && shiftKey);
  if (!isRedo && letter !== "z") return false;
  const step = isRedo ? redo : undo;
  if (step.isPossible) step.go();
  return true;
}

/** Whether the key means something here. */
function actOn(
  key: string,
  { change, onToggleLeft, onPin }: Pick<KeyHandlers, "change" | "onToggleLeft" | "onPin">,
): boolean {
  const view = VIEWS[Number(key) - 1];
  if (view !== undefined) {
    change((before) => openView(before, view));
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
