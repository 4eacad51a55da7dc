/** Where an event is said to be: the place that a preposition ties to its trigger. */

import type { NamedText } from "./named-text.ts";
import type { PlaceWords } from "./event-mention.ts";
import type { Trigger } from "./find-triggers.ts";
import { wordsOf } from "./event-phrases.ts";

const LOCATES = /^(?:in|at|near|inside|off|outside|across|around|over|within)$/;

/** Words from a trigger to the place that it is at, at most. */
const REACH = 16;
/** Words between the preposition and its name: "in the eastern". */
const PHRASE = 4;

/** The first place after the trigger that a preposition leads, else one that its clause begins with. */
export function placeOf(named: NamedText, trigger: Trigger): PlaceWords | undefined {
  const { tokens } = named.text;
  const sentence = tokens[trigger.at]?.sentence;
  for (let index = trigger.at + 1; index < trigger.at + REACH; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.sentence !== sentence) break;
    if (/^(?:[;:—–]|that|but|while|after|before)$/.test(token.lower)) break;
    if (!LOCATES.test(token.lower)) continue;
    const place = placeBehind(named, index + 1);
    if (place !== undefined) return place;
  }
  return placeInWords(named, trigger) ?? placeAtStart(named, trigger);
}

function placeBehind(named: NamedText, from: number): PlaceWords | undefined {
  for (let index = from; index < from + PHRASE; index += 1) {
    const token = named.text.tokens[index];
    if (token === undefined || token.sentence !== named.text.tokens[from - 1]?.sentence)
      return undefined;
    if (token.pos === "VERB" || token.pos === "ADP" || token.pos === "PUNCT") return undefined;
    const place = placeAt(named, index);
    if (place !== undefined) return place;
    if (named.nameAt(index) !== undefined) return undefined;
  }
  return undefined;
}

/** "the Oslo talks": a city in the words of the noun; a country there is whose it is. */
function placeInWords(named: NamedText, trigger: Trigger): PlaceWords | undefined {
  const { first } = wordsOf(named.text, trigger);
  for (let index = first; index < trigger.at; index += 1) {
    const place = placeAt(named, index);
    if (place !== undefined && isLocal(named, place.entity)) return place;
  }
  return undefined;
}

/** "In Caracas, protesters rallied". */
function placeAtStart(named: NamedText, trigger: Trigger): PlaceWords | undefined {
  const { tokens, sentences } = named.text;
  const sentence = sentences[tokens[trigger.at]?.sentence ?? 0];
  if (sentence === undefined || !LOCATES.test(tokens[sentence.first]?.lower ?? ""))
    return undefined;
  return placeBehind(named, sentence.first + 1);
}

function placeAt(named: NamedText, token: number): PlaceWords | undefined {
  const name = named.nameAt(token);
  const mention = name === undefined ? undefined : named.names[name];
  if (mention === undefined || named.entities[mention.entity]?.kind !== "place") return undefined;
  return { entity: mention.entity, position: mention.position };
}

function isLocal(named: NamedText, entity: number): boolean {
  const { placeType, standsFor } = named.entities[entity] ?? {};
  return standsFor === undefined && placeType !== undefined && placeType !== "country";
}
