import fc from "../support/random";
import { copyOf, settingsFromCopy } from "../../src/excel/read/list-sheet";
import { SETTINGS_NAMESPACE, settingsFromXml, settingsToXml } from "../../src/settings/settings-part";

describe("the part that holds the add-in's settings", () => {
  it("gives any settings back as they were", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" })),
        (settings) => {
          expect({ ...settingsFromXml(settingsToXml(settings)) }).toEqual({ ...settings });
        },
      ),
    );
  });

  it("is XML under our own namespace", () => {
    expect(settingsToXml({ a: "<&>" })).toBe(
      `<settings xmlns="${SETTINGS_NAMESPACE}">{"a":"&lt;&amp;&gt;"}</settings>`,
    );
  });

  it.each([
    ["no part", null],
    ["an empty part", ""],
    ["another document", "<other/>"],
    ["broken JSON", "<settings>{</settings>"],
    ["a list", "<settings>[1]</settings>"],
  ])("gives nothing for %s", (_name, xml) => {
    expect(settingsFromXml(xml)).toBeNull();
  });

  it.each(["1", "null", "true", '{"a":["<x>"]}', "[]"])("keeps %s, which is no text, as it is", (value) => {
    const xml = settingsToXml({});
    const kept = xml.replace(
      "{}",
      () => `{"a":${value.replace(/[<>]/g, (mark) => (mark === "<" ? "&lt;" : "&gt;"))},"b":"c"}`,
    );
    const settings = settingsFromXml(kept)!;
    expect(settings.b).toBe("c");
    expect(settingsToXml(settings)).toBe(kept);
    expect(settingsFromCopy(copyOf(settings))).toEqual(settings);
  });
});
