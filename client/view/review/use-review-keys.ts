/** The keys of the review queue: one key a decision. */

import { useEffect, useRef } from "react";
import { isTyping } from "../parts/is-typing.ts";

export interface ReviewKeyHandlers {
  readonly move: (steps: number) => void;
  /** Undefined where the item asks nothing of the kind. */
  readonly same: (() => void) | undefined;
  readonly different: (() => void) | undefined;
  readonly accept: () => void;
  readonly reject: () => void;
  readonly edit: () => void;
  readonly undo: () => void;
  readonly toggleHelp: () => void;
  /** Undefined when no help is open. */
  readonly closeHelp: (() => void) | undefined;
}

export function useReviewKeys(handlers: ReviewKeyHandlers): void {
  const current = useRef(handlers);
  useEffect(() => {
    current.current = handlers;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isElsewhere(event)) return;
      const act = actOf(event.key, current.current);
      if (act === undefined) return;
      // The page's own keys are asked after it.
      event.preventDefault();
      act();
    };
    globalThis.addEventListener("keydown", onKey, { capture: true });
    return () => globalThis.removeEventListener("keydown", onKey, { capture: true });
  }, []);
}

function actOf(key: string, handlers: ReviewKeyHandlers): (() => void) | undefined {
  // Capitals lock or not.
  switch (key.length === 1 ? key.toLowerCase() : key) {
    case "j":
    case "ArrowDown":
      return () => handlers.move(1);
    case "k":
    case "ArrowUp":
      return () => handlers.move(-1);
    case "s":
      return handlers.same;
    case "d":
      return handlers.different;
    case "a":
      return handlers.accept;
    case "r":
      return handlers.reject;
    case "e":
      return handlers.edit;
    case "u":
      return handlers.undo;
    case "?":
      return handlers.toggleHelp;
    case "Escape":
      return handlers.closeHelp;
    default:
      return undefined;
  }
}

/** Whether the key belongs to a field, a menu, or, of arrows, to what scrolls. */
function isElsewhere({ key, target }: KeyboardEvent): boolean {
  if (isTyping(target)) return true;
  if (!(target instanceof Element)) return false;
  if (target.closest('[role="menu"]') !== null) return true;
  return key.startsWith("Arrow") && target.closest('[role="region"], [role="tablist"]') !== null;
}
