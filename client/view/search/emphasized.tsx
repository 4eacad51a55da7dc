/** A text with the words that matched emphasized. */

/** Words are matched as they stand, whatever their case. */
export function Emphasized(props: { readonly text: string; readonly words: readonly string[] }) {
  const { text, words } = props;
  return splitAtWords(text, words).map((part, index) =>
    // Every second part is a match: the separators of a split stand at odd places.
    index % 2 === 1 ? <strong key={index}>{part}</strong> : <span key={index}>{part}</span>,
  );
}

/** The text's parts in order: those at odd places are words that matched. */
export function splitAtWords(text: string, words: readonly string[]): readonly string[] {
  const wanted = [...new Set(words)].filter((word) => word !== "");
  if (wanted.length === 0) return [text];
  const longestFirst = wanted.toSorted((one, two) => two.length - one.length);
  const pattern = longestFirst
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join("|");
  return text.split(new RegExp(`(${pattern})`, "giu"));
}
