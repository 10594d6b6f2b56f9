/** Workbooks in the stand-in Excel for tests: the add-in's real host over the real office.js. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { keepOffice, openWorkbook, type OpenWorkbook } from "../../src/cli/standin-excel";
import { besideOf } from "../../src/standin/model/range/format/range-borders";
import { HARSH, type Temper } from "../../src/standin/model/temper";
import { cellAddress, parseAddress } from "../../src/cells/geometry";

export const SAMPLES = path.resolve(__dirname, "..", "..", "assets", "samples");
export const COMPLETE = path.join(SAMPLES, "組織目標_総務部_令和4年度.xlsx");
export const HALF_FILLED = path.join(SAMPLES, "組織目標_総務部_記入途中.xlsx");
export const THREE_DEPARTMENTS = path.join(SAMPLES, "組織目標_3部.xlsx");

// One office.js for a test file's workbooks, as the headless check has it.
keepOffice();

const open: OpenWorkbook[] = [];

/** Closed by `closeAll`. */
export async function openFile(file: string, temper?: Partial<Temper>): Promise<OpenWorkbook> {
  return openBytes(readFileSync(file), path.basename(file), temper);
}

/**
 * In the harshest Excel that there may be: what holds against the hardest answers holds against the others.
 * @param temper where a test needs another answer
 */
export async function openBytes(
  bytes: Uint8Array,
  name = "組織目標.xlsx",
  temper: Partial<Temper> = {},
): Promise<OpenWorkbook> {
  const workbook = await openWorkbook(bytes, name);
  workbook.session.temper = { ...HARSH, ...temper };
  open.push(workbook);
  return workbook;
}

export function closeAll(): void {
  for (const workbook of open.splice(0).reverse()) workbook.close();
}

/** The id of the sheet of that name. */
export function sheetId({ session }: OpenWorkbook, name: string): string {
  const sheet = session.engine.sheets().find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet.id;
}

/** A user's typing into a cell. */
export function type(workbook: OpenWorkbook, sheet: string, address: string, text: string): void {
  const { row, column } = parseAddress(address);
  workbook.session.userSetCell(sheetId(workbook, sheet), row, column, text, { confirmed: true });
}

/** Everything in the workbook that an action could change, as plain data: for "as it was before". */
export function everything({ session: { engine } }: OpenWorkbook) {
  return {
    sheets: engine.sheets().map((sheet) => {
      const area = engine.usedArea(sheet.id, true);
      const cells = area ? cellsOf(engine, sheet.id, area) : {};
      return {
        name: sheet.name,
        visible: sheet.visible,
        veryHidden: sheet.veryHidden,
        cells,
        merges: engine.merges(sheet.id),
        validations: perCell(engine.validations(sheet.id)),
        // Ids are Excel's, and other ones after every opening.
        formats: engine.conditionalFormats?.(sheet.id).map((format) => ({ ...format, id: "" })),
        charts: engine.charts(sheet.id),
        tables: [...(engine.tables?.(sheet.id) ?? [])].sort((a, b) => a.id - b.id),
        page: engine.pageSetup(sheet.id),
        frozen: engine.frozenRows(sheet.id),
      };
    }),
    // Excel shows them in the order of the alphabet, whenever they were made.
    names: [...engine.names()].sort((a, b) => (a.name < b.name ? -1 : 1)),
    parts: engine.xmlParts().map(({ xml }) => xml),
    // What holds nothing is a part that an undo has left.
    settings: (engine.addInSettings?.() ?? []).filter(({ settings }) => Object.keys(settings).length > 0),
  };
}

type Engine = OpenWorkbook["session"]["engine"];
type Area = NonNullable<ReturnType<Engine["usedArea"]>>;

/** With the lines that stand at the cells beside it: between two cells there is one line, whichever cell has it. */
function shownStyle(engine: Engine, sheet: string, row: number, column: number) {
  const style = engine.style(sheet, row, column);
  const sides = (["top", "bottom", "left", "right"] as const).map((side) => [
    side,
    style.borders[side] ?? besideOf(engine, sheet, row, column, side)?.border ?? null,
  ]);
  return { ...style, borders: { ...style.borders, ...(Object.fromEntries(sides) as object) } };
}

/** Every cell that holds something or looks like something; one that looks as an untouched cell does is not told. */
function cellsOf(engine: Engine, sheet: string, area: Area) {
  const formulas = engine.formulas(sheet, area);
  const untouched = JSON.stringify(engine.style(sheet, area.row + area.rows + 1000, 0));
  const cells: Record<string, unknown> = {};
  formulas.forEach((row, r) =>
    row.forEach((formula, c) => {
      const style = shownStyle(engine, sheet, area.row + r, area.column + c);
      if (formula === "" && JSON.stringify(style) === untouched) return;
      cells[cellAddress({ row: area.row + r, column: area.column + c })] = { formula, style };
    }),
  );
  return cells;
}

/** Rules cell by cell: how the cells are bundled in the file says nothing about the sheet. */
function perCell(validations: ReturnType<Engine["validations"]>) {
  const cells: Record<string, unknown> = {};
  for (const { areas, showDropdown, ...others } of validations) {
    const rule = others.type === "list" ? { ...others, showDropdown } : others;
    for (const { row, column, rows, columns } of areas) {
      for (let r = row; r < row + rows; r += 1) {
        for (let c = column; c < column + columns; c += 1) cells[`${r},${c}`] = rule;
      }
    }
  }
  return cells;
}
