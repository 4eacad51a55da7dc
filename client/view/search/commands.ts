/** Commands of the search box: what the page can do, by its name. */

import { DEFAULT_FILTERS } from "../../state/filters.ts";
import { openView } from "../../state/app-state.ts";
import type { AppState } from "../../state/app-state.ts";

export interface Command {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly run: (state: AppState) => AppState;
}

/** The commands that change the state; the theme is not part of it. */
export const COMMANDS: readonly Command[] = [
  {
    id: "graph",
    label: "Open Graph",
    hint: "1",
    run: (state) => ({ ...state, view: "graph" }),
  },
  {
    id: "compare",
    label: "Open Compare",
    hint: "2",
    run: (state) => ({ ...state, view: "compare" }),
  },
  {
    id: "history",
    label: "Open History",
    hint: "3",
    run: (state) => ({ ...state, view: "history" }),
  },
  {
    id: "review",
    label: "Open Review",
    hint: "4",
    run: (state) => openView(state, "review"),
  },
  {
    id: "reset",
    label: "Reset all filters and the focus",
    hint: "",
    run: (state) => ({ ...state, filters: DEFAULT_FILTERS, focus: undefined }),
  },
  {
    id: "disputed",
    label: "Filter: only what is denied, questioned or not confirmed",
    hint: "",
    run: (state) => ({
      ...state,
      filters: { ...state.filters, stances: ["DENIES", "QUESTIONS", "DECLINES", "RETRACTS"] },
    }),
  },
  {
    id: "one-source",
    label: "Filter: only claims of one document alone",
    hint: "",
    run: (state) => ({ ...state, filters: { ...state.filters, sources: ["ONE"] } }),
  },
];

/** The commands whose names have all the words. */
export function findCommands(text: string): readonly Command[] {
  const words = text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  return COMMANDS.filter(({ label }) => words.every((word) => label.toLowerCase().includes(word)));
}
