/** Relating: this claim to another, and this node to one that may be the same. */

import { useCorrection } from "../../query/correct.ts";
import { JudgeIdentityDocument, LinkClaimsDocument } from "../../query/generated/graphql.ts";
import type { ClaimLinkKind, IdentityVerdict, NodeKind } from "../../query/generated/graphql.ts";
import { useApp } from "../parts/app-context.ts";
import { KIND_WORDS } from "../words.ts";
import { CorrectionForm } from "./correction-form.tsx";
import { ChoiceField, TextField } from "./fields.tsx";
import { useForm, useFormValue } from "./form-context.ts";
import { NodeField } from "./node-field.tsx";
import type { ChosenNode } from "./node-field.tsx";

interface RelateProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** Read from this claim to the other; with a minus sign before it from the other to this. */
const RELATIONS = [
  ["SUPPORTS", "makes the other more plausible"],
  ["-SUPPORTS", "is made more plausible by the other"],
  ["CONTRADICTS", "cannot be true together with the other"],
  ["REFINES", "says the same as the other, more precisely"],
  ["-REFINES", "is said more precisely by the other"],
  ["UPDATES", "is a later state of the same matter"],
  ["-UPDATES", "has a later state in the other"],
] as const satisfies readonly (readonly [`-${ClaimLinkKind}` | ClaimLinkKind, string])[];

export function LinkForm({ id, onClose }: RelateProps) {
  const { collection } = useApp();
  const correction = useCorrection();
  const [other, setOther] = useOther();
  const [relation, setRelation] = useFormValue("relation", "SUPPORTS");
  const [reason, setReason] = useFormValue("reason", "");
  const send = async (): Promise<void> => {
    if (other === undefined) return;
    const isInverse = relation.startsWith("-");
    const [source, target] = isInverse ? [other.id, id] : [id, other.id];
    // The choices are these kinds alone, with or without the sign.
    const kind = relation.replace("-", "") as ClaimLinkKind;
    const input = { collection: collection.id, kind, source, target, reason };
    if ((await correction.correct(LinkClaimsDocument, { input })) !== undefined) onClose();
  };
  return (
    <CorrectionForm
      title="Link to another claim"
      submit="Link"
      isReady={other !== undefined && reason.trim() !== ""}
      correction={correction}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      <NodeField
        label="Other claim"
        kinds={["CLAIM"]}
        value={other}
        onChange={setOther}
        except={id}
      />
      <ChoiceField label="This claim" value={relation} onChange={setRelation} choices={RELATIONS} />
      <TextField label="Why" value={reason} onChange={setReason} lines={2} />
    </CorrectionForm>
  );
}

const VERDICTS = [
  ["SAME", "is the same: they become one"],
  ["DIFFERENT", "is another: they stay two, or become two"],
  ["UNSURE", "may be the same: somebody should look"],
] as const satisfies readonly (readonly [IdentityVerdict, string])[];

export function SameForm({ id, kind, onClose }: RelateProps & { readonly kind: NodeKind }) {
  const { collection } = useApp();
  const correction = useCorrection();
  const [other, setOther] = useOther();
  const [verdict, setVerdict] = useFormValue("verdict", "SAME");
  const [reason, setReason] = useFormValue("reason", "");
  const send = async (): Promise<void> => {
    if (other === undefined) return;
    const input = {
      collection: collection.id,
      // The choices are these verdicts alone.
      verdict: verdict as IdentityVerdict,
      source: id,
      target: other.id,
      reason,
    };
    if ((await correction.correct(JudgeIdentityDocument, { input })) !== undefined) onClose();
  };
  const word = KIND_WORDS[kind].toLowerCase();
  return (
    <CorrectionForm
      title={`Same as another ${word}?`}
      submit="Judge"
      isReady={other !== undefined && reason.trim() !== ""}
      correction={correction}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      <NodeField
        label={`Other ${word}`}
        kinds={[kind]}
        value={other}
        onChange={setOther}
        except={id}
      />
      <ChoiceField label="The other" value={verdict} onChange={setVerdict} choices={VERDICTS} />
      <TextField label="Why" value={reason} onChange={setReason} lines={2} />
    </CorrectionForm>
  );
}

/** The node that was chosen, kept as its id and what it is called. */
function useOther(): readonly [ChosenNode | undefined, (node: ChosenNode | undefined) => void] {
  const { values, type } = useForm();
  const { otherId: id = "", otherLabel: label = "" } = values;
  return [
    id === "" ? undefined : { id, label },
    (node) => type({ otherId: node?.id ?? "", otherLabel: node?.label ?? "" }),
  ];
}
