/** Labels: what a node is called in a list or on the canvas. */

import { documentName } from "../model/document-name.ts";
import type { NodeRecord } from "../model/record.ts";
import { unreachable } from "../model/unreachable.ts";

/** A claim's short label, a document's name, any other node's name. */
export function labelOf(record: NodeRecord): string {
  switch (record.type) {
    case "document":
      return documentName(record);
    case "claim":
      return record.shortLabel;
    case "actor":
    case "event":
    case "place":
      return record.name;
    default:
      return unreachable(record);
  }
}
