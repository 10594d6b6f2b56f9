import fc from "../support/random";
import { freeSheetName, sameSheetName } from "../../src/workbook/sheet-names";

describe("a free name for a sheet", () => {
  it.each([
    ["総務部", [], "総務部"],
    ["総務部", ["総務部"], "総務部 (2)"],
    ["総務部", ["総務部", "総務部 (2)"], "総務部 (3)"],
    ["Soumu", ["SOUMU"], "Soumu (2)"],
    ["a/b:c", [], "a b c"],
    ["財政／企画［課］", [], "財政 企画 課"],
    ["’部", [], "部"],
    ["'部'", [], "部"],
    ["", [], "Sheet"],
    ["History", [], "Sheet"],
    ["あ".repeat(40), [], "あ".repeat(31)],
    ["あ".repeat(40), ["あ".repeat(31)], `${"あ".repeat(27)} (2)`],
  ])("for %j beside %j is %j", (wanted, taken, name) => {
    expect(freeSheetName(wanted, taken)).toBe(name);
  });

  it("is always one that Excel accepts, and never one that is taken", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), fc.array(fc.string()), (wanted, taken) => {
        const all = [...taken, freeSheetName(wanted, taken)];
        const name = freeSheetName(wanted, all);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[:\\/?*[\]：＼￥／？＊［］\p{Control}]|^['’]|'$/u);
        expect(all.some((one) => sameSheetName(one, name))).toBe(false);
      }),
    );
  });
});
