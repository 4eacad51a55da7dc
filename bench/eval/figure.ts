/** Figures of `npm run eval`: what was measured, on how much, and what it should reach. */

/** One figure: a rate 0–1 (shown in percent), or with `unit` a number of that. */
export interface Figure {
  /** The table it stands in: "Attributions, PolNeAR dev". */
  readonly table: string;
  readonly what: string;
  readonly value: number;
  readonly unit?: string | undefined;
  /** What the value is at least to be; with `atMost` at most. */
  readonly goal?: number | undefined;
  readonly atMost?: boolean | undefined;
  /** Published or human figures to set beside it, in words. */
  readonly beside?: string | undefined;
  /** How much it was measured on: "2,192 cues in 84 articles". */
  readonly sample: string;
}

export interface EvalOptions {
  /** The folder with the corpora, laid out as its README says. */
  readonly corpora: string;
  /** The part that is measured: `dev`. */
  readonly part: string;
}

/** Figures of one kind of reading; none when the folder lacks their corpus. */
export type Measurement = (options: EvalOptions) => Promise<readonly Figure[]>;
