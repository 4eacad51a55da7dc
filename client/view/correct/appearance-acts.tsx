/** What can be done about one passage that was read as carrying a claim. */

import type { AppearancePartFragment } from "../../query/generated/graphql.ts";
import { CERTAINTY_WORDS, STANCE_WORDS } from "../words.ts";
import { Correctable } from "./correctable.tsx";
import { EditForm } from "./edit-form.tsx";
import type { EditField } from "./edit-values.ts";
import { useNoteAct } from "./note-act.tsx";
import { useReviewActs } from "./review-acts.tsx";

export const MANNER_CHOICES = [
  ["INDIRECT", "in the document’s words"],
  ["DIRECT", "word for word"],
  ["MIXED", "partly quoted"],
] as const;

export function AppearanceActs({ appearance }: { readonly appearance: AppearancePartFragment }) {
  const reviews = useReviewActs(appearance);
  const note = useNoteAct(appearance.id);
  return (
    <Correctable
      record={appearance.id}
      label="Correct this passage"
      acts={[
        ...reviews,
        {
          name: "Edit…",
          renderForm: (close) => (
            <EditForm
              title="Edit how the claim appears here"
              record={appearance.id}
              kind="appearance"
              fields={appearanceFields(appearance)}
              onClose={close}
            />
          ),
        },
        note,
      ]}
    />
  );
}

/** The fields of how a claim appears that a form has. */
export function appearanceFields(appearance: AppearancePartFragment): readonly EditField[] {
  const { stance, certainty, manner, saidAt, note } = appearance;
  return [
    {
      name: "stance",
      label: "What the source says of it",
      value: stance,
      choices: Object.entries(STANCE_WORDS),
    },
    {
      name: "certainty",
      label: "How certain it is presented",
      value: certainty,
      choices: Object.entries(CERTAINTY_WORDS),
    },
    { name: "manner", label: "In whose words", value: manner, choices: MANNER_CHOICES },
    {
      name: "saidAt",
      label: "When it was said",
      value: saidAt?.edtf ?? "",
      hint: "As in 2026-01-01; empty when that is not known.",
      canBeEmpty: true,
    },
    { name: "note", label: "Remark", value: note ?? "", lines: 2, canBeEmpty: true },
  ];
}
