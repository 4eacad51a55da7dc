import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { collectionSchemas } from "../../../server/exchange/collection-schemas.ts";

const FOLDER = "graph-data/schema";

describe("collectionSchemas()", () => {
  it("makes one schema a file", () => {
    expect([...collectionSchemas().keys()]).toEqual([
      "collection.schema.json",
      "actors.schema.json",
      "places.schema.json",
      "events.schema.json",
      "claims.schema.json",
      "relations.schema.json",
      "judgements.schema.json",
      "coverage.schema.json",
    ]);
  });

  it("asks for what a person has to write, not for what has a default", () => {
    const actors: unknown = JSON.parse(collectionSchemas().get("actors.schema.json") ?? "");
    expect(actors).toMatchObject({
      $schema: "http://json-schema.org/draft-07/schema#",
      additionalProperties: { required: ["name", "type", "mentions"] },
    });
  });

  it("makes what is committed in graph-data/schema/", () => {
    const committed = readdirSync(FOLDER).map((name) => [
      name,
      readFileSync(`${FOLDER}/${name}`, "utf8"),
    ]);
    expect(new Map(committed as [string, string][])).toEqual(collectionSchemas());
  });
});
