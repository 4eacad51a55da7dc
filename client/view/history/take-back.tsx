/** Taking an entry of the history back, or bringing back what was taken out of the graph. */

import { useCorrection } from "../../query/correct.ts";
import type { Correction } from "../../query/correct.ts";
import { ReviewRecordDocument, UndoDocument } from "../../query/generated/graphql.ts";
import type { HistoryEntry } from "../../query/queries.ts";
import { CorrectionProblem } from "../corrections/correction-problem.tsx";
import { useApp } from "../parts/app-context.ts";
import { actOn } from "./act-on.ts";
import type { Act } from "./act-on.ts";

export function TakeBack({ entry }: { readonly entry: HistoryEntry }) {
  const { collection } = useApp();
  const { correct, pending, problem, clear } = useCorrection();
  const act = actOn(entry, collection.role);
  if (act === undefined) return null;
  return (
    <div className="entry-act">
      <button
        type="button"
        className="text-button entry-take-back"
        disabled={pending || act.type === "not yours"}
        title={act.title}
        onClick={() => void send(correct, collection.id, act)}
      >
        {act.word}
      </button>
      <CorrectionProblem problem={problem} onClose={clear} />
    </div>
  );
}

async function send(
  correct: Correction["correct"],
  collection: string,
  { type, record }: Act,
): Promise<void> {
  if (type === "accept") {
    await correct(ReviewRecordDocument, { input: { collection, record, verdict: "ACCEPTED" } });
  } else if (type === "undo") {
    await correct(UndoDocument, { input: { collection, records: [record] } });
  }
}
