import {
  formKey,
  isKeyOf,
  recordFrom,
  recordText,
  STORED,
  storedRecord,
  withStored,
} from "../../src/settings/stored";
import type { StoredKind } from "../../src/settings/stored";

const KINDS = Object.keys(STORED) as StoredKind[];

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

  it("keys of others stay as they are, whatever is stored or taken away", () => {
    const others = { "from:the:future": "x", __proto__x: "y" };
    expect(withStored(withStored(others, "highlight", "on"), "highlight", null)).toEqual(others);
  });
});
