/** Completeness of switches: the branch that cannot be taken. */

/**
 * Marks a branch that the types rule out.
 *
 * @throws {TypeError} always: reaching it is our own bug
 */
export function unreachable(value: never): never {
  throw new TypeError(`Reached a case that the types rule out: ${JSON.stringify(value)}`);
}
