/** An OpenID Connect provider for tests: a real one in its protocol, on this machine. */

import { OAuth2Server } from "oauth2-mock-server";
import type { MutableToken } from "oauth2-mock-server";
import { OpenidProvider } from "../../server/api/access/openid-provider.ts";
import type { OpenidSettings } from "../../server/api/access/openid-provider.ts";

export const CLIENT_ID = "whence";

/** What the provider says of whoever signs in next. */
export type Claims = Readonly<Record<string, unknown>>;

export class TestProvider {
  readonly server = new OAuth2Server();
  #claims: Claims = {};
  #port = 0;

  /** Starts; later, at the same address again. */
  async start(): Promise<void> {
    if (this.server.issuer.keys.toJSON().length === 0) await this.addKey();
    await this.server.start(this.#port, "127.0.0.1");
    this.#port = this.server.address().port;
    if (this.server.service.listenerCount("beforeTokenSigning") === 0) {
      this.server.service.on("beforeTokenSigning", (token: MutableToken) => {
        Object.assign(token.payload, this.#claims);
      });
    }
  }

  stop(): Promise<void> {
    return this.server.stop();
  }

  get issuer(): string {
    return this.server.issuer.url ?? "";
  }

  async addKey(): Promise<void> {
    await this.server.issuer.keys.generate("RS256");
  }

  /** From now on it says this of everybody. */
  say(claims: Claims): void {
    this.#claims = claims;
  }

  /** A token as an API client has it. */
  token(claims: Claims = {}, kid?: string): Promise<string> {
    return this.server.issuer.buildToken({
      ...(kid !== undefined && { kid }),
      scopesOrTransform: (_header, payload) => {
        Object.assign(payload, { sub: "ann", aud: CLIENT_ID, name: "Ann Bell" }, claims);
      },
    });
  }

  /** Our side of it. */
  provider(settings: Partial<OpenidSettings> = {}): OpenidProvider {
    return new OpenidProvider({
      issuer: this.issuer,
      clientId: CLIENT_ID,
      rolesClaim: "whence_roles",
      keysPauseMs: 0,
      ...settings,
    });
  }
}
