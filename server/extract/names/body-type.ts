/** Types of bodies: what an organization is, by the words of its name. */

import type { ActorType } from "../../model/actor.ts";

const TYPES: readonly (readonly [type: ActorType, words: RegExp])[] = [
  [
    "medium",
    /\b(?:[Ss]tate (?:television|TV|media|radio)|News|Times|Post|Journal|Herald|Tribune|Gazette|Magazine|TV|Television|Radio|Broadcasting|Telegraph|Chronicle|Press)$/u,
  ],
  [
    "military",
    /\b(?:military|[Aa]rmy|[Nn]avy|[Aa]ir [Ff]orce|Armed Forces|Forces|Corps|National Guard|Brigade|Battalion)$/u,
  ],
  [
    "government body",
    /\b(?:Ministry|Department|Dept|Parliament|Senate|Congress|Court|Agency|Police|Embassy|Treasury|Cabinet|Administration|Commission|Bureau|Assembly|Consulate|Authority|Government|administration|government)\b/u,
  ],
];

export function bodyType(name: string): ActorType {
  return TYPES.find(([, words]) => words.test(name))?.[0] ?? "organization";
}
