/** The new claim that is being put together on the document in the reader, and what is selected. */

import { useQuery } from "@tanstack/react-query";
import { createContext, use, useCallback, useMemo, useState } from "react";
import type { ReactNode } from "react";
import { documentTextQuery } from "../../query/queries.ts";
import type { DocumentText } from "../../query/queries.ts";
import type { Span } from "../../state/app-state.ts";
import { useApp } from "../parts/app-context.ts";
import { draftOf, withWords } from "./claim-draft.ts";
import type { ClaimDraft, WordsRole } from "./claim-draft.ts";
import { draftKey, loadDraft, saveDraft } from "./draft-storage.ts";

/** What somebody typed or chose of a draft. */
export type DraftPart = Partial<Omit<ClaimDraft, "passage" | "isTouched" | "isOpen">>;

export interface NewClaim {
  /** Whether whoever looks may add claims. */
  readonly mayAdd: boolean;
  /** The document in the reader; undefined until its text is there. */
  readonly text: DocumentText | undefined;
  readonly draft: ClaimDraft | undefined;
  /** The words that are selected in the article now. */
  readonly selected: Span | undefined;
  readonly setSelected: (span: Span | undefined) => void;
  /** Opens the form on these words; a draft that somebody typed into goes on with them. */
  readonly begin: (passage: Span) => void;
  readonly edit: (part: DraftPart) => void;
  /** Gives words of the article their role in the draft. */
  readonly take: (role: WordsRole, span: Span) => void;
  readonly setOpen: (isOpen: boolean) => void;
  readonly drop: () => void;
}

const NewClaimContext = createContext<NewClaim | undefined>(undefined);

const storage = () => globalThis.sessionStorage;

/** `document` is the id of the one in the reader. */
export function NewClaimProvider(props: {
  readonly document: string | undefined;
  readonly children: ReactNode;
}) {
  const { document = "", children } = props;
  const { collection } = useApp();
  const answer = useQuery({
    ...documentTextQuery(collection, document),
    enabled: document !== "",
  });
  const text = answer.data ?? undefined;
  const mayAdd = collection.role !== "READER";
  const [draft, change] = useDraft(draftKey(collection.id, document));
  const [selection, setSelection] = useState<{ readonly document: string; readonly span: Span }>();

  const setSelected = useCallback(
    (span: Span | undefined) => setSelection(span === undefined ? undefined : { document, span }),
    [document],
  );
  const value = useMemo<NewClaim>(
    () => ({
      mayAdd,
      text,
      draft: mayAdd ? draft : undefined,
      selected: selection?.document === document ? selection.span : undefined,
      setSelected,
      begin: (passage) => {
        if (text !== undefined) change((before) => begun(before, text, passage));
      },
      edit: (part) => change((before) => before && { ...before, ...part, isTouched: true }),
      take: (role, span) => {
        if (text === undefined) return;
        change((before) => before && withWords(before, text, { role, span }));
      },
      setOpen: (isOpen) => change((before) => before && { ...before, isOpen }),
      drop: () => change(nothing),
    }),
    [mayAdd, text, draft, selection, document, setSelected, change],
  );
  return <NewClaimContext value={value}>{children}</NewClaimContext>;
}

/** @throws {Error} outside the evidence panel */
export function useNewClaim(): NewClaim {
  const value = use(NewClaimContext);
  if (value === undefined) throw new Error("Cannot add a claim: there is no reader");
  return value;
}

type ChangeDraft = (next: (draft: ClaimDraft | undefined) => ClaimDraft | undefined) => void;

/** The draft kept under a key, and how to change it. */
function useDraft(key: string): readonly [ClaimDraft | undefined, ChangeDraft] {
  const [kept, setKept] = useState(() => ({ key, draft: loadDraft(storage, key) }));
  const current = kept.key === key ? kept : { key, draft: loadDraft(storage, key) };
  if (current !== kept) setKept(current);
  const change = useCallback<ChangeDraft>(
    (next) =>
      setKept((before) => {
        const known = before.key === key ? before.draft : loadDraft(storage, key);
        const draft = next(known);
        saveDraft(storage, key, draft);
        return { key, draft };
      }),
    [key],
  );
  return [current.draft, change];
}

function begun(before: ClaimDraft | undefined, text: DocumentText, passage: Span): ClaimDraft {
  if (before === undefined) return draftOf(text, passage);
  return { ...withWords(before, text, { role: "passage", span: passage }), isOpen: true };
}

function nothing(): undefined {
  return undefined;
}
