/**
 * Draws one form onto a sheet as the city's print has it, row for row: title 1, header fields 3, header row 4, items
 * from 5; a blank row, a page break and the header row again between pages.
 */
import type { Excelize } from "./excelize";
import { must } from "./excelize";
import type { SampleForm, SampleItem } from "./source";
import { lineCount, rowHeight } from "./text-size";

type Workbook = ReturnType<Excelize["NewFile"]>;
type Style = Parameters<Workbook["NewStyle"]>[0];

export const FONT = "游ゴシック";
const SIZE = 10;
const INK = "000000";
const HEADER_FILL = "E7E6E6";
const THIN = 1;

interface PrintColumn {
  readonly key: keyof SampleItem;
  readonly letter: string;
  /** Excel's column width unit. */
  readonly width: number;
  readonly align: "left" | "center";
}

const COLUMNS: readonly PrintColumn[] = [
  { key: "number", letter: "A", width: 7, align: "center" },
  { key: "item", letter: "B", width: 23, align: "left" },
  { key: "category", letter: "C", width: 11.5, align: "center" },
  { key: "level", letter: "D", width: 46, align: "left" },
  { key: "method", letter: "E", width: 58, align: "left" },
  { key: "deadline", letter: "F", width: 9, align: "center" },
  { key: "owner", letter: "G", width: 13, align: "center" },
  { key: "rating", letter: "H", width: 18.5, align: "center" },
];

/** Row numbers (1-based) of a form's parts on its sheet. */
export interface FormRows {
  readonly headers: readonly number[];
  readonly items: readonly number[];
  readonly last: number;
}

const FIRST_HEADER_ROW = 4;

export function formRows(form: SampleForm): FormRows {
  const headers: number[] = [];
  const items: number[] = [];
  let row = FIRST_HEADER_ROW;
  for (const page of form.pages) {
    headers.push(row);
    items.push(...page.map((_, index) => row + 1 + index));
    row += page.length + 2; // the header row, the items, a blank row
  }
  return { headers, items, last: row - 2 };
}

/** Fills the (empty) sheet. */
export function drawForm(workbook: Workbook, sheet: string, form: SampleForm): void {
  const rows = formRows(form);
  const styles = makeStyles(workbook);
  for (const column of COLUMNS) {
    must(workbook.SetColWidth(sheet, column.letter, column.letter, column.width));
  }
  drawTitle(workbook, sheet, form, styles);
  drawFields(workbook, sheet, form, styles);
  for (const row of rows.headers) drawHeader(workbook, sheet, row, form.headings, styles);
  form.pages.flat().forEach((item, index) => drawItem(workbook, sheet, rows.items[index]!, item, styles));
  for (const row of rows.headers.slice(1)) {
    must(workbook.SetRowHeight(sheet, row - 1, 9));
    must(workbook.InsertPageBreak(sheet, `A${row}`));
  }
  setUpPage(workbook, sheet, rows.last);
}

type Styles = ReturnType<typeof makeStyles>;

function makeStyles(workbook: Workbook) {
  const style = (definition: Style): number => must(workbook.NewStyle(definition)).style;
  const font = { Family: FONT, Size: SIZE, Color: INK };
  const box = ["left", "right", "top", "bottom"].map((Type) => ({ Type, Color: INK, Style: THIN }));
  const fill = { Type: "pattern", Pattern: 1, Color: [HEADER_FILL] };
  const cell = (Horizontal: string, Vertical: string): Style => ({
    Font: font,
    Border: box,
    Alignment: { Horizontal, Vertical, WrapText: true },
  });
  return {
    title: style({
      Font: { ...font, Size: 16, Bold: true },
      Alignment: { Horizontal: "center", Vertical: "center" },
    }),
    label: style({ ...cell("center", "center"), Fill: fill }),
    field: style({
      Font: font,
      Border: box,
      Alignment: { Horizontal: "left", Vertical: "center", Indent: 1 },
    }),
    left: style(cell("left", "top")),
    center: style(cell("center", "top")),
  };
}

function drawTitle(workbook: Workbook, sheet: string, form: SampleForm, styles: Styles): void {
  must(workbook.SetCellStr(sheet, "A1", form.title));
  must(workbook.MergeCell(sheet, "A1", "H1"));
  must(workbook.SetCellStyle(sheet, "A1", "H1", styles.title));
  must(workbook.SetRowHeight(sheet, 1, 30));
  must(workbook.SetRowHeight(sheet, 2, 8));
}

function drawFields(workbook: Workbook, sheet: string, form: SampleForm, styles: Styles): void {
  const fields = [
    { label: "作成日", at: "A3", value: form.createdOn, from: "B3", to: "C3" },
    { label: "職名", at: "D3", value: form.jobTitle, from: "E3", to: "F3" },
    { label: "氏名", at: "G3", value: form.name, from: "H3", to: "H3" },
  ];
  for (const field of fields) {
    must(workbook.SetCellStr(sheet, field.at, field.label));
    must(workbook.SetCellStyle(sheet, field.at, field.at, styles.label));
    if (field.value !== "") must(workbook.SetCellStr(sheet, field.from, field.value));
    if (field.from !== field.to) must(workbook.MergeCell(sheet, field.from, field.to));
    must(workbook.SetCellStyle(sheet, field.from, field.to, styles.field));
  }
  must(workbook.SetRowHeight(sheet, 3, 24));
}

function drawHeader(
  workbook: Workbook,
  sheet: string,
  row: number,
  headings: readonly string[],
  styles: Styles,
): void {
  const texts = headings.map((heading) => heading.replace(" (", "\n("));
  texts.forEach((text, index) => {
    const cell = `${COLUMNS[index]!.letter}${row}`;
    must(workbook.SetCellStr(sheet, cell, text));
    must(workbook.SetCellStyle(sheet, cell, cell, styles.label));
  });
  const lines = Math.max(...texts.map((text, index) => lineCount(text, COLUMNS[index]!.width, SIZE)));
  must(workbook.SetRowHeight(sheet, row, rowHeight(lines, SIZE)));
}

function drawItem(workbook: Workbook, sheet: string, row: number, item: SampleItem, styles: Styles): void {
  for (const column of COLUMNS) {
    const cell = `${column.letter}${row}`;
    const value = item[column.key];
    if (typeof value === "number") must(workbook.SetCellInt(sheet, cell, value));
    else if (value !== "") must(workbook.SetCellStr(sheet, cell, value));
    must(workbook.SetCellStyle(sheet, cell, cell, styles[column.align]));
  }
  const lines = Math.max(...COLUMNS.map((column) => lineCount(String(item[column.key]), column.width, SIZE)));
  must(workbook.SetRowHeight(sheet, row, rowHeight(lines, SIZE)));
}

function setUpPage(workbook: Workbook, sheet: string, lastRow: number): void {
  const A4 = 9;
  must(workbook.SetSheetProps(sheet, { FitToPage: true }));
  must(workbook.SetPageLayout(sheet, { Size: A4, Orientation: "landscape", FitToWidth: 1, FitToHeight: 0 }));
  must(
    workbook.SetPageMargins(sheet, {
      Left: 0.4,
      Right: 0.4,
      Top: 0.45,
      Bottom: 0.5,
      Header: 0.25,
      Footer: 0.25,
      Horizontally: true,
    }),
  );
  must(workbook.SetHeaderFooter(sheet, { OddFooter: `&C&"${FONT}"&9&P / &N` }));
  must(
    workbook.SetDefinedName({
      Name: "_xlnm.Print_Area",
      RefersTo: `'${sheet}'!$A$1:$H$${lastRow}`,
      Scope: sheet,
    }),
  );
}
