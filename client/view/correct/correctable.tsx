/** What can be done about a record: a quiet menu, and in its place the form of what was chosen. */

import { Menu } from "@mantine/core";
import { useEffect, useRef } from "react";
import type { KeyboardEvent, ReactNode } from "react";
import type { Correction } from "../../query/correct.ts";
import { useCorrection } from "../../query/correct.ts";
import { CorrectionProblem } from "../corrections/correction-problem.tsx";
import { FormProvider, useKeptForm } from "./form-context.ts";
import { useMayCorrect } from "./use-may-correct.ts";

/** One thing that can be done: at once, or by a form that is given how to close itself. */
export interface Act {
  readonly name: string;
  readonly go?: (correct: Correction["correct"]) => void;
  readonly renderForm?: (close: () => void) => ReactNode;
}

export interface CorrectableProps {
  /** The id of what it is about; what is typed about it is kept under it. */
  readonly record: string;
  /** What it is about, for who does not see where the menu stands. */
  readonly label: string;
  readonly acts: readonly Act[];
  /** Whether the button says what it is for: at the head of what is selected. */
  readonly isHead?: boolean;
}

/** Nothing for readers. */
export function Correctable({ record, label, acts, isHead = false }: CorrectableProps) {
  const { form, open, close } = useKeptForm(record);
  const { correct, problem, clear } = useCorrection();
  const button = useRef<HTMLButtonElement>(null);
  useFocusAfter(form !== undefined, button);
  if (!useMayCorrect()) return null;
  const renderForm = acts.find(({ name }) => name === form?.act)?.renderForm;
  return (
    <>
      <Menu position="bottom-end" withinPortal shadow="md">
        <Menu.Target>
          <button
            ref={button}
            type="button"
            className="small-button correct-button"
            aria-label={label}
            title={label}
          >
            {isHead ? "✎ Correct" : "✎"}
          </button>
        </Menu.Target>
        <Menu.Dropdown className="correct-menu" onKeyDown={keepKey}>
          {acts.map(({ name, go }) => (
            <Menu.Item key={name} onClick={() => (go === undefined ? open(name) : go(correct))}>
              {name}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <CorrectionProblem problem={problem} onClose={clear} />
      {form !== undefined && renderForm !== undefined && (
        <FormProvider key={`${record} ${form.act}`} value={form}>
          {renderForm(close)}
        </FormProvider>
      )}
    </>
  );
}

/** In a menu no key is one of the page's, which would hide or pin what the menu is about. */
function keepKey(event: KeyboardEvent): void {
  event.stopPropagation();
}

/** Gives the keyboard back to the button once the form that it opened is closed. */
function useFocusAfter(
  isOpen: boolean,
  button: { readonly current: HTMLButtonElement | null },
): void {
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen, button]);
}
