/** A workbook that is used in turn by an older and a newer version of the add-in: what one keeps, the other leaves there. */
import { withDismissal } from "../../src/check/dismissals";
import { checkSnapshot } from "../../src/actions/check";
import { DEFINITIONS } from "../../src/form/definition/built-in";
import { listSettingKey, withListSetting } from "../../src/form/definition/list-settings";
import { withDefinition } from "../../src/form/definition/own-definitions";
import { withPointed } from "../../src/form/locate/header/pointed-settings";
import { choiceIn, withChoice, withSetLists } from "../../src/dropdowns/memory";
import { settingsFromJson, settingsToJson } from "../../src/settings/settings-part";
import { formKey, type Settings } from "../../src/settings/stored";
import { summaryOptionsIn, withSummaryOptions } from "../../src/summary/settings";
import { seedSheet } from "../support/forms/seed-form";
import { withCell, workbookOf } from "../support/forms/snapshots";

const [checked] = checkSnapshot(workbookOf([withCell(seedSheet(), "F5", "なるべく早く")]));
const { form, report } = checked!;
const finding = report.findings.find(({ severity, cell }) => severity !== "error" && cell !== null)!;
const definition = DEFINITIONS[0]!;
const year = { definition: definition.id, fiscalYear: 2026 };
const lists = { categories: ["その他"], scale: definition.scale };

/** Every action that keeps something, and the key that it writes. */
const WRITERS: readonly (readonly [name: string, key: string, write: (settings: Settings) => Settings])[] = [
  [
    "the columns of the dropdowns",
    "dropdowns",
    (all) => withChoice(all, { roles: ["category"], alert: "warning" }),
  ],
  [
    "the dropdowns that were set",
    formKey("dropdowns", form, form.definition.id),
    (all) => withSetLists(all, form, { category: { list: "A,B", kept: false } }),
  ],
  ["the choices for the summary", "summary", (all) => withSummaryOptions(all, { deadlines: true })],
  ["the usual choices for the summary", "summary", (all) => withSummaryOptions(all, {})],
  [
    "the columns that were pointed at",
    formKey("columns", form),
    (all) => withPointed(all, form, { category: null }),
  ],
  [
    "a dismissed finding",
    keyOf((all) => withDismissal(all, form, finding, "確認済み")),
    (all) => withDismissal(all, form, finding, "確認済み"),
  ],
  ["lists of a year", listSettingKey(year), (all) => withListSetting(all, year, lists)],
  ["the usual lists for a year", listSettingKey(year), (all) => withListSetting(all, year, null)],
  ["a definition", `definition:${definition.id}`, (all) => withDefinition(all, definition)],
];

function keyOf(write: (settings: Settings) => Settings): string {
  return Object.keys(write({}))[0]!;
}

function tried(write: (settings: Settings) => Settings, settings: Settings): Settings {
  try {
    return write(settings);
  } catch (error) {
    expect(error).toMatchObject({ name: "PlanRefusal", code: "newer-settings" });
    return settings;
  }
}

describe("a workbook that an older and a newer version use in turn", () => {
  it.each(WRITERS)("%s: what the newer version has kept is left to it", (_, key, write) => {
    const newer = { [key]: '{"version":2,"of":"the future"}', "from:the:future": "x" };
    expect(tried(write, newer)).toEqual(newer);
  });

  it.each(WRITERS)("%s: a value that is no text is left to the version that wrote it", (_, key, write) => {
    for (const value of [5, null, { version: 1 }]) {
      const kept = settingsFromJson(JSON.stringify({ [key]: value }))!;
      expect(tried(write, kept)).toEqual(kept);
      expect(JSON.parse(settingsToJson(kept))).toEqual({ [key]: value });
    }
  });

  it.each(WRITERS)("%s: keys of a newer version stay", (_, key, write) => {
    const after = write({ "from:the:future": "x", dropdown: "y" });
    expect(after).toEqual({ ...write({}), "from:the:future": "x", dropdown: "y" });
    expect(Object.keys(after).filter((one) => one !== "from:the:future" && one !== "dropdown")).toEqual(
      Object.keys(write({})),
    );
    expect([key, ...Object.keys(after)]).toContain(key);
  });

  it.each(WRITERS.slice(0, 5))("%s: what the newer version has put beside it stays", (_, key, write) => {
    const beside = { of: { the: "future" } };
    const after = write({ [key]: JSON.stringify({ version: 1, ...beside }) });
    expect(JSON.parse(after[key]!)).toMatchObject(beside);
    expect(JSON.parse(write(write({}))[key] ?? "{}")).toEqual(JSON.parse(write({})[key] ?? "{}"));
  });

  it("what cannot be understood counts for nothing, and nothing fails", () => {
    const newer = { dropdowns: '{"version":2,"roles":"all"}', summary: '{"version":2,"deadlines":true}' };
    expect(choiceIn(newer)).toEqual(choiceIn({}));
    expect(summaryOptionsIn(newer)).toEqual({});
  });

  it("what was pointed at is taken back without what the newer version knows", () => {
    const key = formKey("columns", form);
    const kept = { [key]: '{"version":1,"category":null,"budget":{"cell":"H4","heading":"予算"}}' };
    expect(JSON.parse(withPointed(kept, form, {})[key]!)).toEqual({
      version: 1,
      budget: { cell: "H4", heading: "予算" },
    });
  });
});
