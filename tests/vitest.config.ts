/** The two projects of the tests: what runs in Node alone, and what drives the page in a browser. */

import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Libraries find graphql's CommonJS; ours has to be the same, or its types are not the same. */
const resolve = {
  alias: [{ find: /^graphql$/, replacement: `${root}node_modules/graphql/index.js` }],
};

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        resolve,
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts", "tests/**/*.test.tsx"],
          exclude: ["tests/e2e/**"],
          globalSetup: "tests/support/postgres/shared-server.ts",
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        root,
        resolve,
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.e2e.test.ts"],
          // One browser at a time: two of them on a small machine make each other late.
          fileParallelism: false,
          testTimeout: 60_000,
          expect: { poll: { timeout: 15_000 } },
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
