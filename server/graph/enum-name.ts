/** Enum names: how a word of the vocabulary is called in the schema. */

/** "located at" → "LOCATED_AT". */
export function enumName(word: string): string {
  return word.toUpperCase().replaceAll(" ", "_");
}
