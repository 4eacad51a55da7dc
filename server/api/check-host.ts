/** Host check: a server on loopback answers only those who ask for loopback by name. */

import type { FastifyReply, FastifyRequest } from "fastify";
import { refuse } from "./http-error.ts";

const LOOPBACK: ReadonlySet<string> = new Set(["localhost", "127.0.0.1", "[::1]"]);
const LOOPBACK_ADDRESSES: ReadonlySet<string> = new Set(["localhost", "127.0.0.1", "::1"]);

/**
 * Makes the check for a server that listens on `host`. A page elsewhere can have its own name lead
 * to this machine and would then read our answers as its own (DNS rebinding); the name gives it
 * away. On other addresses every name that can be one is taken. A proxy on this machine asks by the
 * name of `publicUrl`.
 */
export function makeHostCheck(host: string, publicUrl?: string) {
  const isLoopback = isLoopbackAddress(host);
  const known = new Set(publicUrl === undefined ? LOOPBACK : [...LOOPBACK, hostIn(publicUrl)]);
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const asked = hostnameOf(request.headers.host);
    if (asked !== undefined && (!isLoopback || known.has(asked))) return;
    await refuse(reply, {
      status: asked === undefined ? 400 : 421,
      code: "BAD_REQUEST",
      message: `Cannot answer for host "${request.headers.host ?? ""}": this is not its server`,
    });
  };
}

/** Whether a server that listens on `host` is reached from its own machine alone. */
export function isLoopbackAddress(host: string): boolean {
  return LOOPBACK_ADDRESSES.has(host);
}

function hostIn(publicUrl: string): string {
  return new URL(publicUrl).hostname;
}

function hostnameOf(header: string | undefined): string | undefined {
  if (header === undefined || header === "") return undefined;
  const url = URL.parse(`http://${header}/`);
  return url === null || url.host === "" ? undefined : url.hostname;
}
