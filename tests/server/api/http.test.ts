import { request as httpRequest } from "node:http";
import { brotliDecompressSync, gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { harbourLibrary, serveForTests } from "../../support/api.ts";

const library = await harbourLibrary();
const api = serveForTests(library);

const QUERY = JSON.stringify({ query: "{ __typename }" });
const JSON_TYPE = { "content-type": "application/json" };
const HTML = { accept: "text/html,application/xhtml+xml,*/*;q=0.8" };

interface Raw {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** A request with headers that `fetch` does not let one set. */
function raw(path: string, headers: Readonly<Record<string, string>>, body?: string): Promise<Raw> {
  return new Promise((resolve, reject) => {
    const method = body === undefined ? "GET" : "POST";
    const request = httpRequest({ port: api.port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const { statusCode: status } = response;
        resolve({ status, headers: response.headers, body: Buffer.concat(chunks) });
      });
    });
    request.on("error", reject);
    request.end(body);
  });
}

async function codeOf(response: Response): Promise<string | undefined> {
  const { errors } = (await response.json()) as {
    errors?: readonly { extensions: { code: string } }[];
  };
  return errors?.[0]?.extensions.code;
}

describe("GET /healthz", () => {
  it("tells that the server is up and how many collections it holds", async () => {
    const response = await api.fetch("/healthz");
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: "ok", collections: 1 });
  });
});

describe("/graphql", () => {
  it("answers queries in JSON, which nothing may keep", async () => {
    const response = await api.fetch("/graphql", {
      method: "POST",
      headers: JSON_TYPE,
      body: QUERY,
    });
    expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await response.json()).toEqual({ data: { __typename: "Query" } });
  });

  it.each([
    ["text/plain"],
    ["application/x-www-form-urlencoded"],
    ["multipart/form-data; boundary=x"],
  ])("refuses a query sent as %s, as a form of a foreign page could", async (type) => {
    const headers = { "content-type": type };
    const response = await api.fetch("/graphql", { method: "POST", headers, body: QUERY });
    expect([400, 415]).toContain(response.status);
    expect(await codeOf(response)).toBe("BAD_REQUEST");
  });

  it("refuses a query in the address, as a link of a foreign page could send", async () => {
    const response = await api.fetch("/graphql?query={__typename}");
    expect(response.status).toBe(400);
    expect(await codeOf(response)).toBe("BAD_REQUEST");
  });

  it("takes a query in the address from who can set a header", async () => {
    const headers = { "apollo-require-preflight": "1" };
    const response = await api.fetch("/graphql?query={__typename}", { headers });
    expect(await response.json()).toEqual({ data: { __typename: "Query" } });
  });

  it.each([
    ["no JSON", "{", 400],
    ["no object", "1", 400],
    ["no query", "{}", 400],
    ["a query that is no text", '{"query":{"kind":"Document"}}', 400],
    ["a prototype", '{"query":"{__typename}","__proto__":{"x":1}}', 400],
    ["variables that are no object", '{"query":"{__typename}","variables":[1]}', 400],
  ])("refuses %s", async (_, body, status) => {
    const response = await api.fetch("/graphql", { method: "POST", headers: JSON_TYPE, body });
    expect(response.status).toBe(status);
    expect(await codeOf(response)).toBe("BAD_REQUEST");
  });

  it("refuses a body that it would have to unpack", async () => {
    const headers = { ...JSON_TYPE, "content-encoding": "gzip" };
    const body = gzipSync(QUERY);
    const response = await api.fetch("/graphql", { method: "POST", headers, body });
    expect(response.status).toBe(400);
    expect(await codeOf(response)).toBe("BAD_REQUEST");
  });

  it("gives a browser GraphiQL", async () => {
    const response = await api.fetch("/graphql", { headers: HTML });
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(await response.text()).toContain("<title>Whence · GraphiQL</title>");
  });
});

describe("the page", () => {
  it("has a nonce of its own in each answer, the same in text and policy", async () => {
    const nonces = new Set<string>();
    for (const path of ["/", "/", "/?collection=harbour"]) {
      const response = await api.fetch(path, { headers: HTML });
      const text = await response.text();
      const found = [...text.matchAll(/nonce="([^"]+)"/gu)].map(([, nonce]) => nonce);
      const policy = response.headers.get("content-security-policy") ?? "";
      const nonce = /'nonce-([^']+)'/u.exec(policy)?.[1] ?? "";
      expect(found).toEqual([nonce, nonce]);
      expect(response.headers.get("cache-control")).toBe("no-store");
      nonces.add(nonce);
    }
    expect(nonces.size).toBe(3);
    expect([...nonces].every((nonce) => nonce.length >= 22)).toBe(true);
  });

  it("is what a browser gets at every path that is no file", async () => {
    const response = await api.fetch("/claim/clm_abc", { headers: HTML });
    expect(response.status).toBe(200);
    expect(await response.text()).toContain("<title>Whence</title>");
  });

  it("is never given with the place of its nonce empty", async () => {
    const response = await api.fetch("/index.html", { headers: HTML });
    expect(response.status).toBe(404);
  });

  it("comes with files that browsers keep for ever when their names tell their content", async () => {
    const script = await api.fetch("/assets/page-1a2b3c4d.js");
    expect(script.headers.get("content-type")).toBe("application/javascript; charset=utf-8");
    expect(script.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    const icon = await api.fetch("/icon.svg");
    expect(icon.headers.get("cache-control")).toBe("no-cache");
  });

  it.each([
    "/missing.js",
    "/assets/missing.js",
    "/.built-from",
    "/../../package.json",
    "/%2e%2e/%2e%2e/package.json",
    "/assets/..%2f..%2fpackage.json",
    "/graphiql.html",
  ])("has nothing at %s", async (path) => {
    const { status, body } = await raw(path, { host: "localhost", ...HTML });
    expect([400, 403, 404]).toContain(status);
    expect(JSON.parse(String(body))).toMatchObject({
      errors: [{ extensions: { code: "BAD_REQUEST" } }],
    });
  });
});

describe("security headers", () => {
  const STRICT =
    "default-src 'none';script-src 'self';style-src 'self';img-src 'self' data: blob:;connect-src 'self';worker-src 'self';font-src 'self';base-uri 'none';form-action 'none';frame-ancestors 'none'";

  it("let nothing be loaded or sent beyond this host", async () => {
    const { headers } = await api.fetch("/healthz");
    expect(headers.get("content-security-policy")).toBe(STRICT);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("same-origin");
    expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
    expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
  });

  it("do not ask for HTTPS, which loopback does not have", async () => {
    const { headers } = await api.fetch("/", { headers: HTML });
    expect(headers.get("strict-transport-security")).toBeNull();
    expect(headers.get("content-security-policy")).not.toContain("upgrade-insecure-requests");
  });

  it("let the page put in only the styles that have its nonce", async () => {
    const { headers } = await api.fetch("/", { headers: HTML });
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy.replace(/nonce-[^']+/u, "nonce-X")).toBe(
      STRICT.replace("style-src 'self'", "style-src 'self' 'nonce-X'").replace(
        "form-action 'none'",
        "form-action 'self'",
      ),
    );
  });

  it("let GraphiQL alone put in styles of any kind, and scripts no more than others", async () => {
    const { headers } = await api.fetch("/graphql", { headers: HTML });
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("style-src 'self' 'unsafe-inline'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("default-src 'none';");
  });

  it("let no foreign page read an answer", async () => {
    const headers = { ...JSON_TYPE, origin: "https://elsewhere.example" };
    const response = await api.fetch("/graphql", { method: "POST", headers, body: QUERY });
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
  });
});

describe("the name asked for", () => {
  it.each(["localhost", "127.0.0.1", "[::1]", "localhost:4000"])("%s is taken", async (host) => {
    const { status } = await raw("/healthz", { host });
    expect(status).toBe(200);
  });

  it.each([
    "elsewhere.example",
    "localhost.elsewhere.example",
    "127.0.0.1.elsewhere.example",
    "10.0.0.1",
  ])("%s is refused: it leads here by somebody's will", async (host) => {
    const { status, body } = await raw("/graphql", { host, ...JSON_TYPE }, QUERY);
    expect(status).toBe(421);
    expect(JSON.parse(String(body))).toEqual({
      errors: [
        {
          message: `Cannot answer for host "${host}": this is not its server`,
          extensions: { code: "BAD_REQUEST" },
        },
      ],
    });
  });

  it("is refused when it can be none", async () => {
    const { status } = await raw("/healthz", { host: "a b" });
    expect(status).toBe(400);
  });
});

describe("compression", () => {
  const LONG = JSON.stringify({
    query: '{ collection(id: "harbour") { claims { nodes { id text label } } } }',
  });

  it.each([
    ["br", brotliDecompressSync],
    ["gzip", gunzipSync],
  ])("long answers come in %s", async (encoding, unpack) => {
    const headers = { host: "localhost", ...JSON_TYPE, "accept-encoding": encoding };
    const packed = await raw("/graphql", headers, LONG);
    const plain = await raw("/graphql", { host: "localhost", ...JSON_TYPE }, LONG);
    expect(packed.headers["content-encoding"]).toBe(encoding);
    expect(plain.headers["content-encoding"]).toBeUndefined();
    expect(packed.body.length).toBeLessThan(plain.body.length);
    expect(String(unpack(packed.body))).toBe(String(plain.body));
  });
});
