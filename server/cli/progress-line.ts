/** The progress line: how many files are done, how fast, and how long the rest takes. */

const BAR_LENGTH = 24;
const MINUTE_S = 60;

export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly failed: number;
  /** Since the first was begun. */
  readonly seconds: number;
}

/** `[########        ] 3 of 9 files, 1 failed · 2.5 a second · 2 s left` */
export function progressLine({ done, total, failed, seconds }: Progress): string {
  const filled = total === 0 ? BAR_LENGTH : Math.round((done / total) * BAR_LENGTH);
  const bar = `[${"#".repeat(filled)}${" ".repeat(BAR_LENGTH - filled)}]`;
  const counts = `${done} of ${total} files${failed === 0 ? "" : `, ${failed} failed`}`;
  if (done === 0 || seconds <= 0) return `${bar} ${counts}`;
  const rate = done / seconds;
  const digits = rate < 10 ? 1 : 0;
  return `${bar} ${counts} · ${rate.toFixed(digits)} a second · ${duration((total - done) / rate)} left`;
}

function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < MINUTE_S
    ? `${whole} s`
    : `${Math.floor(whole / MINUTE_S)} min ${whole % MINUTE_S} s`;
}
