/** `whence token revoke`: takes an access token away; every server sees it within seconds. */

import { parseArgs } from "node:util";
import { WhenceError } from "../model/errors.ts";
import type { TokenTask } from "./token-task.ts";

export const revokeToken: TokenTask = {
  name: "revoke",
  usage: "revoke <name>",
  read: (args) => {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
    const [name, ...rest] = positionals;
    if (name === undefined || rest.length > 0) {
      throw new WhenceError(
        "BAD_USER_INPUT",
        "Cannot revoke a token: it needs one name; `whence token list` shows them",
      );
    }
    return async ({ tokens }, { print }) => {
      if (!(await tokens.revoke(name))) {
        throw new WhenceError(
          "TOKEN_NOT_FOUND",
          `Cannot revoke token "${name}": there is none of this name; \`whence token list\` shows those that there are`,
        );
      }
      print(`The token of ${name} is worth nothing any more; servers that run see it within 5 s`);
    };
  },
};
