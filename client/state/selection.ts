/** Selection: what an id in the picture asks the server for. */

/** An attribution has the id of its appearance with the number of its hop. */
const HOP = /\.\d+$/;

/** The id of the record behind a node or an edge of the picture. */
export function recordOfEdge(id: string): string {
  return id.replace(HOP, "");
}
