/** The OpenID Connect provider: checks what it says of somebody, and sends people to it and back. */

import { createRemoteJWKSet, errors, jwtVerify } from "jose";
import type { RemoteJWKSet } from "jose";
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  ClientSecretPost,
  discovery,
  None,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from "openid-client";
import type { Configuration } from "openid-client";
import { WhenceError } from "../../model/errors.ts";
import { isUnavailable } from "./openid-failure.ts";
import { readPerson } from "./person.ts";
import type { Person } from "./person.ts";
import type { Attempt } from "./sessions.ts";

export interface OpenidSettings {
  /** The provider's address, as it calls itself. */
  readonly issuer: string;
  /** What the provider calls this server; what it says has to be meant for it. */
  readonly clientId: string;
  readonly clientSecret?: string | undefined;
  /** The claim that has the roles: `whence_roles`, `realm_access.roles`. */
  readonly rolesClaim: string;
  /** Milliseconds before keys are looked for again after one was not found, 30,000 by default. */
  readonly keysPauseMs?: number | undefined;
}

/** What somebody takes along to the provider. */
export type Secrets = Omit<Attempt, "to">;

/** What came of an attempt: an answer that does not hold is none of somebody. */
export type Finished =
  | { readonly type: "signed-in"; readonly person: Person }
  | { readonly type: "refused"; readonly cause: unknown };

/** Those with a key that only the provider has: none of "none", and none with a shared secret. */
const ALGORITHMS = "RS256 RS384 RS512 PS256 PS384 PS512 ES256 ES384 ES512 EdDSA Ed25519".split(" ");
/** Seconds by which two clocks may differ. */
const CLOCK_SECONDS = 30;
/** Seconds to wait for the provider. */
const PATIENCE_SECONDS = 5;
const SCOPE = "openid profile email";

/** What is known of the provider once it was asked. */
interface Discovered {
  readonly configuration: Configuration;
  readonly keys: RemoteJWKSet;
}

export class OpenidProvider {
  readonly #settings: OpenidSettings;
  #discovered: Promise<Discovered> | undefined;

  constructor(settings: OpenidSettings) {
    this.#settings = settings;
  }

  get issuer(): string {
    return this.#settings.issuer;
  }

  /**
   * The person that a token (JWT) of the provider speaks of; undefined when it is not one, is meant
   * for others, or has expired.
   *
   * @throws {WhenceError} PROVIDER_UNAVAILABLE when the keys to check it with cannot be had
   */
  async personOf(token: string): Promise<Person | undefined> {
    const { configuration, keys } = await this.#discover();
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer: configuration.serverMetadata().issuer,
        audience: this.#settings.clientId,
        algorithms: ALGORITHMS,
        requiredClaims: ["exp", "sub"],
        clockTolerance: CLOCK_SECONDS,
      });
      return readPerson(payload, this.#settings.rolesClaim);
    } catch (error) {
      if (isUnavailable(error)) throw this.#unavailable(error);
      if (error instanceof errors.JOSEError) return undefined;
      throw error;
    }
  }

  /** Where to send somebody who wants to sign in, and what to remember until they are back. */
  async begin(redirectUri: string): Promise<{ readonly url: string; readonly secrets: Secrets }> {
    const { configuration } = await this.#discover();
    const secrets: Secrets = {
      state: randomState(),
      nonce: randomNonce(),
      verifier: randomPKCECodeVerifier(),
    };
    const url = buildAuthorizationUrl(configuration, {
      redirect_uri: redirectUri,
      scope: SCOPE,
      state: secrets.state,
      nonce: secrets.nonce,
      code_challenge: await calculatePKCECodeChallenge(secrets.verifier),
      code_challenge_method: "S256",
    });
    return { url: url.href, secrets };
  }

  /**
   * Who came back to `url` from an attempt with these secrets.
   *
   * @throws {WhenceError} PROVIDER_UNAVAILABLE
   */
  async finish(url: URL, { state, nonce, verifier }: Secrets): Promise<Finished> {
    const { configuration } = await this.#discover();
    try {
      const answer = await authorizationCodeGrant(configuration, url, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      // What came straight from the provider over TLS need not be checked by its signature; all the
      // same it is, the one way that every token is.
      const person = await this.personOf(answer.id_token ?? "");
      if (person !== undefined) return { type: "signed-in", person };
      return { type: "refused", cause: new Error("The provider's ID token does not hold") };
    } catch (error) {
      if (error instanceof WhenceError) throw error;
      if (isUnavailable(error)) throw this.#unavailable(error);
      return { type: "refused", cause: error };
    }
  }

  /** Asks the provider once what it is; after a failure, the next who needs it asks again. */
  #discover(): Promise<Discovered> {
    this.#discovered ??= this.#ask().catch((error: unknown) => {
      this.#discovered = undefined;
      throw this.#unavailable(error);
    });
    return this.#discovered;
  }

  async #ask(): Promise<Discovered> {
    const { issuer, clientId, clientSecret, keysPauseMs } = this.#settings;
    const url = new URL(issuer);
    const configuration = await discovery(
      url,
      clientId,
      undefined,
      clientSecret === undefined ? None() : ClientSecretPost(clientSecret),
      {
        timeout: PATIENCE_SECONDS,
        // The environment lets this through on this machine alone.
        execute: url.protocol === "http:" ? [allowInsecureRequests] : [],
      },
    );
    const keys = configuration.serverMetadata().jwks_uri;
    if (keys === undefined) throw new TypeError("The provider does not say where its keys are");
    return {
      configuration,
      keys: createRemoteJWKSet(new URL(keys), {
        timeoutDuration: PATIENCE_SECONDS * 1000,
        ...(keysPauseMs !== undefined && { cooldownDuration: keysPauseMs }),
      }),
    };
  }

  #unavailable(cause: unknown): WhenceError {
    return new WhenceError(
      "PROVIDER_UNAVAILABLE",
      `Cannot ask ${this.issuer} who this is: it does not answer as an OpenID Connect provider; try again in a moment`,
      { cause },
    );
  }
}
