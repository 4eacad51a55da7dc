/** Token secrets: what the holder of an access token has, and the hash that is kept of it. */

import { createHash, randomBytes } from "node:crypto";

/** So that whoever finds one, or a scanner of files, knows what it is. */
const PREFIX = "whence_";
/** 256 bits: as many as the hash has. */
const SECRET_BYTES = 32;
const FORM = /^whence_[\w-]{43}$/u;

export function makeSecret(): string {
  return `${PREFIX}${randomBytes(SECRET_BYTES).toString("base64url")}`;
}

/** Whether a text has the form of a token's secret. */
export function isSecret(text: string): boolean {
  return FORM.test(text);
}

/** SHA-256 of a secret, in hexadecimal digits. */
export function hashSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
