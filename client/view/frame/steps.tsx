/** What can be taken back and brought back, and the history of it all. */

import type { Step, UsedTakeBack } from "../corrections/use-take-back.ts";
import { CorrectionProblem } from "../corrections/correction-problem.tsx";
import { useApp } from "../parts/app-context.ts";

export function Steps({ takeBack }: { readonly takeBack: UsedTakeBack }) {
  const { state, change } = useApp();
  const { undo, redo, problem, clear } = takeBack;
  const isOpen = state.view === "history";
  return (
    <div className="steps" role="group" aria-label="Changes">
      <StepButton
        name="Undo"
        step={undo}
        keys="Ctrl+Z"
        sign="M4 7h6.5a3.5 3.5 0 0 1 0 7H6M7 3.5 3.5 7 7 10.5"
      />
      <StepButton
        name="Redo"
        step={redo}
        keys="Ctrl+Shift+Z"
        sign="M12 7H5.5a3.5 3.5 0 0 0 0 7H10M9 3.5 12.5 7 9 10.5"
      />
      <button
        type="button"
        className="small-button"
        aria-pressed={isOpen}
        title="Everything that was done here (3)"
        onClick={() =>
          change((before) => ({ ...before, view: isOpen ? "graph" : "history", pair: undefined }))
        }
      >
        History
      </button>
      <CorrectionProblem problem={problem} onClose={clear} />
    </div>
  );
}

function StepButton(props: {
  readonly name: string;
  readonly step: Step;
  readonly keys: string;
  /** The path of its sign, in a box of 16 by 16. */
  readonly sign: string;
}) {
  const { name, step, keys, sign } = props;
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={name}
      title={`${step.title} (${keys})`}
      disabled={!step.isPossible}
      onClick={step.go}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" className="step-sign">
        <path d={sign} />
      </svg>
    </button>
  );
}
