/** Taking a judgement back by one click: it leaves the graph by one more record, which can be undone. */

import { useCorrection } from "../../query/correct.ts";
import { ReviewRecordDocument, UndoDocument } from "../../query/generated/graphql.ts";
import { CorrectionProblem } from "../corrections/correction-problem.tsx";
import { useApp } from "../parts/app-context.ts";
import { useMayCorrect } from "./use-may-correct.ts";

/** Who may take back what others made undoes it; anybody else who may correct rejects it. */
export function TakeBackButton({
  record,
  what,
}: {
  readonly record: string;
  readonly what: string;
}) {
  const { collection } = useApp();
  const { correct, pending, problem, clear } = useCorrection();
  if (!useMayCorrect()) return null;
  const take = (): void => {
    const id = collection.id;
    if (collection.role === "ADMINISTRATOR") {
      void correct(UndoDocument, { input: { collection: id, records: [record] } });
      return;
    }
    void correct(ReviewRecordDocument, { input: { collection: id, record, verdict: "REJECTED" } });
  };
  return (
    <>
      <button type="button" className="text-button" disabled={pending} onClick={take}>
        Take this {what} back
      </button>
      <CorrectionProblem problem={problem} onClose={clear} />
    </>
  );
}
