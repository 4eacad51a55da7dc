/** Readings: documents read by an extractor before a server that answers as told. */

import { afterEach } from "vitest";
import type { ReadDocument } from "../../../../server/documents/read-document.ts";
import type { Extraction } from "../../../../server/extract/extraction.ts";
import { createModelExtractor } from "../../../../server/extract/language-model/model-extractor.ts";
import { answering, inTurn, startModelServer } from "../../../support/model-server.ts";
import type { Behaviour, ModelServer } from "../../../support/model-server.ts";

/** For the tests of a file; their servers are closed after each. */
export function readings() {
  const servers: ModelServer[] = [];
  afterEach(async () => {
    await Promise.all(servers.splice(0).map((server) => server.close()));
  });
  const serve = async (behave: Parameters<typeof startModelServer>[0]) => {
    const server = await startModelServer(behave);
    servers.push(server);
    const extractor = createModelExtractor({ url: server.url, model: "test", firstWaitMs: 1 });
    return { server, extractor };
  };
  const reading = (...behaviours: readonly Behaviour[]) => serve(inTurn(...behaviours));
  /** What is read in a document when the model answers with `parts`. */
  const readWith = async (document: ReadDocument, parts: object): Promise<Extraction> => {
    const { extractor } = await reading(answering(parts));
    return extractor.extract(document);
  };
  return { serve, reading, readWith };
}
