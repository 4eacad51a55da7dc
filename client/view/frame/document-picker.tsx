/** Choosing documents: a list to tick, for collections whose documents have no room in a bar. */

import { useState } from "react";
import { useApp } from "../parts/app-context.ts";
import { DocumentLetter } from "../parts/badges.tsx";
import { counted } from "../words.ts";

/** Documents that can be compared at once. */
export const MOST_COMPARED = 20;
export const FEWEST_COMPARED = 2;

export interface DocumentPickerProps {
  /** Called once the choice is made. */
  readonly onChosen?: () => void;
}

/** The choice counts once it is confirmed, so that no view is fetched for each tick. */
export function DocumentPicker({ onChosen }: DocumentPickerProps) {
  const { change, documents, scope } = useApp();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(scope));
  const [words, setWords] = useState("");
  const wanted = words.trim().toLowerCase();
  const shown = documents.filter(({ label, beginning }) =>
    `${label} ${beginning}`.toLowerCase().includes(wanted),
  );
  const toggle = (id: string): void =>
    setChosen(new Set(chosen.has(id) ? [...chosen].filter((one) => one !== id) : [...chosen, id]));
  const confirm = (): void => {
    const ids = documents.map(({ id }) => id).filter((id) => chosen.has(id));
    const isAll = ids.length === documents.length;
    change((before) => ({ ...before, documents: isAll ? [] : ids, pair: undefined }));
    onChosen?.();
  };
  return (
    <form
      className="document-picker"
      aria-label="Choose documents"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen.size > 0) confirm();
      }}
    >
      <input
        type="search"
        aria-label="Find a document"
        placeholder="Words of a title or file…"
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <ul className="document-choices" aria-label="Documents">
        {shown.map(({ id, label, published }) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={chosen.has(id)} onChange={() => toggle(id)} />
              <DocumentLetter id={id} />
              <span className="clip">{label}</span>
              <span className="quiet">{published?.edtf ?? ""}</span>
            </label>
          </li>
        ))}
      </ul>
      <div className="document-picker-acts">
        <button
          type="button"
          className="text-button"
          onClick={() => setChosen(new Set([...chosen, ...shown.map(({ id }) => id)]))}
        >
          Tick {wanted === "" ? "all" : "those found"}
        </button>
        <button type="button" className="text-button" onClick={() => setChosen(new Set())}>
          Tick none
        </button>
        <button type="submit" className="button primary" disabled={chosen.size === 0}>
          Show {counted(chosen.size, "document")}
        </button>
      </div>
      <p className="quiet">
        Compare takes {FEWEST_COMPARED} to {MOST_COMPARED} documents; the other views any number.
      </p>
    </form>
  );
}
