/** Why a correction was not done, beside where it was asked for. */

import { useEffect, useRef } from "react";
import type { QueryError } from "../../query/execute.ts";
import { SignInLink } from "../parts/sign-in-link.tsx";

export interface CorrectionProblemProps {
  readonly problem: QueryError | undefined;
  readonly onClose: () => void;
}

/** Nothing when there is no problem. */
export function CorrectionProblem({ problem, onClose }: CorrectionProblemProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problem !== undefined) place.current?.scrollIntoView({ block: "nearest" });
  }, [problem]);
  if (problem === undefined) return null;
  return (
    <div className="correction-problem" role="alert" data-code={problem.code} ref={place}>
      <p>{problem.message}.</p>
      {problem.code === "UNAUTHENTICATED" && <SignInLink />}
      <button type="button" className="icon-button" aria-label="Close" onClick={onClose}>
        ✕
      </button>
    </div>
  );
}
