/** The token store: who may come in with which secret; beside the logs, in the same databases. */

import type { Grant } from "../model/grant.ts";
import type { JobStore } from "./job-store.ts";
import type { LogStore } from "./log-store.ts";

/**
 * An access token as it is kept. Its secret is not: what the holder has are 32 random bytes, too many
 * to be guessed from a hash, so that one fast hash is enough, and the token is found by it.
 */
export interface AccessToken {
  /** Of the person or program that has it; no two tokens have the same. */
  readonly name: string;
  /** SHA-256 of the secret, in hexadecimal digits. */
  readonly hash: string;
  readonly grants: readonly Grant[];
  /** ISO 8601 instant in UTC. */
  readonly createdAt: string;
  /** ISO 8601 instant in UTC after which it is worth nothing; undefined for never. */
  readonly expiresAt?: string | undefined;
}

/** @throws {WhenceError} all of it: STORE_UNAVAILABLE, STORE_FULL */
export interface TokenStore {
  /** Keeps a token; false when there is one of this name, expired or not, and nothing was done. */
  readonly add: (token: AccessToken) => Promise<boolean>;
  /** The token with this hash, expired or not. */
  readonly find: (hash: string) => Promise<AccessToken | undefined>;
  /** All tokens, by name. */
  readonly list: () => Promise<readonly AccessToken[]>;
  /** Takes a token away for good; false when there is none of this name. */
  readonly revoke: (name: string) => Promise<boolean>;
  /**
   * The secret of this name that all servers on this database share; `made` becomes it when there is
   * none yet.
   */
  readonly keepSecret: (name: string, made: Uint8Array) => Promise<Uint8Array>;
}

/** A database with all of it. */
export interface Store extends LogStore {
  readonly tokens: TokenStore;
  readonly jobs: JobStore;
}

/** Whether a token is still worth something. */
export function isValid({ expiresAt }: AccessToken, now = Date.now()): boolean {
  return expiresAt === undefined || now < Date.parse(expiresAt);
}
