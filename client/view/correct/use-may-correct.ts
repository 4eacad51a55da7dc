/** Whether whoever looks may correct the collection that is open: as it is now, not as of a day. */

import { useApp } from "../parts/app-context.ts";

export function useMayCorrect(): boolean {
  const { role, asOf } = useApp().collection;
  return role !== "READER" && asOf === null;
}
