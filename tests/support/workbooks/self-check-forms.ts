/** Random forms of four definitions, one of them a body's own, in one workbook, and random fillings of them, for the sheet 記入状況. */
import ExcelJS from "exceljs";
import fc from "../random";
import { layOut, randomLayout, type Layout } from "../forms/random-layout";
import { OWN_CITY } from "../forms/own-city";
import { POLICY_HEADINGS } from "../forms/policy-form";
import { rectAddress } from "../../../src/cells/geometry";
import type { FormDefinition } from "../../../src/form/definition";
import { DEFINITIONS } from "../../../src/form/definition/built-in";
import type { Field, Form } from "../../../src/form/form";
import type { Role } from "../../../src/form/roles";

/** `count` forms, each on a sheet and of a department of its own. `OWN_CITY` has to be known to the workbook. */
export function formsWorkbook(seed: number, count: number): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  const layouts = fc.sample(randomLayout, { seed, numRuns: count });
  for (let index = 0; index < count; index += 1) {
    const name = `${SHEETS[index % SHEETS.length]!}${index + 1}`;
    if (index % 5 === 2) policyForm(workbook.addWorksheet(name), index, seed);
    else if (index % 5 === 3) plainForm(workbook.addWorksheet(name), index, seed, TOTTORI);
    else if (index % 5 === 4) plainForm(workbook.addWorksheet(name), index, seed, OWN_CITY);
    else
      goalsForm(
        workbook.addWorksheet(name),
        { ...layouts[index]!, items: 2 + (layouts[index]!.items % 9) },
        index,
      );
  }
  return workbook;
}

/** Names that a formula and a link must quote. */
const SHEETS = ["部", "it's ", "総務 (課)", "A", "100% & ", "部、課;係,"];

function goalsForm(sheet: ExcelJS.Worksheet, layout: Layout, index: number): void {
  const truth = layOut(layout);
  truth.sheet.values.forEach((row, r) =>
    row.forEach((value, c) => {
      if (value === "") return;
      sheet.getCell(r + 1, c + 1).value =
        typeof value === "string" ? value.replaceAll("総務部長", `第${index + 1}部長`) : value;
    }),
  );
  for (const area of truth.sheet.merges) sheet.mergeCells(rectAddress(area));
}

function policyForm(sheet: ExcelJS.Worksheet, index: number, seed: number): void {
  const items = 2 + ((seed + index) % 6);
  sheet.addRow([`令和6年度 第${index + 1}部 部局運営方針`]);
  sheet.addRow(["職名", `第${index + 1}部長`, null, "氏名", "二宮 歩"]);
  sheet.addRow([]);
  sheet.addRow([...POLICY_HEADINGS]);
  for (let number = 1; number <= items; number += 1) {
    sheet.addRow([number, `目標${number}`, "計画の策定", "調整", "年度末", "企画課", "A", null]);
  }
  // Two items with one rating and one reason.
  if (items > 3) {
    sheet.mergeCells("G6:G7");
    sheet.mergeCells("H6:H7");
  }
}

/** A row of headings and the items below it; of the columns that a sheet may be without, some are missing. */
function plainForm(sheet: ExcelJS.Worksheet, index: number, seed: number, definition: FormDefinition): void {
  const roles = definition.columns.filter(({ optional }, at) => !optional || (seed + index + at) % 3 > 0);
  sheet.addRow([`令和6年度 第${index + 1}部 ${definition.titles[0]!}`]);
  if (definition.headerFields.length > 0)
    sheet.addRow(["作成日", "令和6年4月1日", "職名", `第${index + 1}部長`, "氏名", "二宮 歩"]);
  sheet.addRow([]);
  sheet.addRow(roles.map(({ headings }) => headings[0]));
  for (let number = 1; number <= 2 + ((seed + index) % 6); number += 1)
    sheet.addRow(roles.map(({ role }) => (role === "number" ? number : (VALUES[role] ?? `目標${number}`))));
}

const TOTTORI = DEFINITIONS.find(({ id }) => id === "tottori")!;
const VALUES: Readonly<Partial<Record<Role, string | number>>> = {
  category: "成果",
  owner: "企画課",
  "own-3": "重点",
  interimRating: "50%",
  rating: 0.8,
};

const BLANKS = ["", " ", "　", "\u00a0", "\u200b　", "\u2060\ufeff", "　\n "];
const CHOICES: Readonly<Partial<Record<Role, readonly string[]>>> = {
  number: ["1", "2", "3", "7", "００２", "(4)", "No.5", "③", "6.", "五番目", "-1", "1.5", "あれこれ"],
  category: ["施政方針", "ビジョン", "その他", "ビジョン ", "ビジヨン", "新規", "*", "=その他", '"', "|"],
  rating: [
    "高度に達成した",
    "ほぼ達成した",
    "ほとんど未達成だった",
    "A",
    "C",
    "D",
    "E",
    "ほぼ達成",
    "△",
    "?",
    "<>",
  ],
  interimRating: ["80%", "0.5", "順調", "－", "半分"],
  "own-1": ["１２０", "約1,200千円", "たくさん", "未定"],
  "own-2": ["令和4年5月1日", "5月ごろ", "R4.13.1"],
  "own-3": ["一般", "重点 ", "最重点", "*", "成果"],
  reason: ["", "なし", "－", "特になし", "人が足りなかったため"],
};
const DATES = [
  "令和4年4月1日",
  "令和４年４月１日",
  "R4.4.1",
  "2022/4/1",
  "20220401",
  "令和元年5月1日",
  "令和元年4月1日",
  "令和4年13月1日",
  "令和4年2月30日",
  "令和4年2月28日(月)",
  "H31.4.30",
  "H31.5.1",
  "4月14日",
  "あした",
  "四月",
  "2022/4",
];

export interface Filling {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * Where a page ends, an item may go on on the next one, and a row that says nothing ends the table: the check looks at
 * the pages together, the formulas at the cells that were filled when the sheet was made, as it says itself.
 */
function isBesideBreak({ items }: Form, index: number): boolean {
  const isBreak = (above: number) => {
    const [item, next] = [items[above], items[above + 1]];
    return item !== undefined && next !== undefined && item.row + item.rows < next.row;
  };
  const hasBreaks = items.some((_, above) => isBreak(above));
  return hasBreaks && (index === items.length - 1 || isBreak(index - 1) || isBreak(index));
}

/** What somebody types into the form's own cells; where the value shares its cell with a label, nothing. */
export function fillingsOf(form: Form, seed: number): Filling[] {
  const fields = form.items.flatMap(({ row, fields: own }, index) =>
    (Object.entries(own) as [Role, Field][])
      .filter(([, { area }]) => area.row >= row)
      .map(([role, { area }]) => ({ role, area, keep: isBesideBreak(form, index) })),
  );
  const count = 1 + (seed % 9);
  const chosen = fc.sample(fc.constantFrom(...fields), { seed, numRuns: count });
  const blanks = fc.sample(fc.constantFrom(...BLANKS), { seed: seed + 1, numRuns: count });
  const picks = fc.sample(fc.nat(1000), { seed: seed + 2, numRuns: count + 1 });
  const cells = chosen.map(({ role, area, keep }, index): Filling => {
    const choices = keep && role === "item" ? ["何か"] : (CHOICES[role] ?? ["何か", "0", "=1/0"]);
    const pick = picks[index]!;
    // An item is not left without what tells that it is one.
    const blank = pick % 3 === 0 && role !== "item" && !keep;
    return {
      row: area.row,
      column: area.column,
      text: blank ? blanks[index]! : choices[pick % choices.length]!,
    };
  });
  const header = Object.values(form.header).filter(({ lead, inPieces }) => lead === undefined && !inPieces);
  const field = header[seed % Math.max(1, header.length * 2)];
  if (field) {
    const isDate = form.header.createdOn === field;
    const pick = picks[count]!;
    const text = pick % 4 === 0 ? blanks[0]! : isDate ? DATES[pick % DATES.length]! : "某";
    cells.push({ row: field.area.row, column: field.area.column, text });
  }
  return cells;
}
