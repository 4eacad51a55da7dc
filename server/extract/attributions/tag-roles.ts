/** Tagging: the two layers one after the other over a text. */

import type { ColumnSource } from "./tagger/columns.ts";
import { buildColumns } from "./tagger/columns.ts";
import type { Decoded } from "./tagger/decode.ts";
import type { Layer } from "./tagger/layer.ts";
import { applyLayer } from "./tagger/layer.ts";
import { secondColumns } from "./tagger/second-columns.ts";
import { FIRST_TEMPLATES, SECOND_TEMPLATES } from "./tagger/templates.ts";

/** The labels of a text's tokens, with their margins. */
export function tagRoles(
  { first, second }: { readonly first: Layer; readonly second: Layer },
  source: ColumnSource,
): Decoded {
  const columns = buildColumns(source);
  const answer = applyLayer(first, { source, columns, templates: FIRST_TEMPLATES });
  return applyLayer(second, {
    source,
    columns: secondColumns(source, columns, answer),
    templates: SECOND_TEMPLATES,
  });
}
