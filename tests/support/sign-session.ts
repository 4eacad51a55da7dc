/** Sessions for tests that the server did not make: with its secret, or with another. */

import { SignJWT } from "jose";
import { SESSION_SECRET } from "./guarded.ts";

/** A session of these claims; without a time of its own unless they have one. */
export function signSession(
  claims: Readonly<Record<string, unknown>>,
  secret: Uint8Array = SESSION_SECRET,
): Promise<string> {
  return new SignJWT({ iss: "whence", aud: "session", ...claims })
    .setProtectedHeader({ alg: "HS256" })
    .sign(secret);
}
