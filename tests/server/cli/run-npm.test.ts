/** npm's failures, in one line each. */

import { expect, it } from "vitest";
import { explainNpmFailure } from "../../../server/cli/run-npm.mjs";

const CASES: readonly (readonly [output: string, explanation: string])[] = [
  [
    "npm error code ECONNREFUSED\nnpm error errno ECONNREFUSED\nnpm error FetchError: request failed",
    "the npm registry could not be reached (ECONNREFUSED): check the network, the proxy and `npm config get registry`",
  ],
  [
    "npm ERR! code ENOTFOUND\nnpm ERR! syscall getaddrinfo",
    "the npm registry could not be reached (ENOTFOUND): check the network, the proxy and `npm config get registry`",
  ],
  [
    "npm error code SELF_SIGNED_CERT_IN_CHAIN",
    "the npm registry's certificate is not trusted (SELF_SIGNED_CERT_IN_CHAIN): check `npm config get cafile`",
  ],
  ["npm error code EACCES\nnpm error syscall mkdir", "there is no permission to write (EACCES)"],
  ["npm error code ENOSPC", "the disk is full (ENOSPC)"],
  ["npm error code E403", "the npm registry or the proxy refuses access (E403)"],
  ["npm error code EINTEGRITY", "a package differs from what package-lock.json says (EINTEGRITY)"],
  [
    "npm error code EUSAGE\nnpm error `npm ci` can only install packages when …",
    "package-lock.json is out of step with package.json (EUSAGE): run `npm install` to mend it",
  ],
  ["npm error code E404", "the npm registry does not have a package that is needed (E404)"],
  [
    "npm error code 1\nnpm error path of something\nnpm error A complete log of this run",
    'npm says "path of something"',
  ],
  ["", "npm failed without saying why"],
];

it.each(CASES)("explainNpmFailure() explains %j", (output, explanation) => {
  expect(explainNpmFailure(output)).toBe(explanation);
});
