/** The raced servers: ours, the routes by hand and the prepared bytes give the same answers. */

import { describe, expect, it } from "vitest";
import { HTTP_QUESTIONS } from "../../bench/http-questions.ts";
import { pathOf, startServers } from "../../bench/http-servers.ts";

const { ready, stop } = await startServers({ type: "generated", nodes: 300, seed: 1 });

describe("startServers()", () => {
  it.each(HTTP_QUESTIONS)("gives the same answer to %s everywhere", async (question) => {
    const { query, ids } = ready.questions[question];
    const [id = ""] = ids;
    const asked = await fetch(`${ready.origins.api}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, variables: { collection: ready.collection, id } }),
    });
    const answer = await asked.json();
    expect(answer).not.toHaveProperty("errors");
    for (const role of ["route", "bare"] as const) {
      const other = await fetch(`${ready.origins[role]}${pathOf(question, id)}`);
      expect(await other.json()).toEqual(answer);
    }
  });

  it("asks about as many nodes as there are", () => {
    expect(ready.questions.trace.ids.length).toBe(64);
    expect(ready.answerBytes.trace).toBeGreaterThan(1000);
  });

  it("stops", async () => {
    await stop();
    await expect(fetch(ready.origins.api)).rejects.toThrow("fetch failed");
  });
});
