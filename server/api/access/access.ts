/** Access: how a server learns who asks; one port, as many ways to sign in as there are. */

import { localViewer } from "./viewer.ts";
import type { Viewer } from "./viewer.ts";

/** What a request brings along to say who sends it. */
export interface Credentials {
  /** The header `Authorization`. */
  readonly authorization?: string | undefined;
  /** The header `Cookie`. */
  readonly cookie?: string | undefined;
}

export interface Access {
  /**
   * Whoever has these credentials; undefined when they have to sign in first. It is asked anew for
   * every request and every event of a subscription, so that what is taken away is gone at once.
   */
  readonly viewerOf: (credentials: Credentials) => Promise<Viewer | undefined>;
}

/** Asks nobody to sign in: whoever reaches the server is `name`, and may do anything. */
export function openAccess(name: string): Access {
  const viewer = localViewer(name);
  return { viewerOf: async () => viewer };
}
