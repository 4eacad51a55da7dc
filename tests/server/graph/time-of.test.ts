import { describe, expect, it } from "vitest";
import { saidAt, timeOf } from "../../../server/graph/time-of.ts";
import {
  aClaim,
  aDocument,
  aMention,
  anActor,
  anAppearance,
  anEvent,
  graphOf,
  onDay,
} from "../../support/records.ts";

const document = aDocument({ key: "d", published: "2026-01-05" });
const speaker = anActor({ key: "speaker" });
const interview = anEvent({ key: "interview", time: onDay("2026-01-02") });
const dated = aClaim({ key: "dated", time: onDay("2025-12-31") });
const said = aClaim({ key: "said" });
const timeless = aClaim({ key: "timeless" });
const atInterview = anAppearance({ claim: said, document, chain: [speaker], occasion: interview });
const later = anAppearance({ claim: said, document, chain: [], saidAt: onDay("2026-01-04") });
const graph = graphOf(
  document,
  speaker,
  interview,
  dated,
  said,
  timeless,
  aMention({ node: interview, document }),
  aMention({ node: speaker, document }),
  anAppearance({ claim: dated, document, chain: [speaker], occasion: interview }),
  atInterview,
  later,
  anAppearance({ claim: timeless, document }),
);

describe("timeOf()", () => {
  it.each([
    ["a document's publication", document, "2026-01-05"],
    ["an event's time", interview, "2026-01-02"],
    ["the time that a claim speaks of", dated, "2025-12-31"],
    ["when a claim was first said", said, "2026-01-02"],
    ["nothing of a claim without a time", timeless, undefined],
    ["nothing of an actor", speaker, undefined],
  ])("gives %s", (_name, record, day) => {
    expect(timeOf({ graph, record })?.edtf).toBe(day);
  });
});

describe("saidAt()", () => {
  it("is as the document tells, else as the occasion does", () => {
    expect(saidAt({ graph, record: later })?.edtf).toBe("2026-01-04");
    expect(saidAt({ graph, record: atInterview })?.edtf).toBe("2026-01-02");
  });
});
