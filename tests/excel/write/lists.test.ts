/** The lists of a workbook changed through the real office.js, travelling with the file, and taken back. */
import fc from "../../support/random";
import { checkWorkbook } from "../../../src/actions/check";
import {
  addToList,
  changeLists,
  lookAtLists,
  valuesLeaving,
  type AddedValue,
} from "../../../src/actions/lists";
import { undo } from "../../../src/actions/undo";
import type { Edit } from "../../../src/workbook/edit";
import type { ExcelError } from "../../../src/excel/errors";
import { DEFINITIONS } from "../../../src/form/definition/built-in";
import { listsOf } from "../../../src/form/definition/lists";
import { listStep } from "../../support/forms/random-lists";
import { closeAll, COMPLETE, everything, openFile, THREE_DEPARTMENTS, type } from "../../support/standin";

afterEach(closeAll);

const FORM = "部の組織目標";
const GOALS = DEFINITIONS[0]!;
const at = (fiscalYear: number) => ({ definition: GOALS.id, fiscalYear });
const usual = listsOf(GOALS);
/** ほぼ達成した is 達成した from now on. */
const RENAMED = {
  ...usual,
  scale: usual.scale.map((level) =>
    level.label === "ほぼ達成した" ? { ...level, label: "達成した" } : level,
  ),
};
const ALONG = [{ list: "rating", from: "ほぼ達成した", to: "達成した" }] as const;

type Opened = Awaited<ReturnType<typeof openFile>>;
const ratings = async ({ host }: Opened) =>
  (await checkWorkbook(host)).forms.flatMap(({ report }) =>
    report.tally.byRating.map(({ label, count }) => [label, count]),
  );

describe("changed lists", () => {
  it.each<[string, readonly (typeof ALONG)[number][], [string, number][], number]>([
    [
      "with the cells taken along",
      ALONG,
      [
        ["高度に達成した", 6],
        ["達成した", 13],
        ["ほとんど未達成だった", 1],
      ],
      0,
    ],
    [
      "with the cells left as they are",
      [],
      [
        ["高度に達成した", 6],
        ["達成した", 0],
        ["ほとんど未達成だった", 1],
      ],
      13,
    ],
  ])("%s, are what the form is checked by", async (_name, replacements, tally, findings) => {
    const workbook = await openFile(COMPLETE);
    const changes = [{ ...at(2022), lists: RENAMED }];
    expect(await valuesLeaving(workbook.host, changes)).toMatchObject([
      { list: "rating", value: "ほぼ達成した", cells: 13, sheetName: FORM },
    ]);
    workbook.session.resetStatistics();
    await changeLists(workbook.host, changes, replacements);
    expect(workbook.statistics.batches).toBe(4);
    expect(await ratings(workbook)).toEqual(tally);
    const { forms } = await checkWorkbook(workbook.host);
    const wrong = forms.flatMap(({ report }) =>
      report.findings.filter(({ code }) => code === "not-in-list" || code === "near-match"),
    );
    expect(wrong).toHaveLength(findings);
  });

  it("of a later year do not concern the form", async () => {
    const workbook = await openFile(COMPLETE);
    const changes = [{ ...at(2023), lists: RENAMED }];
    expect(await valuesLeaving(workbook.host, changes)).toEqual([]);
    await changeLists(workbook.host, changes);
    expect(await ratings(workbook)).toContainEqual(["ほぼ達成した", 13]);
  });

  it("go again when the usual ones are wanted back", async () => {
    const workbook = await openFile(THREE_DEPARTMENTS);
    const before = await ratings(workbook);
    await changeLists(workbook.host, [{ ...at(2022), lists: RENAMED }], ALONG);
    const back = [{ ...at(2022), lists: null }];
    const leaving = await valuesLeaving(workbook.host, back);
    expect(leaving).toMatchObject([
      { value: "達成した", cells: 22, choices: usual.scale.map(({ label }) => label) },
    ]);
    await changeLists(workbook.host, back, [{ list: "rating", from: "達成した", to: "ほぼ達成した" }]);
    expect(await ratings(workbook)).toEqual(before);
    expect((await lookAtLists(workbook.host)).stored).toEqual([]);
  });

  it("that are damaged are said, and the usual ones hold", async () => {
    const { host } = await openFile(COMPLETE);
    await host.apply([
      { kind: "setSettings", settings: { "lists:organizational-goals:2022": "{}" }, listSheet: null },
    ]);
    const { forms, damagedLists } = await checkWorkbook(host);
    expect(damagedLists).toEqual([at(2022)]);
    expect(forms[0]?.form.definition).toBe(GOALS);
  });
});

describe("a value added to its list from the form", () => {
  const add = (as: AddedValue["as"], value: string): AddedValue => ({ ...at(2022), value, as });
  it.each<[string, string, AddedValue, string[]]>([
    [
      "a category, at the end",
      "C5",
      add({ kind: "category" }, "総合計画"),
      ["施政方針", "ビジョン", "その他", "総合計画"],
    ],
    [
      "a level, behind those that are as good",
      "H5",
      add({ kind: "level", outcome: "met" }, "達成した"),
      ["高度に達成した", "ほぼ達成した", "達成した", "ほとんど未達成だった"],
    ],
    [
      "a level between",
      "H5",
      add({ kind: "level", outcome: "partial" }, "一部達成した"),
      ["高度に達成した", "ほぼ達成した", "一部達成した", "ほとんど未達成だった"],
    ],
    [
      "another spelling of a level",
      "H5",
      add({ kind: "spelling", of: "ほぼ達成した" }, "○"),
      ["高度に達成した", "ほぼ達成した", "ほとんど未達成だった"],
    ],
  ])("%s: the finding is gone", async (_name, cell, added, expected) => {
    const workbook = await openFile(COMPLETE);
    type(workbook, FORM, cell, added.value);
    const findings = async () =>
      (await checkWorkbook(workbook.host)).forms[0]!.report.findings.filter(
        ({ code }) => code === "not-in-list",
      );
    expect(await findings()).toHaveLength(1);
    const before = everything(workbook);
    const { inverse } = await addToList(workbook.host, added);
    expect(await findings()).toEqual([]);
    const { definition } = (await checkWorkbook(workbook.host)).forms[0]!.form;
    expect(
      added.as.kind === "category" ? definition.categories : definition.scale.map(({ label }) => label),
    ).toEqual(expected);
    await undo(workbook.host, inverse);
    expect(everything(workbook)).toEqual(before);
  });

  it("goes to the lists that hold for the form, not to new ones of its year", async () => {
    const { host } = await openFile(COMPLETE);
    await changeLists(host, [{ ...at(2020), lists: RENAMED }]);
    await addToList(host, add({ kind: "category" }, "総合計画"));
    expect((await lookAtLists(host)).stored).toEqual([
      { ...at(2020), lists: { ...RENAMED, categories: [...usual.categories, "総合計画"] } },
    ]);
  });
});

describe("any change of the lists", () => {
  const SEED = 20_261_124;

  it("undone, leaves the workbook as it was, step by step", async () => {
    const workbook = await openFile(COMPLETE);
    const steps = fc.sample(listStep, { seed: SEED, numRuns: 12 });
    const done: { before: unknown; inverse: readonly Edit[] }[] = [];
    for (const { changes, replacements } of steps) {
      const before = everything(workbook);
      done.push({ before, ...(await changeLists(workbook.host, changes, replacements)) });
    }
    for (const { before, inverse } of done.reverse()) {
      expect(await undo(workbook.host, inverse)).toEqual({ kept: [] });
      expect(everything(workbook)).toEqual(before);
    }
  });

  it("that fails at any action leaves the workbook as it was, and says so", async () => {
    let done = false;
    for (let atAction = 0; !done; atAction += 1) {
      const workbook = await openFile(COMPLETE);
      const before = everything(workbook);
      const read = workbook.host.readWorkbook.bind(workbook.host);
      const host = {
        ...workbook.host,
        async readWorkbook() {
          const snapshot = await read();
          workbook.session.failNextBatch({ atAction, code: "GeneralException" });
          return snapshot;
        },
      };
      const outcome = await changeLists(host, [{ ...at(2022), lists: RENAMED }], ALONG).then(
        () => "done" as const,
        (error: ExcelError) => error,
      );
      done = outcome === "done";
      if (!done) {
        expect([atAction, outcome]).toMatchObject([atAction, { code: "unexpected", undone: true }]);
        expect(everything(workbook)).toEqual(before);
      }
      closeAll();
    }
  });

  it("on a protected form, with cells taken along: said, and nothing changed", async () => {
    const workbook = await openFile(COMPLETE);
    for (const { id } of workbook.session.engine.sheets()) workbook.session.engine.protect(id, true);
    const before = everything(workbook);
    const outcome = await changeLists(workbook.host, [{ ...at(2022), lists: RENAMED }], ALONG).catch(
      (error: ExcelError) => error,
    );
    expect(outcome).toMatchObject({ code: "protected", undone: true });
    expect(everything(workbook)).toEqual(before);
  });
});
