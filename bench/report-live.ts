/** The report on what happens live: lag between servers, subscribers, corrections. */

import { CORRECTIONS, STEPS } from "./measure-corrections.ts";
import type { CorrectionFigures, CorrectionKind, Step } from "./measure-corrections.ts";
import type { Delays, LagFigures } from "./measure-lag.ts";
import type { SubscribersFigures } from "./measure-subscribers.ts";
import type { Row, Section } from "./report-rows.ts";
import { duration, shortNumber, size } from "./table.ts";

const STORE_NAMES: Readonly<Record<LagFigures["store"], string>> = {
  embedded: "embedded store, two processes",
  postgres: "PostgreSQL, told by it",
};

/** From an append at one server to a subscriber of another. */
export function lagSections(lags: readonly LagFigures[]): readonly Section[] {
  return [
    {
      head: ["until the second server's subscriber has it", "median", "95 in 100", "longest"],
      rows: lags.flatMap(({ store, afterAnswer, afterAsking }) => [
        delayRow(`${STORE_NAMES[store]}: after the first's answer`, afterAnswer),
        delayRow(`${STORE_NAMES[store]}: after the first was asked`, afterAsking),
      ]),
    },
  ];
}

export function subscriberSections(figures: SubscribersFigures): readonly Section[] {
  const { subscribers, answered, untilHalf, untilLast, lastAfterAnswer } = figures;
  const { alone, told, bytes } = figures;
  return [
    {
      head: [`${subscribers} subscribers of one server`, "median", "95 in 100", "longest"],
      rows: [
        delayRow("from asking for a correction to its answer", answered),
        delayRow("until half of them have it", untilHalf),
        delayRow("until the last of them has it", untilLast),
        delayRow("after the answer, until the last has it", lastAfterAnswer),
      ],
    },
    {
      head: ["corrections a second, one after another", "", "memory a subscriber"],
      rows: [
        { what: "nobody subscribed", cells: [shortNumber(alone.median), ""] },
        { what: `${subscribers} subscribed`, cells: [shortNumber(told.median), size(bytes)] },
      ],
    },
  ];
}

function delayRow(what: string, { median, p95, most }: Delays): Row {
  return { what, cells: [median, p95, most].map((ms) => duration(ms * 1000)) };
}

const KIND_NAMES: Readonly<Record<CorrectionKind, string>> = {
  note: "after a note",
  review: "after a review",
};
const STEP_NAMES: Readonly<Record<Step, string>> = {
  append: "the correction itself",
  search: "the first search",
  trace: "the first trace",
  standing: "the first standing",
  drawn: "the first drawn graph",
  facets: "its facets",
};

/** What one record costs, and whoever asks first after it. */
export function correctionSections({
  first,
  again,
  sinceLoading,
}: CorrectionFigures): readonly Section[] {
  return [
    {
      head: [
        "one correction",
        "since loading",
        ...CORRECTIONS.map((kind) => KIND_NAMES[kind]),
        "asked again",
      ],
      rows: STEPS.map((step) => ({
        what: STEP_NAMES[step],
        cells: [
          step === "append" ? "" : duration(sinceLoading[step]),
          ...CORRECTIONS.map((kind) => duration(first[kind][step].median)),
          step === "append" ? "" : duration(again[step].median),
        ],
      })),
    },
  ];
}
