/** Speakers measured on sources of PolNeAR for which one reader marked where the speaker is named. */

import { analyseText } from "../../../server/extract/analysed-text.ts";
import { findNames } from "../../../server/extract/names/find-names.ts";
import { hull, overlaps } from "../../../server/extract/positions.ts";
import { findSpeakers } from "../../../server/extract/speakers/find-speakers.ts";
import { readPolnear } from "../attributions/polnear.ts";
import type { Figure, Measurement } from "../figure.ts";
import { readLabels, speakerLabel } from "../labels/read-labels.ts";
import type { SpeakerLabel } from "../labels/read-labels.ts";

/** One labelled source: what the program makes of it. */
export interface ReadSpeaker {
  readonly label: SpeakerLabel;
  /** The name of the entity that it takes for the speaker. */
  readonly read: string | undefined;
  readonly isRight: boolean;
  /** Whether a name is found at all where the reader marked it; true where the reader marked none. */
  readonly isNamed: boolean;
}

/** The speakers of the annotator's sources, in the text's order as in a reading. */
export async function readSpeakers(corpora: string, part: string): Promise<readonly ReadSpeaker[]> {
  const labels = Map.groupBy(await readLabels("speakers", speakerLabel), ({ stem }) => stem);
  const articles = await readPolnear(corpora, part);
  return articles.flatMap(({ stem, text, annotations }) => {
    const own = labels.get(stem);
    if (own === undefined) return [];
    const analysed = analyseText(text);
    const naming = findNames(analysed);
    const sources = (annotations[0] ?? [])
      .map(({ source }) => source)
      .toSorted((one, two) => (hull(one)?.start ?? 0) - (hull(two)?.start ?? 0));
    const speakers = findSpeakers(analysed, naming, sources);
    return own.flatMap((label) => {
      const index = sources.findIndex(
        ([first]) => first?.start === label.source.start && first.end === label.source.end,
      );
      if (index === -1) return [];
      const { name } = label;
      const entity = speakers[index];
      const wanted = naming.names.filter(
        ({ position }) => name !== null && overlaps(position, name),
      );
      const isRight =
        name === null ? entity === undefined : wanted.some((one) => one.entity === entity);
      const isNamed = name === null || wanted.length > 0;
      const read = entity === undefined ? undefined : naming.entities[entity]?.name;
      return [{ label, read, isRight, isNamed }];
    });
  });
}

/** How often the speaker is the right one, or none where none is named; by kind of source. */
export const measureSpeakers: Measurement = async ({ corpora, part }) => {
  const all = await readSpeakers(corpora, part);
  if (all.length === 0) return [];
  const of = (kind: SpeakerLabel["kind"]) => all.filter(({ label }) => label.kind === kind);
  const pronouns = of("pronoun");
  const table = `Speakers, labelled sources of PolNeAR ${part}`;
  const row = (what: string, some: readonly ReadSpeaker[]): readonly Figure[] =>
    some.length === 0
      ? []
      : [
          {
            table,
            what: `${what}: right`,
            value: some.filter(({ isRight }) => isRight).length / some.length,
            sample: `${some.length} labelled`,
          },
        ];
  return [
    ...row("pronouns and short names", all),
    ...row("the same, the half not tuned on", halfOf(all)),
    ...row("pronouns", pronouns),
    ...row("pronouns, the half not tuned on", halfOf(pronouns)),
    ...row("pronouns whose speaker is named", withName(pronouns)),
    ...row(
      "the same, where names are found at all",
      withName(pronouns).filter((one) => one.isNamed),
    ),
    ...row("pronouns whose speaker is not named", without(pronouns)),
    ...row("short names", of("short name")),
  ];
};

function halfOf(some: readonly ReadSpeaker[]): readonly ReadSpeaker[] {
  return some.filter(({ label }) => label.half === "report");
}

function withName(some: readonly ReadSpeaker[]): readonly ReadSpeaker[] {
  return some.filter(({ label }) => label.name !== null);
}

function without(some: readonly ReadSpeaker[]): readonly ReadSpeaker[] {
  return some.filter(({ label }) => label.name === null);
}
