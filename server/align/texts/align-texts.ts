/** Aligning texts: which documents share wording, and how far one rests on the other. */

import type { DocumentRecord } from "../../model/document.ts";
import type { DocumentId } from "../../model/ids.ts";
import type { DocumentView } from "../document-view.ts";
import type { Identities, Judged, Stage } from "../stage.ts";
import { DetailIndex, detailsOf } from "./rare-details.ts";
import { GramIndex } from "./gram-index.ts";
import { judgeTexts } from "./judge-texts.ts";
import { measureWording } from "./measure-wording.ts";
import { sampledGrams } from "./sampled-grams.ts";
import { StoryIndex } from "./story-index.ts";
import { TextProfiles } from "./text-profile.ts";
import { textWords } from "./text-words.ts";

/** Documents of like wording that one more is compared with, those with the rarest words in common first. */
const COMPARED = 16;
/** Sampled grams in common from which on two texts are compared. */
const FEWEST_GRAMS = 2;
/** ISO 639-1: languages that put no spaces between words, of which runs of words show little. */
const WITHOUT_SPACES: ReadonlySet<string> = new Set(["zh", "ja", "th", "lo", "km", "my"]);
/** Words of a text that can share wording; what is shorter is a title. */
const FEWEST_WORDS = 12;

export function createTextStage(): Stage {
  return new TextStage();
}

/**
 * A dependence is recorded wherever it is found; "none detected" for documents of one story alone:
 * the 24 nearest with a claim in common, and four with an event or three rare names.
 */
class TextStage implements Stage {
  readonly #documents: DocumentRecord[] = [];
  readonly #numbers = new Map<DocumentId, number>();
  readonly #grams = new GramIndex();
  readonly #stories = new StoryIndex();
  readonly #details = new DetailIndex();
  readonly #profiles = new TextProfiles();

  take(view: DocumentView): void {
    const { document } = view;
    const known = this.#numbers.get(document.id);
    const number = known ?? this.#documents.length;
    if (known === undefined) {
      this.#numbers.set(document.id, number);
      this.#documents.push(document);
      const words = this.#profiles.known(document)?.words ?? textWords(document);
      this.#grams.add(number, sampledGrams(words));
    }
    this.#stories.add(number, view);
    this.#details.add(number, detailsOf(view));
  }

  judge(view: DocumentView, identities: Identities): readonly Judged[] {
    const own = this.#profiles.get(view.document);
    if (own.words.terms.length < FEWEST_WORDS) return [];
    const companions = new Set(this.#stories.companions(view, identities));
    const isTelling = !WITHOUT_SPACES.has(view.document.language);
    const candidates = new Set([...this.#alike(sampledGrams(own.words)), ...companions]);
    // Of a document that was taken before, those that came later were compared with it then.
    const self = this.#numbers.get(view.document.id) ?? Infinity;
    const context = {
      count: (gram: number) => this.#grams.count(gram),
      size: this.#documents.length,
    };
    const details = detailsOf(view);
    const judged: Judged[] = [];
    for (const number of [...candidates].toSorted((one, two) => one - two)) {
      const document = number < self ? this.#documents[number] : undefined;
      if (document === undefined || document.language !== view.document.language) continue;
      const isOneStory = companions.has(number);
      const other = this.#profiles.get(document);
      if (other.words.terms.length < FEWEST_WORDS) continue;
      const shared = this.#details.shared(details, number);
      const around = { ...context, isOneStory, details: shared };
      const found = judgeTexts(measureWording(own, other, around));
      if (found === undefined) continue;
      if (found.verdict !== "none detected" || (isOneStory && isTelling)) judged.push(found);
    }
    return judged;
  }

  /** The documents with the rarest words in common, the most alike first. */
  #alike(grams: Uint32Array): readonly number[] {
    const size = this.#documents.length;
    const counts = new Uint16Array(size);
    const rarities = new Float32Array(size);
    const found: number[] = [];
    for (const gram of grams) {
      const rarity = Math.log((size + 1) / this.#grams.count(gram));
      this.#grams.forEach(gram, (document) => {
        const count = (counts[document] ?? 0) + 1;
        counts[document] = count;
        rarities[document] = (rarities[document] ?? 0) + rarity;
        if (count === FEWEST_GRAMS) found.push(document);
      });
    }
    return found
      .toSorted((one, two) => (rarities[two] ?? 0) - (rarities[one] ?? 0) || one - two)
      .slice(0, COMPARED);
  }
}
