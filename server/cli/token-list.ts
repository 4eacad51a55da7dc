/** `whence token list`: who has an access token, in which roles, since when and how long. */

import { parseArgs } from "node:util";
import { writeGrant } from "../model/grant.ts";
import { isValid } from "../store/token-store.ts";
import type { AccessToken } from "../store/token-store.ts";
import type { TokenTask } from "./token-task.ts";

const HEADINGS = ["name", "roles", "made", "expires"];
/** Characters of an ISO 8601 instant that are its day. */
const DAY_LENGTH = 10;

export const listTokens: TokenTask = {
  name: "list",
  usage: "list",
  read: (args) => {
    parseArgs({ args: [...args] });
    return async ({ tokens }, { print }) => {
      const all = await tokens.list();
      if (all.length === 0) return print("There are no access tokens; make one with `token add`");
      const rows = [HEADINGS, ...all.map(cellsOf)];
      const widths = HEADINGS.map((_, column) =>
        Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
      );
      for (const cells of rows) {
        print(
          cells
            .map((cell, column) => cell.padEnd(widths[column] ?? 0))
            .join("  ")
            .trimEnd(),
        );
      }
    };
  },
};

function cellsOf(token: AccessToken): readonly string[] {
  const { name, grants, createdAt, expiresAt } = token;
  const until = expiresAt === undefined ? "never" : lastDay(expiresAt);
  return [
    name,
    grants.map(writeGrant).join(", "),
    createdAt.slice(0, DAY_LENGTH),
    isValid(token) ? until : `${until} (expired)`,
  ];
}

/** The day that ends at an instant. */
function lastDay(instant: string): string {
  return new Date(Date.parse(instant) - 1).toISOString().slice(0, DAY_LENGTH);
}
