/** What was read of a document before its claims are, by where it stands. */

import type { TextPosition } from "../../model/selector.ts";
import type {
  Attribution,
  DateExpression,
  Entity,
  ExtractedEvent,
  NameMention,
  QuantityExpression,
} from "../extraction.ts";
import { PlaceIndex } from "../place-index.ts";

/** What was read already, and where nothing is to be read. */
export interface ReadSoFar {
  readonly attributions: readonly Attribution[];
  readonly entities: readonly Entity[];
  readonly names: readonly NameMention[];
  readonly dates: readonly DateExpression[];
  readonly quantities: readonly QuantityExpression[];
  readonly events: readonly ExtractedEvent[];
  /** Boilerplate and headings. */
  readonly silent: readonly TextPosition[];
}

/** The same, to be asked by place. */
export interface ReadParts {
  readonly attributions: readonly Attribution[];
  readonly entities: readonly Entity[];
  /** Attributions by their content, and by their cue. */
  readonly contents: PlaceIndex<Attribution>;
  readonly cues: PlaceIndex<Attribution>;
  readonly names: PlaceIndex<NameMention>;
  readonly dates: PlaceIndex<DateExpression>;
  readonly quantities: PlaceIndex<QuantityExpression>;
  readonly events: PlaceIndex<ExtractedEvent>;
  readonly silent: PlaceIndex<TextPosition>;
}

export function indexParts(read: ReadSoFar): ReadParts {
  const { attributions, entities, names, dates, quantities, events, silent } = read;
  return {
    attributions,
    entities,
    contents: new PlaceIndex(attributions, ({ content }) => content),
    cues: new PlaceIndex(attributions, ({ cue }) => cue),
    names: new PlaceIndex(names, ({ position }) => [position]),
    dates: new PlaceIndex(dates, ({ position }) => [position]),
    quantities: new PlaceIndex(quantities, ({ position }) => [position]),
    events: new PlaceIndex(events, ({ positions }) => positions),
    silent: new PlaceIndex(silent, (place) => [place]),
  };
}
