/** A chip: something that was chosen or proposed, and can be taken away again. */

import type { ReactNode } from "react";

export function Chip(props: {
  /** What it is, for the button that removes it. */
  readonly name: string;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}) {
  const { name, onRemove, children } = props;
  return (
    <span className="chosen-chip">
      {children}
      <button type="button" aria-label={`Remove ${name}`} onClick={onRemove}>
        ✕
      </button>
    </span>
  );
}
