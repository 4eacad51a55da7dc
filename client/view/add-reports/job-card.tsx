/** A job: how far it is, how to stop it, and each of its texts and files with what came of it. */

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { cancelJob, isGoing, itemsQuery } from "../../query/ingest.ts";
import type { ReadingItem, ReadingJob } from "../../query/ingest.ts";
import { select } from "../../state/app-state.ts";
import { useApp } from "../parts/app-context.ts";
import { counted } from "../words.ts";
import { useAddReports } from "./add-reports-context.tsx";
import { endedIn, itemWords, jobWords } from "./reading-words.ts";

export interface JobCardProps {
  /** The id of the collection that it reads into. */
  readonly collection: string;
  readonly job: ReadingJob;
}

export function JobCard({ collection, job }: JobCardProps) {
  const items = useQuery(itemsQuery(collection, job)).data;
  const rest = (items?.totalCount ?? 0) - (items?.nodes.length ?? 0);
  const goesOn = isGoing(job);
  return (
    <section className="job" aria-label={`Reading: ${jobWords(job)}`} data-state={job.state}>
      <header className="job-head">
        <p className="job-words">
          <strong>{jobWords(job)}</strong>
          {goesOn && job.rate !== null && (
            <span className="quiet">{` ${job.rate.toFixed(1)} a second`}</span>
          )}
          {!goesOn && <span className="quiet">{` ${whenWords(job.at)}, ${job.by.name}`}</span>}
        </p>
        {goesOn && <StopButton collection={collection} job={job.id} />}
      </header>
      {goesOn && (
        <progress
          className="job-progress"
          aria-label="Texts and files read"
          max={job.counts.total}
          value={endedIn(job)}
        />
      )}
      <ul className="job-items">
        {items?.nodes.map((item) => (
          <ItemRow key={item.id} collection={collection} item={item} />
        ))}
      </ul>
      {rest > 0 && (
        <p className="quiet">and {counted(rest, "more text or file", "more texts and files")}</p>
      )}
    </section>
  );
}

function ItemRow({
  collection,
  item,
}: {
  readonly collection: string;
  readonly item: ReadingItem;
}) {
  const { name, state, messages, documents } = item;
  const [document] = documents;
  return (
    <li className="job-item" data-state={state} data-testid="reading-item">
      <span className={`job-sign job-${state.toLowerCase()}`} aria-hidden="true" />
      <div className="job-item-body">
        <p className="job-item-name">
          {document === undefined ? (
            name
          ) : (
            <DocumentLink {...{ collection, name }} id={document.id} />
          )}
        </p>
        <p className="quiet">{itemWords(item)}</p>
        {messages.map((message) => (
          <p key={message} className={state === "FAILED" ? "job-message" : "quiet"}>
            {message}.
          </p>
        ))}
      </div>
    </li>
  );
}

/** Leads to the document, if its collection is the one that is open. */
function DocumentLink(props: {
  readonly collection: string;
  readonly id: string;
  readonly name: string;
}) {
  const { collection, id, name } = props;
  const app = useApp();
  const { close } = useAddReports();
  if (collection !== app.collection.id) return name;
  const show = (): void => {
    close();
    app.change((before) => select(before, id));
  };
  return (
    <button type="button" className="text-button" title="Show what was read in it" onClick={show}>
      {name}
    </button>
  );
}

function StopButton({ collection, job }: { readonly collection: string; readonly job: string }) {
  const client = useQueryClient();
  const { stop } = useAddReports();
  const [problem, setProblem] = useState("");
  const cancel = async (): Promise<void> => {
    stop();
    try {
      await cancelJob(collection, job);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
    await client.invalidateQueries({ queryKey: ["ingest-jobs", collection] });
    await client.invalidateQueries({ queryKey: ["ingest-items", collection, job] });
  };
  return (
    <>
      <button
        type="button"
        className="small-button"
        title="What was not begun is not read; what was read stays"
        onClick={() => void cancel()}
      >
        Stop
      </button>
      {problem !== "" && (
        <p className="job-message" role="alert">
          {problem}.
        </p>
      )}
    </>
  );
}

/** "2026-01-05 08:30 UTC". */
function whenWords(at: string): string {
  return `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
}
