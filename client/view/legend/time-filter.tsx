/** The legend's times: from which day to which, for claims and events that have one. */

import { asksTime } from "../../state/filters.ts";
import type { Filters } from "../../state/filters.ts";
import { usePageGraph } from "../graph/use-graph.ts";
import { isDated } from "../graph/shown-graph.ts";

export interface TimeFilterProps {
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

export function TimeFilter({ filters, onChange }: TimeFilterProps) {
  const { whole, shown } = usePageGraph();
  const dated = whole.nodes.filter(isDated).length;
  const isOn = asksTime(filters);
  const count = isOn ? `${shown.nodes.filter(isDated).length} of ${dated}` : String(dated);
  return (
    <div className="time-filter">
      <label>
        from
        <input
          type="date"
          value={filters.from ?? ""}
          max={filters.to}
          onChange={({ target }) => onChange({ ...filters, from: target.value || undefined })}
        />
      </label>
      <label>
        to
        <input
          type="date"
          value={filters.to ?? ""}
          min={filters.from}
          onChange={({ target }) => onChange({ ...filters, to: target.value || undefined })}
        />
      </label>
      <p className="legend-note">
        {count} dated claims and events{isOn && "; what has no date is out"}
      </p>
    </div>
  );
}
