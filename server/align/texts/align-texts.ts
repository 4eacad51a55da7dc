/** Aligning texts: which documents share wording, and how far one rests on the other. */

import type { DocumentRecord } from "../../model/document.ts";
import type { DocumentId } from "../../model/ids.ts";
import type { DocumentView } from "../document-view.ts";
import type { Identities, Judged, Stage } from "../stage.ts";
import { GramIndex } from "./gram-index.ts";
import { judgeTexts } from "./judge-texts.ts";
import { measureWording } from "./measure-wording.ts";
import { sampledGrams } from "./sampled-grams.ts";
import { StoryIndex } from "./story-index.ts";
import { TextProfiles } from "./text-profile.ts";
import { textWords } from "./text-words.ts";

/** Documents of like wording that one more is compared with, those with the rarest words in common first. */
const COMPARED = 24;
/** Sampled grams in common from which on two texts are compared. */
const FEWEST_GRAMS = 2;
/** Words of a text that can share wording; what is shorter is a title. */
const FEWEST_WORDS = 12;

export function createTextStage(): Stage {
  return new TextStage();
}

/**
 * A dependence is recorded wherever it is found; "none detected" for documents of one story alone:
 * such as carry a claim or an event in common, the 24 nearest.
 */
class TextStage implements Stage {
  readonly #documents: DocumentRecord[] = [];
  readonly #numbers = new Map<DocumentId, number>();
  readonly #grams = new GramIndex();
  readonly #stories = new StoryIndex();
  readonly #profiles = new TextProfiles();

  take(view: DocumentView): void {
    const { document } = view;
    const known = this.#numbers.get(document.id);
    const number = known ?? this.#documents.length;
    if (known === undefined) {
      this.#numbers.set(document.id, number);
      this.#documents.push(document);
      this.#grams.add(number, sampledGrams(textWords(document)));
    }
    this.#stories.add(number, view);
  }

  judge(view: DocumentView, identities: Identities): readonly Judged[] {
    const own = this.#profiles.get(view.document);
    if (own.words.terms.length < FEWEST_WORDS) return [];
    const companions = new Set(this.#stories.companions(view, identities));
    const candidates = new Set([...this.#alike(sampledGrams(own.words)), ...companions]);
    candidates.delete(this.#numbers.get(view.document.id) ?? -1);
    const context = {
      count: (gram: number) => this.#grams.count(gram),
      size: this.#documents.length,
    };
    const judged: Judged[] = [];
    for (const number of [...candidates].toSorted((one, two) => one - two)) {
      const document = this.#documents[number];
      if (document === undefined || document.language !== view.document.language) continue;
      const isOneStory = companions.has(number);
      const other = this.#profiles.get(document);
      if (other.words.terms.length < FEWEST_WORDS) continue;
      const found = judgeTexts(measureWording(own, other, { ...context, isOneStory }));
      if (found.verdict !== "none detected" || isOneStory) judged.push(found);
    }
    return judged;
  }

  /** The documents with the rarest words in common, the most alike first. */
  #alike(grams: Uint32Array): readonly number[] {
    const shared = new Map<number, { count: number; rarity: number }>();
    const size = this.#documents.length;
    for (const gram of grams) {
      const rarity = Math.log((size + 1) / this.#grams.count(gram));
      this.#grams.forEach(gram, (document) => {
        const known = shared.get(document);
        if (known === undefined) shared.set(document, { count: 1, rarity });
        else {
          known.count += 1;
          known.rarity += rarity;
        }
      });
    }
    return [...shared]
      .filter(([, { count }]) => count >= FEWEST_GRAMS)
      .toSorted((one, two) => two[1].rarity - one[1].rarity || one[0] - two[0])
      .slice(0, COMPARED)
      .map(([document]) => document);
  }
}
