/** What can be done about a relation, a mention, a link of claims, or wording in common. */

import { Correctable } from "./correctable.tsx";
import { EditForm } from "./edit-form.tsx";
import type { EditField } from "./edit-values.ts";
import { useNoteAct } from "./note-act.tsx";
import { useReviewActs } from "./review-acts.tsx";
import type { Reviewed } from "./review-acts.tsx";

export interface RecordActsProps {
  readonly record: Reviewed;
  /** What it is, in words. */
  readonly what: string;
  /** Whether it stands at the head of what is selected; it does unless it is said. */
  readonly isHead?: boolean;
  readonly edit?: {
    readonly kind: "statement" | "judgement";
    readonly fields: readonly EditField[];
  };
}

export function RecordActs({ record, what, isHead = true, edit }: RecordActsProps) {
  const reviews = useReviewActs(record);
  const note = useNoteAct(record.id);
  const editing =
    edit === undefined
      ? []
      : [
          {
            name: "Edit…",
            renderForm: (close: () => void) => (
              <EditForm title={`Edit the ${what}`} record={record.id} {...edit} onClose={close} />
            ),
          },
        ];
  return (
    <Correctable
      record={record.id}
      isHead={isHead}
      label={`Correct this ${what}`}
      acts={[...reviews, ...editing, note]}
    />
  );
}
