/** The page's state as React reads and changes it: the URL is where it lives. */

import { useCallback, useMemo } from "react";
import { navigate, useSearch } from "wouter/use-browser-location";
import type { AppState } from "./app-state.ts";
import { formatState, parseState } from "./url-state.ts";

/** Changes the state; each change is an entry of the history unless it replaces the last one. */
export type Change = (
  change: (state: AppState) => AppState,
  options?: { readonly replace?: boolean },
) => void;

/** The state that the URL means, and how to change it. */
export function useAppState(): readonly [AppState, Change] {
  const search = useSearch();
  const state = useMemo(() => parseState(search), [search]);
  const change = useCallback<Change>((next, options = {}) => {
    const { pathname, search: before } = globalThis.location;
    const after = formatState(next(parseState(before)));
    if (after === before) return;
    navigate(`${pathname}${after}`, { replace: options.replace ?? false });
  }, []);
  return [state, change];
}
