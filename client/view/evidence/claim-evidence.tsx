/** A claim: its standing and why, who said it in which words, and how it relates to others. */

import type { SelectedNode } from "../../query/queries.ts";
import type { ClaimStanding } from "../../graph/claim-standing.ts";
import { ClaimActs } from "../correct/claim-acts.tsx";
import { CountedAsOne } from "../correct/counted-as-one.tsx";
import { Notes } from "../correct/note-act.tsx";
import { RejectedRecords } from "../correct/rejected-records.tsx";
import { ObjectHistory } from "../history/object-history.tsx";
import { useApp } from "../parts/app-context.ts";
import { DocumentLetter } from "../parts/badges.tsx";
import { NodeIcon } from "../parts/node-icon.tsx";
import { useCapped } from "../parts/use-capped.tsx";
import { BOUND_WORDS, counted } from "../words.ts";
import { Actions } from "./actions.tsx";
import { AppearanceCard } from "./appearance-card.tsx";
import { Links } from "./links.tsx";
import { methodWords, NodeLink, Section } from "./section.tsx";
import type { OnRead } from "./section.tsx";
import { StandingBox } from "./standing-box.tsx";
import { timeWords } from "./time-words.ts";

export type SelectedClaim = Extract<SelectedNode, { readonly __typename: "Claim" }>;

/** Documents whose passages are listed at once. */
const DOCUMENTS_SHOWN = 10;

export function ClaimEvidence(props: { readonly claim: SelectedClaim; readonly onRead: OnRead }) {
  const { claim, onRead } = props;
  const { documents } = useApp();
  const carrying = documents.flatMap(({ id, label }) => {
    const here = claim.appearances.filter((one) => one.document.id === id);
    return here.length === 0 ? [] : [{ id, label, here }];
  });
  const { shown, more } = useCapped(carrying, DOCUMENTS_SHOWN);
  return (
    <article>
      <header className="evidence-head">
        <p className="eyebrow">
          <NodeIcon kind="CLAIM" standing={standingOf(claim)} />
          Claim in {counted(claim.standing.documents, "document")}
        </p>
        <ClaimActs claim={claim} />
        <Actions id={claim.id} />
      </header>
      <h2 className="panel-title" data-testid="claim-text">
        {claim.text}
      </h2>
      <Facts claim={claim} />
      <StandingBox standing={claim.standing} appearances={claim.appearances} onRead={onRead} />
      <Section title="Who said it, in which words" count={claim.appearances.length}>
        {shown.map(({ id, label, here }) => {
          return (
            <div key={id} className="by-document">
              <p className="by-document-head">
                <DocumentLetter id={id} />
                <span className="clip">{label}</span>
              </p>
              {here.map((appearance) => (
                <AppearanceCard key={appearance.id} appearance={appearance} onRead={onRead} />
              ))}
            </div>
          );
        })}
        {more}
      </Section>
      <Links links={claim.links} onRead={onRead} />
      {claim.about.length > 0 && (
        <Section title="About">
          <div className="node-links">
            {claim.about.map((node) =>
              "label" in node ? (
                <NodeLink key={node.id} id={node.id} kind={node.kind} label={node.label} />
              ) : null,
            )}
          </div>
        </Section>
      )}
      <Notes notes={claim.notes} />
      <CountedAsOne node={claim} onRead={onRead} />
      <WhyHere claim={claim} />
      <RejectedRecords id={claim.id} />
      <ObjectHistory id={claim.id} />
    </article>
  );
}

/** How a claim's bubble is filled, from what the panel knows of it. */
function standingOf(claim: SelectedClaim): ClaimStanding {
  if (claim.standing.documents > 1) return "shared";
  return claim.links.length > 0 ? "counterpart" : "single";
}

function Facts({ claim }: { readonly claim: SelectedClaim }) {
  const facts = [
    ...claim.quantities.map(
      ({ bound, value, unit }) => `${BOUND_WORDS[bound]} ${value.toLocaleString("en")} ${unit}`,
    ),
    ...(claim.time === null ? [] : [timeWords(claim.time)]),
  ];
  if (facts.length === 0) return null;
  return (
    <p className="facts" title={claim.time?.ground ?? undefined}>
      {facts.join(" · ")}
    </p>
  );
}

function WhyHere({ claim }: { readonly claim: SelectedClaim }) {
  const readers = [...new Set(claim.appearances.map(({ method }) => methodWords(method)))];
  const reviewed = claim.appearances.filter(({ review }) => review !== null);
  return (
    <Section title="Why is this here">
      <p className="quiet">
        {counted(claim.appearances.length, "passage")}{" "}
        {claim.appearances.length === 1 ? "was" : "were"} read as saying this by{" "}
        {readers.join(" and ")}.{" "}
        {reviewed.length === 0
          ? "Nobody reviewed it yet."
          : `${counted(reviewed.length, "passage")} reviewed.`}
      </p>
    </Section>
  );
}
