import {
  formKey,
  isKeyOf,
  recordFrom,
  recordText,
  STORED,
  storedRecord,
  withRecord,
  withStored,
} from "../../src/settings/stored";
import type { StoredKind, Versioned } from "../../src/settings/stored";
import { PlanRefusal } from "../../src/workbook/plan-refusal";

const KINDS = Object.keys(STORED) as StoredKind[];
const isVersioned = (kind: StoredKind): kind is Versioned => "version" in STORED[kind];

describe("what is stored in a workbook", () => {
  it("no two kinds have the same key", () => {
    expect(new Set(KINDS.map((kind) => STORED[kind].key)).size).toBe(KINDS.length);
  });

  it.each(KINDS.filter((kind) => STORED[kind].per === "form"))(
    "%s: a form's key is of its kind alone",
    (kind) => {
      const key = formKey(kind, { sheetName: "総務部", place: 2 }, "goals");
      expect(KINDS.filter((one) => STORED[one].per !== "workbook" && isKeyOf(one, key))).toEqual([kind]);
    },
  );

  it("the second form of a sheet has a key that no sheet's first form can have", () => {
    expect(formKey("columns", { sheetName: "総務部", place: 2 })).toBe("columns:総務部:2");
  });

  it.each([
    ["no JSON", "{"],
    ["a list", "[]"],
    ["a text", '"x"'],
    ["nothing", "null"],
    ["a version from the future", '{"version":99,"roles":[]}'],
  ])("%s is not read", (_, json) => {
    expect(recordFrom("dropdownChoice", json)).toBeNull();
    expect(storedRecord({ dropdowns: json }, "dropdownChoice", "dropdowns")).toEqual({});
  });

  it("a shape of the time before versions is version 1", () => {
    expect(recordFrom("dropdownChoice", '{"alert":"stop"}')).toEqual({ alert: "stop" });
  });

  it("what is written is read again", () => {
    expect(recordFrom("summary", recordText("summary", { deadlines: true }))).toEqual({ deadlines: true });
  });

  it.each(KINDS.filter(isVersioned))("%s of a newer version is not written over", (kind) => {
    const settings = { key: '{"version":99,"new":true}' };
    expect(() => withRecord(settings, kind, "key", { old: true })).toThrow(new PlanRefusal("newer-settings"));
    expect(() => withRecord(settings, kind, "key", null)).toThrow("newer-settings");
    const damaged = { key: "{" };
    expect(withRecord(damaged, kind, "key", { old: true })).toEqual({ key: '{"version":1,"old":true}' });
  });

  it("keys of others stay as they are, whatever is stored or taken away", () => {
    const others = { "from:the:future": "x", __proto__x: "y" };
    expect(withStored(withStored(others, "highlight", "on"), "highlight", null)).toEqual(others);
  });
});
