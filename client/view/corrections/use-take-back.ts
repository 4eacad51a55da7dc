/** Undo and redo of one's own changes, as the top bar and the keys have them. */

import { useCorrection } from "../../query/correct.ts";
import type { Correction } from "../../query/correct.ts";
import { RedoDocument, UndoDocument } from "../../query/generated/graphql.ts";
import type { OpenedCollection } from "../../query/queries.ts";
import { capital } from "../words.ts";

export interface Step {
  /** What it would do, in words. */
  readonly title: string;
  readonly isPossible: boolean;
  readonly go: () => void;
}

export interface UsedTakeBack extends Pick<Correction, "problem" | "clear"> {
  readonly undo: Step;
  readonly redo: Step;
}

export function useTakeBack(collection: OpenedCollection): UsedTakeBack {
  const { correct, pending, problem, clear } = useCorrection();
  const { id, role, undoable, redoable } = collection;
  const mayAct = role !== "READER" && !pending;
  const input = { collection: id };
  const step = (
    verb: string,
    entry: { readonly summary: string } | null,
    go: () => void,
  ): Step => ({
    title: entry === null ? `Nothing to ${verb}` : `${capital(verb)}: ${entry.summary}`,
    isPossible: mayAct && entry !== null,
    go,
  });
  return {
    undo: step("undo", undoable, () => void correct(UndoDocument, { input })),
    redo: step("redo", takenBack(redoable), () => void correct(RedoDocument, { input })),
    problem,
    clear,
  };
}

/** What an undo took back, in its own words. */
function takenBack(undo: { readonly summary: string } | null) {
  return undo === null ? null : { summary: undo.summary.replace(/^took back: /u, "") };
}
