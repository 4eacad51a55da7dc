/** What a document's wording has in common with others: each verdict, why, and the passages. */

import { useState } from "react";
import type { TextDependencePartFragment } from "../../query/generated/graphql.ts";
import { useApp } from "../parts/app-context.ts";
import { DocumentLetter } from "../parts/badges.tsx";
import { MadeBadge } from "../parts/made-badge.tsx";
import { counted, DEPENDENCE_WORDS } from "../words.ts";
import { Section } from "./section.tsx";
import type { OnRead } from "./section.tsx";
import { sideBySide } from "./side-by-side.ts";
import { Why } from "./why.tsx";

interface WordingInCommonProps {
  readonly document: {
    readonly id: string;
    readonly dependences: readonly TextDependencePartFragment[];
  };
  readonly onRead: OnRead;
}

export function WordingInCommon({ document, onRead }: WordingInCommonProps) {
  const [isWhole, setWhole] = useState(false);
  const found = document.dependences.filter(({ dependence }) => dependence !== "NONE_DETECTED");
  const none = document.dependences.filter(({ dependence }) => dependence === "NONE_DETECTED");
  if (document.dependences.length === 0) return null;
  const shown = isWhole ? [...found, ...none] : found;
  return (
    <Section title="Wording in common with others" count={found.length}>
      <ul className="links">
        {shown.map((one) => (
          <Wording key={one.id} dependence={one} from={document.id} onRead={onRead} />
        ))}
      </ul>
      {!isWhole && none.length > 0 && (
        <button type="button" className="text-button" onClick={() => setWhole(true)}>
          None was found with {counted(none.length, "other document")}
        </button>
      )}
    </Section>
  );
}

function Wording(props: {
  readonly dependence: TextDependencePartFragment;
  readonly from: string;
  readonly onRead: OnRead;
}) {
  const { dependence, from, onRead } = props;
  const { change } = useApp();
  const others = dependence.documents.filter(({ id }) => id !== from);
  return (
    <li>
      <p>
        {others.map(({ id, label }) => (
          <span key={id}>
            <DocumentLetter id={id} /> {label}
          </span>
        ))}
      </p>
      <p>
        <strong>{DEPENDENCE_WORDS[dependence.dependence]}.</strong>{" "}
        <MadeBadge made={{ method: dependence.by, confidence: dependence.score }} did="judged" />
      </p>
      <Why judged={dependence} what="judgement" onRead={onRead} />
      <button
        type="button"
        className="text-button"
        onClick={() => change((before) => sideBySide(before, dependence.id))}
      >
        Side by side
      </button>
    </li>
  );
}
