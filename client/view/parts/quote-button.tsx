/** A document's own words, which lead to their place in the article. */

import { useApp } from "./app-context.ts";
import { quoted } from "../words.ts";

export interface QuoteButtonProps {
  readonly document: string;
  readonly exact: string;
  /** Where it begins, in UTF-16 code units. */
  readonly start: number;
  /** Called with the document and the place: show it in the reader. */
  readonly onRead: (document: string, start: number, end: number) => void;
}

export function QuoteButton({ document, exact, start, onRead }: QuoteButtonProps) {
  const { documents } = useApp();
  const letter = documents.find(({ id }) => id === document)?.letter ?? "";
  return (
    <button
      type="button"
      className="quote"
      title={`Read it in document ${letter}`}
      onClick={() => onRead(document, start, start + exact.length)}
    >
      {quoted(exact)}
    </button>
  );
}
