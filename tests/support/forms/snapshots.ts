/** Builds snapshots from rows of plain values, for tests of the core. */
import { parseAddress, rectOf } from "../../../src/cells/geometry";
import type { CellContent } from "../../../src/workbook/cell-content";
import type { Edit } from "../../../src/workbook/edit";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../../src/workbook/snapshot";

export interface SheetOptions {
  readonly id?: string;
  readonly name?: string;
  /** A1 address of the first row's first cell. */
  readonly at?: string;
  /** A1 addresses. */
  readonly merges?: readonly string[];
  /** Cells with a rule that is no list, or with the list of this source. */
  readonly ruled?: readonly (string | readonly [address: string, list: string])[];
  /** Number formats by A1 address; "General" elsewhere. */
  readonly formats?: Readonly<Record<string, string>>;
  readonly own?: SheetSnapshot["own"];
  readonly visible?: boolean;
}

/** null is an empty cell; short rows are filled up. */
export function sheetOf(
  rows: readonly (readonly (CellValue | null)[])[],
  options: SheetOptions = {},
): SheetSnapshot {
  const { row, column } = parseAddress(options.at ?? "A1");
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const values = rows.map((cells) => Array.from({ length: width }, (_, index) => cells[index] ?? ""));
  const numberFormats = values.map((cells) => cells.map(() => "General"));
  for (const [address, format] of Object.entries(options.formats ?? {})) {
    const cell = parseAddress(address);
    const formats = numberFormats[cell.row - row];
    if (formats) formats[cell.column - column] = format;
  }
  const name = options.name ?? "部の組織目標";
  return {
    id: options.id ?? `{${name}}`,
    name,
    visible: options.visible ?? true,
    protected: false,
    used: width === 0 ? null : rectOf(row, column, rows.length, width),
    values,
    numberFormats,
    merges: (options.merges ?? []).map(parseAddress),
    ruled: (options.ruled ?? []).map((rule) =>
      typeof rule === "string"
        ? { ...parseAddress(rule), uniform: true }
        : { ...parseAddress(rule[0]), uniform: true, list: rule[1] },
    ),
    own: options.own ?? null,
  };
}

export function workbookOf(
  sheets: readonly SheetSnapshot[],
  settings: Readonly<Record<string, string>> = {},
): WorkbookSnapshot {
  return { name: "組織目標.xlsx", sheets, activeSheet: sheets[0]?.id ?? "", settings };
}

/** The sheet with one cell changed, as when a person types into it. `address` lies within the used cells. */
export function withCell(sheet: SheetSnapshot, address: string, value: CellValue): SheetSnapshot {
  const cell = parseAddress(address);
  const used = sheet.used ?? rectOf(0, 0);
  return {
    ...sheet,
    values: sheet.values.map((cells, row) =>
      cells.map((old, column) =>
        row + used.row === cell.row && column + used.column === cell.column ? value : old,
      ),
    ),
  };
}

/** The sheet after the edits' cells were written. Other kinds of edits are not for a snapshot. */
export function withEdits(sheet: SheetSnapshot, edits: readonly Edit[]): SheetSnapshot {
  const used = sheet.used ?? rectOf(0, 0);
  const values = sheet.values.map((row) => [...row]);
  for (const edit of edits) {
    if (edit.kind !== "setCells") throw new RangeError(`${edit.kind} does not write cells`);
    edit.content.forEach((cells, row) =>
      cells.forEach((content, column) => {
        const line = values[edit.at.row + row - used.row];
        if (line) line[edit.at.column + column - used.column] = valueOf(content);
      }),
    );
  }
  return { ...sheet, values };
}

function valueOf(content: CellContent): CellValue {
  switch (content.kind) {
    case "number":
      return content.number;
    case "text":
      return content.text;
    case "empty":
      return "";
    default:
      throw new RangeError(`a snapshot cannot hold a ${content.kind}`);
  }
}
