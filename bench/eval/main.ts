/** `npm run eval -- --corpora DIR [--part dev] [--only NAME] [--json]`: how well documents are read; trains nothing. */

import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { measureClaimLinks } from "./align/claims/measure-claim-links.ts";
import { measureControlledChange } from "./align/controlled-change/measure-controlled-change.ts";
import { measureCoreference } from "./align/coreference/measure-coreference.ts";
import { measureEventPairs } from "./align/events/measure-event-pairs.ts";
import { measureGrowth } from "./align/measure-growth.ts";
import { measureNameAlignment } from "./align/names/measure-name-alignment.ts";
import { measureTexts } from "./align/texts/measure-texts.ts";
import { measureAttributions } from "./attributions/measure-attributions.ts";
import { measureClaims } from "./claims/measure-claims.ts";
import { measureDates } from "./dates/measure-dates.ts";
import { measureEvents } from "./events/measure-events.ts";
import { measureLabelledEvents } from "./events/measure-labelled-events.ts";
import type { Figure, Measurement } from "./figure.ts";
import { measureNames } from "./names/measure-names.ts";
import { measureQuantities } from "./quantities/measure-quantities.ts";
import { reportFigures } from "./report-figures.ts";
import { measureSeeds } from "./seeds/measure-seeds.ts";
import { measureSpeakers } from "./speakers/measure-speakers.ts";
import { measureSpeed } from "./speed/measure-speed.ts";
import { measureStance } from "./stance/measure-stance.ts";

const MEASUREMENTS: readonly (readonly [name: string, measure: Measurement])[] = [
  ["attributions", measureAttributions],
  ["stance", measureStance],
  ["speakers", measureSpeakers],
  ["names", measureNames],
  ["dates", measureDates],
  ["quantities", measureQuantities],
  ["events", measureEvents],
  ["events", measureLabelledEvents],
  ["claims", measureClaims],
  ["seeds", measureSeeds],
  ["same-names", measureNameAlignment],
  ["claim-links", measureClaimLinks],
  ["claim-links", measureControlledChange],
  ["texts", measureTexts],
  ["coreference", measureCoreference],
  ["event-pairs", measureEventPairs],
  ["growth", measureGrowth],
  ["speed", measureSpeed],
];

const { values } = parseArgs({
  options: {
    corpora: { type: "string" },
    part: { type: "string", default: "dev" },
    only: { type: "string" },
    json: { type: "boolean", default: false },
  },
});

const { corpora, part, only, json } = values;
if (corpora === undefined || !existsSync(corpora)) {
  const found = corpora === undefined ? "no --corpora" : `there is no folder "${corpora}"`;
  process.stderr.write(
    `Cannot measure: ${found}; name the folder with polnear/, timebank/ … as in --corpora corpora\n`,
  );
  process.exitCode = 2;
} else {
  const figures: Figure[] = [];
  for (const [name, measure] of MEASUREMENTS) {
    if (only !== undefined && only !== name) continue;
    figures.push(...(await measure({ corpora, part })));
  }
  process.stdout.write(
    `${json ? JSON.stringify(figures, undefined, 2) : reportFigures(figures)}\n`,
  );
}
