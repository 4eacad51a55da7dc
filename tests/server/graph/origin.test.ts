import { describe, expect, it } from "vitest";
import { originOf, originsOf } from "../../../server/graph/origin.ts";
import { appearancesOf } from "../../../server/graph/appearances.ts";
import type { KnowledgeGraph } from "../../../server/graph/knowledge-graph.ts";
import type { AppearanceRecord } from "../../../server/model/appearance.ts";
import {
  aClaim,
  aDocument,
  aMention,
  anActor,
  anAppearance,
  anEvent,
  graphOf,
  sameAs,
} from "../../support/records.ts";

const one = aDocument({ key: "one", title: "One", published: "2026-01-01" });
const two = aDocument({ key: "two", title: "Two", published: "2026-01-02" });
const claim = aClaim({ key: "claim" });
const speaker = anActor({ key: "speaker" });
const outlet = anActor({ key: "outlet" });
const experts = anActor({ key: "experts", named: false });
const analysts = anActor({ key: "analysts", named: false });
const interview = anEvent({ key: "interview" });
const speech = anEvent({ key: "speech" });
const actors = [speaker, outlet, experts, analysts];
const known = [
  one,
  two,
  claim,
  interview,
  speech,
  ...actors,
  ...actors.map((node) => aMention({ node, document: one })),
  ...[interview, speech].map((node) => aMention({ node, document: one })),
];

function originsIn(graph: KnowledgeGraph) {
  return originsOf(appearancesOf({ graph, record: claim })).map((origin) => ({
    kind: origin.kind,
    label: origin.label,
    occasion: origin.occasion?.record.name,
    documents: origin.documents.map(({ record }) => record.title?.value),
  }));
}

const origins = (...appearances: readonly AppearanceRecord[]) =>
  originsIn(graphOf(...known, ...appearances));

describe("originsOf()", () => {
  it("is the document itself where there is no chain", () => {
    expect(
      origins(anAppearance({ claim, document: one }), anAppearance({ claim, document: two })),
    ).toEqual([
      { kind: "document", label: "One", occasion: undefined, documents: ["One"] },
      { kind: "document", label: "Two", occasion: undefined, documents: ["Two"] },
    ]);
  });

  it("is one for what a speaker said on one occasion, however many documents repeat it", () => {
    expect(
      origins(
        anAppearance({ claim, document: one, chain: [speaker], occasion: interview }),
        anAppearance({ claim, document: two, chain: [outlet, speaker], occasion: interview }),
      ),
    ).toEqual([
      { kind: "named", label: "speaker", occasion: "interview", documents: ["One", "Two"] },
    ]);
  });

  it("is two for what a speaker said on two occasions", () => {
    expect(
      origins(
        anAppearance({ claim, document: one, chain: [speaker], occasion: interview }),
        anAppearance({ claim, document: two, chain: [speaker], occasion: speech }),
      ),
    ).toMatchObject([{ occasion: "interview" }, { occasion: "speech" }]);
  });

  it("is one for a speaker whose occasion is unknown in two documents", () => {
    expect(
      origins(
        anAppearance({ claim, document: one, chain: [speaker] }),
        anAppearance({ claim, document: two, chain: [speaker] }),
      ),
    ).toEqual([
      { kind: "named", label: "speaker", occasion: undefined, documents: ["One", "Two"] },
    ]);
  });

  it("keeps a described source to the document that describes it", () => {
    expect(
      origins(
        anAppearance({ claim, document: one, chain: [experts] }),
        anAppearance({ claim, document: two, chain: [experts] }),
      ),
    ).toEqual([
      { kind: "unnamed", label: "experts", occasion: undefined, documents: ["One"] },
      { kind: "unnamed", label: "experts", occasion: undefined, documents: ["Two"] },
    ]);
  });

  it("is one for described sources that are judged the same", () => {
    const graph = graphOf(
      ...known,
      anAppearance({ claim, document: one, chain: [experts] }),
      anAppearance({ claim, document: two, chain: [analysts] }),
      sameAs(experts, analysts),
    );
    expect(originsIn(graph)).toMatchObject([{ kind: "unnamed", documents: ["One", "Two"] }]);
  });

  it("is an unnamed source of its document where the source is left out", () => {
    const chain = [{ cue: "words" }];
    expect(
      origins(
        anAppearance({ claim, document: one, chain }),
        anAppearance({ claim, document: two, chain }),
      ),
    ).toEqual([
      { kind: "unnamed", label: "source not named", occasion: undefined, documents: ["One"] },
      { kind: "unnamed", label: "source not named", occasion: undefined, documents: ["Two"] },
    ]);
  });

  it("tells left-out sources of one document apart by their description", () => {
    const found = origins(
      anAppearance({ claim, document: one, chain: [{ cue: "words", description: "police" }] }),
      anAppearance({ claim, document: one, chain: [{ cue: "words", description: "rescuers" }] }),
    );
    expect(found.map(({ label }) => label).toSorted()).toEqual(["police", "rescuers"]);
  });

  it("gives the same origin the same id, whatever else is there", () => {
    const first = anAppearance({ claim, document: one, chain: [speaker], occasion: interview });
    const second = anAppearance({ claim, document: two, chain: [speaker], occasion: interview });
    const idOf = (...appearances: readonly AppearanceRecord[]) => {
      const graph = graphOf(...known, ...appearances);
      return originsOf(appearancesOf({ graph, record: claim })).map(({ id }) => id);
    };
    expect(idOf(first)).toEqual(idOf(second));
    expect(idOf(first)[0]).toMatch(/^org_[\w-]{16}$/);
  });
});

describe("originOf()", () => {
  it("has all appearances of the claim that end there", () => {
    const first = anAppearance({ claim, document: one, chain: [speaker], occasion: interview });
    const second = anAppearance({
      claim,
      document: two,
      chain: [speaker],
      occasion: interview,
      stance: "retracts",
    });
    const graph = graphOf(...known, first, second, anAppearance({ claim, document: one }));
    const { appearances } = originOf({ graph, record: second });
    expect(appearances.map(({ record }) => record.id)).toEqual([first.id, second.id]);
  });
});
