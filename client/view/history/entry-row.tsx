/** An entry of a history: who did what when and why, on which words, and how it stands now. */

import { Fragment } from "react";
import type { HistoryEntry } from "../../query/queries.ts";
import { readSpan, select } from "../../state/app-state.ts";
import { Quotes } from "../evidence/section.tsx";
import { useApp } from "../parts/app-context.ts";
import { fieldWords, STATE_HINTS, STATE_WORDS, subjectWords, timeOfDay } from "./history-words.ts";
import { TakeBack } from "./take-back.tsx";

export interface EntryRowProps {
  readonly entry: HistoryEntry;
  /** The id of the object whose history it is part of: there is no way to where one is. */
  readonly within?: string | undefined;
}

export function EntryRow({ entry, within }: EntryRowProps) {
  const { by, at, summary, state, reason, evidence } = entry;
  const { change } = useApp();
  const read = (document: string, start: number): void => {
    const quote = evidence
      .filter((one) => one.document.id === document)
      .flatMap(({ quotes }) => quotes)
      .find((one) => one.start === start);
    if (quote !== undefined) change((before) => readSpan(before, document, quote));
  };
  return (
    <li className="entry" data-state={state.toLowerCase()} data-testid="entry">
      <time className="entry-time" dateTime={at} title={at}>
        {timeOfDay(at)}
      </time>
      <div className="entry-body">
        <p className="entry-sentence">
          <strong title={`${by.kind.toLowerCase()}${by.version === null ? "" : ` ${by.version}`}`}>
            {by.name}
          </strong>{" "}
          {summary}
          {state !== "HELD" && (
            <span className={`badge state-${state.toLowerCase()}`} title={STATE_HINTS[state]}>
              {STATE_WORDS[state]}
            </span>
          )}
        </p>
        <TakenOut entry={entry} />
        {reason !== null && !summary.includes(reason) && <p className="entry-reason">{reason}</p>}
        <Changes entry={entry} />
        {evidence.length > 0 && <Quotes evidence={evidence} onRead={read} />}
        <Subjects entry={entry} within={within} />
      </div>
      <TakeBack entry={entry} />
    </li>
  );
}

/** Of what is out of the graph: who took it out, when, and why. */
function TakenOut({ entry: { state, takenOutBy } }: { readonly entry: HistoryEntry }) {
  if (takenOutBy === null) return null;
  const { by, at, reason } = takenOutBy;
  return (
    <p className="quiet" title={at}>
      {STATE_WORDS[state]} by {by.name}
      {reason === null ? "" : `: ${reason}`}
    </p>
  );
}

/** Of an edit: each field as it was and as it is. */
function Changes({ entry }: { readonly entry: HistoryEntry }) {
  if (entry.changes.length === 0) return null;
  return (
    <dl className="entry-changes">
      {entry.changes.map(({ field, before, after }) => (
        <Fragment key={field}>
          <dt>{fieldWords(field)}</dt>
          <dd>
            <del>{before ?? "nothing"}</del>
            <span aria-hidden="true"> → </span>
            <ins>{after ?? "nothing"}</ins>
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}

/** The ways to what it speaks of, as far as that is in the graph; the sentence names the rest. */
function Subjects({ entry, within }: EntryRowProps) {
  const { state, change } = useApp();
  const found = entry.about.flatMap(({ label, node }) =>
    node === null || node.id === within
      ? []
      : [{ id: node.id, words: subjectWords(node.__typename, label) }],
  );
  if (found.length === 0) return null;
  return (
    <ul className="entry-subjects" aria-label="What it speaks of">
      {found.map(({ id, words }) => (
        <li key={id}>
          <button
            type="button"
            className="text-button"
            aria-current={state.selected === id ? "true" : undefined}
            onClick={() => change((before) => select(before, id))}
          >
            {words}
          </button>
        </li>
      ))}
    </ul>
  );
}
