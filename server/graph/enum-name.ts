/** Enum names: how a word of the vocabulary is called in the schema. */

/** The names given so far: there are few words, and large answers name them often. */
const names = new Map<string, string>();

/** "located at" → "LOCATED_AT". */
export function enumName(word: string): string {
  let name = names.get(word);
  if (name === undefined) names.set(word, (name = word.toUpperCase().replaceAll(" ", "_")));
  return name;
}
