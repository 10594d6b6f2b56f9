/** 変更一覧: from comparisons to the edit that writes the sheet, new or in place. */
import { cellAddress, quoteSheet, rectAddress, rectOf } from "../cells/geometry";
import { formulaText } from "../summary/criteria";
import { coveredNotes } from "../summary/sheet/covered-notes";
import { MARGINS } from "../summary/sheet/pages";
import { formula, number, SheetStack, text } from "../summary/sheet/stack";
import { ALL_BORDERS, FONT, HEADER_FILL, LINE, LINK, LIST_SIZE, QUIET } from "../summary/style";
import type { Edit } from "../workbook/edit";
import { PlanRefusal } from "../workbook/plan-refusal";
import type { SheetContent } from "../workbook/sheet-content";
import { freeSheetName, sameSheetName } from "../workbook/sheet-names";
import type { CellContent } from "../workbook/cell-content";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { COUNTS, countChanges, type Comparison } from "./comparison";
import { changeLines } from "./lines";
import type { ComparisonWords } from "./words";

export interface ComparedForms {
  readonly comparison: Comparison;
  /** A file's name, where the earlier form is in another workbook. */
  readonly file: string | null;
}

export interface ChangesPlan {
  readonly edit: Extract<Edit, { kind: "writeSheet" }>;
  readonly sheetName: string;
  readonly refreshed: boolean;
  /** A sheet of the usual name that the add-in did not make, and leaves alone. */
  readonly keptSheet: string | null;
}

const COLUMNS = 6;
/** Characters: 番号, 実施項目, 変更, 欄, 前, 今回; then what is not printed. */
const WIDTHS = [7, 26, 11, 16, 42, 42, 3];
const [NUMBER, ITEM, , , BEFORE, AFTER] = [0, 1, 2, 3, 4, 5];
/** Of one message to Excel on the web. */
const MOST_LINES = 3000;

/**
 * Throws the `PlanRefusal` `covers-notes` when the sheet has grown and a person has written where it would stand,
 * `too-many-items` when the list is longer than one sheet of it can be written.
 */
export function planChanges(
  workbook: WorkbookSnapshot,
  compared: readonly ComparedForms[],
  words: ComparisonWords,
): ChangesPlan {
  const own = workbook.sheets.find((sheet) => sheet.own?.purpose === "changes") ?? null;
  const names = workbook.sheets.map(({ name }) => name);
  const sheetName = own?.name ?? freeSheetName(words.sheetName, names);
  const content = changesContent(compared, words);
  const lost = own && coveredNotes(own, content.area);
  if (lost) throw new PlanRefusal("covers-notes", { sheet: sheetName, cells: rectAddress(lost) });
  return {
    edit: {
      kind: "writeSheet",
      needs: [...new Set(compared.map(({ comparison }) => comparison.after.sheet))],
      sheet: own?.id ?? null,
      name: sheetName,
      before: own?.own ? { area: own.own.area, charts: [] } : null,
      marked: true,
      purpose: "changes",
      content,
    },
    sheetName,
    refreshed: own !== null,
    keptSheet: own ? null : (names.find((name) => sameSheetName(name, words.sheetName)) ?? null),
  };
}

export function changesContent(compared: readonly ComparedForms[], words: ComparisonWords): SheetContent {
  const stack = new SheetStack(WIDTHS, FONT, 2);
  const line = (content: string, format = {}) => {
    stack.put(stack.row, 0, [text(content)]);
    stack.format(rectOf(stack.row, 0), format);
    stack.row += 1;
  };
  line(words.sheetName, { bold: true, size: 14 });
  line(words.markNote, { size: LIST_SIZE, color: QUIET });
  stack.row += 1;
  let lines = 0;
  for (const one of compared) {
    lines += putForm(stack, one, words);
    if (lines > MOST_LINES) throw new PlanRefusal("too-many-items");
  }
  line(words.madeBy, { size: LIST_SIZE, color: QUIET });
  const { rows, cells, heights } = stack.finish();
  const area = rectOf(0, 0, rows, COLUMNS);
  return {
    area,
    cells,
    formats: [{ at: area, format: { fontName: FONT, size: 10, verticalAlign: "top" } }, ...stack.formats],
    columnWidths: WIDTHS.slice(0, COLUMNS),
    rowHeights: heights,
    charts: [],
    page: {
      orientation: "landscape",
      paper: "A4",
      fitToWidth: 1,
      printArea: area,
      titleRows: { first: 0, count: 2 },
      margins: MARGINS,
      footer: { left: "&A", center: "&P / &N", right: "" },
    },
    freezeRows: 2,
  };
}

/** Gives the number of lines. */
function putForm(stack: SheetStack, { comparison, file }: ComparedForms, words: ComparisonWords): number {
  const { before, after } = comparison;
  const start = stack.row;
  const year = (form: typeof before) => (form.fiscalYear === null ? "" : words.fiscalYear(form.fiscalYear));
  const place = (form: typeof before, from: string | null) =>
    [from ?? "", form.sheetName, year(form)].filter((part) => part !== "").join(" ");
  const counts = countChanges(comparison);
  stack.put(start, 0, [text(words.title(after.department))]);
  stack.format(rectOf(start, 0), { bold: true, size: 12 });
  stack.put(start + 1, 0, [text(words.sources(place(before, file), place(after, null)))]);
  stack.put(start + 2, 0, [text(COUNTS.map((count) => words.counts[count](counts[count])).join("　"))]);
  stack.row += 3;
  const lines = changeLines(comparison, words);
  if (lines.length === 0) stack.put(stack.row, 0, [text(words.none)]);
  else {
    const { headings } = words;
    const header = stack.row;
    const { number: numbers, item, kind, field, before: old, after: now } = headings;
    stack.put(header, 0, [numbers, item, kind, field, old, now].map(text));
    lines.forEach((one, index) => {
      const row = header + 1 + index;
      stack.put(row, 0, [
        numberCell(
          one.number,
          one.row === null ? null : rectOf(one.row, firstColumn(after)),
          after.sheetName,
        ),
        text(one.item),
        text(words.kinds[one.kind]),
        text(one.field),
        text(one.before),
        text(one.after),
      ]);
      const wrapped = [one.item, one.before, one.after];
      stack.fit(
        row,
        [ITEM, BEFORE, AFTER].map((column, at) => ({
          text: wrapped[at] ?? "",
          at: rectOf(row, column ?? 0),
        })),
        LIST_SIZE,
      );
    });
    const table = rectOf(header, 0, lines.length + 1, COLUMNS);
    stack.format(table, { size: LIST_SIZE, wrap: true, borders: ALL_BORDERS, borderColor: LINE });
    stack.format(rectOf(header, 0, 1, COLUMNS), { bold: true, fill: HEADER_FILL, align: "center" });
    stack.format(rectOf(header + 1, NUMBER ?? 0, lines.length), { align: "center", color: LINK });
    stack.row += lines.length;
  }
  stack.row += 2;
  return lines.length;
}

function firstColumn({ columns }: Comparison["after"]): number {
  return columns.number?.column ?? columns.item?.column ?? 0;
}

/** A link to the item's row, where it is in the workbook. */
function numberCell(
  value: number | null,
  at: ReturnType<typeof rectOf> | null,
  sheetName: string,
): CellContent {
  if (!at) return value === null ? text("") : number(value);
  const target = formulaText(`#${quoteSheet(sheetName)}!${cellAddress(at)}`);
  return formula(`=HYPERLINK(${target},${value ?? formulaText(cellAddress(at))})`);
}
