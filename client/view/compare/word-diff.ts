/** Word differences: two quotations with the words that only one of them has marked. */

import { diffWordsWithSpace } from "diff";

export interface DiffPart {
  readonly text: string;
  /** Whether the other side does not have it here. */
  readonly changed: boolean;
}

export interface WordDiff {
  readonly left: readonly DiffPart[];
  readonly right: readonly DiffPart[];
}

/** The parts of both texts in their order; joined, each side is its text again. */
export function diffQuotes(left: string, right: string): WordDiff {
  const changes = diffWordsWithSpace(left, right, { ignoreCase: true });
  // Where only case differs both sides have the words, each in its own letters.
  const side = (text: string, without: "added" | "removed"): readonly DiffPart[] => {
    let at = 0;
    return changes
      .filter((change) => !change[without])
      .map(({ value, added, removed }) => {
        const part = text.slice(at, at + value.length);
        at += value.length;
        return { text: part, changed: (added || removed) && part.trim() !== "" };
      });
  };
  return { left: side(left, "added"), right: side(right, "removed") };
}
