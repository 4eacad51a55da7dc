/** The upper half of the panel: the form of a new claim while it is open, else what is selected. */

import { useEffect, useRef } from "react";
import type { ReactNode } from "react";
import { useApp } from "../parts/app-context.ts";
import { NewClaimForm } from "./new-claim-form.tsx";
import { useNewClaim } from "./new-claim-context.tsx";

export function NewClaimPane({ children }: { readonly children: ReactNode }) {
  const { text, draft } = useNewClaim();
  useFoldOnSelecting();
  if (text === undefined || draft?.isOpen !== true) return children;
  return <NewClaimForm key={text.id} draft={draft} text={text} />;
}

/** Whoever selects something else wants to see it: the form makes room, and the draft is kept. */
function useFoldOnSelecting(): void {
  const { selected } = useApp().state;
  const { setOpen } = useNewClaim();
  const known = useRef(selected);
  useEffect(() => {
    if (known.current === selected) return;
    known.current = selected;
    setOpen(false);
  }, [selected, setOpen]);
}
