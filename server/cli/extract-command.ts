/** `whence extract`: what is read in files, printed; nothing is stored. */

import { basename } from "node:path";
import { parseArgs } from "node:util";
import { parseEdtf } from "../documents/parse-edtf.ts";
import type { ReadDocument } from "../documents/read-document.ts";
import { readSource } from "../documents/read-source.ts";
import type { Attribution, Extraction } from "../extract/extraction.ts";
import { createOfflineExtractor } from "../extract/offline-extractor.ts";
import { gatherSources } from "../ingest/gather-sources.ts";
import type { GatheredSource } from "../ingest/gather-sources.ts";
import { WhenceError } from "../model/errors.ts";
import type { TextPosition } from "../model/selector.ts";
import { EXIT } from "./command.ts";
import type { Command, Terminal } from "./command.ts";
import { countOf } from "./count-of.ts";

export const extractCommand: Command = {
  name: "extract",
  usage: "file… [--json] [--published date]",
  summary: "print what is read in files (one JSON line a document); nothing is stored",
  run: async (args, terminal) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: "boolean", default: false },
        published: { type: "string" },
      },
    });
    if (positionals.length === 0) {
      terminal.complain("Cannot extract: name files, as in whence extract report.html --json");
      return EXIT.misused;
    }
    const published = readPublished(values.published);
    const extractor = createOfflineExtractor();
    let failed = 0;
    for await (const source of gatherSources(positionals)) {
      for (const read of await readAll(source)) {
        if (read instanceof WhenceError) {
          failed += 1;
          terminal.complain(read.message);
          continue;
        }
        const document = { ...read, published: published ?? read.published };
        const extraction = await extractor.extract(document);
        printExtraction(terminal, { document, extraction, asJson: values.json });
      }
    }
    return failed === 0 ? EXIT.done : EXIT.refused;
  },
};

/** @throws {WhenceError} BAD_USER_INPUT when it is no date */
function readPublished(date: string | undefined): ReadDocument["published"] {
  if (date === undefined) return undefined;
  const parsed = parseEdtf(date);
  if (parsed.type === "parsed") return { value: parsed.time, positions: [] };
  throw new WhenceError("BAD_USER_INPUT", `Cannot use --published: ${parsed.cause}`);
}

async function readAll(source: GatheredSource): Promise<readonly (ReadDocument | WhenceError)[]> {
  if ("error" in source) return [source.error];
  try {
    const { name, url, mediaType } = source;
    return await readSource({ bytes: await source.load(), name, url, mediaType });
  } catch (error) {
    if (error instanceof WhenceError) return [error];
    throw error;
  }
}

interface Printed {
  readonly document: ReadDocument;
  readonly extraction: Extraction;
  readonly asJson: boolean;
}

function printExtraction(terminal: Terminal, { document, extraction, asJson }: Printed): void {
  if (asJson) {
    terminal.print(JSON.stringify(extractionLine(document, extraction)));
    return;
  }
  const { attributions, claims, entities, events } = extraction;
  const counts = [
    countOf(claims.length, "claim"),
    countOf(attributions.length, "attribution"),
    countOf(entities.length, "actor or place", "actors and places"),
    countOf(events.length, "event"),
  ];
  terminal.print(`${document.name}: ${counts.join(", ")}`);
  for (const claim of claims) {
    const speaker = claim.attribution === undefined ? undefined : attributions[claim.attribution];
    const words = speaker?.source.map(({ start, end }) => document.text.slice(start, end));
    const whose = words === undefined || words.length === 0 ? "" : ` — ${words.join(" … ")}`;
    terminal.print(`  ${claim.text}${whose}`);
  }
}

type Pair = readonly [start: number, end: number];

function pairs(positions: readonly TextPosition[]): readonly Pair[] {
  return positions.map(({ start, end }) => [start, end]);
}

function attributionLine(one: Attribution, nameOf: (entity: number) => string | undefined): object {
  return {
    source: pairs(one.source),
    cue: pairs(one.cue),
    content: pairs(one.content),
    manner: one.manner,
    stance: one.stance,
    certainty: one.certainty,
    confidence: one.confidence,
    speaker: one.speaker === undefined ? undefined : nameOf(one.speaker),
  };
}

/** One document as a line of `--json`: offsets in UTF-16 code units, end exclusive. */
export function extractionLine(document: ReadDocument, extraction: Extraction): object {
  const { entities, claims, events, attributions, names, dates, quantities } = extraction;
  const nameOf = (index: number) => entities[index]?.name;
  const numbered = attributions.map((one, index) => ({ one, index }));
  const outer = numbered.filter(({ one }) => one.within === undefined);
  const inner = numbered.filter(({ one }) => one.within !== undefined);
  const places = new Map([...outer, ...inner].map(({ index }, place) => [index, place]));
  return {
    document: basename(document.name),
    language: document.language,
    attributions: outer.map(({ one }) => attributionLine(one, nameOf)),
    // Sources inside another's words: `within` counts through both lists.
    nested: inner.map(({ one }) => ({
      ...attributionLine(one, nameOf),
      within: places.get(one.within ?? -1),
    })),
    names: names.map(({ position, kind, entity, confidence }) => ({
      ...position,
      kind,
      entity: nameOf(entity),
      confidence,
    })),
    dates: dates.map(({ position, value, time, confidence }) => ({
      ...position,
      value,
      edtf: time?.edtf,
      confidence,
    })),
    quantities: quantities.map(({ position, ...rest }) => ({ ...position, ...rest })),
    events: events.map((event) => ({
      ...event,
      positions: pairs(event.positions),
      participants: event.participants.map(({ role, entity, positions, confidence }) => ({
        role,
        entity: nameOf(entity),
        positions: pairs(positions),
        confidence,
      })),
      place: event.place === undefined ? undefined : nameOf(event.place.entity),
      time: event.time?.edtf,
    })),
    claims: claims.map((claim) => ({
      ...claim,
      attribution: places.get(claim.attribution ?? -1),
      positions: pairs(claim.positions),
      certaintyWords: pairs(claim.certaintyWords),
      about: claim.about.map(nameOf),
      time: claim.time?.edtf,
    })),
    refusals: extraction.refusals,
  };
}
