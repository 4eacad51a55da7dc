/** Signed tokens of our own: what a browser keeps for us and cannot change, in a cookie. */

import { errors, jwtVerify, SignJWT } from "jose";
import type { JWTPayload } from "jose";

const ALGORITHM = "HS256";
const ISSUER = "whence";

export interface SignOptions {
  /** What it is for: one for another purpose is not taken. */
  readonly purpose: string;
  readonly seconds: number;
}

export class Signer {
  readonly #secret: Uint8Array;

  constructor(secret: Uint8Array) {
    this.#secret = secret;
  }

  /** `claims`, signed, for `seconds` from now on. */
  async sign(claims: JWTPayload, { purpose, seconds }: SignOptions): Promise<string> {
    const now = Math.floor(Date.now() / 1000);
    const times = { iat: now, exp: now + seconds };
    return new SignJWT({ ...claims, ...times, iss: ISSUER, aud: purpose })
      .setProtectedHeader({ alg: ALGORITHM })
      .sign(this.#secret);
  }

  /** What was signed for this purpose; undefined when it was not, or not by us, or too long ago. */
  async verify(token: string, purpose: string): Promise<JWTPayload | undefined> {
    try {
      const { payload } = await jwtVerify(token, this.#secret, {
        algorithms: [ALGORITHM],
        issuer: ISSUER,
        audience: purpose,
        requiredClaims: ["exp", "iat"],
      });
      return payload;
    } catch (error) {
      if (error instanceof errors.JOSEError) return undefined;
      throw error;
    }
  }
}
