/** Rule spans: what the rules found, as spans that do not overlap. */

import type { RoleSpan, TokenAttribution } from "./roles.ts";
import { ROLES } from "./roles.ts";

/** Contents first, so that cues and sources, which are surer, lie over them. */
export function ruleSpans(attributions: readonly TokenAttribution[]): readonly RoleSpan[] {
  return ROLES.toReversed().flatMap((role) =>
    attributions.flatMap((attribution) =>
      attribution[role].map(({ first, last }) => ({ role, first, last })),
    ),
  );
}
