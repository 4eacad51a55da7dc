/** Running a command line: picks the command, and turns misuse into one clear line. */

import { EXIT } from "./command.ts";
import type { Command, Terminal } from "./command.ts";

const HELP = new Set(["help", "--help", "-h"]);

/**
 * Runs `args` (the words after `whence`) with one of `commands`, or prints help.
 *
 * Resolves to the exit code. What `parseArgs` refuses is misuse and printed; other errors are not
 * caught here.
 */
export async function runCommand(
  commands: readonly Command[],
  args: readonly string[],
  terminal: Terminal,
): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || HELP.has(name)) {
    for (const line of helpLines(commands)) terminal.print(line);
    return name === undefined ? EXIT.misused : EXIT.done;
  }
  const command = commands.find((one) => one.name === name);
  if (command === undefined) {
    terminal.complain(`Cannot run "${name}": there is no such command; see \`whence help\``);
    return EXIT.misused;
  }
  try {
    return await command.run(rest, terminal);
  } catch (error) {
    if (!isMisuse(error)) throw error;
    terminal.complain(`Cannot run "${name}": ${error.message}`);
    return EXIT.misused;
  }
}

function helpLines(commands: readonly Command[]): readonly string[] {
  const usages = commands.map(({ name, usage }) => `${name} ${usage}`.trim());
  const width = Math.max(...usages.map(({ length }) => length));
  return [
    "Usage: npm run whence -- <command>",
    "",
    ...commands.map(({ summary }, index) => `  ${usages[index]?.padEnd(width)}  ${summary}`),
  ];
}

function isMisuse(error: unknown): error is Error {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" && code.startsWith("ERR_PARSE_ARGS_");
}
