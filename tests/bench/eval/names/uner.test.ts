import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readUner } from "../../../../bench/eval/names/uner.ts";
import { inTemporaryFolder } from "../../../../bench/temporary-folder.ts";

const ROWS = `# newdoc id = a1
# sent_id = a1-1
# text = Ana Torres left Quito.
1\tAna\tB-PER\t-\tx
2\tTorres\tI-PER\t-\tx
3\tleft\tO\t-\t-
4\tQuito\tB-LOC\t-\tx
5\t.\tO\t-\t-

# sent_id = a1-2
# text = Reuters asked Torres.
1\tReuters\tB-ORG\t-\tx
2\tasked\tO\t-\t-
3\tTorres\tB-PER\t-\tx
4\t.\tO\t-\t-
`;

test("readUner gives a document's sentences as one text, with its names as spans", async () => {
  await inTemporaryFolder(async (folder) => {
    const file = join(folder, "dev.iob2");
    writeFileSync(file, ROWS);
    expect(readUner(file)).toEqual([
      {
        id: "a1",
        text: "Ana Torres left Quito. Reuters asked Torres.",
        names: [
          { start: 0, end: 10, kind: "person" },
          { start: 16, end: 21, kind: "place" },
          { start: 23, end: 30, kind: "organization" },
          { start: 37, end: 43, kind: "person" },
        ],
      },
    ]);
  });
});
