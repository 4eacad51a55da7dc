/** The user that a test's PostgreSQL runs as: it refuses to run as root. */

import { spawnSync } from "node:child_process";
import { chownSync, cpSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** For `spawn`; empty when it is whoever runs the tests. */
export interface ServerUser {
  readonly uid?: number;
  readonly gid?: number;
}

/** Users without rights that systems have, the plainest first. */
const UNPRIVILEGED = ["nobody", "postgres", "daemon"];

/** @throws when this is root and there is nobody else */
export function serverUser(): ServerUser {
  if (process.getuid?.() !== 0) return {};
  const users = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"))
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
  for (const wanted of UNPRIVILEGED) {
    const user = users.find(({ name, uid }) => name === wanted && uid > 0);
    if (user !== undefined) return { uid: user.uid, gid: user.gid };
  }
  throw new Error("PostgreSQL does not run as root, and there is no other user: run as another");
}

/** Makes a file or folder the user's own. */
export function giveTo({ uid, gid }: ServerUser, path: string): void {
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid);
}

/** A folder of programs that the user can run: the given one, or a copy of it under `spare`. */
export function runnableBy(user: ServerUser, programs: string, spare: string): string {
  const runs = (folder: string) =>
    spawnSync(join(folder, "postgres"), ["--version"], { ...user, cwd: "/" }).status === 0;
  if (runs(programs)) return programs;
  const copy = join(spare, "native");
  cpSync(dirname(programs), copy, { recursive: true, verbatimSymlinks: true });
  if (runs(join(copy, "bin"))) return join(copy, "bin");
  throw new Error(`The PostgreSQL in ${programs} does not run here: install another`);
}
