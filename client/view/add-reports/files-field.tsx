/** The files that are to be read: chosen here, or dropped anywhere on the page. */

import { useRef } from "react";
import { useAddReports } from "./add-reports-context.tsx";

/** What the server has readers for; other names are tried all the same, by their bytes. */
const TYPES = ".txt,.md,.html,.htm,.pdf,.docx,.eml,.jsonl,.ndjson";

export function FilesField() {
  const { files, choose, remove } = useAddReports();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="files-field">
      <input
        ref={input}
        type="file"
        multiple
        accept={TYPES}
        className="visually-hidden"
        tabIndex={-1}
        aria-label="Files"
        onChange={({ currentTarget }) => {
          choose(currentTarget.files ?? []);
          // The same file may be chosen again.
          currentTarget.value = "";
        }}
      />
      <div className="files-offer">
        <button type="button" className="button" onClick={() => input.current?.click()}>
          Choose files…
        </button>
        <span className="quiet">
          or drop them anywhere: text, Markdown, HTML, PDF, DOCX, mail, JSON lines
        </span>
      </div>
      {files.length > 0 && (
        <ul className="files-chosen" aria-label="Chosen files">
          {files.map(({ key, name, bytes }) => (
            <li key={key}>
              <span className="clip">{name}</span>
              <span className="quiet">{sizeWords(bytes.size)}</span>
              <button
                type="button"
                className="icon-button"
                aria-label={`Leave out ${name}`}
                onClick={() => remove(key)}
              >
                ✕
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** "0 KB" would say that it is empty. */
function sizeWords(bytes: number): string {
  if (bytes >= 1_000_000) return `${(bytes / 1_000_000).toFixed(1)} MB`;
  return bytes === 0 ? "empty" : `${Math.max(1, Math.round(bytes / 1000))} KB`;
}
