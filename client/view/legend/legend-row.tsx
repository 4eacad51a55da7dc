/** A row of the legend: a sign, its words, its count, and the two verbs. */

import type { ReactNode } from "react";

export interface LegendRowProps {
  readonly icon: ReactNode;
  readonly label: string;
  /** Whether the filter lets it through. */
  readonly isOn: boolean;
  readonly shown: number;
  /** Undefined until it is known. */
  readonly total: number | undefined;
  readonly onToggle: () => void;
  readonly isFocused?: boolean;
  /** Left out where nothing can be dimmed. */
  readonly onFocus?: () => void;
}

export function LegendRow(props: LegendRowProps) {
  const { icon, label, isOn, shown, total, onToggle, isFocused = false, onFocus } = props;
  const partly = isOn && total !== undefined && shown !== total;
  return (
    <div className="legend-row" data-off={isOn ? undefined : ""}>
      <button
        type="button"
        className="legend-toggle"
        aria-pressed={isOn}
        title={isOn ? `Filter: remove ${label.toLowerCase()}` : `Put ${label.toLowerCase()} back`}
        onClick={onToggle}
      >
        <span className="legend-icon">{icon}</span>
        <span className="legend-label">{label}</span>
        <span className="legend-count">
          {partly ? (
            <>
              {shown}
              <span className="quiet">/{total}</span>
            </>
          ) : (
            total
          )}
        </span>
      </button>
      {onFocus !== undefined && (
        <button
          type="button"
          className="legend-focus"
          aria-pressed={isFocused}
          aria-label={`Focus on ${label.toLowerCase()}`}
          title="Focus: dim everything else"
          disabled={shown === 0}
          onClick={onFocus}
        >
          ◎
        </button>
      )}
    </div>
  );
}
