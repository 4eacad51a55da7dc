/** Who or what recorded something: read by a program, how surely and when; or encoded by a person. */

import { madeTitle, madeWords } from "./made-words.ts";
import type { Made } from "./made-words.ts";

export function MadeBadge(props: {
  readonly made: Made;
  /** What a program did; by default it read. */
  readonly did?: "read" | "judged";
}) {
  const { made, did = "read" } = props;
  const isPerson = made.method.kind === "PERSON";
  return (
    <span
      className={`badge ${isPerson ? "made-person" : "made-program"}`}
      title={madeTitle(made, did)}
      data-testid="made"
    >
      {madeWords(made, did)}
    </span>
  );
}
