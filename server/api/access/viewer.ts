/** Viewers: whoever asks, under which name their records are made, and what they may do where. */

import type { Method } from "../../model/method.ts";
import type { Role } from "../../model/role.ts";

export interface Viewer {
  /** The person that their records name. */
  readonly maker: Method;
  /** Whether they signed in; false on a server that asks nobody to. */
  readonly signedIn: boolean;
  /** Their role in a collection; undefined for one that they may not even know of. */
  readonly roleIn: (collection: string) => Role | undefined;
}

/** Whoever sits at this machine, when nobody is asked to sign in: they may do anything. */
export function localViewer(name: string): Viewer {
  return { maker: { kind: "person", name }, signedIn: false, roleIn: () => "administrator" };
}
