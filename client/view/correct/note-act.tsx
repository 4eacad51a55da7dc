/** Notes: writing one, and those that there are. */

import { AddNoteDocument } from "../../query/generated/graphql.ts";
import type { NotePartFragment } from "../../query/generated/graphql.ts";
import { Section } from "../evidence/section.tsx";
import { useApp } from "../parts/app-context.ts";
import { dayWords } from "../history/history-words.ts";
import type { Act } from "./correctable.tsx";
import { ReasonForm } from "./reason-form.tsx";

/** Writes a note on any record. */
export function useNoteAct(record: string): Act {
  const { collection } = useApp();
  return {
    name: "Write a note…",
    renderForm: (close) => (
      <ReasonForm
        title="Write a note"
        submit="Write"
        label="Note"
        lines={4}
        isRequired
        document={AddNoteDocument}
        variables={(text) => ({ input: { collection: collection.id, record, text: text ?? "" } })}
        onClose={close}
      />
    ),
  };
}

export function Notes({ notes }: { readonly notes: readonly NotePartFragment[] }) {
  if (notes.length === 0) return null;
  return (
    <Section title="Notes" count={notes.length}>
      <ul className="notes">
        {notes.map(({ id, text, by, at }) => (
          <li key={id}>
            <p className="note-text">{text}</p>
            <p className="quiet" title={at}>
              {by.name}, {dayWords(at)}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
