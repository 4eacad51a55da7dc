/** What can be done about a record: a quiet menu, and in its place the form of what was chosen. */

import { Menu } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import type { ReactNode } from "react";
import { useMayCorrect } from "./use-may-correct.ts";

/** One thing that can be done: at once, or by a form that is given how to close itself. */
export interface Act {
  readonly name: string;
  readonly go?: () => void;
  readonly renderForm?: (close: () => void) => ReactNode;
}

export interface CorrectableProps {
  /** What it is about, for who does not see where the menu stands. */
  readonly label: string;
  readonly acts: readonly Act[];
  /** Whether the button says what it is for: at the head of what is selected. */
  readonly isHead?: boolean;
}

/** Nothing for readers. */
export function Correctable({ label, acts, isHead = false }: CorrectableProps) {
  const [open, setOpen] = useState<string>();
  const button = useRef<HTMLButtonElement>(null);
  useFocusAfter(open !== undefined, button);
  if (!useMayCorrect()) return null;
  const renderForm = acts.find(({ name }) => name === open)?.renderForm;
  const close = (): void => setOpen(undefined);
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
        <Menu.Dropdown className="correct-menu">
          {acts.map(({ name, go }) => (
            <Menu.Item key={name} onClick={() => (go === undefined ? setOpen(name) : go())}>
              {name}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {renderForm?.(close)}
    </>
  );
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
