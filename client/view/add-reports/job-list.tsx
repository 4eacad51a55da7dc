/** What is read, was read, and was refused: of the open collection, and of others that were sent to. */

import { useQuery } from "@tanstack/react-query";
import { isGoing, jobsQuery } from "../../query/ingest.ts";
import { useApp } from "../parts/app-context.ts";
import { counted } from "../words.ts";
import { useAddReports } from "./add-reports-context.tsx";
import { JobCard } from "./job-card.tsx";

/** Jobs that are listed, beside those that go on. */
const MOST_JOBS = 4;

export function JobList() {
  const { collection } = useApp();
  const { reached } = useAddReports();
  const others = reached.filter((id) => id !== collection.id);
  return (
    <div className="jobs">
      <NotSent />
      {others.map((id) => (
        <JobsIn key={id} collection={id} isOpen={false} />
      ))}
      <JobsIn collection={collection.id} isOpen />
    </div>
  );
}

function JobsIn({ collection, isOpen }: { readonly collection: string; readonly isOpen: boolean }) {
  const { data } = useQuery(jobsQuery(collection));
  if (data === undefined || data.jobs.length === 0) return null;
  const listed = data.jobs.filter((job, index) => index < MOST_JOBS || isGoing(job));
  const left = data.jobs.length - listed.length;
  return (
    <section className="jobs-in">
      <h3 className="section-title">
        {isOpen ? "Read into this collection" : `Read into ${data.title}`}
        {!isOpen && (
          <a className="text-button" href={`/?c=${encodeURIComponent(collection)}`}>
            Open it
          </a>
        )}
      </h3>
      {listed.map((job) => (
        <JobCard key={job.id} collection={collection} job={job} />
      ))}
      {left > 0 && <p className="quiet">Earlier ones are in the history.</p>}
    </section>
  );
}

/** What is on its way, as one line however much it is, and what the server did not take. */
function NotSent() {
  const { sending, dismiss, stop } = useAddReports();
  const waiting = sending.filter(({ state }) => state !== "refused");
  const refused = sending.filter(({ state }) => state === "refused");
  const next = waiting.find(({ state }) => state === "sending");
  return (
    <>
      {waiting.length > 0 && (
        <section className="job job-head" aria-label="On the way" data-testid="on-the-way">
          <p className="job-words clip">
            {counted(waiting.length, "text or file", "texts and files")} to send
            {next !== undefined && <span className="quiet">{`, now ${next.name}`}</span>}
          </p>
          <button type="button" className="small-button" onClick={stop}>
            Stop
          </button>
        </section>
      )}
      {refused.length > 0 && (
        <ul className="job-items" aria-label="Not sent">
          {refused.map(({ key, name, message }) => (
            <li key={key} className="job-item" data-testid="refused-item">
              <span className="job-sign job-refused" aria-hidden="true" />
              <div className="job-item-body">
                <p className="job-item-name">{name}</p>
                <p className="job-message" role="alert">
                  {message}.{" "}
                  <button type="button" className="text-button" onClick={() => dismiss(key)}>
                    Dismiss
                  </button>
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
