/** A draft that was folded up: that there is one, and the ways back to it and out of it. */

import { quoted } from "../words.ts";
import { useNewClaim } from "./new-claim-context.tsx";
import { wordsAt } from "./selected-span.ts";

export function DraftBar() {
  const { text, draft, setOpen, drop } = useNewClaim();
  if (text === undefined || draft === undefined || draft.isOpen) return null;
  const words = draft.isNew ? draft.text : wordsAt(text.text, draft.passage);
  return (
    <div className="draft-bar" role="group" aria-label="A new claim that is not added yet">
      <span className="clip">New claim {quoted(words)}</span>
      <button type="button" className="text-button" onClick={() => setOpen(true)}>
        Go on
      </button>
      <button type="button" className="text-button" onClick={drop}>
        Discard
      </button>
    </div>
  );
}
