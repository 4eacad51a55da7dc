/** The form of a new claim: the words that carry it, what it claims, and on whose word. */

import { useRef, useState } from "react";
import type { KeyboardEvent, SubmitEvent } from "react";
import { useCorrection } from "../../query/correct.ts";
import type { Change } from "../../query/correct.ts";
import { AddClaimHereDocument } from "../../query/generated/graphql.ts";
import type { DocumentText } from "../../query/queries.ts";
import { readSpan, select } from "../../state/app-state.ts";
import { ChoiceField, TextField } from "../correct/fields.tsx";
import { CorrectionProblem } from "../corrections/correction-problem.tsx";
import { useApp } from "../parts/app-context.ts";
import { DocumentLetter } from "../parts/badges.tsx";
import { capital, CERTAINTY_WORDS, STANCE_WORDS } from "../words.ts";
import { STANCES } from "../../state/filters.ts";
import { inputOf, missingIn } from "./claim-draft.ts";
import type { ClaimDraft } from "./claim-draft.ts";
import { CERTAINTIES, MANNERS } from "./draft-storage.ts";
import { useNewClaim } from "./new-claim-context.tsx";
import type { DraftPart } from "./new-claim-context.tsx";
import { wordsAt } from "./selected-span.ts";
import { useFocusInside } from "./use-focus-inside.ts";
import { AboutField, WhatFields } from "./what-fields.tsx";
import { WhoFields } from "./who-fields.tsx";

const MANNER_WORDS = {
  INDIRECT: "In the document’s words",
  DIRECT: "Quoted word for word",
} as const;

export function NewClaimForm(props: { readonly draft: ClaimDraft; readonly text: DocumentText }) {
  const { draft, text } = props;
  const { collection, change } = useApp();
  const { edit, setOpen, drop } = useNewClaim();
  const { correct, pending, problem, clear } = useCorrection();
  const [isAsking, setIsAsking] = useState(false);
  const [missing, setMissing] = useState<string>();
  const form = useRef<HTMLFormElement>(null);
  const noteFocus = useFocusInside(form);

  const send = async (): Promise<void> => {
    const lacking = missingIn(draft);
    setMissing(lacking);
    if (lacking !== undefined || pending) return;
    const input = inputOf(draft, { collection: collection.id, text });
    const done = await correct(AddClaimHereDocument, { input });
    if (done === undefined) return;
    drop();
    const id = input.claim ?? addedClaim(done);
    if (id !== undefined) {
      change((before) => readSpan(select(before, id), text.id, draft.passage));
    }
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void send();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    // The page's own Escape would give up the selection.
    event.preventDefault();
    if (draft.isTouched) setOpen(false);
    else drop();
  };
  return (
    // Escape folds the form up from any of its fields.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      className="new-claim"
      aria-label="New claim"
      data-testid="new-claim"
      ref={form}
      onSubmit={submit}
      onKeyDown={onKey}
      onFocus={noteFocus}
    >
      <h2 className="panel-title">New claim</h2>
      <blockquote className="new-claim-words">
        <DocumentLetter id={text.id} />
        <p data-testid="new-claim-words">{wordsAt(text.text, draft.passage)}</p>
      </blockquote>
      <WhatFields draft={draft} edit={edit} />
      <WhoFields draft={draft} text={text} edit={edit} />
      <HowFields draft={draft} edit={edit} />
      {draft.isNew && <AboutField draft={draft} edit={edit} />}
      <TextField label="Note" lines={2} value={draft.note} onChange={(note) => edit({ note })} />
      <div className="new-claim-end">
        {missing !== undefined && (
          <p className="correction-problem" role="alert">
            {missing}.
          </p>
        )}
        <CorrectionProblem problem={problem} onClose={clear} />
        {isAsking ? (
          <Asking onDrop={drop} onKeep={() => setIsAsking(false)} />
        ) : (
          <div className="correction-buttons">
            <button type="submit" className="button primary" disabled={pending}>
              {pending ? "Sending…" : "Add claim"}
            </button>
            <button
              type="button"
              className="button"
              onClick={() => (draft.isTouched ? setIsAsking(true) : drop())}
            >
              Cancel
            </button>
          </div>
        )}
      </div>
    </form>
  );
}

function HowFields(props: {
  readonly draft: ClaimDraft;
  readonly edit: (part: DraftPart) => void;
}) {
  const { draft, edit } = props;
  return (
    <div className="new-claim-row">
      <ChoiceField
        label="Stance"
        value={draft.stance}
        choices={STANCES.map((one) => [one, capital(STANCE_WORDS[one])] as const)}
        onChange={(value) => edit({ stance: STANCES.find((one) => one === value) ?? "ASSERTS" })}
      />
      <ChoiceField
        label="Certainty"
        value={draft.certainty}
        choices={CERTAINTIES.map((one) => [one, certaintyWords(one)] as const)}
        onChange={(value) =>
          edit({ certainty: CERTAINTIES.find((one) => one === value) ?? "UNSTATED" })
        }
      />
      <ChoiceField
        label="Manner"
        value={draft.manner}
        choices={MANNERS.map((one) => [one, MANNER_WORDS[one]] as const)}
        onChange={(value) => edit({ manner: MANNERS.find((one) => one === value) ?? "INDIRECT" })}
      />
    </div>
  );
}

function certaintyWords(certainty: (typeof CERTAINTIES)[number]): string {
  return certainty === "UNSTATED" ? "Unstated" : capital(CERTAINTY_WORDS[certainty]);
}

function Asking(props: { readonly onDrop: () => void; readonly onKeep: () => void }) {
  const { onDrop, onKeep } = props;
  return (
    <div className="new-claim-asking" role="alertdialog" aria-label="Discard this draft?">
      <p>Discard what you filled in?</p>
      <div className="correction-buttons">
        {/* The question came up under the keyboard: it is answered there. */}
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
        <button type="button" className="button" autoFocus onClick={onKeep}>
          Go on with it
        </button>
        <button type="button" className="button" onClick={onDrop}>
          Discard
        </button>
      </div>
    </div>
  );
}

/** The claim among what a change made. */
function addedClaim({ changed }: Change): string | undefined {
  return changed.find((node) => "__typename" in node && node.__typename === "Claim")?.id;
}
