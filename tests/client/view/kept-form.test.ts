import { describe, expect, it } from "vitest";
import { formKey, loadForm, parseForm, saveForm } from "../../../client/view/correct/kept-form.ts";
import type { FormStorage } from "../../../client/view/correct/kept-form.ts";

const key = formKey("harbour", "clm_1");
const form = { act: "Edit…", basedOn: 7, values: { text: "As I have it" } };

function aStorage(): FormStorage {
  const kept = new Map<string, string>();
  return {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, text) => void kept.set(name, text),
    removeItem: (name) => void kept.delete(name),
  };
}

/** A browser that keeps nothing of this page. */
function refusing(): FormStorage {
  throw new Error("Denied");
}

describe("kept forms", () => {
  it("come back as they were typed", () => {
    const storage = aStorage();
    saveForm(() => storage, key, form);
    expect(loadForm(() => storage, key)).toEqual(form);
    expect(loadForm(() => storage, formKey("harbour", "clm_2"))).toBeUndefined();
  });

  it("are gone once they are sent or given up", () => {
    const storage = aStorage();
    saveForm(() => storage, key, form);
    saveForm(() => storage, key, undefined);
    expect(loadForm(() => storage, key)).toBeUndefined();
  });

  it("are not kept when nothing was typed", () => {
    const storage = aStorage();
    saveForm(() => storage, key, { ...form, values: {} });
    expect(loadForm(() => storage, key)).toBeUndefined();
  });

  it("are done without where the browser keeps nothing", () => {
    expect(() => saveForm(refusing, key, form)).not.toThrow();
    expect(loadForm(refusing, key)).toBeUndefined();
  });
});

describe("parseForm()", () => {
  it("leaves out what is no text", () => {
    expect(parseForm('{"act":"Edit…","basedOn":7,"values":{"text":"x","time":3}}')).toEqual({
      act: "Edit…",
      basedOn: 7,
      values: { text: "x" },
    });
  });

  it.each([null, "null", "3", "{}", '{"act":"Edit…","values":{}}', '{"act":1,"basedOn":2}'])(
    "takes %s for none",
    (text) => {
      expect(parseForm(text)).toBeUndefined();
    },
  );
});
