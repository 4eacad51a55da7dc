/** The contract of token stores: what every one of them is tested for, on its own real database. */

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseGrant } from "../../server/model/grant.ts";
import type { AccessToken, Store, TokenStore } from "../../server/store/token-store.ts";

/** A database of a test's own, that several stores may be opened on. */
export interface TokenDatabase {
  readonly open: () => Promise<Store>;
  readonly dispose: () => Promise<void>;
}

function aToken(name: string, more: Partial<AccessToken> = {}): AccessToken {
  return {
    name,
    hash: `hash of ${name}`,
    grants: [parseGrant("reader")],
    createdAt: "2026-01-05T00:00:00.000Z",
    ...more,
  };
}

export function describeTokenStore(kind: string, create: () => Promise<TokenDatabase>): void {
  describe(`${kind}: the contract of token stores`, () => {
    let database: TokenDatabase;
    let stores: readonly Store[];
    /** Of two servers on one database. */
    let one: TokenStore;
    let two: TokenStore;

    beforeEach(async () => {
      database = await create();
      stores = [await database.open(), await database.open()];
      [one, two] = stores.map(({ tokens }) => tokens) as [TokenStore, TokenStore];
    });

    afterEach(async () => {
      await Promise.all(stores.map((store) => store.close()));
      await database.dispose();
    });

    it("finds a token by its hash, with its grants by collection, on every server", async () => {
      const grants = ["analyst:harbour", "reader", "administrator:a-case"].map(parseGrant);
      const token = aToken("Ann Bell", { grants, expiresAt: "2030-01-01T00:00:00.000Z" });
      expect(await one.add(token)).toBe(true);
      expect(await two.find(token.hash)).toEqual({
        ...token,
        grants: ["reader", "administrator:a-case", "analyst:harbour"].map(parseGrant),
      });
    });

    it("finds nothing by another hash, and nothing by a name", async () => {
      await one.add(aToken("Ann"));
      expect(await one.find("another")).toBeUndefined();
      expect(await one.find("Ann")).toBeUndefined();
      expect(await one.find("")).toBeUndefined();
    });

    it("adds no second token of a name, and leaves the first as it is", async () => {
      await one.add(aToken("Ann"));
      const other = aToken("Ann", { hash: "other", grants: [parseGrant("administrator")] });
      expect(await two.add(other)).toBe(false);
      expect(await one.list()).toEqual([aToken("Ann")]);
    });

    it("lists tokens by name", async () => {
      for (const name of ["Cy", "Ann", "bo", "Émile"]) await one.add(aToken(name));
      expect((await two.list()).map((token) => token.name)).toEqual(["Ann", "Cy", "bo", "Émile"]);
    });

    it("takes a token away for good, with its grants", async () => {
      await one.add(aToken("Ann", { grants: [parseGrant("administrator:harbour")] }));
      await one.add(aToken("Bo"));
      expect(await two.revoke("Ann")).toBe(true);
      expect(await two.revoke("Ann")).toBe(false);
      expect(await one.find("hash of Ann")).toBeUndefined();
      expect(await one.list()).toEqual([aToken("Bo")]);
      await one.add(aToken("Ann"));
      expect((await one.find("hash of Ann"))?.grants).toEqual([parseGrant("reader")]);
    });

    it("keeps what could end a statement as it is", async () => {
      const token = aToken(`'; DROP TABLE token; --"`);
      await one.add(token);
      expect(await two.find(token.hash)).toEqual(token);
    });

    it("keeps the secret that came first, whichever servers make one at once", async () => {
      const made = Array.from({ length: 8 }, (_, index) => new Uint8Array(32).fill(index));
      const kept = await Promise.all(
        made.map((secret, index) => (index % 2 === 0 ? one : two).keepSecret("session", secret)),
      );
      expect(new Set(kept.map((secret) => Buffer.from(secret).toString("hex"))).size).toBe(1);
      const other = await one.keepSecret("another", new Uint8Array([9]));
      expect([...other]).toEqual([9]);
    });

    it("says that the database is unavailable once it is closed", async () => {
      await stores[0]?.close();
      const unavailable = expect.objectContaining({ code: "STORE_UNAVAILABLE" });
      await expect(one.find("x")).rejects.toEqual(unavailable);
      await expect(one.list()).rejects.toEqual(unavailable);
      await expect(one.add(aToken("Ann"))).rejects.toEqual(unavailable);
      await expect(one.revoke("Ann")).rejects.toEqual(unavailable);
    });
  });
}
