/** Who or what recorded something: read by a program, how surely and when; or encoded by a person. */

import { madeTitle, madeWords } from "./made-words.ts";
import type { Made } from "./made-words.ts";

export function MadeBadge({ made }: { readonly made: Made }) {
  const isPerson = made.method.kind === "PERSON";
  return (
    <span
      className={`badge ${isPerson ? "made-person" : "made-program"}`}
      title={madeTitle(made)}
      data-testid="made"
    >
      {madeWords(made)}
    </span>
  );
}
