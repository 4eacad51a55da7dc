/** Overtaken: somebody else changed a record while a form about it was open. */

import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { QueryError } from "../../query/execute.ts";
import { refreshCollection } from "../../query/refresh.ts";
import { timeOfDay } from "../history/history-words.ts";
import { useApp } from "../parts/app-context.ts";
import type { FieldChange } from "./edit-values.ts";

/** Looking: what the record says now is on its way, and nothing should be sent before it is seen. */
export type Overtaken = "no" | "looking" | "yes";

/** Whether a problem says that a record was changed meanwhile; if so, what it is now is fetched. */
export function useOvertaken(problem: QueryError | undefined): Overtaken {
  const client = useQueryClient();
  const { collection } = useApp();
  const isOvertaken = problem?.code === "RECORD_CHANGED";
  const [seen, setSeen] = useState<QueryError>();
  useEffect(() => {
    if (!isOvertaken) return undefined;
    let isWanted = true;
    void refreshCollection(client, collection.id).then(() => {
      if (isWanted) setSeen(problem);
    });
    return () => {
      isWanted = false;
    };
  }, [client, collection.id, problem, isOvertaken]);
  if (!isOvertaken) return "no";
  return seen === problem ? "yes" : "looking";
}

/** Who was faster, and when, as the problem has it. */
export function WhoChangedIt({ problem }: { readonly problem: QueryError | undefined }) {
  const { by, at } = problem?.details ?? {};
  return (
    <p>
      <strong>{typeof by === "string" ? by : "Somebody"}</strong> changed it since you began
      {typeof at === "string" ? `, at ${timeOfDay(at)}` : ""}.
    </p>
  );
}

export interface OvertakenEditProps {
  readonly problem: QueryError | undefined;
  /** What others changed, field by field. */
  readonly theirs: readonly FieldChange[];
  readonly isLooking: boolean;
  readonly onKeep: () => void;
  readonly onTake: () => void;
}

/** What others have put there, beside what was typed, and whose of it is to hold. */
export function OvertakenEdit(props: OvertakenEditProps) {
  const { problem, theirs, isLooking, onKeep, onTake } = props;
  return (
    <div className="overtaken" role="alert">
      <WhoChangedIt problem={problem} />
      {theirs.map(({ name, label, now, mine }) => (
        <dl key={name}>
          <dt>{label} says now</dt>
          <dd>{now === "" ? "nothing" : now}</dd>
          {mine !== undefined && (
            <>
              <dt>You wrote</dt>
              <dd>{mine === "" ? "nothing" : mine}</dd>
            </>
          )}
        </dl>
      ))}
      <div className="correction-buttons">
        <button type="button" className="button" disabled={isLooking} onClick={onKeep}>
          Keep mine
        </button>
        <button type="button" className="button" disabled={isLooking} onClick={onTake}>
          Take theirs
        </button>
      </div>
    </div>
  );
}
