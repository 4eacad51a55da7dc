/** Why a link, a merge or a judgement is there: what made it, how surely, on which words; and its end. */

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { MethodPartFragment, ReviewPartFragment } from "../../query/generated/graphql.ts";
import { whyQuery } from "../../query/queries.ts";
import { select } from "../../state/app-state.ts";
import { TakeBackButton } from "../correct/take-back-button.tsx";
import { ReviewBadge } from "../correct/review-acts.tsx";
import { useApp } from "../parts/app-context.ts";
import { percent } from "../parts/made-words.ts";
import { AlignedPassages } from "./aligned-passages.tsx";
import { methodWords, Quotes, Section } from "./section.tsx";
import type { OnRead } from "./section.tsx";

export interface Judged {
  readonly id: string;
  readonly reason: string;
  readonly score: number | null;
  readonly by: MethodPartFragment;
  readonly review: ReviewPartFragment | null;
}

export interface WhyProps {
  readonly judged: Judged;
  /** What it is, in words: "link", "merge". */
  readonly what: string;
  readonly onRead: OnRead;
}

/** The reason in a line; what else is known of it once somebody asks. */
export function Why({ judged, what, onRead }: WhyProps) {
  const [isOpen, setOpen] = useState(false);
  const { reason, score } = judged;
  return (
    <div className="why">
      <p className="quiet">{reason}</p>
      <button
        type="button"
        className="text-button why-button"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? "▾" : "▸"} Why{score === null ? "" : ` · ${percent(score)}`}
      </button>
      {isOpen && <WhyBody judged={judged} what={what} onRead={onRead} />}
    </div>
  );
}

function WhyBody({ judged, what, onRead }: WhyProps) {
  const { id, score, by, review } = judged;
  const { collection, change } = useApp();
  const answer = useQuery(whyQuery(collection, id));
  const node = answer.data;
  return (
    <div className="why-body" data-testid="why">
      <p>
        Judged by <strong>{methodWords(by)}</strong>
        {score === null ? ", which gives no score." : ` with a score of ${percent(score)}.`}{" "}
        <ReviewBadge review={review} />
      </p>
      {answer.isPending && <p className="quiet">Fetching the words…</p>}
      {node !== undefined && node !== null && "evidence" in node && (
        <WordsOf evidence={node.evidence} onRead={onRead} />
      )}
      {node?.__typename === "TextDependence" && <AlignedPassages passages={node.passages} />}
      <p className="why-acts">
        <TakeBackButton record={id} what={what} />
        <button
          type="button"
          className="text-button"
          onClick={() => change((before) => select(before, id))}
        >
          Open it
        </button>
      </p>
    </div>
  );
}

/** At the end of what is selected: what made a judgement, how surely, and how to take it back. */
export function WhyJudged({ judged, what }: Omit<WhyProps, "onRead">) {
  const { id, score, by, review } = judged;
  return (
    <Section title="Why is this here">
      <p className="quiet">
        Judged by {methodWords(by)}
        {score === null ? "." : `, with a score of ${percent(score)}.`}
      </p>
      <ReviewBadge review={review} />
      <p className="why-acts">
        <TakeBackButton record={id} what={what} />
      </p>
    </Section>
  );
}

function WordsOf(props: {
  readonly evidence: Parameters<typeof Quotes>[0]["evidence"];
  readonly onRead: OnRead;
}) {
  const { evidence, onRead } = props;
  if (evidence.length === 0) return <p className="quiet">It names no words of its own.</p>;
  return <Quotes evidence={evidence} onRead={onRead} />;
}
