/** As of a day: looking back to what had been published by then, with what is left out by name. */

import { useApp } from "../parts/app-context.ts";
import { counted } from "../words.ts";

/** Documents left out that are named at once. */
const NAMED = 3;

/** The day to look back from. */
export function AsOfField() {
  const { state, change } = useApp();
  return (
    <div className="time-filter">
      <label>
        by
        <input
          type="date"
          aria-label="As of this day"
          value={state.asOf ?? ""}
          onChange={({ target: { value } }) =>
            change((before) => ({ ...before, asOf: value === "" ? undefined : value }))
          }
        />
      </label>
      <p className="legend-note">Everything is answered from what had been published by then.</p>
    </div>
  );
}

/** What a page that looks back says of itself; nothing now. */
export function AsOfBanner() {
  const { collection, change, documents } = useApp();
  const { asOf, leftOut } = collection;
  if (asOf === null) return null;
  const names = leftOut.map(({ label }) => label);
  const more = names.length - NAMED;
  return (
    <div className="as-of" role="status" data-testid="as-of">
      <p>
        <strong>As of {asOf}:</strong> {counted(documents.length, "document")} shown to have been
        published by then, and what rests on them.{" "}
        {names.length > 0 && (
          <span title={names.join("\n")}>
            Left out:{" "}
            {names
              .slice(0, NAMED)
              .map((name) => `“${name}”`)
              .join(", ")}
            {more > 0 && ` and ${counted(more, "other")}`}.
          </span>
        )}
      </p>
      <button
        type="button"
        className="small-button"
        onClick={() => change((before) => ({ ...before, asOf: undefined }))}
      >
        Back to now
      </button>
    </div>
  );
}
