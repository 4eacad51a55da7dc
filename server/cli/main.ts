/** `npm run whence -- <command>`: the entry of the command line; the only module that acts. */

import { alignCommand } from "./align-command.ts";
import { backupCommand } from "./backup-command.ts";
import { checkCommand } from "./check-command.ts";
import { exportCommand } from "./export-command.ts";
import { extractCommand } from "./extract-command.ts";
import { importCommand } from "./import-command.ts";
import { ingestCommand } from "./ingest-command.ts";
import { restoreCommand } from "./restore-command.ts";
import { runCommand } from "./run-command.ts";
import { schemaCommand } from "./schema-command.ts";
import { serveCommand } from "./serve-command.ts";
import { tokenCommand } from "./token-command.ts";
import { verifyCommand } from "./verify-command.ts";
import { workerCommand } from "./worker-command.ts";

const COMMANDS = [
  serveCommand,
  ingestCommand,
  workerCommand,
  alignCommand,
  tokenCommand,
  extractCommand,
  checkCommand,
  schemaCommand,
  verifyCommand,
  exportCommand,
  importCommand,
  backupCommand,
  restoreCommand,
];

// Whoever reads may have seen enough: `whence export --log … | head`.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  throw error;
});

process.exitCode = await runCommand(COMMANDS, process.argv.slice(2), {
  print: (line) => void process.stdout.write(`${line}\n`),
  complain: (line) => void process.stderr.write(`${line}\n`),
});
