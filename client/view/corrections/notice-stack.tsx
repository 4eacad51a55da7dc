/** Notices over the page: they take no focus, hold nothing up, and go by themselves. */

import { useEffect, useState } from "react";
import { useCorrection } from "../../query/correct.ts";
import { UndoDocument } from "../../query/generated/graphql.ts";
import { select } from "../../state/app-state.ts";
import { useApp } from "../parts/app-context.ts";
import { CorrectionProblem } from "./correction-problem.tsx";
import type { Notice, NoticeAction } from "./notices.ts";

/** Milliseconds that a notice stays: long enough to read two lines and decide. */
const SHOWN_FOR = 9000;

export interface NoticeStackProps {
  readonly notices: readonly Notice[];
  readonly onDismiss: (key: string) => void;
}

export function NoticeStack({ notices, onDismiss }: NoticeStackProps) {
  // Read with the pointer or the keyboard on them, they stay.
  const [isHeld, setIsHeld] = useState(false);
  if (notices.length === 0) return null;
  return (
    // The pointer and the keyboard do nothing here but keep it from going.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className="notices"
      aria-label="Notices"
      onPointerEnter={() => setIsHeld(true)}
      onPointerLeave={() => setIsHeld(false)}
      onFocus={() => setIsHeld(true)}
      onBlur={() => setIsHeld(false)}
    >
      {notices.map((notice) => (
        <NoticeCard key={notice.key} notice={notice} isHeld={isHeld} onDismiss={onDismiss} />
      ))}
    </section>
  );
}

function NoticeCard(props: {
  readonly notice: Notice;
  readonly isHeld: boolean;
  readonly onDismiss: (key: string) => void;
}) {
  const { notice, isHeld, onDismiss } = props;
  const { key, text, action } = notice;
  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(() => onDismiss(key), SHOWN_FOR);
    return () => clearTimeout(timer);
    // Another text is to be read for as long again.
    // oxlint-disable-next-line react/exhaustive-deps, react/exhaustive-effect-dependencies
  }, [key, text, isHeld, onDismiss]);
  return (
    <div className="notice" data-testid="notice">
      <p className="notice-text">{text}</p>
      {action !== undefined && <ActionButton action={action} onDone={() => onDismiss(key)} />}
      <button
        type="button"
        className="icon-button"
        aria-label="Close this notice"
        onClick={() => onDismiss(key)}
      >
        ✕
      </button>
    </div>
  );
}

function ActionButton(props: { readonly action: NoticeAction; readonly onDone: () => void }) {
  const { action, onDone } = props;
  const { collection, change } = useApp();
  const { correct, pending, problem, clear } = useCorrection();
  if (action.type === "show") {
    const { node } = action;
    const show = (): void => {
      change((before) =>
        node === undefined ? { ...before, view: "history" } : select(before, node),
      );
      onDone();
    };
    return (
      <button type="button" className="text-button" onClick={show}>
        Show
      </button>
    );
  }
  const undo = async (): Promise<void> => {
    const input = { collection: collection.id, records: action.records };
    if ((await correct(UndoDocument, { input })) !== undefined) onDone();
  };
  return (
    <>
      <button type="button" className="text-button" disabled={pending} onClick={() => void undo()}>
        {action.label}
      </button>
      <CorrectionProblem problem={problem} onClose={clear} />
    </>
  );
}
