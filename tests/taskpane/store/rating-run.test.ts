/** 評価をまとめて入力: which cells are gone through, and where a key leads. */
import { checkSnapshot } from "../../../src/actions/check";
import { phaseSettingKey } from "../../../src/form/phase";
import { ratingRun, stopFrom } from "../../../src/taskpane/store/list/rating-run";
import { rectOf } from "../../../src/cells/geometry";
import type { SheetSnapshot } from "../../../src/workbook/snapshot";
import {
  completeItem,
  FIRST_ITEM_ROW,
  goalSheet,
  RATING,
  workbookOf,
} from "../../support/workbooks/goal-workbook";

function runOf(sheet: SheetSnapshot) {
  const [checked] = checkSnapshot(workbookOf([sheet]));
  if (!checked) throw new Error("no form");
  return ratingRun(checked);
}

const sheetWith = (...ratings: string[]) =>
  goalSheet({
    items: ratings.map((rating, index) => [...completeItem(index + 1).slice(0, RATING), rating]),
  });

it("shows each item with its level and method, and the scale's levels in their order", () => {
  const run = runOf(sheetWith("", "ほぼ達成した"));
  expect(run).toMatchObject({
    role: "rating",
    heading: "達成状況",
    labels: ["高度に達成した", "ほぼ達成した", "ほとんど未達成だった"],
    stops: [
      { position: 1, number: 1, text: "取組一の推進", owner: "職員課", value: "" },
      { position: 2, value: "ほぼ達成した", area: rectOf(FIRST_ITEM_ROW + 1, RATING) },
    ],
  });
  expect(run?.stops[0]?.details.map(({ text }) => text)).toEqual([
    "研修を1回実施し、全員が受講している。",
    "関係課と調整する。",
  ]);
});

it("leaves out a cell that a formula fills, and takes a cell over several items once", () => {
  const sheet = sheetWith("", "", "", "");
  const run = runOf({
    ...sheet,
    merges: [rectOf(FIRST_ITEM_ROW + 1, RATING, 2, 1)],
    formulas: [rectOf(FIRST_ITEM_ROW, RATING)],
  });
  expect(run?.stops.map(({ position }) => position)).toEqual([2, 4]);
});

it("is none where the form has no column for it", () => {
  expect(runOf(goalSheet({ items: [completeItem(1)], without: [RATING] }))).toBeNull();
});

it("keeps to the phase that a person chose: there is no mid-year column here, so it is the year's end", () => {
  const workbook = workbookOf([sheetWith("", "")]);
  const form = checkSnapshot(workbook)[0]!.form;
  const [checked] = checkSnapshot({ ...workbook, settings: { [phaseSettingKey(form)]: "planning" } });
  expect(ratingRun(checked!)?.role).toBe("rating");
});

it.each<[string, readonly string[], number, 1 | -1, boolean, number | null]>([
  ["to the next blank one", ["A", "", "B", ""], 1, 1, false, 3],
  ["from the end to a blank one that was passed over", ["", "A", "B"], 2, 1, false, 0],
  ["nowhere when none is blank", ["A", "B"], 0, 1, false, null],
  ["to the next one, rated or not", ["A", "B", ""], 0, 1, true, 1],
  ["not beyond the last one", ["A", "B"], 1, 1, true, null],
  ["back to the one before", ["A", "B", "C"], 2, -1, true, 1],
  ["not before the first one", ["A", "B"], 0, -1, true, null],
  ["to the first blank one at the start", ["A", "", ""], -1, 1, false, 1],
])("leads %s", (_, values, from, by, all, expected) => {
  expect(stopFrom(values, from, by, all)).toBe(expected);
});
