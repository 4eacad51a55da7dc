import { describe, expect, it } from "vitest";
import { loadHarbour } from "../../../support/api.ts";
import { bearer, guardForTests, HARBOUR } from "../../../support/guarded.ts";

const guarded = guardForTests();
const HTML = { accept: "text/html,*/*" };

interface Refused {
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

async function outcomeOf(response: Response): Promise<readonly [number, string | undefined]> {
  const text = await response.text();
  const { errors } = (text.startsWith("{") ? JSON.parse(text) : {}) as Refused;
  return [response.status, errors?.[0]?.extensions.code];
}

describe("the ingest route", () => {
  const lines = loadHarbour()
    .map((record) => JSON.stringify(record))
    .join("\n");

  async function send(role: string | undefined, collection: string, body = lines) {
    const token = role === undefined ? undefined : await guarded.tokenOf(role);
    const response = await guarded.fetch(`/ingest/${collection}`, {
      method: "POST",
      headers: { "content-type": "application/x-ndjson", ...bearer(token) },
      body,
    });
    return outcomeOf(response);
  }

  it.each([
    [undefined, "harbour", 401, "UNAUTHENTICATED"],
    [undefined, "nowhere", 401, "UNAUTHENTICATED"],
    ["outsider", "harbour", 404, "COLLECTION_NOT_FOUND"],
    ["outsider", "nowhere", 404, "COLLECTION_NOT_FOUND"],
    ["reader", "harbour", 403, "FORBIDDEN"],
    ["analyst", "harbour", 403, "FORBIDDEN"],
    ["administrator", "tests", 404, "COLLECTION_NOT_FOUND"],
    ["everywhere", "nowhere", 403, "FORBIDDEN"],
  ])("refuses %s in %s", async (role, collection, status, code) => {
    const before = await guarded.store.version(HARBOUR);
    const note = lines.replaceAll('"harbour"', `"${collection}"`);
    expect(await send(role, collection, note)).toEqual([status, code]);
    // Whoever may not send anything is not told what is wrong with it.
    expect(await send(role, collection, "nonsense")).toEqual([status, code]);
    expect(await guarded.store.version(HARBOUR)).toBe(before);
    expect(await guarded.library.find("nowhere")).toBeUndefined();
  });

  it("takes what an administrator of the collection sends", async () => {
    expect(await send("administrator", "harbour")).toEqual([200, undefined]);
  });

  it("takes no form, which a page elsewhere could send", async () => {
    const response = await guarded.fetch("/ingest/harbour", {
      method: "POST",
      headers: { "content-type": "text/plain", ...bearer(await guarded.tokenOf("administrator")) },
      body: lines,
    });
    expect(response.status).toBe(415);
  });
});

describe("figures", () => {
  it.each([
    [undefined, 401, "UNAUTHENTICATED"],
    ["administrator", 403, "FORBIDDEN"],
    ["everywhere", 200, undefined],
  ])("are shown to who may read everything: %s", async (role, status, code) => {
    const token = role === undefined ? undefined : await guarded.tokenOf(role);
    const response = await guarded.fetch("/metrics", { headers: bearer(token) });
    expect(await outcomeOf(response)).toEqual([status, code]);
  });
});

describe("pages", () => {
  it.each([
    ["/", "/sign-in"],
    ["/graphql", "/sign-in?to=%2Fgraphql"],
    ["/harbour?claim=1&view=map", "/sign-in?to=%2Fharbour%3Fclaim%3D1%26view%3Dmap"],
    ["/somewhere/else", "/sign-in?to=%2Fsomewhere%2Felse"],
    ["/metrics", "/sign-in?to=%2Fmetrics"],
  ])("%s leads a browser that has not signed in to %s", async (path, to) => {
    const response = await guarded.fetch(path, { headers: HTML });
    expect([response.status, response.headers.get("location")]).toEqual([303, to]);
    expect(response.headers.get("cache-control")).toBe("no-store");
  });

  it.each(["/", "/graphql", "/somewhere"])("%s is shown to whoever has signed in", async (path) => {
    const headers = { ...HTML, ...bearer(await guarded.tokenOf("outsider")) };
    expect((await guarded.fetch(path, { headers })).status).toBe(200);
  });

  it.each(["/healthz", "/sign-in"])("%s is open to everybody", async (path) => {
    expect((await guarded.fetch(path, { headers: HTML })).status).toBe(200);
  });
});
