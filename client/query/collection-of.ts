/** The collection that a request is about: what a proxy in front of several servers goes by. */

/** Of variables `collection`, or those of an `input`; undefined when they name none. */
export function collectionOf(variables: unknown): string | undefined {
  if (typeof variables !== "object" || variables === null) return undefined;
  if ("collection" in variables && typeof variables.collection === "string") {
    return variables.collection;
  }
  return "input" in variables ? collectionOf(variables.input) : undefined;
}
