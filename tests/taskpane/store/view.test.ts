import { rectOf } from "../../../src/cells/geometry";
import { ORGANIZATIONAL_GOALS } from "../../../src/form/definition/built-in/organizational-goals";
import { locate } from "../../../src/form/locate/locate";
import { areaOf, percentFilled } from "../../../src/taskpane/store/list/view";
import {
  CATEGORY,
  completeItem,
  FIRST_ITEM_ROW,
  goalSheet,
  RATING,
} from "../../support/workbooks/goal-workbook";
import { madeFinding, type FindingPart } from "../../support/forms/made-finding";

function formWith(without: readonly number[] = []) {
  const spoilt = [completeItem(1), [...completeItem(2).slice(0, RATING), ""], [...completeItem(3)]];
  spoilt[2]![CATEGORY] = "";
  const form = locate(goalSheet({ items: spoilt, jobTitle: "", without }), ORGANIZATIONAL_GOALS);
  if (!form) throw new Error("the sheet is not recognised");
  return form;
}

const finding = madeFinding;

describe("the cells that a finding selects", () => {
  it.each<[string, FindingPart, ReturnType<typeof rectOf>]>([
    ["an item's field", { role: "rating", item: 2, cell: { row: 6, column: RATING } }, rectOf(6, RATING)],
    ["a header field", { role: "jobTitle", cell: { row: 2, column: 4 } }, rectOf(2, 4)],
    [
      "the header row, for a column that is not there",
      { role: "category" },
      rectOf(FIRST_ITEM_ROW - 1, 0, 1, 8),
    ],
  ])("%s", (_name, part, area) => {
    expect(areaOf(formWith(), finding(part))).toEqual(area);
  });

  it("the whole merged field", () => {
    const sheet = {
      ...goalSheet({ items: [completeItem(1), completeItem(2)] }),
      merges: [rectOf(5, RATING, 2, 1)],
    };
    const form = locate(sheet, ORGANIZATIONAL_GOALS);
    const area = form && areaOf(form, finding({ role: "rating", item: 1, cell: { row: 5, column: RATING } }));
    expect(area).toEqual(rectOf(5, RATING, 2, 1));
  });
});

describe("percent", () => {
  it.each([
    [0, 0, 0],
    [0, 163, 0],
    [162, 163, 99],
    [163, 163, 100],
    [1999, 2000, 99],
  ])("%d of %d is %d %%", (filled, required, percent) => {
    expect(percentFilled({ filled, required })).toBe(percent);
  });
});
