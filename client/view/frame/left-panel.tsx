/** The left of the page: the legend that filters, or the list that mirrors the graph. */

import { useState } from "react";
import { Legend } from "../legend/legend.tsx";
import { TreeList } from "../legend/tree-list.tsx";

export function LeftPanel() {
  const [shows, setShows] = useState<"legend" | "list">("legend");
  return (
    <aside className="panel left-panel" id="legend" aria-label="Legend and list">
      <div className="left-tabs" role="tablist" aria-label="Left panel">
        {(["legend", "list"] as const).map((one) => (
          <button
            key={one}
            type="button"
            role="tab"
            id={`left-tab-${one}`}
            aria-selected={shows === one}
            aria-controls="left-content"
            className="tab"
            onClick={() => setShows(one)}
          >
            {one === "legend" ? "Legend" : "List"}
          </button>
        ))}
      </div>
      <div
        className="left-content scroll"
        id="left-content"
        role="tabpanel"
        aria-labelledby={`left-tab-${shows}`}
      >
        {shows === "legend" ? <Legend /> : <TreeList />}
      </div>
    </aside>
  );
}
