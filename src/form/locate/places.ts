/** Where a definition says that the fiscal year and the department stand; else they are looked for. */
import { parseAddress } from "../../cells/geometry";
import type { SheetSnapshot } from "../../workbook/snapshot";
import type { FormDefinition, Place } from "../definition";
import { headingKey } from "../reading/headings";
import { foldSpaces, normalize, visible } from "../reading/normalize";
import {
  departmentOf,
  departmentOfJobTitle,
  departmentOfTitle,
  fiscalYearOfName,
  fiscalYearOfTitle,
} from "../reading/title";
import { formYear } from "./header/form-year";
import type { Grid } from "../reading/grid";

/** The block above the table. */
interface Rows {
  readonly from: number;
  readonly to: number;
}

export function yearOf(
  grid: Grid,
  rows: Rows,
  title: string,
  sheet: Pick<SheetSnapshot, "name" | "pageHeader">,
  { yearPlace }: FormDefinition,
): number | null {
  if (!yearPlace) return formYear(grid, rows, title, sheet);
  const text = textAt(grid, rows, yearPlace, title, sheet.name);
  return fiscalYearOfTitle(text) ?? fiscalYearOfName(text) ?? bareYear(text);
}

export function departmentIn(
  grid: Grid,
  rows: Rows,
  { title, jobTitle }: { readonly title: string; readonly jobTitle: string },
  { name }: Pick<SheetSnapshot, "name">,
  definition: FormDefinition,
): string {
  const place = definition.departmentPlace;
  if (!place) return departmentOf(jobTitle, title, name, definition);
  const text = foldSpaces(textAt(grid, rows, place, title, name));
  if (place.kind === "title") return departmentOfTitle(text, definition) ?? foldSpaces(name);
  // 総務部長 in that cell is 総務部 too; nothing there: as on a form without such a place.
  if (text === "") return departmentOf(jobTitle, title, name, definition);
  return place.kind === "sheetName" ? text : (departmentOfJobTitle(text) ?? text);
}

function textAt(grid: Grid, rows: Rows, place: Place, title: string, sheetName: string): string {
  switch (place.kind) {
    case "title":
      return title;
    case "sheetName":
      return sheetName;
    case "cell": {
      const { row, column } = parseAddress(place.address);
      const area = grid.area(row, column);
      return grid.text(area.row, area.column);
    }
    case "label":
      return behindLabel(grid, rows, place.labels);
  }
}

/** Behind the label in the same cell, else what stands to its right in the row. */
function behindLabel(grid: Grid, { from, to }: Rows, labels: readonly string[]): string {
  const keys = labels.map(headingKey);
  for (let row = from; row < to; row += 1) {
    for (let column = grid.left; column < grid.right; column += 1) {
      const text = visible(grid.text(row, column));
      if (text === "") continue;
      if (keys.includes(headingKey(text))) return toTheRight(grid, row, column);
      const label = labels.find((one) => normalize(text).startsWith(normalize(one)));
      const rest = label === undefined ? "" : normalize(text).slice(normalize(label).length);
      if (/^\s?[::]/u.test(rest)) return rest.replace(/^\s?[::]\s?/u, "");
    }
  }
  return "";
}

function toTheRight(grid: Grid, row: number, label: number): string {
  const texts: string[] = [];
  for (let column = label + 1; column < grid.right; column += 1) {
    const text = grid.isAnchor(row, column) ? visible(grid.text(row, column)) : "";
    // 令和 | 4 | 年度: a value in several cells; the next filled cell after a blank one is something else.
    if (text === "" && texts.length > 0 && grid.isAnchor(row, column)) break;
    if (text !== "") texts.push(text);
  }
  return texts.join("");
}

/** 2024 by itself. */
function bareYear(text: string): number | null {
  const year = /^(?:19|20)\d\d$/u.exec(normalize(text))?.[0];
  return year === undefined ? null : Number(year);
}
