/** What is to be read and where it goes: a pasted text, files, and a collection. */

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { SubmitEvent } from "react";
import { collectionsQuery } from "../../query/queries.ts";
import { TextField } from "../correct/fields.tsx";
import { useApp } from "../parts/app-context.ts";
import { counted } from "../words.ts";
import { useAddReports } from "./add-reports-context.tsx";
import { collectionCalled } from "./collection-slug.ts";
import { FilesField } from "./files-field.tsx";

export function AddForm() {
  const { collection, change } = useApp();
  const { files, pasted, paste, take, send } = useAddReports();
  const collections = useQuery(collectionsQuery).data ?? [];
  const [title, setTitle] = useState<string>();
  const hasText = pasted.text.trim() !== "";
  const isReady = (hasText || files.length > 0) && title?.trim() !== "";
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!isReady) return;
    const destination =
      title === undefined
        ? { collection: collection.id, title: undefined }
        : { collection: collectionCalled(title.trim(), collections), title: title.trim() };
    // Without its id in the address the first collection by title is open, and soon that may be another.
    change((before) => ({ ...before, collection: collection.id }), { replace: true });
    send(take(), destination);
  };
  return (
    <form className="add-form" aria-label="Add reports" onSubmit={submit}>
      <label className="field">
        <span className="field-label">Paste the text of a report</span>
        <textarea
          rows={6}
          value={pasted.text}
          data-autofocus
          onChange={({ currentTarget }) => paste({ text: currentTarget.value })}
        />
      </label>
      {hasText && <AboutText />}
      <FilesField />
      <DestinationField title={title} onChange={setTitle} />
      <button type="submit" className="button primary" disabled={!isReady}>
        {submitWords(hasText, files.length)}
      </button>
    </form>
  );
}

/** What somebody knows of a text they paste; a file says it itself. */
function AboutText() {
  const { pasted, paste } = useAddReports();
  return (
    <fieldset className="about-text">
      <legend className="quiet">About this text, as far as you know it</legend>
      <TextField label="Title" value={pasted.title} onChange={(title) => paste({ title })} />
      <TextField
        label="Publisher"
        value={pasted.publisher}
        onChange={(publisher) => paste({ publisher })}
      />
      <label className="field">
        <span className="field-label">Published</span>
        <input
          type="date"
          value={pasted.published}
          onChange={({ currentTarget }) => paste({ published: currentTarget.value })}
        />
      </label>
      <TextField label="Address" value={pasted.url} onChange={(url) => paste({ url })} />
    </fieldset>
  );
}

function DestinationField(props: {
  /** The title of a new collection; undefined for the one that is open. */
  readonly title: string | undefined;
  readonly onChange: (title: string | undefined) => void;
}) {
  const { title, onChange } = props;
  const { collection } = useApp();
  // Nobody else may make one.
  if (collection.role !== "ADMINISTRATOR") return null;
  return (
    <fieldset className="destination">
      <legend className="field-label">Into</legend>
      <label>
        <input
          type="radio"
          name="destination"
          checked={title === undefined}
          onChange={() => onChange(undefined)}
        />
        {collection.title}
      </label>
      <label>
        <input
          type="radio"
          name="destination"
          checked={title !== undefined}
          onChange={() => onChange("")}
        />
        a new collection
      </label>
      {title !== undefined && (
        <TextField label="What it is called" value={title} onChange={onChange} />
      )}
    </fieldset>
  );
}

function submitWords(hasText: boolean, files: number): string {
  if (files === 0) return hasText ? "Read this text" : "Read";
  return `Read ${hasText ? "this text and " : ""}${counted(files, "file")}`;
}
