/** Words of the article in a role: selected there, or typed as they stand. */

import { useState } from "react";
import type { Span } from "../../state/app-state.ts";
import { quoted } from "../words.ts";
import { Chip } from "./chip.tsx";
import type { WordsRole } from "./claim-draft.ts";
import { useNewClaim } from "./new-claim-context.tsx";
import { findWords, wordsAt } from "./selected-span.ts";
import { keepSelection } from "./selection-tool.tsx";

export interface WordsFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly part: Exclude<WordsRole, "passage">;
  readonly spans: readonly Span[];
}

export function WordsField({ label, hint, part, spans }: WordsFieldProps) {
  const { text, draft, selected, take, edit } = useNewClaim();
  const [typed, setTyped] = useState("");
  const [isMissing, setIsMissing] = useState(false);
  if (text === undefined || draft === undefined) return null;

  const takeTyped = (): void => {
    const span = findWords(text.text, typed, draft.passage.start);
    setIsMissing(span === undefined && typed.trim() !== "");
    if (span === undefined) return;
    take(part, span);
    setTyped("");
  };
  return (
    <fieldset className="field words-field">
      <legend className="field-label">{label}</legend>
      {spans.length > 0 && (
        <div className="chosen-chips">
          {spans.map((span) => {
            const words = wordsAt(text.text, span);
            return (
              <Chip
                key={`${span.start}-${span.end}`}
                name={quoted(words)}
                onRemove={() => edit({ [part]: spans.filter((one) => one !== span) })}
              >
                <span className="chip-words">{quoted(words)}</span>
              </Chip>
            );
          })}
        </div>
      )}
      <div className="words-row" data-selection-tool="">
        <button
          type="button"
          className="button"
          disabled={selected === undefined}
          onMouseDown={keepSelection}
          onClick={() => selected !== undefined && take(part, selected)}
        >
          Use selected words
        </button>
        <input
          type="text"
          aria-label={`${label}, as they stand in the article`}
          aria-invalid={isMissing}
          value={typed}
          placeholder="or type them as they stand"
          onChange={({ currentTarget: { value } }) => {
            setTyped(value);
            setIsMissing(false);
          }}
          onBlur={takeTyped}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            event.preventDefault();
            takeTyped();
          }}
        />
      </div>
      {isMissing ? (
        <span className="words-missing" role="alert">
          The article does not have these words.
        </span>
      ) : (
        spans.length === 0 && <span className="quiet">{hint}</span>
      )}
    </fieldset>
  );
}
