/** Known tokens: those that were asked for just now, so that not every request asks the database. */

import { LRUCache } from "lru-cache";
import { hashSecret, isSecret } from "../../model/token-secret.ts";
import { isValid } from "../../store/token-store.ts";
import type { AccessToken, TokenStore } from "../../store/token-store.ts";

/** Milliseconds after which a token that was added or revoked by another process is seen to be. */
const KNOWN_MS = 5000;
/** Hashes that are remembered; one is about 300 bytes. */
const KNOWN_HASHES = 10_000;

interface Answer {
  readonly token: AccessToken | undefined;
}

export class KnownTokens {
  readonly #answers: LRUCache<string, Answer>;

  /** `knownMs`: milliseconds that an answer is used again, 5000 by default. */
  constructor(tokens: Pick<TokenStore, "find">, knownMs = KNOWN_MS) {
    this.#answers = new LRUCache({
      max: KNOWN_HASHES,
      ttl: knownMs,
      fetchMethod: async (hash) => ({ token: await tokens.find(hash) }),
    });
  }

  /** The token of this secret; undefined when there is none, or none any more. */
  async ofSecret(secret: string): Promise<AccessToken | undefined> {
    return isSecret(secret) ? this.ofHash(hashSecret(secret)) : undefined;
  }

  /** The token with this hash; undefined when there is none, or none any more. */
  async ofHash(hash: string): Promise<AccessToken | undefined> {
    const answer = await this.#answers.fetch(hash);
    const token = answer?.token;
    return token !== undefined && isValid(token) ? token : undefined;
  }
}
