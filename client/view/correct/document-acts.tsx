/** What can be done about a document: what is known beside its text, and whether it counts at all. */

import { useQuery } from "@tanstack/react-query";
import { WithdrawDocumentDocument } from "../../query/generated/graphql.ts";
import { claimsAloneQuery } from "../../query/queries.ts";
import type { SelectedDocument } from "../evidence/document-evidence.tsx";
import { useApp } from "../parts/app-context.ts";
import { counted } from "../words.ts";
import { Correctable } from "./correctable.tsx";
import { EditForm } from "./edit-form.tsx";
import type { EditField } from "./edit-values.ts";
import { useNoteAct } from "./note-act.tsx";
import { ReasonForm } from "./reason-form.tsx";

export function DocumentActs({ document }: { readonly document: SelectedDocument }) {
  const { collection } = useApp();
  const note = useNoteAct(document.id);
  const alone = useQuery(claimsAloneQuery(collection.id, document.id)).data;
  return (
    <Correctable
      record={document.id}
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
              hint={`${aloneWords(alone)} Nothing is deleted: the history brings it back.`}
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

/** What leaves the graph with the document. */
function aloneWords(claims: number | undefined): string {
  if (claims === 0) return "No claim rests on it alone: all stay with what else carries them.";
  const what = claims === undefined ? "Whatever rests" : counted(claims, "claim");
  const rests = claims === undefined ? "" : claims === 1 ? " rests" : " rest";
  return `${what}${rests} on it alone, and will leave the graph with it.`;
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
