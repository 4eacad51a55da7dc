/** Event types: which words of the inventory are told of one event by different reports. */

/** What one report calls a strike another calls an attack. */
const FAMILIES: readonly (readonly string[])[] = [
  ["strike", "attack", "bombing", "airstrike", "air strike", "explosion"],
  ["killing", "death", "shooting"],
  ["operation", "military operation"],
  ["negotiation", "talks", "meeting"],
  ["interview", "statement", "speech", "press conference"],
];

/** The type's family: the same for types that may be of one event. */
export function familyOf(type: string): string {
  const lower = type.toLowerCase();
  return FAMILIES.find((family) => family.includes(lower))?.[0] ?? lower;
}
