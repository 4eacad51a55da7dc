/** Progress: where the run is, for whoever waits; not part of the report. */

export function progress(line: string): void {
  console.error(`… ${line}`);
}
