/** Buttons that keep what the history's filter gives, all pages of it, as a file. */

import { useState } from "react";
import { QueryError } from "../../query/execute.ts";
import { fetchWholeHistory } from "../../query/whole-history.ts";
import { historyFilter } from "../../state/history-filter.ts";
import { CorrectionProblem } from "../corrections/correction-problem.tsx";
import { useApp } from "../parts/app-context.ts";
import { downloadText } from "../parts/download.ts";
import { EXPORT_FORMATS } from "./history-export.ts";
import type { ExportFormat } from "./history-export.ts";

const LABELS: Readonly<Record<ExportFormat, string>> = {
  csv: "Download as CSV",
  jsonl: "as JSON lines",
};

export function ExportButtons() {
  const { collection, state } = useApp();
  const [running, setRunning] = useState<ExportFormat>();
  const [problem, setProblem] = useState<QueryError>();
  const exportAs = async (format: ExportFormat): Promise<void> => {
    const { mediaType, write } = EXPORT_FORMATS[format];
    setRunning(format);
    setProblem(undefined);
    try {
      const entries = await fetchWholeHistory(collection.id, historyFilter(state.history));
      const name = `${collection.id}-history-${collection.version}.${format}`;
      downloadText(name, mediaType, write(entries));
    } catch (error) {
      if (!(error instanceof QueryError)) throw error;
      setProblem(error);
    } finally {
      setRunning(undefined);
    }
  };
  return (
    <div className="history-export" role="group" aria-label="Export">
      {(["csv", "jsonl"] as const).map((format) => (
        <button
          key={format}
          type="button"
          className="small-button"
          title="Everything that the filter gives, all pages"
          disabled={running !== undefined}
          onClick={() => void exportAs(format)}
        >
          {running === format ? "Preparing…" : LABELS[format]}
        </button>
      ))}
      <CorrectionProblem problem={problem} onClose={() => setProblem(undefined)} />
    </div>
  );
}
