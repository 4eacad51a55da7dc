/** Live changes in the page: what others did is shown, and what is on the screen kept. */

import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { knownVersion, raiseVersion } from "../../query/known-version.ts";
import { followChanges } from "../../query/live.ts";
import type { Connection, LiveChange, LiveEntry } from "../../query/live.ts";
import type { OwnChanges } from "../../query/own-changes.ts";
import { createRefresher, refreshCollection } from "../../query/refresh.ts";

export interface LiveOptions {
  /** What the page itself did, of which it is not told. */
  readonly own: OwnChanges;
  /** Called with what others did, in order. */
  readonly onOthers: (entries: readonly LiveEntry[]) => void;
}

/** Follows an opened collection for as long as the page has it; whether it hears of changes now. */
export function useLiveChanges(collection: string, options: LiveOptions): Connection {
  const client = useQueryClient();
  const [connection, setConnection] = useState<Connection>("open");
  const current = useRef(options);
  useEffect(() => {
    current.current = options;
  });

  useEffect(() => {
    const refresher = createRefresher(() => refreshCollection(client, collection));
    let wasLost = false;
    const tell = async ({ entries }: LiveChange): Promise<void> => {
      const { own } = current.current;
      const isOwn = await Promise.all(entries.map(({ id }) => own.has(id)));
      const others = entries.filter((_, index) => isOwn[index] === false);
      if (others.length === 0) return;
      refresher.request();
      current.current.onOthers(others);
    };
    const stop = followChanges(collection, {
      known: () => knownVersion(client, collection) ?? 0,
      onChange: (change) => {
        raiseVersion(client, collection, change.version);
        void tell(change);
      },
      onConnection: (next) => {
        setConnection(next);
        // Answers that failed meanwhile are asked for again, whether there were changes or not.
        if (next === "open" && wasLost) refresher.request();
        if (next === "lost" && !wasLost) void client.invalidateQueries({ queryKey: ["me"] });
        wasLost = next === "lost";
      },
    });
    return () => {
      stop();
      refresher.stop();
    };
  }, [client, collection]);
  return connection;
}
