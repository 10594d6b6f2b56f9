/** Whether a step of the pane's has been taken back in the sheet already, by what the last reading shows. */
import { isUndone } from "../../src/actions/is-undone";
import { rectOf } from "../../src/cells/geometry";
import type { Edit } from "../../src/workbook/edit";
import { markRows } from "../../src/workbook/row-marks";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";

const ITEMS = ["窓口の案内", "研修の計画", "文書の整理"];

/** Items in column A, ratings in column B; before the step the second rating was empty. */
function workbook(
  rows: readonly (readonly CellValue[])[],
  sheet: Partial<SheetSnapshot> = {},
  more: Partial<WorkbookSnapshot> = {},
): WorkbookSnapshot {
  const one: SheetSnapshot = {
    id: "{1}",
    name: "部",
    visible: true,
    protected: false,
    used: rectOf(0, 0, rows.length, 2),
    values: rows,
    numberFormats: rows.map((row) => row.map(() => "General")),
    merges: [],
    ruled: [],
    own: null,
    ...sheet,
  };
  return { name: "", sheets: [one], activeSheet: "{1}", settings: {}, ...more };
}

const rated = (...ratings: CellValue[]) => ITEMS.map((item, row) => [item, ratings[row] ?? ""]);
const BEFORE = rated("達成", "", "達成");
const DONE = rated("達成", "未達成", "達成");

const filledIn: readonly Edit[] = [
  { kind: "rowsWere", sheet: "{1}", rows: markRows(workbook(BEFORE).sheets[0]!, [1])! },
  {
    kind: "setCells",
    sheet: "{1}",
    at: rectOf(1, 1),
    content: [[{ kind: "empty" }]],
    wrote: [[{ kind: "text", text: "未達成" }]],
  },
];
const rules: readonly Edit[] = [
  {
    kind: "restoreValidation",
    sheet: "{1}",
    cells: [{ area: rectOf(0, 1, 3, 1), validation: null }],
  },
];
const kept: readonly Edit[] = [
  { kind: "setSettings", settings: { phase: "期首" }, listSheet: null, wrote: { phase: "期末" } },
];
const removed: readonly Edit[] = [{ kind: "removeSheet", sheet: "{2}" }];
const coloured: readonly Edit[] = [{ kind: "setHighlights", sheet: "{1}", remove: ["a"], add: [] }];

it.each<[string, readonly Edit[], WorkbookSnapshot, boolean]>([
  ["what was filled in is there", filledIn, workbook(DONE), false],
  ["the cell is empty again", filledIn, workbook(BEFORE), true],
  ["somebody has put another value there", filledIn, workbook(rated("達成", "途中", "達成")), false],
  [
    "a row has come in above, so that an empty cell is another one",
    filledIn,
    workbook([["新しい項目", ""], ...DONE]),
    false,
  ],
  ["the sheet is not there", filledIn, workbook(DONE, { id: "{9}" }), false],
  ["the rules are there", rules, workbook(DONE, { ruled: [{ ...rectOf(2, 1), uniform: true }] }), false],
  ["the rules are gone", rules, workbook(DONE), true],
  ["the rules could not be read", rules, workbook(DONE, { unread: ["rules"] }), false],
  ["what is kept is still kept", kept, workbook(DONE, {}, { settings: { phase: "期末" } }), false],
  ["what is kept is as before", kept, workbook(DONE, {}, { settings: { phase: "期首" } }), true],
  ["the new sheet is there", removed, workbook(DONE, { id: "{2}" }), false],
  ["the new sheet is gone", removed, workbook(DONE), true],
  ["the colours are there", coloured, workbook(DONE, { highlights: ["b"] }), false],
  ["the colours are gone", coloured, workbook(DONE, { highlights: [] }), true],
  [
    "the colours could not be read",
    coloured,
    workbook(DONE, { highlights: [], unread: ["highlights"] }),
    false,
  ],
  ["nothing is known of colours", coloured, workbook(DONE), false],
  ["one of two changes is there", [...filledIn, ...removed], workbook(DONE), false],
  ["both of two changes are gone", [...filledIn, ...removed], workbook(BEFORE), true],
  ["nothing tells of it", [{ kind: "setPaneOpening", opens: false }], workbook(BEFORE), false],
  ["there was nothing to change", [], workbook(BEFORE), false],
])("%s", (_, inverse, now, undone) => {
  expect(isUndone(inverse, now)).toBe(undone);
});
