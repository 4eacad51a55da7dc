/** The frame of every correction's form: its fields, what went wrong, and the two ways out. */

import { useEffect, useRef } from "react";
import type { KeyboardEvent, ReactNode, SubmitEvent } from "react";
import type { Correction } from "../../query/correct.ts";
import { CorrectionProblem } from "../corrections/correction-problem.tsx";

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

/** Takes the keyboard when it opens, and gives it back to what had it when it closes. */
export function CorrectionForm(props: CorrectionFormProps) {
  const { title, submit, isReady = true, correction, onSubmit, onClose, children } = props;
  const form = useRef<HTMLFormElement>(null);
  useFocusWhileOpen(form);
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    if (isReady && !correction.pending) onSubmit();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    // The page's own Escape would give up the selection, and the form with it.
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    // Escape closes the form from any of its fields.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      className="correction-form"
      aria-label={title}
      ref={form}
      onSubmit={send}
      onKeyDown={onKey}
    >
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

function useFocusWhileOpen(form: { readonly current: HTMLFormElement | null }): void {
  useEffect(() => {
    const before = document.activeElement;
    const first = form.current?.querySelector<HTMLElement>("textarea, input, select, button");
    // The menu that opened the form gives the keyboard back to its button first.
    const timer = setTimeout(() => first?.focus());
    return () => {
      clearTimeout(timer);
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [form]);
}
