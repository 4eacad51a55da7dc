/** What can be done with the selected node: two verbs and a link. */

import { useClipboard } from "@mantine/hooks";
import { isSameFocus } from "../../state/focus.ts";
import { useApp } from "../parts/app-context.ts";
import { pinWords } from "../words.ts";

export function Actions({ id }: { readonly id: string }) {
  const { state, change, pinning, announce } = useApp();
  const pinned = pinning.pins.has(id);
  const clipboard = useClipboard({ timeout: 1500 });
  const focused = isSameFocus(state.focus, { on: "node", id });
  const hidden = state.filters.hidden.includes(id);
  const toggleHidden = (): void =>
    change((before) => {
      const others = before.filters.hidden.filter((one) => one !== id);
      return {
        ...before,
        filters: { ...before.filters, hidden: hidden ? others : [...others, id] },
      };
    });
  return (
    <div className="actions">
      <button
        type="button"
        className="small-button"
        aria-pressed={focused}
        title="Dim everything that is not connected with it (F)"
        onClick={() =>
          change((before) => ({ ...before, focus: focused ? undefined : { on: "node", id } }))
        }
      >
        Focus
      </button>
      <button
        type="button"
        className="small-button"
        aria-pressed={hidden}
        title="Take it out of the picture (H)"
        onClick={toggleHidden}
      >
        {hidden ? "Show" : "Hide"}
      </button>
      <button
        type="button"
        className="small-button"
        aria-pressed={pinned}
        title={pinned ? "Let the layout place it again (P)" : "Keep it where it stands (P)"}
        onClick={() => announce(pinWords(pinning.togglePin(id)))}
      >
        {pinned ? "Unpin" : "Pin"}
      </button>
      <button
        type="button"
        className="small-button"
        title="Copy a link to this view"
        onClick={() => clipboard.copy(globalThis.location.href)}
      >
        {clipboard.copied ? "Copied" : "Link"}
      </button>
      {pinned && <span className="quiet">Pinned</span>}
    </div>
  );
}
