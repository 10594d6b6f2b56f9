/**
 * An `ExcelHost` over a plain snapshot. It records what is asked of it, and carries out the edits that a later
 * reading would show: cells, settings and lists.
 */
import type { CellContent } from "../../../src/workbook/cell-content";
import type { Edit } from "../../../src/workbook/edit";
import { rectOf } from "../../../src/cells/geometry";
import type { Rect } from "../../../src/cells/geometry";
import type {
  ApplyResult,
  ExcelHost,
  SelfTestReport,
  SheetEvent,
  SheetsOfFile,
  TakenSheets,
} from "../../../src/excel/host";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../../src/workbook/snapshot";

type Call =
  | "copySheets"
  | "takingAway"
  | "readWorkbook"
  | "apply"
  | "select"
  | "activeCell"
  | "readCells"
  | "calculate"
  | "takeIn";

export class FakeHost implements ExcelHost {
  /** Every call, in order: one is one round trip. */
  readonly calls: Call[] = [];
  readonly applied: (readonly Edit[])[] = [];
  readonly selected: { readonly sheet: string; readonly area: Rect }[] = [];
  readonly #failures = new Map<Call, unknown>();
  readonly #listeners = new Set<(event: SheetEvent) => void>();
  #gate: Promise<void> = Promise.resolve();

  constructor(public workbook: WorkbookSnapshot) {}

  /** The next call of that kind rejects with `error`. */
  failNext(call: Call, error: unknown): void {
    this.#failures.set(call, error);
  }

  /** Calls wait from now on, until the function that this gives is called. */
  hold(): () => void {
    let release: () => void = () => undefined;
    this.#gate = new Promise((resolve) => (release = resolve));
    return release;
  }

  /** Types into a cell, as a person would. */
  type(sheetId: string, row: number, column: number, value: CellValue): void {
    this.#write(sheetId, rectOf(row, column), [[value]]);
  }

  async readWorkbook(): Promise<WorkbookSnapshot> {
    await this.#answer("readWorkbook");
    return this.workbook;
  }

  async apply(edits: readonly Edit[]): Promise<ApplyResult> {
    await this.#answer("apply");
    this.applied.push(edits);
    return { inverse: edits.map((edit) => this.#apply(edit)).reverse(), createdSheets: [], kept: [] };
  }

  async takeIn({ sheets }: SheetsOfFile): Promise<TakenSheets> {
    await this.#answer("takeIn");
    const added = sheets.map(({ name, used, values }) => ({
      ...this.workbook.sheets[0]!,
      id: name,
      name,
      visible: true,
      used,
      values,
      numberFormats: values.map((row) => row.map(() => "General")),
      merges: [],
      own: null,
    }));
    this.workbook = { ...this.workbook, sheets: [...this.workbook.sheets, ...added] };
    const inverse = added.map(({ id }): Edit => ({ kind: "removeTaken", sheet: id, mark: "" }));
    return { inverse, sheets: added.map(({ id }) => id), replaced: 0, leftBehind: [] };
  }

  async copySheets(
    wanted: readonly { readonly sheet: string; readonly name: string }[],
  ): Promise<readonly string[]> {
    await this.#answer("copySheets");
    const copies = wanted.flatMap(({ sheet, name }) => {
      const original = this.workbook.sheets.find(({ id }) => id === sheet);
      return original ? [{ ...original, id: name, name }] : [];
    });
    this.workbook = { ...this.workbook, sheets: [...this.workbook.sheets, ...copies] };
    return copies.map(({ id }) => id);
  }

  async takingAway(sheets: readonly string[]): Promise<readonly Edit[]> {
    await this.#answer("takingAway");
    return sheets.map((sheet) => ({ kind: "removeTaken", sheet, mark: "" }));
  }

  async select(sheet: string, area: Rect): Promise<void> {
    await this.#answer("select");
    this.selected.push({ sheet, area });
    const found = this.workbook.sheets.find(({ id, name }) => id === sheet || name === sheet);
    if (found) this.workbook = { ...this.workbook, activeSheet: found.id };
  }

  async readCells(sheetId: string, area: Rect) {
    await this.#answer("readCells");
    const sheet = this.workbook.sheets.find(({ id }) => id === sheetId);
    const used = sheet?.used ?? rectOf(0, 0);
    const block = <T>(rows: readonly (readonly T[])[] | undefined, blank: T): T[][] =>
      Array.from({ length: area.rows }, (_, r) =>
        Array.from(
          { length: area.columns },
          (__, c) => rows?.[area.row + r - used.row]?.[area.column + c - used.column] ?? blank,
        ),
      );
    return {
      area,
      values: block<CellValue>(sheet?.values, ""),
      numberFormats: block(sheet?.numberFormats, "General"),
    };
  }

  async calculate(): Promise<void> {
    await this.#answer("calculate");
  }

  watch(listener: (event: SheetEvent) => void) {
    this.#listeners.add(listener);
    return Promise.resolve(() => {
      this.#listeners.delete(listener);
      return Promise.resolve();
    });
  }

  /** Excel tells of something, as far as anybody listens. */
  tell(event: SheetEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  /** What the self-test is to report; without one it fails. */
  report: SelfTestReport | null = null;

  selfTest({ onProgress }: Parameters<ExcelHost["selfTest"]>[0]): Promise<SelfTestReport> {
    onProgress?.(0, 1);
    return this.report ? Promise.resolve(this.report) : Promise.reject(new Error("no sheet"));
  }

  removeSelfTestSheet: ExcelHost["removeSelfTestSheet"] = () => Promise.resolve();

  opens = false;

  opensPane = () => Promise.resolve(this.opens);

  async activeCell() {
    await this.#answer("activeCell");
    const { row, column } = this.selected.at(-1)?.area ?? rectOf(0, 0);
    return { sheet: this.workbook.activeSheet, cell: { row, column } };
  }

  async #answer(call: Call): Promise<void> {
    this.calls.push(call);
    await this.#gate;
    if (!this.#failures.has(call)) return;
    const error = this.#failures.get(call);
    this.#failures.delete(call);
    throw error;
  }

  #apply(edit: Edit): Edit {
    switch (edit.kind) {
      case "setCells": {
        const before = this.#write(
          edit.sheet,
          edit.at,
          edit.content.map((row) => row.map(valueOf)),
        );
        return { ...edit, content: before.map((row) => row.map(contentOf)) };
      }
      case "setSettings": {
        const { settings } = this.workbook;
        this.workbook = { ...this.workbook, settings: edit.settings };
        return { kind: "setSettings", settings, listSheet: edit.listSheet };
      }
      case "setPaneOpening": {
        const { opens } = this;
        this.opens = edit.opens;
        return { ...edit, opens };
      }
      case "setDropdown":
        return { kind: "restoreValidation", sheet: edit.sheet, cells: [] };
      case "writeLists": {
        const { listSheet: before, ...workbook } = this.workbook;
        const listSheet = { id: before?.id ?? edit.name, name: edit.name, lists: edit.lists };
        this.workbook = { ...workbook, listSheet };
        return before
          ? { ...edit, sheet: before.id, lists: before.lists }
          : { kind: "removeLists", sheet: listSheet.id };
      }
      case "removeLists": {
        const { listSheet, ...workbook } = this.workbook;
        this.workbook = workbook;
        return listSheet ? { ...listSheet, kind: "writeLists", sheet: null, settings: null } : edit;
      }
      case "writeSheet":
        return { kind: "removeSheet", sheet: edit.name };
      default:
        return edit;
    }
  }

  /** Gives what stood there before. */
  #write(sheetId: string, at: Rect, content: readonly (readonly CellValue[])[]): CellValue[][] {
    const sheet = this.workbook.sheets.find(({ id }) => id === sheetId);
    if (!sheet?.used) throw new Error(`no cells on sheet ${sheetId}`);
    const { used } = sheet;
    const values = sheet.values.map((row) => [...row]);
    const before = content.map((row, down) =>
      row.map((value, right) => {
        const line = values[at.row + down - used.row];
        const column = at.column + right - used.column;
        if (line?.[column] === undefined) throw new Error("outside the used cells");
        const old = line[column];
        line[column] = value;
        return old;
      }),
    );
    const written: SheetSnapshot = { ...sheet, values };
    const sheets = this.workbook.sheets.map((each) => (each === sheet ? written : each));
    this.workbook = { ...this.workbook, sheets };
    return before;
  }
}

function valueOf(content: CellContent): CellValue {
  switch (content.kind) {
    case "empty":
      return "";
    case "text":
      return content.text;
    case "number":
      return content.number;
    case "boolean":
      return content.boolean;
    case "error":
      return content.error;
    case "formula":
      return content.formula;
  }
}

function contentOf(value: CellValue): CellContent {
  if (value === "") return { kind: "empty" };
  if (typeof value === "number") return { kind: "number", number: value };
  if (typeof value === "boolean") return { kind: "boolean", boolean: value };
  return { kind: "text", text: value };
}
