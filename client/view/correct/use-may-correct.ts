/** Whether whoever looks may correct the collection that is open. */

import { useApp } from "../parts/app-context.ts";

export function useMayCorrect(): boolean {
  return useApp().collection.role !== "READER";
}
