/** The project's own files, as the structural tests look at them. */

import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const MADE_BY_TOOLS = new Set(["node_modules", ".git", "dist", "output"]);

/** What a module brings in, as it is written there. */
export interface Import {
  readonly file: string;
  readonly specifier: string;
}

/** A file of the project as text, by its path from the root. */
export function readProjectFile(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

/** The paths of all files that are, or are about to be, under version control, sorted. */
export function listProjectFiles(): readonly string[] {
  return (listTracked() ?? walk("")).filter(isFile).toSorted();
}

/** The modules in a folder, sorted: TypeScript and plain JavaScript, not what is generated. */
export function listModules(folder: string): readonly string[] {
  return listProjectFiles().filter(
    (path) => path.startsWith(`${folder}/`) && /\.(?:[cm]?[jt]s|[jt]sx)$/.test(path),
  );
}

/** Every import of a module, types included, static or not, in the order of the text. */
export function listImports(file: string): readonly Import[] {
  const text = readProjectFile(file);
  const patterns = [
    /^\s*(?:import|export)\b[^"';]*?\bfrom\s*"([^"]+)"/gm,
    /^\s*import\s*"([^"]+)"/gm,
    /\bimport\(\s*"([^"]+)"/g,
    /\bnew URL\(\s*"(\.[^"]+\.[jt]sx?)"/g,
  ];
  return patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(([, specifier]) => ({ file, specifier: specifier ?? "" }));
}

function listTracked(): readonly string[] | undefined {
  try {
    const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
    const stdio: ["ignore", "pipe", "ignore"] = ["ignore", "pipe", "ignore"];
    const paths = execFileSync("git", args, { cwd: ROOT, encoding: "utf8", stdio }).split("\0");
    return paths.filter((path) => path !== "");
  } catch {
    // A copy without version control has just the files that were in it.
    return undefined;
  }
}

function walk(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    if (MADE_BY_TOOLS.has(entry.name)) return [];
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    return entry.isDirectory() ? walk(path) : [path];
  });
}

function isFile(path: string): boolean {
  return statSync(join(ROOT, path), { throwIfNoEntry: false })?.isFile() === true;
}
