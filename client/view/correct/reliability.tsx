/** Reliability: how far analysts trust a speaker or publisher, and rating it (Admiralty code). */

import { useCorrection } from "../../query/correct.ts";
import { SetReliabilityDocument } from "../../query/generated/graphql.ts";
import type { Reliability } from "../../query/generated/graphql.ts";
import { useApp } from "../parts/app-context.ts";
import type { Act } from "./correctable.tsx";
import { CorrectionForm } from "./correction-form.tsx";
import { ChoiceField, TextField } from "./fields.tsx";
import { useFormValue } from "./form-context.ts";

const WORDS: Readonly<Record<Reliability, string>> = {
  A: "completely reliable",
  B: "usually reliable",
  C: "fairly reliable",
  D: "not usually reliable",
  E: "unreliable",
  F: "cannot be judged",
};
const CHOICES = Object.entries(WORDS).map(
  ([letter, words]) => [letter, `${letter} · ${words}`] as const,
);

export interface Rated {
  readonly id: string;
  readonly reliability: Reliability;
  readonly rating: {
    readonly reason: string | null;
    readonly by: { readonly name: string };
  } | null;
}

export function ReliabilityLine({ reliability, rating }: Rated) {
  return (
    <p className="facts" title={rating?.reason ?? undefined} data-testid="reliability">
      Reliability {reliability} · {WORDS[reliability]}
      {rating !== null && `, rated by ${rating.by.name}`}
    </p>
  );
}

export function useReliabilityAct({ id, reliability }: Rated): Act {
  return {
    name: "Rate reliability…",
    renderForm: (close) => <ReliabilityForm id={id} before={reliability} onClose={close} />,
  };
}

function ReliabilityForm(props: {
  readonly id: string;
  readonly before: Reliability;
  readonly onClose: () => void;
}) {
  const { id, before, onClose } = props;
  const { collection } = useApp();
  const correction = useCorrection();
  const [reliability, setReliability] = useFormValue("reliability", before);
  const [reason, setReason] = useFormValue("reason", "");
  const send = async (): Promise<void> => {
    const input = {
      collection: collection.id,
      actor: id,
      // The choices are these letters alone.
      reliability: reliability as Reliability,
      ...(reason.trim() !== "" && { reason }),
    };
    if ((await correction.correct(SetReliabilityDocument, { input })) !== undefined) onClose();
  };
  return (
    <CorrectionForm
      title="How reliable is this source?"
      submit="Rate"
      correction={correction}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      <ChoiceField
        label="Reliability"
        value={reliability}
        onChange={setReliability}
        choices={CHOICES}
        hint="Of the source, whatever it says here; what a claim amounts to is its credibility."
      />
      <TextField label="Why (may stay empty)" value={reason} onChange={setReason} lines={2} />
    </CorrectionForm>
  );
}
