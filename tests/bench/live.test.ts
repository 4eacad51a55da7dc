/** Live clients: they see what is appended at another server, each change once it is there. */

import { afterAll, describe, expect, it } from "vitest";
import { addNote, subscribe, versionAt } from "../../bench/live-client.ts";
import { fillPlace, openPlace } from "../../bench/live-server.ts";
import { inTemporaryFolder } from "../../bench/temporary-folder.ts";
import { createServer } from "../../server/api/create-server.ts";
import { Library } from "../../server/store/library.ts";

const closing: (() => Promise<unknown>)[] = [];

afterAll(async () => {
  for (const close of closing.toReversed()) await close();
});

async function serve(folder: string): Promise<string> {
  const store = await openPlace({ type: "embedded", folder });
  const { origin, stop } = await createServer(new Library(store), { host: "127.0.0.1", port: 0 });
  closing.push(() => store.close(), stop);
  return origin;
}

describe("subscribe()", () => {
  it("has what was appended at another server of the same store", () =>
    inTemporaryFolder(async (folder) => {
      const generated = { type: "generated", nodes: 100, seed: 1 } as const;
      const filled = await fillPlace({ type: "embedded", folder }, generated);
      const [told, heard] = [
        { origin: await serve(folder), ...filled },
        { origin: await serve(folder), ...filled },
      ];
      const before = await versionAt(heard);
      const subscriber = subscribe(heard, before);
      const version = await addNote(told, "Who said so?");
      expect(version).toBe(before + 1);
      expect(await subscriber.has(version)).toBeGreaterThan(0);
      expect(await versionAt(heard)).toBe(version);
      await subscriber.stop();
      await expect(subscriber.has(version + 1)).rejects.toThrow("The subscription has ended");
    }));

  it("says why a correction was refused", () =>
    inTemporaryFolder(async (folder) => {
      const generated = { type: "generated", nodes: 100, seed: 1 } as const;
      const { id } = await fillPlace({ type: "embedded", folder }, generated);
      const nowhere = { origin: await serve(folder), id, record: "clm_nothing" };
      await expect(addNote(nowhere, "Who said so?")).rejects.toThrow("clm_nothing");
    }));
});
