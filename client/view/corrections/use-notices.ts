/** The notices of an opened collection, as they come and go. */

import { useCallback, useState } from "react";
import type { Notice } from "./notices.ts";
import { withNotice } from "./notices.ts";

/** Most notices at once: more would hide what they are about. */
const MOST_NOTICES = 3;

export interface UsedNotices {
  readonly notices: readonly Notice[];
  readonly show: (notice: Notice) => void;
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
  const dismiss = useCallback(
    (key: string) => setNotices((before) => before.filter((one) => one.key !== key)),
    [],
  );
  return { notices, show, dismiss };
}
