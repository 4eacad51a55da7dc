/** Whose word the claim is, and how: the voice, the words that attribute, stance and certainty. */

import type { Choice } from "../../query/choices.ts";
import type { NodeKind } from "../../query/generated/graphql.ts";
import type { DocumentText } from "../../query/queries.ts";
import { NodeIcon } from "../parts/node-icon.tsx";
import { ChoiceBox } from "./choice-box.tsx";
import type { ClaimDraft, Voice } from "./claim-draft.ts";
import { Either } from "./either.tsx";
import type { DraftPart } from "./new-claim-context.tsx";
import { sourceWordsOf } from "./proposals.ts";
import { WordsField } from "./words-field.tsx";

const ACTORS: readonly NodeKind[] = ["ACTOR"];
const VOICES: readonly (readonly [voice: Voice, words: string])[] = [
  ["document", "The document itself"],
  ["actor", "An actor"],
  ["unnamed", "A source nobody names"],
];
const NAMING_HINT =
  "Select the words in the article that name or attribute, then “Use selected words”.";

export interface WhoFieldsProps {
  readonly draft: ClaimDraft;
  readonly text: DocumentText;
  readonly edit: (part: DraftPart) => void;
}

export function WhoFields({ draft, text, edit }: WhoFieldsProps) {
  const { voice, source, cue } = draft;
  return (
    <>
      <Either
        label="Who says it"
        value={voice}
        choices={VOICES}
        onChange={(next) => edit({ voice: next })}
      />
      {voice === "actor" && (
        <div className="chosen-place">
          <ActorField draft={draft} text={text} edit={edit} />
        </div>
      )}
      {voice !== "document" && (
        <>
          <WordsField
            label={voice === "actor" ? "Words that name the source" : "Words that describe it"}
            hint={NAMING_HINT}
            part="source"
            spans={source}
          />
          <WordsField
            label="Words that attribute, if any"
            hint="“said”, “according to”: selected in the article too."
            part="cue"
            spans={cue}
          />
        </>
      )}
    </>
  );
}

function ActorField({ draft, text, edit }: WhoFieldsProps) {
  const { actor } = draft;
  const choose = (chosen: Choice): void => {
    const words = sourceWordsOf(text, chosen.id, draft.passage);
    edit({ actor: chosen, source: words === undefined ? [] : [words] });
  };
  if (actor === undefined) {
    return (
      <ChoiceBox
        label="The actor"
        kinds={ACTORS}
        first={actorsNamedIn(text)}
        placeholder="A name…"
        onChoose={choose}
      />
    );
  }
  return (
    <div className="field">
      <span className="field-label">The actor</span>
      <p className="chosen-node">
        <span>
          <NodeIcon kind="ACTOR" size={12} /> {actor.label}
        </span>
        <button
          type="button"
          className="text-button"
          onClick={() => edit({ actor: undefined, source: [] })}
        >
          Change
        </button>
      </p>
    </div>
  );
}

/** The actors that the document names, those named most often first. */
function actorsNamedIn({ mentions }: DocumentText): readonly Choice[] {
  return mentions.nodes
    .filter(({ node }) => node.kind === "ACTOR")
    .toSorted((one, two) => two.quotes.length - one.quotes.length)
    .map(({ node: { id, kind, label } }) => ({ id, kind, label }));
}
