/** Opening what two texts share: wide, in the middle of the page. */

import { select } from "../../state/app-state.ts";
import type { AppState } from "../../state/app-state.ts";

/** The state with the judgement of two texts selected, and its passages in the middle. */
export function sideBySide(state: AppState, judgement: string): AppState {
  return { ...select(state, judgement), view: "compare" };
}
