import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseGrant, readGrant, roleIn, writeGrant } from "../../../server/model/grant.ts";
import { allows, ROLES } from "../../../server/model/role.ts";

const ids = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,8}$/u);
const grants = fc
  .record({ role: fc.constantFrom(...ROLES), where: fc.option(ids) })
  .map(({ role, where }) => parseGrant(where === null ? role : `${role}:${where}`));

describe("readGrant()", () => {
  it("reads what writeGrant() writes", () => {
    fc.assert(
      fc.property(grants, (grant) => {
        expect(readGrant(writeGrant(grant))).toEqual(grant);
      }),
    );
  });

  it.each([
    ["reader", { collection: "*", role: "reader" }],
    ["analyst:harbour", { collection: "harbour", role: "analyst" }],
    ["administrator:*", { collection: "*", role: "administrator" }],
    ["", undefined],
    ["Reader", undefined],
    ["king", undefined],
    ["reader:", undefined],
    ["reader:No Such", undefined],
    ["reader:a:b", undefined],
    ["__proto__", undefined],
  ])("reads %j", (text, grant) => {
    expect(readGrant(text)).toEqual(grant);
  });
});

describe("roleIn()", () => {
  it("gives none where none holds", () => {
    expect(roleIn([], "harbour")).toBeUndefined();
    expect(roleIn([parseGrant("administrator:quay")], "harbour")).toBeUndefined();
    expect(roleIn([parseGrant("administrator:harbour")], "*")).toBeUndefined();
  });

  it("gives no less for one grant more, in whatever order", () => {
    fc.assert(
      fc.property(fc.array(grants), grants, ids, (some, more, id) => {
        const before = roleIn(some, id);
        const after = roleIn([more, ...some], id);
        expect(before === undefined || allows(after, before)).toBe(true);
        expect(roleIn([...some, more], id)).toBe(after);
      }),
    );
  });
});
