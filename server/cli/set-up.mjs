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
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { explainNpmFailure, runNpm } from "./run-npm.mjs";
import { whenParentEnds } from "./when-parent-ends.mjs";
import { takeTurn } from "./take-turn.mjs";
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
const turnFile = join(root, ".whence-set-up");
const packagedNode = join(modules, "node", "bin", windows ? "node.exe" : "node");
const platform = { os: process.platform, cpu: process.arch };

class SetUpError extends Error {
  /**
   * @param {string} message One line.
   * @param {string} [output] What a program wrote that says more.
   */
  constructor(message, output = "") {
    super(message);
    this.output = output;
  }
}

/** @type {(() => void) | undefined} */
let giveUpFolder;
process.on("exit", () => giveUpFolder?.());
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
  process.once(signal, () => process.exit(1));
}
whenParentEnds(() => process.exit(1));

try {
  const options = readArguments(process.argv.slice(2));
  const node = await setUp(options);
  giveUpFolder?.();
  giveUpFolder = undefined;
  if (options.program.length > 0) handOver(node, options.program);
} catch (error) {
  if (!(error instanceof SetUpError)) throw error;
  process.stderr.write(error.output);
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
async function setUp({ client }) {
  if (majorOf(process.version) < OLDEST_NODE) {
    throw new SetUpError(
      `Node.js ${OLDEST_NODE} or newer is needed, and this is ${process.version}`,
    );
  }
  const node = await bringInstallationUpToDate();
  if (client) await bringPageUpToDate();
  return node;
}

async function bringInstallationUpToDate() {
  if (lookAtInstallation().decision.type !== "fresh") {
    await takeFolder();
    // Whoever had the folder before may have done it.
    const { decision, hash } = lookAtInstallation();
    if (decision.type === "refuse") throw new SetUpError(decision.because);
    if (decision.type === "install") await install(decision.because);
    const stamp = { hash, platform: platformName(platform), node: await bringNode() };
    write(installStampFile, `${JSON.stringify(stamp)}\n`);
  }
  return readJson(installStampFile)?.node === "machine" ? process.execPath : packagedNode;
}

function lookAtInstallation() {
  const manifest = readJson(join(root, "package.json"));
  const lock = readJson(join(root, "package-lock.json"));
  if (manifest === undefined || lock === undefined) {
    throw new SetUpError("package.json or package-lock.json is missing or no JSON");
  }
  const stamp = readJson(installStampFile);
  const decision = decideInstall({ manifest, lock, installed: readInstalled(), stamp, platform });
  const hash = hashDependencies(manifest, lock);
  if (decision.type !== "fresh" || hasNode(stamp)) return { decision, hash };
  return { decision: /** @type {const} */ ({ type: "adopt" }), hash };
}

/** What npm says it installed, without what is no longer there. */
function readInstalled() {
  const said = readJson(join(modules, ".package-lock.json"));
  if (said === undefined) return undefined;
  const there = Object.entries(said.packages).filter(([path]) => existsSync(join(root, path)));
  return { packages: Object.fromEntries(there) };
}

/** @param {string} because */
async function install(because) {
  requireWritable(existsSync(modules) ? modules : root);
  rmSync(installStampFile, { force: true });
  // The packages run on the Node.js that comes with them, not on this one; the tests need all.
  const options = ["--prefer-offline", "--no-engine-strict", "--include=dev", "--include=optional"];
  await inSteps(`Installing packages, a minute or two (${because})`, () =>
    npm(["ci", ...RETRIES, ...options], "install the packages"),
  );
}

/** Makes sure of a Node.js that runs the server, and says whose it is. */
async function bringNode() {
  if (!existsSync(packagedNode)) {
    // Where install scripts are switched off, this one package is of no use without its own.
    await inSteps(`Fetching Node.js ${SERVER_NODE} for this folder alone, half a minute`, () =>
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

async function bringPageUpToDate() {
  if (lookAtPage().because === undefined) return;
  await takeFolder();
  const { because, hash } = lookAtPage();
  if (because === undefined) return;
  requireWritable(existsSync(page) ? page : join(root, "client"));
  rmSync(pageStampFile, { force: true });
  await inSteps(`Building the page, half a minute (${because})`, () =>
    npm(["run", "build:client"], "build the page"),
  );
  write(pageStampFile, hash);
}

function lookAtPage() {
  const hash = hashFiles(pageSources());
  const stamp = existsSync(pageStampFile) ? readFileSync(pageStampFile, "utf8") : undefined;
  return { because: whyBuild({ built: existsSync(join(page, "index.html")), stamp, hash }), hash };
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
 * @param {() => Promise<void>} act
 */
async function inSteps(what, act) {
  const start = Date.now();
  process.stderr.write(`${what} … `);
  try {
    await act();
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
async function npm(command, purpose) {
  const { code, output } = await runNpm(root, command).catch((error) => {
    throw new SetUpError(`npm does not run (${error.message})`);
  });
  if (code === 0) return;
  if (command[0] === "run") throw new SetUpError(`cannot ${purpose}: see above`, output);
  throw new SetUpError(`cannot ${purpose}: ${explainNpmFailure(output)}`);
}

/** Waits until nobody else changes this folder, and keeps it until the set-up ends. */
async function takeFolder() {
  try {
    giveUpFolder ??= await takeTurn(turnFile, () => {
      console.error("Another set-up is at work in this folder: waiting for it");
    });
  } catch {
    throw new SetUpError(`there is no permission to write in ${root}`);
  }
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
  process.removeAllListeners("SIGINT").on("SIGINT", () => {});
  for (const signal of /** @type {const} */ (["SIGTERM", "SIGHUP"])) {
    process.removeAllListeners(signal).on(signal, () => child.kill(signal));
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
