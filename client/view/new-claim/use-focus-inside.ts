/** The keyboard in a form: there from its opening to its end, also when a field goes from under it. */

import { useCallback, useEffect, useRef } from "react";
import type { FocusEvent, RefObject } from "react";

const FOCUSABLE = "textarea, input, select, button:not(:disabled)";

/** What the form does on a focus event. */
export type NoteFocus = (event: FocusEvent<HTMLElement>) => void;

/** Gives the keyboard to the form's first text field, and to the article when the form closes. */
export function useFocusInside(form: RefObject<HTMLFormElement | null>): NoteFocus {
  const around = useRef<readonly HTMLElement[]>([]);
  useEffect(() => {
    const panel = form.current?.closest(".evidence");
    const scroller = form.current?.closest(".scroll");
    // What was there before may have been scrolled down, and what comes after is read from its top.
    scroller?.scrollTo({ top: 0 });
    form.current?.querySelector<HTMLElement>("textarea, input[type=text]")?.focus();
    return () => {
      scroller?.scrollTo({ top: 0 });
      panel?.querySelector<HTMLElement>(".reader-text")?.focus({ preventScroll: true });
    };
  }, [form]);
  useEffect(() => {
    // What had the keyboard was taken away: it goes to what took its place.
    const [last] = around.current;
    if (last === undefined || last.isConnected) return;
    if (document.activeElement !== document.body) return;
    const place = around.current.find((one) => one.isConnected);
    place?.querySelector<HTMLElement>(FOCUSABLE)?.focus();
  });
  return useCallback((event) => {
    around.current = pathTo(event.target, event.currentTarget);
  }, []);
}

/** The element and all that it lies in, up to `end`. */
function pathTo(element: HTMLElement, end: HTMLElement): readonly HTMLElement[] {
  const { parentElement } = element;
  if (element === end || parentElement === null) return [element];
  return [element, ...pathTo(parentElement, end)];
}
