import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readExpiry } from "../../../server/cli/read-expiry.ts";
import { hashSecret } from "../../../server/model/token-secret.ts";
import { openSqliteStore } from "../../../server/store/sqlite/open-sqlite-store.ts";
import { loadHarbour } from "../../support/api.ts";
import { HARBOUR } from "../../support/guarded.ts";
import { runWhence } from "../../support/served.ts";
import { temporaryStore } from "../../support/library.ts";

const { folder, store, dispose } = temporaryStore();
beforeAll(() => store.append(HARBOUR, loadHarbour(), 0));
afterAll(dispose);

function token(...args: readonly string[]) {
  return runWhence(folder, ["token", ...args]);
}

async function tokens() {
  const other = openSqliteStore(folder);
  try {
    return await other.tokens.list();
  } finally {
    await other.close();
  }
}

describe("whence token", () => {
  it("makes a token, says its secret once, and keeps no more than its hash", async () => {
    const { status, stdout, stderr } = token(
      "add",
      "Ann Bell",
      "--role",
      "reader",
      "--role",
      "analyst:harbour",
      "--expires",
      "2120-02-29",
    );
    expect([status, stderr]).toEqual([0, ""]);
    const [secret = "", said] = stdout.split("\n");
    expect(secret).toMatch(/^whence_[\w-]{43}$/u);
    expect(said).toBe("This is the token of Ann Bell, reader, analyst:harbour.");
    expect(await tokens()).toEqual([
      {
        name: "Ann Bell",
        hash: hashSecret(secret),
        grants: [
          { collection: "*", role: "reader" },
          { collection: "harbour", role: "analyst" },
        ],
        createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.+Z$/u),
        expiresAt: "2120-03-01T00:00:00.000Z",
      },
    ]);
    expect(token("list").stdout).not.toContain(secret);
  });

  it("gives one role in the collections that are named", async () => {
    expect(token("add", "bot", "--role", "administrator", "--collection", "harbour").status).toBe(
      0,
    );
    expect((await tokens()).find(({ name }) => name === "bot")?.grants).toEqual([
      { collection: "harbour", role: "administrator" },
    ]);
  });

  it("lists who has one, in which roles, and how long", () => {
    const made = new Date().toISOString().slice(0, 10);
    expect(token("list").stdout.split("\n").slice(0, -1)).toEqual([
      "name      roles                    made        expires",
      `Ann Bell  reader, analyst:harbour  ${made}  2120-02-29`,
      `bot       administrator:harbour    ${made}  never`,
    ]);
  });

  it("takes one away", async () => {
    expect(token("revoke", "bot")).toEqual({
      status: 0,
      stdout: "The token of bot is worth nothing any more; servers that run see it within 5 s\n",
      stderr: "",
    });
    expect((await tokens()).map(({ name }) => name)).toEqual(["Ann Bell"]);
  });

  it.each([
    [
      ["add", "Ann Bell", "--role", "reader"],
      "Cannot add token \"Ann Bell\": there is one of this name; take that away first with `whence token revoke 'Ann Bell'`, or give this one another name",
    ],
    [["add", "Bo"], 'Cannot add token "Bo": it needs a role: --role reader|analyst|administrator'],
    [
      ["add", "Bo", "--role", "king"],
      'Cannot give the role "king": there is none; give reader, analyst, administrator, or one of them in one collection, as reader:<collection>',
    ],
    [
      ["add", "Bo", "--role", "reader", "--collection", "quay"],
      'Cannot add token "Bo": there is no collection "quay"; there are harbour',
    ],
    [
      ["add", "Bo", "--role", "reader", "--collection", "No Such"],
      'Cannot give a role in collection "No Such": no collection has such an id',
    ],
    [
      ["add", "Bo", "--role", "reader:harbour", "--role", "analyst", "--collection", "harbour"],
      'Cannot add token "Bo": it has two roles in harbour; give one',
    ],
    [
      ["add", "Bo", "--role", "reader", "--expires", "tomorrow"],
      'Cannot let a token expire on "tomorrow": expected a day as YYYY-MM-DD',
    ],
    [
      ["add", "Bo", "--role", "reader", "--expires", "2020-01-01"],
      'Cannot let a token expire on "2020-01-01": that day is over; name one to come',
    ],
    [
      ["revoke", "Bo"],
      'Cannot revoke token "Bo": there is none of this name; `whence token list` shows those that there are',
    ],
    [["revoke"], "Cannot revoke a token: it needs one name; `whence token list` shows them"],
  ])("refuses %j, and does nothing", async (args, message) => {
    const before = await tokens();
    expect(token(...args)).toEqual({ status: 1, stdout: "", stderr: `${message}\n` });
    expect(await tokens()).toEqual(before);
  });

  it.each([[[]], [["make", "Bo"]], [["add", "Bo", "--rolle", "reader"]], [["list", "all"]]])(
    "is misused by %j",
    (args) => {
      const { status, stderr } = token(...args);
      expect(status).toBe(2);
      expect(stderr).toMatch(/^Cannot run "token.*": .+\n$/u);
    },
  );
});

describe("readExpiry()", () => {
  const now = Date.parse("2026-03-10T12:00:00Z");

  it("gives the end of the day", () => {
    expect(readExpiry("2026-03-10", now)).toBe("2026-03-11T00:00:00.000Z");
  });

  it.each(["2026-03-09", "2026-02-30", "2026-13-01", "10.3.2026", "2026-3-10", ""])(
    "refuses %j",
    (day) => {
      expect(() => readExpiry(day, now)).toThrow(`Cannot let a token expire on "${day}": `);
    },
  );
});
