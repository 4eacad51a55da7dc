import { expect, it } from "vitest";
import { liveUrl, waitBefore } from "../../../client/query/live.ts";

it("waitBefore() waits twice as long each time, and never longer than eight seconds", () => {
  expect([0, 1, 2, 3, 4, 5, 6, 60].map(waitBefore)).toEqual([
    250, 500, 1000, 2000, 4000, 8000, 8000, 8000,
  ]);
});

it("liveUrl() is as safe as the page", () => {
  expect(liveUrl({ protocol: "http:", host: "127.0.0.1:4000" }, "harbour")).toBe(
    "ws://127.0.0.1:4000/graphql?collection=harbour",
  );
  expect(liveUrl({ protocol: "https:", host: "desk.example" }, "a b")).toBe(
    "wss://desk.example/graphql?collection=a%20b",
  );
});
