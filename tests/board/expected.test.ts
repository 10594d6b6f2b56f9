/** The list of departments: what is pasted, and what is kept. */
import { departmentsFrom, expectedIn, withExpected } from "../../src/board/expected";

it.each<[string, string, readonly string[]]>([
  ["a name a line", "総務部\n市民部\n", ["総務部", "市民部"]],
  ["cells from Excel, side by side", "総務部\t市民部\r\n福祉部\t", ["総務部", "市民部", "福祉部"]],
  ["a sentence's commas", "総務部、市民部，福祉部", ["総務部", "市民部", "福祉部"]],
  ["bullets and spaces", "・総務部\n　市民部 ", ["総務部", "市民部"]],
  ["the same name twice, in other widths", "総務部\n総 務 部\nＤＸ部\nDX部", ["総務部", "ＤＸ部"]],
  ["nothing", " \n\n", []],
])("from %s", (_, pasted, names) => {
  expect(departmentsFrom(pasted)).toEqual(names);
});

it("of names that are one by width and space the first spelling stays, in its place", () => {
  expect(departmentsFrom("総務部\n市民部\n総　務　部")).toEqual(["総務部", "市民部"]);
});

it("is kept in the workbook, and taken away when it is emptied", () => {
  const settings = withExpected({ other: "x" }, ["総務部", "市民部"]);
  expect(expectedIn(settings)).toEqual(["総務部", "市民部"]);
  expect(withExpected(settings, [])).toEqual({ other: "x" });
  expect(expectedIn({ departments: "no JSON" })).toEqual([]);
});
