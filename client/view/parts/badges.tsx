/** Small signs with words: a stance, a certainty, a document's letter. */

import { Tooltip } from "@mantine/core";
import type { Certainty, Stance } from "../../query/generated/graphql.ts";
import { CERTAINTY_WORDS, STANCE_WORDS } from "../words.ts";
import { useApp } from "./app-context.ts";

/** What a source says of a claim. */
export function StanceBadge({ stance }: { readonly stance: Stance }) {
  return <span className={`badge stance-${stance.toLowerCase()}`}>{STANCE_WORDS[stance]}</span>;
}

/** How certain it presents it as, with the words that say so; nothing when it does not say. */
export function CertaintyBadge(props: {
  readonly certainty: Certainty;
  readonly words?: readonly string[];
}) {
  const { certainty, words = [] } = props;
  if (certainty === "UNSTATED") return null;
  return (
    <span className="badge certainty">
      {CERTAINTY_WORDS[certainty]}
      {words.length > 0 && <span className="badge-words">{` · ${words.join(", ")}`}</span>}
    </span>
  );
}

/** The letter of a document, its title on hovering. */
export function DocumentLetter({ id }: { readonly id: string }) {
  const document = useApp().documents.find((one) => one.id === id);
  if (document === undefined) return null;
  return (
    <Tooltip label={document.label} multiline maw={320}>
      <span className={`letter letter-${document.index % 6}`}>
        <span className="visually-hidden">Document </span>
        {document.letter}
      </span>
    </Tooltip>
  );
}
