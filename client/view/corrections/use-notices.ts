/** The notices of an opened collection, as they come and go. */

import { useCallback, useState } from "react";
import type { Notice } from "./notices.ts";
import type { LiveEntry } from "../../query/live.ts";
import { withNotice, withOthers } from "./notices.ts";

/** Most notices at once: more would hide what they are about. */
const MOST_NOTICES = 2;

export interface UsedNotices {
  readonly notices: readonly Notice[];
  readonly show: (notice: Notice) => void;
  /** Tells what others did; `me` is the name of whoever looks at the page. */
  readonly showOthers: (entries: readonly LiveEntry[], me: string | undefined) => void;
  readonly dismiss: (key: string) => void;
}

export function useNotices(collection: string): UsedNotices {
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  const [of, setOf] = useState(collection);
  if (of !== collection) {
    setOf(collection);
    setNotices([]);
  }
  const show = useCallback(
    (notice: Notice) => setNotices((before) => withNotice(before, notice, MOST_NOTICES)),
    [],
  );
  const showOthers = useCallback(
    (entries: readonly LiveEntry[], me: string | undefined) =>
      setNotices((before) => withOthers(before, entries, { me, most: MOST_NOTICES })),
    [],
  );
  const dismiss = useCallback(
    (key: string) => setNotices((before) => before.filter((one) => one.key !== key)),
    [],
  );
  return { notices, show, showOthers, dismiss };
}
