/** Own pages: whether a form was sent by a page of this server, and not by one elsewhere. */

import type { FastifyRequest } from "fastify";

/**
 * Browsers say where a request comes from: over TLS and on this machine in `Sec-Fetch-Site`, always
 * in `Origin`. Whatever says neither is no browser, and carries nobody's cookies but its own.
 */
export function isFromOwnPage({ headers }: FastifyRequest, publicUrl: string | undefined): boolean {
  const site = headers["sec-fetch-site"];
  if (site !== undefined) return site === "same-origin" || site === "none";
  const { origin, host } = headers;
  if (origin === undefined) return true;
  return origin === publicUrl || URL.parse(origin)?.host === host;
}
