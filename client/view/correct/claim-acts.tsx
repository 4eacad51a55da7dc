/** What can be done about a claim, and about its links. */

import { EndLinkDocument } from "../../query/generated/graphql.ts";
import type { SelectedClaim } from "../evidence/claim-evidence.tsx";
import { SHORT_LABEL_LENGTH } from "../new-claim/proposals.ts";
import { useApp } from "../parts/app-context.ts";
import { Correctable } from "./correctable.tsx";
import { EditForm } from "./edit-form.tsx";
import type { EditField } from "./edit-values.ts";
import { useNoteAct } from "./note-act.tsx";
import { formatQuantities } from "./quantity-words.ts";
import { ReasonForm } from "./reason-form.tsx";
import { LinkForm, SameForm } from "./relate-forms.tsx";

export function ClaimActs({ claim }: { readonly claim: SelectedClaim }) {
  const note = useNoteAct(claim.id);
  return (
    <Correctable
      record={claim.id}
      isHead
      label="Correct this claim"
      acts={[
        {
          name: "Edit…",
          renderForm: (close) => (
            <EditForm
              title="Edit the claim"
              record={claim.id}
              kind="claim"
              fields={fieldsOf(claim)}
              onClose={close}
            />
          ),
        },
        {
          name: "Link to another…",
          renderForm: (close) => <LinkForm id={claim.id} onClose={close} />,
        },
        {
          name: "Same as…",
          renderForm: (close) => <SameForm id={claim.id} kind="CLAIM" onClose={close} />,
        },
        note,
      ]}
    />
  );
}

function fieldsOf({ text, label, quantities, time }: SelectedClaim): readonly EditField[] {
  return [
    {
      name: "text",
      label: "What it claims",
      value: text,
      lines: 3,
      hint: "Worded so that it reads on its own.",
    },
    { name: "shortLabel", label: "Short label", value: label, most: SHORT_LABEL_LENGTH },
    {
      name: "quantities",
      label: "Numbers it states",
      value: formatQuantities(quantities),
      lines: 2,
      hint: "One a line, as in: at least 110 deaths.",
      reads: "quantities",
    },
    {
      name: "time",
      label: "Time it speaks of",
      value: time?.edtf ?? "",
      hint: "As in 2025-12-31, 2025-12 or 2018/2019; empty when it speaks of none.",
      canBeEmpty: true,
    },
  ];
}

export function LinkActs({ link, title }: { readonly link: string; readonly title: string }) {
  const { collection } = useApp();
  return (
    <Correctable
      record={link}
      label={`Correct: ${title}`}
      acts={[
        {
          name: "End this link…",
          renderForm: (close) => (
            <ReasonForm
              title="End this link"
              submit="End it"
              document={EndLinkDocument}
              variables={(reason) => ({
                input: {
                  collection: collection.id,
                  link,
                  ...(reason !== undefined && { reason }),
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
