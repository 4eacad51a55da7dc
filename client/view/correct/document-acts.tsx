/** What can be done about a document: what is known beside its text, and whether it counts at all. */

import { WithdrawDocumentDocument } from "../../query/generated/graphql.ts";
import type { SelectedDocument } from "../evidence/document-evidence.tsx";
import { useApp } from "../parts/app-context.ts";
import { counted } from "../words.ts";
import { Correctable } from "./correctable.tsx";
import { EditForm } from "./edit-form.tsx";
import type { EditField } from "./edit-values.ts";
import { useNoteAct } from "./note-act.tsx";
import { ReasonForm } from "./reason-form.tsx";

export interface DocumentActsProps {
  readonly document: SelectedDocument;
  /** How many claims were read in it; undefined before that is known. */
  readonly claims: number | undefined;
}

export function DocumentActs({ document, claims }: DocumentActsProps) {
  const { collection } = useApp();
  const note = useNoteAct(document.id);
  const what =
    claims === undefined ? "What" : `Of the ${counted(claims, "claim")} read in it, what`;
  return (
    <Correctable
      isHead
      label="Correct this document"
      acts={[
        {
          name: "Edit…",
          renderForm: (close) => (
            <EditForm
              title="Edit what is known about the document; its text never changes"
              record={document.id}
              kind="document"
              fields={fieldsOf(document)}
              onClose={close}
            />
          ),
        },
        note,
        {
          name: "Withdraw…",
          renderForm: (close) => (
            <ReasonForm
              title="Withdraw the document"
              submit="Withdraw"
              hint={`${what} rests on this document alone leaves the graph with it. Nothing is deleted: the history brings it back.`}
              isRequired
              document={WithdrawDocumentDocument}
              variables={(reason) => ({
                input: {
                  collection: collection.id,
                  document: document.id,
                  reason: reason ?? "",
                },
              })}
              onClose={close}
            />
          ),
        },
      ]}
    />
  );
}

function fieldsOf({ title, author, published, url }: SelectedDocument): readonly EditField[] {
  return [
    { name: "title", label: "Title", value: title ?? "", canBeEmpty: true },
    { name: "author", label: "Author", value: author ?? "", canBeEmpty: true },
    {
      name: "published",
      label: "Published",
      value: published?.edtf ?? "",
      hint: "As in 2026-01-02; empty when that is not known.",
      canBeEmpty: true,
    },
    { name: "url", label: "Address", value: url ?? "", canBeEmpty: true },
  ];
}
