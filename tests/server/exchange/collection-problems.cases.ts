/** What can be wrong in a collection's files, and what is said about it. */

interface ProblemCase {
  readonly does: string;
  readonly file: string;
  readonly before: string;
  readonly after: string;
  /** As printed, without the folder. */
  readonly problems: readonly string[];
}

export const PROBLEM_CASES: readonly ProblemCase[] = [
  {
    does: "an unknown key, with the one that was meant",
    file: "actors.yaml",
    before: "port-authority:\n  name: Port Authority\n  type:",
    after: "port-authority:\n  nmae: Port Authority\n  type:",
    problems: [
      'actors.yaml:1:1: "name" is missing',
      'actors.yaml:2:3: unknown key "nmae"; did you mean "name"?',
    ],
  },
  {
    does: "an unknown word, with the one that was meant",
    file: "claims.yaml",
    before: "stance: denies",
    after: "stance: denys",
    problems: [
      'claims.yaml:76:15: "denys": expected one of asserts, denies, questions, declines, retracts, uncommitted; did you mean "denies"?',
    ],
  },
  {
    does: "an unknown key within a quote",
    file: "claims.yaml",
    before: "{ exact: the crane was unsafe, prefix: denied that }",
    after: "{ exact: the crane was unsafe, prefx: denied that }",
    problems: ['claims.yaml:75:45: unknown key "prefx"; did you mean "prefix"?'],
  },
  {
    does: "a number where words are expected",
    file: "claims.yaml",
    before: "quote: injuring three workers",
    after: "quote: 3",
    problems: [
      "claims.yaml:26:14: expected string, found the number 3; for a text, write it in quotes",
    ],
  },
  {
    does: "a key of the wrong form",
    file: "places.yaml",
    before: "westhaven:\n",
    after: "West_Haven:\n",
    problems: [
      'places.yaml:1:1: key "West_Haven": expected a key: lower-case words joined by hyphens',
    ],
  },
  {
    does: "a label that is too long",
    file: "claims.yaml",
    before: "label: Three hurt",
    after: "label: Three people were hurt in the collapse",
    problems: ["claims.yaml:20:10: Too big: expected string to have <=32 characters"],
  },
  {
    does: "an inferred time without its ground",
    file: "events.yaml",
    before: "ground: Reported on 4 March 2025 as having followed the collapse of 3 March",
    after: "stated: March",
    problems: ["events.yaml:15:3: an inferred time needs its ground"],
  },
  {
    does: "a quote that the document does not have, with the nearest passage",
    file: "claims.yaml",
    before: "quote: hurting three people",
    after: "quote: hurting four people",
    problems: [
      'claims.yaml:29:29: document "courier" does not have "hurting four people"; nearest: "hurting three people"',
    ],
  },
  {
    does: "a quote that stands there but not after its prefix",
    file: "claims.yaml",
    before: "prefix: denied that",
    after: "prefix: claimed that",
    problems: [
      'claims.yaml:75:14: document "gazette" does not have "the crane was unsafe" after "claimed that"; nearest: "the crane was unsafe"',
    ],
  },
  {
    does: "a quote of several places, with each and what to do",
    file: "claims.yaml",
    before: "quote: { exact: the crane was unsafe, prefix: Brandt said }",
    after: "quote: the crane was unsafe",
    problems: [
      'claims.yaml:71:14: "the crane was unsafe" stands 2 times in document "gazette" (line 6 " leader Tom Brandt said […]. The Port Authority denied", line 6 "Port Authority denied that […]. “We warned them for months"); quote more words, add `prefix` or `suffix`, or write `every` if all are meant',
    ],
  },
  {
    does: "`every` of words that the document does not have as words",
    file: "actors.yaml",
    before: "gazette: { every: Port Authority }",
    after: "gazette: { every: Port Author }",
    problems: [
      'actors.yaml:5:14: document "gazette" does not have "Port Author" as whole words; nearest: "Port Authority"',
    ],
  },
  {
    does: "quotes of one list that overlap",
    file: "claims.yaml",
    before: "quote: injuring three workers",
    after: "quote: [injuring three workers, three workers]",
    problems: ["claims.yaml:26:39: overlaps another quote of the same list; leave one out"],
  },
  {
    does: "a date that is none",
    file: "events.yaml",
    before: "edtf: 2025-03-03",
    after: "edtf: 2025-03-33",
    problems: [
      'events.yaml:5:11: "2025-03-33" is not a date in EDTF; write it like 2025-12-31, 2025-09, 2018/2019, 2017/.., 2025~',
    ],
  },
  {
    does: "a node that nobody declares, with the one that was meant",
    file: "events.yaml",
    before: "{ node: union, role: striker",
    after: "{ node: onion, role: striker",
    problems: ['events.yaml:24:15: there is no actor "onion"; did you mean "union"?'],
  },
  {
    does: "a node of the wrong kind",
    file: "events.yaml",
    before: "- node: westhaven-harbour",
    after: "- node: union",
    problems: ['events.yaml:11:13: "union" is of kind actor; expected place'],
  },
  {
    does: "a document that is not in the collection",
    file: "claims.yaml",
    before: "{ in: courier, quote: hurting three people }",
    after: "{ in: curier, quote: hurting three people }",
    problems: ['claims.yaml:29:13: there is no document "curier"; did you mean "courier"?'],
  },
  {
    does: "a key twice in one file",
    file: "actors.yaml",
    before: "harbour-board:",
    after: "port-authority:",
    problems: ["actors.yaml:6:1: not valid YAML: Map keys must be unique"],
  },
  {
    does: "a key in two files",
    file: "places.yaml",
    before: "westhaven:",
    after: "union:",
    problems: [
      'places.yaml:1:1: key "union" is taken by the actor in actors.yaml:11; keys are unique in a collection',
      'relations.yaml:8:11: there is no actor or place or event "westhaven"',
    ],
  },
  {
    does: "YAML that cannot be read",
    file: "coverage.yaml",
    before: "sentence: 1 Comment, ",
    after: "sentence: [1 Comment, ",
    problems: [
      "coverage.yaml:4:64: not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]",
      "coverage.yaml:4:65: not valid YAML: Flow map in block collection must be sufficiently indented and end with a }",
    ],
  },
  {
    does: "a node that no document mentions",
    file: "actors.yaml",
    before: "    bulletin: The mayor\n",
    after: "    {}\n",
    problems: [
      'actors.yaml:52:5: no document mentions "mayor": quote the words that name it under its document',
    ],
  },
  {
    does: "a hop without words",
    file: "claims.yaml",
    before: "{ source: union, words: The union, cue: puts }",
    after: "{ source: union }",
    problems: [
      "claims.yaml:64:11: a hop rests on words: quote the source (`words`) or what attributes (`cue`)",
    ],
  },
  {
    does: "a relation without evidence",
    file: "relations.yaml",
    before: "evidence: { gazette: Union leader Tom Brandt }",
    after: "evidence: {}",
    problems: ["relations.yaml:1:3: a relation rests on words: quote them under `evidence`"],
  },
  {
    does: "a judgement about one node",
    file: "judgements.yaml",
    before: "target: over-200-left",
    after: "target: about-150-left",
    problems: ['judgements.yaml:13:13: "about-150-left" is paired with itself'],
  },
  {
    does: "an identity of two kinds of nodes",
    file: "judgements.yaml",
    before: "target: port-authority",
    after: "target: westhaven",
    problems: ['judgements.yaml:3:13: "westhaven" is of kind place; expected actor'],
  },
  {
    does: "the same said twice",
    file: "claims.yaml",
    before: "about: [union, collapse]",
    after: "about: [union, collapse, union]",
    problems: ["claims.yaml:87:28: says the same as claims.yaml:87; leave one out"],
  },
  {
    does: "coordinates outside the globe",
    file: "places.yaml",
    before: "latitude: 51.5",
    after: "latitude: 151.5",
    problems: [
      "places.yaml:7:1: Cannot read record: ✖ Too big: expected number to be <=90 → at latitude",
    ],
  },
  {
    does: "a text that does not exist",
    file: "collection.yaml",
    before: "file: documents/bulletin.txt",
    after: "file: documents/buletin.txt",
    problems: [
      'collection.yaml:19:11: cannot read "documents/buletin.txt": there is no such file',
      "documents/bulletin.txt: no document of collection.yaml names it",
    ],
  },
  {
    does: "a text outside the folder",
    file: "collection.yaml",
    before: "file: documents/bulletin.txt",
    after: "file: documents/../../outside.txt",
    problems: [
      'collection.yaml:19:11: cannot read "documents/../../outside.txt": it is outside the collection\'s folder',
      "documents/bulletin.txt: no document of collection.yaml names it",
    ],
  },
  {
    does: "a text under two keys",
    file: "collection.yaml",
    before: "file: documents/bulletin.txt",
    after: "file: ./documents/courier.txt",
    problems: [
      'collection.yaml:19:11: "./documents/courier.txt" is already document "courier"',
      "documents/bulletin.txt: no document of collection.yaml names it",
    ],
  },
];
