/** A sheet of the add-in's own that is one table: written new or anew in place, and taken away again. */
import { contains, quoteSheet, rectAddress, rectOf, type Rect } from "../cells/geometry";
import { coveredNotes } from "../summary/sheet/covered-notes";
import { ALL_BORDERS, FONT, HEADER_FILL, LINE, LINK, QUIET, TEXT_SIZE } from "../summary/style";
import type { CellContent } from "../workbook/cell-content";
import type { Edit } from "../workbook/edit";
import { PlanRefusal } from "../workbook/plan-refusal";
import { emptyContent, type SheetContent } from "../workbook/sheet-content";
import { freeSheetName, sameSheetName } from "../workbook/sheet-names";
import type { OwnPurpose, SheetSnapshot } from "../workbook/snapshot";

type WriteSheet = Extract<Edit, { kind: "writeSheet" }>;

export interface OwnTable {
  readonly title: string;
  /** Below the title: what the table is of. */
  readonly note: string;
  /** `width` in characters. */
  readonly columns: readonly {
    readonly heading: string;
    readonly width: number;
    readonly wrap?: true;
    readonly format?: string;
    readonly link?: true;
  }[];
  readonly rows: readonly (readonly CellContent[])[];
  readonly font: string | undefined;
}

export interface OwnTablePlan {
  readonly edit: WriteSheet;
  readonly sheetName: string;
  /** True: the sheet is there and is written anew in place. */
  readonly refreshed: boolean;
  /** A sheet of the usual name that the add-in did not make, and leaves alone. */
  readonly keptSheet: string | null;
}

const HEADER_ROW = 3;
/** Of the first row of the table's body. */
export const FIRST_ROW = HEADER_ROW + 1;

export function text(value: string): CellContent {
  return value === "" ? { kind: "empty" } : { kind: "text", text: value };
}

export function count(value: number): CellContent {
  return { kind: "number", number: value };
}

/** A cell that leads to another one when it is pressed. `label`: what it shows; both are quoted, whatever they hold. */
export function linkTo(sheetName: string, address: string, label: string): CellContent {
  const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`;
  return {
    kind: "formula",
    formula: `=HYPERLINK(${quoted(`#${quoteSheet(sheetName)}!${address}`)},${quoted(label)})`,
  };
}

/** The add-in's own sheet of this purpose; with a name, only the one of that name. */
export function ownTable(
  sheets: readonly SheetSnapshot[],
  purpose: OwnPurpose,
  name?: string,
): SheetSnapshot | null {
  const found = sheets.filter(({ own }) => own?.purpose === purpose);
  return found.find((one) => name === undefined || sameSheetName(one.name, name)) ?? null;
}

/** Throws the `PlanRefusal` `covers-notes` when the table has grown and a person has written where it would stand. */
export function planOwnTable(
  sheets: readonly SheetSnapshot[],
  own: SheetSnapshot | null,
  { purpose, name }: { readonly purpose: OwnPurpose; readonly name: string },
  table: OwnTable,
): OwnTablePlan {
  const names = sheets.map((sheet) => sheet.name);
  const sheetName = own?.name ?? freeSheetName(name, names);
  const content = contentOf(table);
  const lost = own && coveredNotes(own, content.area);
  if (lost) throw new PlanRefusal("covers-notes", { sheet: sheetName, cells: rectAddress(lost) });
  return {
    edit: {
      kind: "writeSheet",
      sheet: own?.id ?? null,
      name: sheetName,
      before: own?.own ? { area: own.own.area, charts: [] } : null,
      marked: true,
      purpose,
      content,
    },
    sheetName,
    refreshed: own !== null,
    keptSheet: own ? null : (names.find((one) => sameSheetName(one, name)) ?? null),
  };
}

/** The sheet goes; where a person has put something beside the table, only the table does. */
export function planNoOwnTable(own: SheetSnapshot, again: WriteSheet): Edit {
  const area = own.own?.area ?? rectOf(0, 0);
  if (!hasMore(own, area)) {
    return { kind: "removeSheet", sheet: own.id, again: { ...again, sheet: null, before: null } };
  }
  return { ...again, content: emptyContent(area) };
}

function hasMore({ used, values, own }: SheetSnapshot, area: Rect): boolean {
  if ((own?.charts.length ?? 0) > 0) return true;
  return values.some((line, r) =>
    line.some((value, c) => {
      const cell = { row: (used?.row ?? 0) + r, column: (used?.column ?? 0) + c };
      return value !== "" && !contains(area, cell);
    }),
  );
}

function contentOf({ title, note, columns, rows, font = FONT }: OwnTable): SheetContent {
  const end = FIRST_ROW + rows.length;
  const all = rectOf(0, 0, end, columns.length);
  const body = rectOf(FIRST_ROW, 0, Math.max(1, rows.length), columns.length);
  const header = rectOf(HEADER_ROW, 0, 1, columns.length);
  const column = (index: number) => rectOf(FIRST_ROW, index, body.rows);
  return {
    area: all,
    cells: [
      { at: rectOf(0, 0), content: [[text(title)]] },
      { at: rectOf(1, 0), content: [[text(note)]] },
      { at: header, content: [columns.map(({ heading }) => text(heading))] },
      ...(rows.length > 0 ? [{ at: body, content: rows }] : []),
    ],
    formats: [
      { at: all, format: { fontName: font, size: TEXT_SIZE, verticalAlign: "top" } },
      { at: rectOf(0, 0), format: { bold: true, size: 14 } },
      { at: rectOf(1, 0), format: { color: QUIET } },
      {
        at: header,
        format: { bold: true, fill: HEADER_FILL, wrap: true, borders: ALL_BORDERS, borderColor: LINE },
      },
      ...(rows.length > 0 ? [{ at: body, format: { borders: ALL_BORDERS, borderColor: LINE } }] : []),
      ...columns.flatMap(({ wrap, format, link }, index) => {
        const own = {
          ...(wrap ? { wrap } : {}),
          ...(format === undefined ? {} : { numberFormat: format }),
          ...(link ? { color: LINK } : {}),
        };
        return Object.keys(own).length > 0 ? [{ at: column(index), format: own }] : [];
      }),
    ],
    columnWidths: columns.map(({ width }) => width),
    charts: [],
    page: {
      orientation: "landscape",
      paper: "A4",
      fitToWidth: 1,
      printArea: all,
      titleRows: { first: HEADER_ROW, count: 1 },
      footer: { left: "", center: "&P / &N", right: "" },
    },
    freezeRows: FIRST_ROW,
    ...(rows.length > 0 ? { fitRows: body } : {}),
  };
}
