/** Typing: whether a key goes into a field, and so is none of the page's. */

/** Whether the element takes what is typed, or lies in a dialog, which has keys of its own. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.closest('[role="dialog"]') !== null) return true;
  return ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName);
}
