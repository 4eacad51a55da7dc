/** Security headers: what a browser may do with our answers; nothing leaves this host. */

import type { FastifyHelmetOptions } from "@fastify/helmet";

type Policy = Readonly<Record<string, readonly string[]>>;

const POLICY: Policy = {
  "default-src": ["'none'"],
  "script-src": ["'self'"],
  "style-src": ["'self'"],
  "img-src": ["'self'", "data:", "blob:"],
  "connect-src": ["'self'"],
  "worker-src": ["'self'"],
  "font-src": ["'self'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
  "frame-ancestors": ["'none'"],
};

/** The headers of every answer; a page has a policy of its own beside them. */
export const helmetOptions: FastifyHelmetOptions = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: Object.fromEntries(
      Object.entries(POLICY).map(([name, sources]) => [name, [...sources]]),
    ),
  },
  // Over plain HTTP, on loopback, this would only lock people out.
  strictTransportSecurity: false,
  // With less, browsers would not say that a form of our own page is from here.
  referrerPolicy: { policy: "same-origin" },
};

/** The policy of the page: its own styles, and those that it puts in under `nonce`; it can sign out. */
export function pagePolicy(nonce: string): string {
  return written({
    ...POLICY,
    "style-src": ["'self'", `'nonce-${nonce}'`],
    "form-action": ["'self'"],
  });
}

/** The policy of the page on which people sign in: a form, and the style with this hash. */
export function signInPolicy(styleHash: string): string {
  return written({
    ...POLICY,
    "script-src": ["'none'"],
    "style-src": [styleHash],
    "form-action": ["'self'"],
  });
}

/**
 * The policy of GraphiQL: its editor writes style attributes, which no nonce can allow, and its
 * style sheet carries its fonts.
 */
export function graphiqlPolicy(): string {
  return written({
    ...POLICY,
    "style-src": ["'self'", "'unsafe-inline'"],
    "font-src": ["'self'", "data:"],
  });
}

function written(policy: Policy): string {
  return Object.entries(policy)
    .map(([name, sources]) => `${name} ${sources.join(" ")}`)
    .join(";");
}
