/** `npm run train -- --corpora DIR [--only NAME]`: makes the weights that the project ships. */

import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { trainAttributions } from "./attributions/train-attributions.ts";
import { trainConfidence } from "./confidence/train-confidence.ts";
import { trainEvents } from "./events/train-events.ts";
import { trainNames } from "./names/train-names.ts";

const TRAININGS: readonly (readonly [name: string, train: (corpora: string) => Promise<string>])[] =
  [
    ["names", trainNames],
    ["attributions", trainAttributions],
    ["events", trainEvents],
    ["confidence", trainConfidence],
  ];

const { values } = parseArgs({
  options: { corpora: { type: "string" }, only: { type: "string" } },
});

const { corpora, only } = values;
if (corpora === undefined || !existsSync(corpora)) {
  const found = corpora === undefined ? "no --corpora" : `there is no folder "${corpora}"`;
  process.stderr.write(
    `Cannot train: ${found}; name the folder with polnear/train … as in --corpora corpora\n`,
  );
  process.exitCode = 2;
} else {
  for (const [name, train] of TRAININGS) {
    if (only !== undefined && only !== name) continue;
    process.stdout.write(`${name}: ${await train(corpora)}\n`);
  }
}
