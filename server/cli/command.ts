/** Commands: what `whence` can be told to do; adding one is a file and a line in main.ts. */

/** Where a command writes: results line by line, and what went wrong. */
export interface Terminal {
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
}

export interface Command {
  readonly name: string;
  /** What follows the name: `[folder…]`. */
  readonly usage: string;
  /** One line, for `help`. */
  readonly summary: string;
  /** Resolves to the exit code. `parseArgs` of node:util may throw: its message is printed. */
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<number> | number;
}

/** Exit codes: done; the input is not right; the command line itself is not understood. */
export const EXIT = { done: 0, refused: 1, misused: 2 } as const;
