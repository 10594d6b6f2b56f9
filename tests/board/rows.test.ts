/** A row for each department: what is expected beside what is there. */
import { boardOf, usualDepartments } from "../../src/actions/compiling/board";
import { checkSnapshot } from "../../src/actions/check";
import { withExpected } from "../../src/board/expected";
import { sortedRows } from "../../src/taskpane/screens/collect/board-order";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { completeItem, goalSheet, RATING, workbookOf } from "../support/workbooks/goal-workbook";

const items = (count: number, blank: number) =>
  Array.from({ length: count }, (_, index) =>
    completeItem(index + 1).map((value, column) => (column === RATING && index < blank ? "" : value)),
  );
const sheet = (department: string, blank = 0): SheetSnapshot =>
  goalSheet({ id: department, name: department, jobTitle: `${department}長`, items: items(4, blank) });

function board(sheets: readonly SheetSnapshot[], expected: readonly string[]) {
  const workbook = { ...workbookOf(sheets), settings: withExpected({}, expected) };
  return boardOf(workbook, checkSnapshot(workbook, { phase: "evaluation" }));
}

it("has 未提出, 不備あり and 完了 in the order of the list, and what nobody expects behind them", () => {
  const rows = board(
    [sheet("市民部"), sheet("税務部", 1), sheet("観光部")],
    ["総務部", "税務部", "市 民 部"],
  );
  expect(rows.map(({ department, state, unexpected }) => [department, state, unexpected])).toEqual([
    ["総務部", "missing", false],
    ["税務部", "faulty", false],
    ["市 民 部", "complete", false],
    ["観光部", "complete", true],
  ]);
});

it("tells of a form how much of it is filled in, what is to be mended, when and by whom it was made", () => {
  const [row] = board([sheet("税務部", 2)], []);
  expect(row).toMatchObject({
    errors: 2,
    createdOn: "令和4年4月1日",
    createdDay: "2022-04-01",
    author: "一ノ瀬 理",
    sheet: { id: "税務部", name: "税務部" },
    unexpected: false,
  });
  expect(row!.required - row!.filled).toBe(2);
});

it("a form without an item is not complete", () => {
  const empty = goalSheet({ jobTitle: "市民部長", items: [] });
  expect(board([empty], ["市民部"]).map(({ state }) => state)).not.toContain("complete");
});

it("an example and an old version are no submission", () => {
  const example = { ...sheet("市民部"), id: "e", name: "記入例" };
  const rows = board([sheet("税務部"), example], ["税務部", "市民部"]);
  expect(rows.map(({ state }) => state)).toEqual(["complete", "missing"]);
});

it("is looked at by what is filled in least, and by what there is most to mend", () => {
  const rows = board(
    [sheet("市民部"), sheet("税務部", 1), sheet("観光部", 3)],
    ["市民部", "税務部", "観光部", "総務部"],
  );
  const order = (sort: Parameters<typeof sortedRows>[1]) =>
    sortedRows(rows, sort).map(({ department }) => department);
  expect(order("share")).toEqual(["総務部", "観光部", "税務部", "市民部"]);
  expect(order("errors").slice(0, 2)).toEqual(["観光部", "税務部"]);
});

it("a list begins with last year's departments where they are known", () => {
  const lastYear = sheet("総務部").values.map((row) =>
    row.map((value) => (typeof value === "string" ? value.replace("令和4年度", "令和3年度") : value)),
  );
  const workbook = workbookOf([sheet("市民部"), { ...sheet("総務部"), values: lastYear }]);
  const usual = usualDepartments(workbook, checkSnapshot(workbook));
  expect(usual).toEqual({ names: ["総務部"], from: "last year" });
  const alone = workbookOf([sheet("市民部")]);
  expect(usualDepartments(alone, checkSnapshot(alone))).toEqual({ names: ["市民部"], from: "here" });
});
