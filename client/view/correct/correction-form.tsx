/** The frame of every correction's form: its fields, what went wrong, and the two ways out. */

import { useEffect, useRef } from "react";
import type { ReactNode, SubmitEvent } from "react";
import type { Correction } from "../../query/correct.ts";
import { CorrectionProblem } from "../corrections/correction-problem.tsx";
import { useForm } from "./form-context.ts";

export interface CorrectionFormProps {
  /** What is done, also for who does not see it. */
  readonly title: string;
  /** The word on the button that does it. */
  readonly submit: string;
  /** Whether what is filled in can be sent. */
  readonly isReady?: boolean;
  readonly correction: Pick<Correction, "pending" | "problem" | "clear">;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** Takes the keyboard when somebody opens it; who opened it takes it back. */
export function CorrectionForm(props: CorrectionFormProps) {
  const { title, submit, isReady = true, correction, onSubmit, onClose, children } = props;
  const form = useRef<HTMLFormElement>(null);
  useFocusOnOpen(form, useForm().isNew);
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    if (isReady && !correction.pending) onSubmit();
  };
  useEscape(form, onClose);
  return (
    <form className="correction-form" aria-label={title} ref={form} onSubmit={send}>
      <p className="correction-title">{title}</p>
      {children}
      <CorrectionProblem problem={correction.problem} onClose={correction.clear} />
      <div className="correction-buttons">
        <button type="submit" className="button primary" disabled={!isReady || correction.pending}>
          {correction.pending ? "Sending…" : submit}
        </button>
        <button type="button" className="button" onClick={onClose}>
          Cancel
        </button>
      </div>
    </form>
  );
}

/**
 * Closes the form at Escape, from any of its fields and when nothing has the keyboard: the page's own
 * Escape would give up the selection, and the form with it.
 */
function useEscape(form: { readonly current: HTMLFormElement | null }, onClose: () => void): void {
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { target } = event;
      const isOurs =
        target === document.body ||
        (target instanceof Node && form.current?.contains(target) === true);
      if (event.key !== "Escape" || event.defaultPrevented || !isOurs) return;
      event.preventDefault();
      close.current();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [form]);
}

function useFocusOnOpen(form: { readonly current: HTMLFormElement | null }, isNew: boolean): void {
  useEffect(() => {
    if (!isNew) return undefined;
    const first = form.current?.querySelector<HTMLElement>("textarea, input, select, button");
    // The menu that opened the form gives the keyboard back to its button first; whoever is in one
    // of the fields by then stays there.
    const timer = setTimeout(() => {
      form.current?.scrollIntoView({ block: "nearest" });
      if (form.current?.contains(document.activeElement) === false) first?.focus();
    });
    return () => clearTimeout(timer);
  }, [form, isNew]);
}
