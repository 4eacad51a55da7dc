/** Taking an entry of the history back, or bringing back what was taken out of the graph. */

import { useState } from "react";
import { canBeBroughtBack, findWhatRemoved } from "../../query/bring-back.ts";
import { useCorrection } from "../../query/correct.ts";
import { QueryError } from "../../query/execute.ts";
import { UndoDocument } from "../../query/generated/graphql.ts";
import type { HistoryEntry } from "../../query/queries.ts";
import { CorrectionProblem } from "../corrections/correction-problem.tsx";
import { useApp } from "../parts/app-context.ts";

export function TakeBack({ entry }: { readonly entry: HistoryEntry }) {
  const { collection } = useApp();
  const { correct, pending, problem, clear } = useCorrection();
  const [failure, setFailure] = useState<QueryError>();
  const [isSearching, setIsSearching] = useState(false);
  const { id, state, action, canTakeBack } = entry;
  const isOut = canBeBroughtBack(state) && collection.role !== "READER";
  if (!isOut && !canTakeBack) return null;

  const takeBack = (record: string) =>
    correct(UndoDocument, { input: { collection: collection.id, records: [record] } });
  const bringBack = async (): Promise<void> => {
    setFailure(undefined);
    setIsSearching(true);
    try {
      await takeBack(await findWhatRemoved(collection.id, entry));
    } catch (error) {
      if (!(error instanceof QueryError)) throw error;
      setFailure(error);
    } finally {
      setIsSearching(false);
    }
  };
  const brings = isOut || action === "UNDONE";
  return (
    <div className="entry-act">
      <button
        type="button"
        className="text-button entry-take-back"
        disabled={pending || isSearching}
        title={brings ? "Put it into the graph again" : "Undo this; it stays in the history"}
        onClick={() => void (isOut ? bringBack() : takeBack(id))}
      >
        {brings ? "Bring back" : "Take back"}
      </button>
      <CorrectionProblem
        problem={problem ?? failure}
        onClose={() => {
          clear();
          setFailure(undefined);
        }}
      />
    </div>
  );
}
