/** Lines between claims and documents: an appearance, a link of two claims, wording in common. */

import { useMediaQuery } from "@mantine/hooks";
import type { SelectedNode } from "../../query/queries.ts";
import { select } from "../../state/app-state.ts";
import type { EditField } from "../correct/edit-values.ts";
import { Notes } from "../correct/note-act.tsx";
import { RecordActs } from "../correct/record-acts.tsx";
import { ObjectHistory } from "../history/object-history.tsx";
import { NARROW } from "../frame/widths.ts";
import { useApp } from "../parts/app-context.ts";
import { DocumentLetter } from "../parts/badges.tsx";
import { DEPENDENCE_WORDS, linkWords } from "../words.ts";
import { AlignedPassages } from "./aligned-passages.tsx";
import { AppearanceCard } from "./appearance-card.tsx";
import { methodWords, Quotes, Section } from "./section.tsx";
import type { OnRead } from "./section.tsx";
import { sideBySide } from "./side-by-side.ts";
import { WhyJudged } from "./why.tsx";

type AppearanceNode = Extract<SelectedNode, { readonly __typename: "Appearance" }>;
type LinkNode = Extract<SelectedNode, { readonly __typename: "ClaimLink" }>;
type DependenceNode = Extract<SelectedNode, { readonly __typename: "TextDependence" }>;

export function AppearanceEvidence(props: {
  readonly appearance: AppearanceNode;
  readonly onRead: OnRead;
}) {
  const { appearance, onRead } = props;
  return (
    <article>
      <p className="eyebrow">
        One appearance in <DocumentLetter id={appearance.document.id} />
      </p>
      <ClaimButton claim={appearance.claim} />
      <AppearanceCard appearance={appearance} onRead={onRead} />
      <Section title="Why is this here">
        <p className="quiet">Read by {methodWords(appearance.method)}.</p>
      </Section>
      <ObjectHistory id={appearance.id} />
    </article>
  );
}

export function LinkEvidence(props: { readonly link: LinkNode; readonly onRead: OnRead }) {
  const { link, onRead } = props;
  return (
    <article>
      <header className="evidence-head">
        <p className="eyebrow">Link between two claims</p>
        <RecordActs
          record={link}
          what="link"
          edit={{ kind: "judgement", fields: [reasonField(link.reason)] }}
        />
      </header>
      <ClaimButton claim={link.of} />
      <p className="edge-relation">{linkWords(link.linkKind, link.inverse)}</p>
      <ClaimButton claim={link.claim} />
      <p className="note">{link.reason}</p>
      <Section title="The words of both">
        <Quotes evidence={link.evidence} onRead={onRead} />
      </Section>
      <WhyJudged judged={link} what="link" />
      <Notes notes={link.notes} />
      <ObjectHistory id={link.id} />
    </article>
  );
}

export function DependenceEvidence(props: {
  readonly dependence: DependenceNode;
  readonly onRead: OnRead;
}) {
  const { dependence, onRead } = props;
  const { state, change } = useApp();
  const isNarrow = useMediaQuery(NARROW, false, { getInitialValueInEffect: false });
  const isBeside = state.view === "compare" && !isNarrow;
  return (
    <article>
      <header className="evidence-head">
        <p className="eyebrow">
          Wording in common
          {dependence.documents.map(({ id }) => (
            <DocumentLetter key={id} id={id} />
          ))}
        </p>
        <RecordActs
          record={dependence}
          what="judgement of wording"
          edit={{ kind: "judgement", fields: [reasonField(dependence.reason)] }}
        />
      </header>
      <h2 className="panel-title">{DEPENDENCE_WORDS[dependence.dependence]}</h2>
      <p className="note">{dependence.reason}</p>
      <Section title="The words they share" count={dependence.passages.length}>
        {dependence.passages.length === 0 && (
          <Quotes evidence={dependence.evidence} onRead={onRead} />
        )}
        {dependence.passages.length > 0 && isBeside && (
          <p className="quiet">They stand side by side in the middle of the page.</p>
        )}
        {dependence.passages.length > 0 && !isBeside && (
          <>
            {!isNarrow && (
              <button
                type="button"
                className="text-button"
                onClick={() => change((before) => sideBySide(before, dependence.id))}
              >
                Show them in the middle of the page
              </button>
            )}
            <AlignedPassages passages={dependence.passages} />
          </>
        )}
      </Section>
      <WhyJudged judged={dependence} what="judgement" />
      <Notes notes={dependence.notes} />
      <ObjectHistory id={dependence.id} />
    </article>
  );
}

function reasonField(reason: string): EditField {
  return { name: "reason", label: "Why", value: reason, lines: 3 };
}

function ClaimButton(props: { readonly claim: { readonly id: string; readonly text: string } }) {
  const { claim } = props;
  const { change } = useApp();
  return (
    <button
      type="button"
      className="link-claim panel-title"
      onClick={() => change((before) => select(before, claim.id))}
    >
      {claim.text}
    </button>
  );
}
