/** The frame while the collection is on its way: everything in its place, nothing in it yet. */

import { Skeleton } from "@mantine/core";

export function Skeletons() {
  return (
    <div className="page" data-left="" aria-busy="true" aria-label="Opening the collection">
      <div className="top-bar">
        <span className="brand">
          <img src="/favicon.svg" width="20" height="20" alt="" />
          Whence
        </span>
      </div>
      <div className="panel left-panel" />
      <div className="centre">
        <div className="centre-bar" />
      </div>
      <div className="panel evidence">
        <div className="evidence-top">
          <Skeleton height={16} width="60%" mb={12} />
          <Skeleton height={12} mb={8} />
          <Skeleton height={12} width="80%" />
        </div>
      </div>
    </div>
  );
}
