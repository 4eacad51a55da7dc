/** Trains what events are compared with: weights of features, and words that tell of one event. */

import { writeFileSync } from "node:fs";
import { EVENT_MODEL_FILE, formatEventModel } from "../../../server/align/events/event-model.ts";
import { WORD_WEIGHTS_FILE } from "../../../server/align/events/word-weights.ts";
import { buildCorpus } from "../../eval/align/coreference/corpus.ts";
import { groupEntities } from "../../eval/align/coreference/entities/group-entities.ts";
import { foldsOf } from "../../eval/align/coreference/folds.ts";
import { readMentions } from "../../eval/align/coreference/read-mentions.ts";
import { eventTask } from "./event-task.ts";
import { fitPairs } from "./fit-pairs.ts";
import { makeWordWeights } from "./make-word-weights.ts";
import { countRelated } from "./related-counts.ts";

/** Entities beside events are grouped by models that have not seen them, as they will be in new texts. */
const FOLDS = 4;

/** Writes both files; what was written, in words. */
export async function trainEvents(corpora: string): Promise<string> {
  const words = makeWordWeights(corpora);
  const corpus = buildCorpus(await readMentions(corpora));
  if (words === 0 || corpus.events.length === 0) return "the folder lacks ECB+ or PolNeAR";
  const task = eventTask(corpus, groupEntities(corpus, foldsOf(corpus.documents, FOLDS)));
  const model = fitPairs(task, countRelated(task), new Set());
  writeFileSync(EVENT_MODEL_FILE, formatEventModel(model));
  return (
    `${words} word weights to ${WORD_WEIGHTS_FILE}, ${model.weights.size} weights and ` +
    `${model.related.size} pairs of words to ${EVENT_MODEL_FILE}`
  );
}
