import { expect, it } from "vitest";
import { harbourLibrary, serveForTests } from "../../support/api.ts";
import { aDocument, onDay } from "../../support/records.ts";
import { aCopy } from "../../support/remarks.ts";
import { documentRecordSchema } from "../../../server/model/document.ts";
import { parseCollectionId } from "../../../server/model/record-fields.ts";

const collection = parseCollectionId("harbour");
const report = documentRecordSchema.parse({
  ...aDocument({ key: "report", text: "By Ada. The crane fell." }),
  collection,
  file: "crane.txt",
  publisher: { value: "The Example", positions: [] },
  boilerplate: [{ start: 0, end: 7 }],
});
const copy = {
  ...aCopy(report, {
    file: "again.txt",
    url: "https://news.example/again",
    title: "Again",
    publisher: "Wire",
    published: onDay("2026-01-06"),
  }),
  collection,
};
const api = serveForTests(await harbourLibrary(() => [report, copy]));

it("a document tells where it and its copies were found, and what of it is no report", async () => {
  const { data, errors } = await api.ask(
    `query ($id: ID!) { node(id: $id) { ... on Document {
      file publisherName publisher { id } boilerplate { exact start end }
      copies { id file url title publisher published { edtf } method { kind name } at }
    } } }`,
    { id: report.id },
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    node: {
      file: "crane.txt",
      publisherName: "The Example",
      publisher: null,
      boilerplate: [{ exact: "By Ada.", start: 0, end: 7 }],
      copies: [
        {
          id: copy.id,
          file: "again.txt",
          url: "https://news.example/again",
          title: "Again",
          publisher: "Wire",
          published: { edtf: "2026-01-06" },
          method: { kind: "PERSON", name: "Tester" },
          at: "2026-01-05T00:00:00Z",
        },
      ],
    },
  });
});
