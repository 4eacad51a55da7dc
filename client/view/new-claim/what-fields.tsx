/** What the words claim: a proposition of its own, or a claim that there is already. */

import type { NodeKind } from "../../query/generated/graphql.ts";
import { TextField } from "../correct/fields.tsx";
import { NodeIcon } from "../parts/node-icon.tsx";
import { Chip } from "./chip.tsx";
import { ChoiceBox } from "./choice-box.tsx";
import type { ClaimDraft } from "./claim-draft.ts";
import { labelOf } from "./claim-draft.ts";
import { Either } from "./either.tsx";
import type { DraftPart } from "./new-claim-context.tsx";
import { SHORT_LABEL_LENGTH } from "./proposals.ts";

const CLAIMS: readonly NodeKind[] = ["CLAIM"];
const TOPICS: readonly NodeKind[] = ["ACTOR", "PLACE", "EVENT"];
const WAYS = [
  ["new", "A new claim"],
  ["known", "A claim there is already"],
] as const;

export interface WhatFieldsProps {
  readonly draft: ClaimDraft;
  readonly edit: (part: DraftPart) => void;
}

export function WhatFields({ draft, edit }: WhatFieldsProps) {
  return (
    <>
      <Either
        label="The words carry"
        value={draft.isNew ? "new" : "known"}
        choices={WAYS}
        onChange={(way) => edit({ isNew: way === "new" })}
      />
      {draft.isNew ? (
        <Proposition draft={draft} edit={edit} />
      ) : (
        <div className="chosen-place">
          <KnownClaim draft={draft} edit={edit} />
        </div>
      )}
    </>
  );
}

function Proposition({ draft, edit }: WhatFieldsProps) {
  return (
    <>
      <TextField
        label="What it claims"
        hint="Worded so that it reads on its own"
        lines={3}
        value={draft.text}
        onChange={(text) => edit({ text })}
      />
      <TextField
        label="Short label"
        hint="For the graph; empty for the beginning of the text"
        most={SHORT_LABEL_LENGTH}
        value={labelOf(draft)}
        onChange={(shortLabel) => edit({ shortLabel })}
      />
    </>
  );
}

function KnownClaim({ draft, edit }: WhatFieldsProps) {
  const { claim } = draft;
  if (claim === undefined) {
    return (
      <ChoiceBox
        label="The claim"
        kinds={CLAIMS}
        placeholder="Words of the claim…"
        onChoose={(chosen) => edit({ claim: chosen })}
      />
    );
  }
  return (
    <div className="field">
      <span className="field-label">The claim</span>
      <p className="chosen-node">
        <span>{claim.label}</span>
        <button type="button" className="text-button" onClick={() => edit({ claim: undefined })}>
          Change
        </button>
      </p>
    </div>
  );
}

/** What a new claim is about; one that there is has said so already. */
export function AboutField({ draft, edit }: WhatFieldsProps) {
  const { about } = draft;
  return (
    <div className="about-field">
      <ChoiceBox
        label="About"
        kinds={TOPICS}
        except={about.map(({ id }) => id)}
        placeholder="An actor, a place, an event…"
        onChoose={(chosen) => edit({ about: [...about, chosen] })}
      />
      {about.length > 0 && (
        <div className="chosen-chips">
          {about.map(({ id, kind, label }) => (
            <Chip
              key={id}
              name={label}
              onRemove={() => edit({ about: about.filter((one) => one.id !== id) })}
            >
              <NodeIcon kind={kind} size={12} />
              <span className="chip-words">{label}</span>
            </Chip>
          ))}
        </div>
      )}
    </div>
  );
}
