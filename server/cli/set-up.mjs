/**
 * Sets up an empty machine: installs what is missing or outdated, builds the page if it is stale,
 * and with `--run FILE …` hands over to that program. Does nothing, silently, when nothing changed.
 *
 * Plain JavaScript without dependencies, for any Node ≥ 20. What it hands over to runs on the
 * Node.js that the package `node` brings. npm leaves `prestart` and `pretest` out where a user
 * switched install scripts off, so `start` and `test` come through here as well.
 *
 *   node server/cli/set-up.mjs [--no-client] [--run FILE [ARGUMENT …]]
 */
import { spawn, spawnSync } from "node:child_process";
import {
  accessSync,
  constants,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { delimiter, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { explainNpmFailure } from "./explain-npm-failure.mjs";
import {
  decideInstall,
  hashDependencies,
  hashFiles,
  platformName,
  whyBuild,
} from "./what-is-stale.mjs";

/** The oldest Node.js that npm and this program need, and the one that the server needs. */
const OLDEST_NODE = 20;
const SERVER_NODE = 24;
/** How often and at most how many milliseconds apart npm tries again: half a minute in all. */
const RETRIES = [
  "--fetch-retries=3",
  "--fetch-retry-mintimeout=2000",
  "--fetch-retry-maxtimeout=10000",
];

const root = fileURLToPath(new URL("../..", import.meta.url));
const modules = join(root, "node_modules");
const installStampFile = join(modules, ".whence-installed.json");
const page = join(root, "client", "dist");
const pageStampFile = join(page, ".built-from");
const windows = process.platform === "win32";
const packagedNode = join(modules, "node", "bin", windows ? "node.exe" : "node");
const platform = { os: process.platform, cpu: process.arch };

class SetUpError extends Error {}

try {
  const options = readArguments(process.argv.slice(2));
  const node = setUp(options);
  if (options.program.length > 0) handOver(node, options.program);
} catch (error) {
  if (!(error instanceof SetUpError)) throw error;
  console.error(`Cannot set up Whence: ${error.message}`);
  process.exitCode = 1;
}

/** @param {readonly string[]} given */
function readArguments(given) {
  const run = given.indexOf("--run");
  const own = run === -1 ? given : given.slice(0, run);
  const program = run === -1 ? [] : given.slice(run + 1);
  const unknown = own.find((argument) => argument !== "--no-client");
  if (unknown !== undefined) throw new SetUpError(`there is no option "${unknown}"`);
  return { client: !own.includes("--no-client"), program };
}

/**
 * Brings everything up to date; the Node.js to run programs with comes back.
 * @param {{ readonly client: boolean }} options
 */
function setUp({ client }) {
  if (majorOf(process.version) < OLDEST_NODE) {
    throw new SetUpError(
      `Node.js ${OLDEST_NODE} or newer is needed, and this is ${process.version}`,
    );
  }
  const node = bringInstallationUpToDate();
  if (client) bringPageUpToDate();
  return node;
}

function bringInstallationUpToDate() {
  const manifest = readJson(join(root, "package.json"));
  const lock = readJson(join(root, "package-lock.json"));
  if (manifest === undefined || lock === undefined) {
    throw new SetUpError("package.json or package-lock.json is missing or no JSON");
  }
  const stamp = readJson(installStampFile);
  const installed = readJson(join(modules, ".package-lock.json"));
  const decision = decideInstall({ manifest, lock, installed, stamp, platform });
  if (decision.type === "refuse") throw new SetUpError(decision.because);
  if (decision.type === "fresh" && hasNode(stamp)) return nodeOf(stamp);
  if (decision.type === "install") install(decision.because);
  const node = bringNode();
  const hash = hashDependencies(manifest, lock);
  write(installStampFile, `${JSON.stringify({ hash, platform: platformName(platform), node })}\n`);
  return nodeOf({ node });
}

/** @param {string} because */
function install(because) {
  requireWritable(existsSync(modules) ? modules : root);
  rmSync(installStampFile, { force: true });
  // The packages run on the Node.js that comes with them, not on this one; the tests need all.
  const options = ["--prefer-offline", "--no-engine-strict", "--include=dev", "--include=optional"];
  inSteps(`Installing packages, a minute or two (${because})`, () =>
    npm(["ci", ...RETRIES, ...options], "install the packages"),
  );
}

/** Makes sure of a Node.js that runs the server, and says whose it is. */
function bringNode() {
  if (!existsSync(packagedNode)) {
    // Where install scripts are switched off, this one package is of no use without its own.
    inSteps(`Fetching Node.js ${SERVER_NODE} for this folder alone, half a minute`, () =>
      npm(
        ["rebuild", "node", ...RETRIES, "--ignore-scripts=false"],
        `fetch Node.js ${SERVER_NODE}`,
      ),
    );
  }
  const { status, stdout } = spawnSync(packagedNode, ["--version"], { encoding: "utf8" });
  if (status === 0 && majorOf(stdout) >= SERVER_NODE) return "packaged";
  if (majorOf(process.version) < SERVER_NODE) {
    throw new SetUpError(
      `the packaged Node.js does not run on ${platformName(platform)}: install Node.js ${SERVER_NODE} or newer yourself`,
    );
  }
  // npm puts this folder first on the PATH: without the link, programs find the machine's own.
  for (const name of ["node", "node.cmd", "node.ps1"]) {
    rmSync(join(modules, ".bin", name), { force: true });
  }
  return "machine";
}

/** @param {{ readonly node: string }} stamp */
function hasNode({ node }) {
  return node === "machine" ? majorOf(process.version) >= SERVER_NODE : existsSync(packagedNode);
}

/** @param {{ readonly node: string }} stamp */
function nodeOf({ node }) {
  return node === "machine" ? process.execPath : packagedNode;
}

function bringPageUpToDate() {
  const hash = hashFiles(pageSources());
  const stamp = existsSync(pageStampFile) ? readFileSync(pageStampFile, "utf8") : undefined;
  const because = whyBuild({ built: existsSync(join(page, "index.html")), stamp, hash });
  if (because === undefined) return;
  requireWritable(existsSync(page) ? page : join(root, "client"));
  rmSync(pageStampFile, { force: true });
  inSteps(`Building the page, half a minute (${because})`, () =>
    npm(["run", "build:client"], "build the page"),
  );
  write(pageStampFile, hash);
}

/** Everything that the built page is made of. */
function pageSources() {
  const client = join(root, "client");
  const paths = readdirSync(client, { recursive: true, encoding: "utf8" })
    .map((path) => join(client, path))
    .filter((path) => !path.startsWith(page) && statSync(path).isFile());
  paths.push(join(root, "schema.graphql"), join(root, "package-lock.json"));
  return paths.map((path) => ({
    name: relative(root, path).replaceAll(sep, "/"),
    content: readFileSync(path),
  }));
}

/**
 * Says what begins and how long it took.
 * @param {string} what
 * @param {() => void} act
 */
function inSteps(what, act) {
  const start = Date.now();
  process.stderr.write(`${what} … `);
  try {
    act();
  } catch (error) {
    process.stderr.write("failed.\n");
    throw error;
  }
  process.stderr.write(`done in ${Math.round((Date.now() - start) / 1000)} s.\n`);
}

/**
 * @param {readonly string[]} command
 * @param {string} purpose
 */
function npm(command, purpose) {
  const client = npmProgram();
  const { status, error, stdout, stderr } = spawnSync(
    client.program,
    [...client.before, "--loglevel=error", ...command],
    {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      maxBuffer: 2 ** 28,
      shell: client.shell,
    },
  );
  if (error !== undefined) throw new SetUpError(`npm does not run (${error.message})`);
  if (status === 0) return;
  if (command[0] === "run") process.stderr.write(`\n${stdout}${stderr}`);
  const cause = command[0] === "run" ? "see above" : explainNpmFailure(stdout + stderr);
  throw new SetUpError(`cannot ${purpose}: ${cause}`);
}

/** How to call npm: the one that called us, if one did. */
function npmProgram() {
  const cli = process.env["npm_execpath"];
  if (cli !== undefined && cli.endsWith("npm-cli.js")) {
    return { program: outerNode(), before: [cli], shell: false };
  }
  return { program: "npm", before: [], shell: windows };
}

/** A Node.js outside of `node_modules`, since npm replaces what is inside while it runs. */
function outerNode() {
  if (!process.execPath.startsWith(modules + sep)) return process.execPath;
  const name = windows ? "node.exe" : "node";
  const outer = (process.env["PATH"] ?? "")
    .split(delimiter)
    .filter((folder) => folder !== "" && !folder.includes("node_modules"))
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));
  return outer ?? process.execPath;
}

/** @param {string} folder */
function requireWritable(folder) {
  try {
    accessSync(folder, constants.W_OK);
  } catch {
    throw new SetUpError(`there is no permission to write in ${folder}`);
  }
}

/**
 * @param {string} file
 * @param {string} content
 */
function write(file, content) {
  try {
    writeFileSync(file, content);
  } catch (error) {
    throw new SetUpError(
      `cannot write ${file} (${error instanceof Error ? error.message : error})`,
    );
  }
}

/**
 * Ends this program and becomes another; signals reach it either way.
 * @param {string} node
 * @param {readonly string[]} program
 */
function handOver(node, program) {
  if (typeof process.execve === "function" && !windows) {
    process.execve(node, [node, ...program], process.env);
  }
  const child = spawn(node, program, { stdio: "inherit" });
  // Ctrl-C reaches the whole group by itself; what is sent to this process alone is passed on.
  process.on("SIGINT", () => {});
  for (const signal of /** @type {const} */ (["SIGTERM", "SIGHUP"])) {
    process.on(signal, () => child.kill(signal));
  }
  child.on("exit", (code, signal) => {
    process.exitCode = code ?? 1;
    if (signal !== null) process.exitCode = 1;
  });
}

/** @param {string} version Such as `v24.1.0`. */
function majorOf(version) {
  return Number.parseInt(version.replace(/^v/, ""), 10);
}

/** @param {string} file */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}
