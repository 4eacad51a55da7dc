/** One item of the queue: why it is there, what was read or refused, and on whose word. */

import type { ReviewItem, ReviewRecord } from "../../query/review-queue.ts";
import { select } from "../../state/app-state.ts";
import { Chain } from "../evidence/chain.tsx";
import { NodeLink } from "../evidence/section.tsx";
import { Notes } from "../correct/note-act.tsx";
import { useApp } from "../parts/app-context.ts";
import { CertaintyBadge, StanceBadge } from "../parts/badges.tsx";
import { MadeBadge } from "../parts/made-badge.tsx";
import { quoted, RELATION_WORDS } from "../words.ts";
import { PairSides } from "./pair-sides.tsx";
import { ReviewEdit } from "./review-edit.tsx";
import type { UsedEdit } from "./review-edit.tsx";
import { REVIEW_KIND_WORDS, sureWords } from "./review-words.ts";

export function ReviewItemCard({
  item,
  edit,
}: {
  readonly item: ReviewItem;
  readonly edit: UsedEdit;
}) {
  return (
    <article className="review-item scroll" data-testid="review-item" data-kind={item.kind}>
      <p className="eyebrow">
        {REVIEW_KIND_WORDS[item.kind]}
        <span className="review-sure">{sureWords(item)}</span>
      </p>
      <p className="review-why">
        <span className="visually-hidden">Why it is here: </span>
        {item.reason}
      </p>
      <RecordBody record={item.record} label={item.label} />
      {item.kind === "IDENTITY" && <PairSides item={item} />}
      {item.kind !== "IDENTITY" && item.quotes.length > 0 && (
        <ul className="review-words" aria-label="The words">
          {item.quotes.map(({ exact, start }) => (
            <li key={start}>{quoted(exact)}</li>
          ))}
        </ul>
      )}
      {item.record.__typename === "Appearance" && <Chain appearance={item.record} />}
      {"notes" in item.record && <Notes notes={item.record.notes} />}
      <ReviewEdit item={item} edit={edit} />
    </article>
  );
}

function RecordBody({ record, label }: { readonly record: ReviewRecord; readonly label: string }) {
  switch (record.__typename) {
    case "Appearance":
      return <AppearanceBody record={record} />;
    case "Statement":
      return (
        <>
          <p className="edge-sentence">
            <NodeLink {...record.source} />
            <span className="edge-relation">
              {RELATION_WORDS[record.relation]}
              {record.role === null ? "" : ` (${record.role})`}
            </span>
            <NodeLink {...record.target} />
          </p>
          {record.inferred && <p className="quiet">Inferred. {record.ground}</p>}
          <p className="badges">
            <MadeBadge made={record} />
          </p>
        </>
      );
    case "Mention":
      return (
        <>
          <p className="edge-sentence">
            <NodeLink {...record.node} />
            <span className="edge-relation">is named by these words</span>
          </p>
          <p className="badges">
            <MadeBadge made={record} />
          </p>
        </>
      );
    case "IdentityJudgement":
      return (
        <p className="badges">
          <MadeBadge
            made={{ method: record.by, confidence: record.score, at: record.at }}
            did="judged"
          />
        </p>
      );
    case "Refusal":
      return (
        <>
          <h2 className="panel-title">{record.what}</h2>
          <p className="badges">
            <MadeBadge made={record} />
          </p>
        </>
      );
    default:
      return <h2 className="panel-title">{label}</h2>;
  }
}

function AppearanceBody(props: {
  readonly record: Extract<ReviewRecord, { readonly __typename: "Appearance" }>;
}) {
  const { record } = props;
  const { change } = useApp();
  const { claim, stance, certainty, certaintyQuotes, manner } = record;
  return (
    <>
      <h2 className="panel-title">
        <button
          type="button"
          className="link-claim"
          title="Show this claim with all that is known of it"
          onClick={() => change((before) => select(before, claim.id))}
        >
          {claim.text}
        </button>
      </h2>
      <p className="badges">
        <StanceBadge stance={stance} />
        <CertaintyBadge certainty={certainty} words={certaintyQuotes.map(({ exact }) => exact)} />
        {manner !== "INDIRECT" && (
          <span className="badge">{manner === "DIRECT" ? "word for word" : "partly quoted"}</span>
        )}
        <MadeBadge made={record} />
      </p>
    </>
  );
}
