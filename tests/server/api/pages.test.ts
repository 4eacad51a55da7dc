import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { edgesOf, nodesOf, pageInfoOf, pageOf } from "../../../server/api/page.ts";
import type { Page } from "../../../server/api/page.ts";
import { harbourLibrary, serveForTests } from "../../support/api.ts";
import { aClaim, graphOf } from "../../support/records.ts";

const graph = graphOf();
const claims = Array.from({ length: 12 }, (_, index) => ({
  graph,
  record: aClaim({ key: `claim-${index}` }),
}));
type Listed = (typeof claims)[number];

const FIELD = "Collection.claims";
const lists = fc.subarray(claims);
const sizes = fc.integer({ min: 1, max: 14 });

function* walk(items: readonly Listed[], first: number): Generator<Page<Listed>> {
  let after: string | undefined;
  do {
    const page = pageOf(FIELD, items, { first, after });
    yield page;
    after = pageInfoOf(page).hasNextPage ? pageInfoOf(page).endCursor : undefined;
  } while (after !== undefined);
}

describe("pageOf()", () => {
  it("gives every item exactly once, in order, whatever the size of the pages", () => {
    fc.assert(
      fc.property(lists, sizes, (items, first) => {
        const pages = [...walk(items, first)];
        expect(pages.flatMap((page) => nodesOf(page))).toEqual(items);
        expect(pages.every((page) => nodesOf(page).length <= first)).toBe(true);
      }),
    );
  });

  it("says of each page whether there is more before and after it", () => {
    fc.assert(
      fc.property(lists, sizes, (items, first) => {
        const pages = [...walk(items, first)];
        pages.forEach((page, index) => {
          const info = pageInfoOf(page);
          expect(info.hasPreviousPage).toBe(index > 0);
          expect(info.hasNextPage).toBe(index < pages.length - 1);
        });
      }),
    );
  });

  it("goes on at the same item when others were put in or taken out before it", () => {
    fc.assert(
      fc.property(lists, lists, fc.nat(), (before, changed, turn) => {
        fc.pre(before.length > 0);
        const item = before[turn % before.length];
        fc.pre(item !== undefined && changed.includes(item));
        const edge = edgesOf(pageOf(FIELD, before, {})).find(({ node }) => node === item);
        const rest = nodesOf(pageOf(FIELD, changed, { after: edge?.cursor }));
        expect(rest).toEqual(changed.slice(changed.indexOf(item as Listed) + 1));
      }),
    );
  });

  it("has edges whose cursors are those of its info", () => {
    const page = pageOf(FIELD, claims, { first: 3 });
    const cursors = edgesOf(page).map(({ cursor }) => cursor);
    expect([pageInfoOf(page).startCursor, pageInfoOf(page).endCursor]).toEqual([
      cursors[0],
      cursors[2],
    ]);
    expect(new Set(cursors).size).toBe(3);
  });

  it("refuses a page that is larger than the field allows", () => {
    expect(() => pageOf(FIELD, claims, { first: 501 })).toThrow(
      'Cannot return a page of 501 from "Collection.claims": a page has 0 to 500',
    );
  });

  it("refuses a cursor that is none", () => {
    fc.assert(
      fc.property(fc.string(), (after) => {
        expect(() => pageOf(FIELD, claims, { after })).toThrow("is no cursor of this list");
      }),
    );
  });
});

const PAGE =
  "totalCount nodes { id } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }";

interface PageAnswer {
  readonly collection: {
    readonly page: {
      readonly totalCount: number;
      readonly nodes: readonly { readonly id: string }[];
      readonly edges: readonly { readonly cursor: string }[];
      readonly pageInfo: Readonly<Record<string, unknown>> & { readonly endCursor: string | null };
    };
  };
}

describe("a list through HTTP", async () => {
  const library = await harbourLibrary();
  const api = serveForTests(library);
  const ask = async (args: string, field = "claims") => {
    const answer = await api.ask(
      `{ collection(id: "harbour") { page: ${field}(${args}) { ${PAGE} } } }`,
    );
    return { ...answer, page: (answer.data as PageAnswer | undefined)?.collection?.page };
  };

  it("is walked page by page", async () => {
    const all = (await ask("first: 500")).page?.nodes.map(({ id }) => id) ?? [];
    expect(all.length).toBe(9);
    const walked: string[] = [];
    let after = "";
    for (let pages = 0; pages < 5; pages += 1) {
      const { page } = await ask(`first: 2${after}`);
      walked.push(...(page?.nodes.map(({ id }) => id) ?? []));
      expect(page?.totalCount).toBe(9);
      after = `, after: "${page?.pageInfo.endCursor}"`;
    }
    expect(walked).toEqual(all);
  });

  it("has a page with nothing in it", async () => {
    const { page } = await ask("first: 0");
    expect(page).toEqual({
      totalCount: 9,
      nodes: [],
      edges: [],
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  it("takes null for what is not given", async () => {
    const { page } = await ask("first: null, after: null");
    expect(page?.nodes.length).toBe(9);
  });

  it.each([
    ["no cursor at all", async () => "nonsense"],
    ["an empty one", async () => ""],
    ["one of another list", async () => (await ask("first: 1", "actors")).page?.pageInfo.endCursor],
    [
      "one of an item that is not in the list",
      async () => (await ask("first: 1")).page?.pageInfo.endCursor,
    ],
  ])("refuses %s", async (_, cursor) => {
    const after = await cursor();
    const { data, errors } = await ask(`filter: { stance: RETRACTS }, after: "${after}"`);
    expect(data).toEqual({ collection: null });
    expect(errors).toMatchObject([
      { path: ["collection", "page"], extensions: { code: "CURSOR_INVALID" } },
    ]);
  });
});
