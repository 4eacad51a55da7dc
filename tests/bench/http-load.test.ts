/** Load: requests over kept connections to a real server, counted when they are answered. */

import { createServer } from "node:http";
import type { RequestListener, Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { getRequest, loadServer, postRequest } from "../../bench/http-load.ts";

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function serve(listener: RequestListener): Promise<URL> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
}

function loadOf(origin: URL, requests: readonly Buffer[]) {
  const { hostname: host, port } = origin;
  // The number of requests ends a turn, not the time: what is counted is the same on any machine.
  return { host, port: Number(port), requests, connections: 3, ms: 30_000, most: 50 };
}

describe("loadServer()", () => {
  it("asks the requests in turns, and counts the answers", async () => {
    const asked: string[] = [];
    const origin = await serve((request, response) => {
      asked.push(request.url ?? "");
      response.end("answer");
    });
    const requests = [getRequest(origin, "/one"), getRequest(origin, "/two")];
    const { answers } = await loadServer(loadOf(origin, requests));
    expect(answers).toBe(50);
    expect(asked.filter((path) => path === "/one").length).toBe(25);
    expect(asked.length).toBe(50);
  });

  it("keeps its connections", async () => {
    const origin = await serve((_request, response) => void response.end("answer"));
    let connections = 0;
    servers[0]?.on("connection", () => (connections += 1));
    await loadServer(loadOf(origin, [getRequest(origin, "/")]));
    expect(connections).toBe(3);
  });

  it("reads answers that come in many pieces to their end", async () => {
    const body = "ä".repeat(200_000);
    const origin = await serve((_request, response) => {
      response.setHeader("content-length", Buffer.byteLength(body));
      response.write(body.slice(0, 7));
      setImmediate(() => response.end(body.slice(7)));
    });
    const { answers } = await loadServer(loadOf(origin, [getRequest(origin, "/")]));
    expect(answers).toBe(50);
  });

  it("posts a body of JSON", async () => {
    const bodies = new Set<string>();
    const origin = await serve((request, response) => {
      request.setEncoding("utf8");
      let body = "";
      request.on("data", (chunk: string) => (body += chunk));
      request.on("end", () => {
        bodies.add(`${request.method} ${request.headers["content-type"]} ${body}`);
        response.end("{}");
      });
    });
    await loadServer(loadOf(origin, [postRequest(origin, "/", { query: "{ näme }" })]));
    expect([...bodies]).toEqual(['POST application/json {"query":"{ näme }"}']);
  });

  it("refuses an answer that is no success", async () => {
    const origin = await serve((_request, response) => {
      response.statusCode = 500;
      response.end("no");
    });
    const load = loadServer(loadOf(origin, [getRequest(origin, "/")]));
    await expect(load).rejects.toThrow("Unexpected answer: HTTP/1.1 500");
  });
});
