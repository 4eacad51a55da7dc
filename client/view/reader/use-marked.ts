/** What is marked in the article: the passages of a draft while its form is open, else of the selection. */

import { useMemo } from "react";
import type { Span } from "../../state/app-state.ts";
import { passagesIn } from "../evidence/passages.ts";
import type { Passage, PassageTone } from "../evidence/passages.ts";
import type { ClaimDraft } from "../new-claim/claim-draft.ts";
import { useNewClaim } from "../new-claim/new-claim-context.tsx";
import { useApp } from "../parts/app-context.ts";

export interface Marked {
  /** The passages that carry it, by place; a span that is shown in their place comes last. */
  readonly here: readonly Passage[];
  /** The words that say whose it is. */
  readonly sources: readonly Passage[];
  /** The one that the reader is at. */
  readonly current: Passage | undefined;
  /** Whether the reader steps from one to the next. */
  readonly isStepped: boolean;
}

export function useMarked(document: string, passages: readonly Passage[]): Marked {
  const { state } = useApp();
  const { draft } = useNewClaim();
  const span = state.reading === document ? state.span : undefined;
  const open = draft?.isOpen === true ? draft : undefined;
  const here = useMemo(() => {
    if (open !== undefined) return marksOf(document, [open.passage], "words");
    const found = passagesIn(passages, document);
    return span === undefined ? found : [...found, ...marksOf(document, [span], "words")];
  }, [document, passages, span, open]);
  const sources = useMemo(
    () =>
      open === undefined
        ? passages.filter((one) => one.document === document && one.tone === "source")
        : marksOf(document, sourcesOf(open), "source"),
    [document, passages, open],
  );
  const isStepped = span === undefined && open === undefined;
  const current = isStepped ? here[Math.min(state.passage, here.length - 1)] : here.at(-1);
  return { here, sources, current, isStepped };
}

function marksOf(document: string, spans: readonly Span[], tone: PassageTone): readonly Passage[] {
  return spans.map(({ start, end }) => ({ document, start, end, tone }));
}

function sourcesOf({ voice, source, cue }: ClaimDraft): readonly Span[] {
  return voice === "document" ? [] : [...source, ...cue];
}
