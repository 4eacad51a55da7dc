/** Widths at which the frame changes, as in the style sheet. */

/** Below this the panels take turns. */
export const NARROW = "(max-width: 820px)";
/** Below this the left panel is folded up at first. */
export const MIDDLING = "(max-width: 1180px)";
