/**
 * Running npm, and what its output says about why it failed, in one line that says what to do.
 *
 * Plain JavaScript without dependencies: it runs before anything is installed, on any Node ≥ 20.
 */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join, sep } from "node:path";

const windows = process.platform === "win32";

/**
 * Kinds of failure, the telling ones first; `$1` is what the pattern found.
 * @type {readonly (readonly [RegExp, string])[]}
 */
const CAUSES = [
  [
    /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|ERR_SOCKET_TIMEOUT|EIDLETIMEOUT)\b/,
    "the npm registry could not be reached ($1): check the network, the proxy and `npm config get registry`",
  ],
  [
    /\b(SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_GET_ISSUER_CERT_LOCALLY|UNABLE_TO_VERIFY_LEAF_SIGNATURE|CERT_HAS_EXPIRED)\b/,
    "the npm registry's certificate is not trusted ($1): check `npm config get cafile`",
  ],
  [/\b(EACCES|EPERM|EROFS)\b/, "there is no permission to write ($1)"],
  [/\b(ENOSPC)\b/, "the disk is full ($1)"],
  [/\b(E401|E403|E407)\b/, "the npm registry or the proxy refuses access ($1)"],
  [/\b(EINTEGRITY)\b/, "a package differs from what package-lock.json says ($1)"],
  [
    /\b(EUSAGE)\b/,
    "package-lock.json is out of step with package.json ($1): run `npm install` to mend it",
  ],
  [/\b(E404|ETARGET)\b/, "the npm registry does not have a package that is needed ($1)"],
];

/**
 * One line without a final full stop; when the cause is not known, npm's own first words.
 * @param {string} output What npm wrote to its two streams.
 * @returns {string}
 */
export function explainNpmFailure(output) {
  for (const [pattern, explanation] of CAUSES) {
    const found = output.match(pattern);
    if (found !== null) return explanation.replace("$1", found[1] ?? "");
  }
  const own = output.match(/npm (?:error|ERR!) (?!code |A complete log|errno )(.+)/);
  return own === null ? "npm failed without saying why" : `npm says "${own[1]?.trim()}"`;
}

/**
 * Runs npm in `root`; resolves to its exit code and all that it wrote. A signal that ends this
 * program ends npm too.
 * @param {string} root
 * @param {readonly string[]} command
 * @returns {Promise<{ readonly code: number, readonly output: string }>} Rejects when npm cannot
 *   be started.
 */
export function runNpm(root, command) {
  const { program, before, shell } = npmProgram(join(root, "node_modules"));
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...before, "--loglevel=error", ...command], {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
      shell,
    });
    // npm goes on after a gentler signal, and would write where others are allowed to by then.
    const stop = () => void child.kill("SIGKILL");
    process.once("exit", stop);
    /** @type {Buffer[]} */
    const written = [];
    child.stdout.on("data", (chunk) => written.push(chunk));
    child.stderr.on("data", (chunk) => written.push(chunk));
    child.on("error", reject);
    child.on("close", (code) => {
      process.off("exit", stop);
      resolve({ code: code ?? 1, output: Buffer.concat(written).toString() });
    });
  });
}

/**
 * How to call npm: the one that called us, if one did.
 * @param {string} modules
 */
function npmProgram(modules) {
  const cli = process.env["npm_execpath"];
  if (cli !== undefined && cli.endsWith("npm-cli.js")) {
    return { program: outerNode(modules), before: [cli], shell: false };
  }
  return { program: "npm", before: [], shell: windows };
}

/**
 * A Node.js outside of `node_modules`, since npm replaces what is inside while it runs.
 * @param {string} modules
 */
function outerNode(modules) {
  if (!process.execPath.startsWith(modules + sep)) return process.execPath;
  const name = windows ? "node.exe" : "node";
  const outer = (process.env["PATH"] ?? "")
    .split(delimiter)
    .filter((folder) => folder !== "" && !folder.includes("node_modules"))
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));
  return outer ?? process.execPath;
}
