/** The button that opens the drawer, which tells how far the reading is while it is closed. */

import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { jobsQuery } from "../../query/ingest.ts";
import { useApp } from "../parts/app-context.ts";
import { useAddReports } from "./add-reports-context.tsx";
import { jobWords, underWay } from "./reading-words.ts";

export function AddReportsButton() {
  const { collection } = useApp();
  const { isOpen, open, sending } = useAddReports();
  const jobs = useQuery(jobsQuery(collection.id)).data?.jobs ?? [];
  const going = underWay(jobs);
  useSaidAtTheEnd(jobs);
  const waits = sending.filter(({ state }) => state !== "refused").length;
  return (
    <button
      type="button"
      className="button add-reports"
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      data-going={going === undefined && waits === 0 ? undefined : ""}
      onClick={open}
    >
      <span aria-hidden="true" className="add-reports-sign">
        +
      </span>
      <span className="add-reports-words">
        {going === undefined ? "Add reports" : `Reading ${going.ended} of ${going.total}…`}
      </span>
    </button>
  );
}

/** Says to screen readers what has come of each job that went on while the page looked. */
function useSaidAtTheEnd(jobs: readonly Parameters<typeof jobWords>[0][]): void {
  const { announce } = useApp();
  const isGoing = underWay(jobs) !== undefined;
  const was = useRef(isGoing);
  const [newest] = jobs;
  useEffect(() => {
    if (was.current && !isGoing && newest !== undefined) {
      announce(`Reports: ${jobWords(newest)}`);
    }
    was.current = isGoing;
  }, [isGoing, newest, announce]);
}
