/** What every part of the page may ask for: the state, how to change it, and the documents. */

import { createContext, use } from "react";
import type { DocumentHead } from "../../query/all-documents.ts";
import type { OpenedCollection } from "../../query/queries.ts";
import type { AppState } from "../../state/app-state.ts";
import type { Change } from "../../state/use-app-state.ts";
import type { UsedPins } from "../../state/use-pins.ts";
import type { Theme } from "../../graph/looks.ts";

/** A document with the letter that stands for it where its title has no room. */
export interface NamedDocument extends DocumentHead {
  readonly letter: string;
  /** Its place in the order of publication, from 0. */
  readonly index: number;
}

export interface AppContextValue {
  readonly state: AppState;
  readonly change: Change;
  readonly collection: OpenedCollection;
  /** All documents of the collection, in the order of publication. */
  readonly documents: readonly NamedDocument[];
  /** The ids of those in scope. */
  readonly scope: readonly string[];
  readonly theme: Theme;
  readonly pinning: UsedPins;
  /** Says something to screen readers. */
  readonly announce: (text: string) => void;
}

const AppContext = createContext<AppContextValue | undefined>(undefined);

export const AppContextProvider = AppContext.Provider;

/** @throws {Error} outside an opened collection */
export function useApp(): AppContextValue {
  const value = use(AppContext);
  if (value === undefined) throw new Error("Cannot use the page's state: no collection is open");
  return value;
}

/** The documents with their letters: A, B, … Z, then by number. */
export function nameDocuments(documents: readonly DocumentHead[]): readonly NamedDocument[] {
  return documents.map((document, index) => ({
    ...document,
    index,
    letter: index < 26 ? String.fromCodePoint(65 + index) : String(index + 1),
  }));
}

/** The ids of the documents in scope: those asked for, as far as there are any of them, or all. */
export function documentsInScope(
  documents: readonly NamedDocument[],
  asked: readonly string[],
): readonly string[] {
  const chosen = documents.filter(({ id }) => asked.includes(id));
  return (chosen.length === 0 ? documents : chosen).map(({ id }) => id);
}
