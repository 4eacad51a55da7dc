/** Gold spans: what annotators marked, in tokens. */

import type { AnalysedText } from "../../../server/extract/analysed-text.ts";
import { indexFrom } from "../../../server/extract/tokens-in.ts";
import { ROLES } from "../../../server/extract/attributions/roles.ts";
import type { RoleSpan } from "../../../server/extract/attributions/roles.ts";
import type { GoldAttribution } from "../../eval/attributions/polnear.ts";

/** The spans of all roles in the attributions' order; ends within a token take the whole token. */
export function goldSpans(
  analysed: AnalysedText,
  attributions: readonly GoldAttribution[],
): readonly RoleSpan[] {
  return attributions.flatMap((attribution) =>
    ROLES.flatMap((role) =>
      attribution[role].flatMap(({ start, end }) => {
        let first = indexFrom(analysed, start);
        if ((analysed.tokens[first - 1]?.end ?? 0) > start) first -= 1;
        const last = indexFrom(analysed, end);
        return first < last ? [{ role, first, last }] : [];
      }),
    ),
  );
}
