/** `npm run whence -- <command>`: the entry of the command line; the only module that acts. */

import { checkCommand } from "./check-command.ts";
import { runCommand } from "./run-command.ts";
import { schemaCommand } from "./schema-command.ts";
import { serveCommand } from "./serve-command.ts";

const COMMANDS = [serveCommand, checkCommand, schemaCommand];

process.exitCode = await runCommand(COMMANDS, process.argv.slice(2), {
  print: (line) => void process.stdout.write(`${line}\n`),
  complain: (line) => void process.stderr.write(`${line}\n`),
});
