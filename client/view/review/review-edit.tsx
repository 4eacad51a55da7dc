/** Editing from the queue: the form of the record that is looked at, opened by a key. */

import type { ReviewItem } from "../../query/review-queue.ts";
import { appearanceFields } from "../correct/appearance-acts.tsx";
import { EditForm } from "../correct/edit-form.tsx";
import { FormProvider, useKeptForm } from "../correct/form-context.ts";
import type { UsedKeptForm } from "../correct/form-context.ts";
import { statementFields } from "../correct/statement-acts.tsx";

/** As the menus of corrections call it, so that a form begun in one place goes on in the other. */
const EDIT = "Edit…";

export interface UsedEdit extends Omit<UsedKeptForm, "open"> {
  /** Opens the form; false when such a record has none. */
  readonly open: () => boolean;
}

export function useReviewEdit(item: ReviewItem | undefined): UsedEdit {
  const { form, open, close } = useKeptForm(item?.id ?? "");
  return {
    form: form?.act === EDIT ? form : undefined,
    close,
    open: () => {
      const isPossible = item?.kind === "APPEARANCE" || item?.kind === "STATEMENT";
      if (isPossible) open(EDIT);
      return isPossible;
    },
  };
}

export function ReviewEdit({ item, edit }: { readonly item: ReviewItem; readonly edit: UsedEdit }) {
  const { record } = item;
  const { form, close } = edit;
  if (form === undefined) return null;
  if (record.__typename === "Appearance") {
    return (
      <FormProvider key={record.id} value={form}>
        <EditForm
          title="Edit how the claim appears here"
          record={record.id}
          kind="appearance"
          fields={appearanceFields(record)}
          onClose={close}
        />
      </FormProvider>
    );
  }
  if (record.__typename === "Statement") {
    return (
      <FormProvider key={record.id} value={form}>
        <EditForm
          title="Edit the relation"
          record={record.id}
          kind="statement"
          fields={statementFields(record)}
          onClose={close}
        />
      </FormProvider>
    );
  }
  return null;
}
