/**
 * A workbook that lives in memory and calculates nothing: for tests of the object model and the wire, which need no
 * real file. Formulas have the value 0.
 */
import type {
  Area,
  Chart,
  ConditionalFormat,
  DefinedName,
  Engine,
  FilledCell,
  PageSetup,
  Style,
  StyleChange,
  Validation,
  Value,
  XmlPart,
} from "../../../src/standin/engine/engine";

interface Sheet {
  id: string;
  name: string;
  visible: boolean;
  veryHidden: boolean;
  protected: boolean;
  cells: Map<string, { value: Value; formula: string | null }>;
  styles: Map<string, Style>;
  merges: Area[];
  validations: Validation[];
  formats: readonly ConditionalFormat[];
  charts: Chart[];
  page: PageSetup;
  widths: Map<number, number>;
  heights: Map<number, number>;
  frozen: number;
  gridlines: boolean;
  tabColor: string | null;
}

const PLAIN: Style = {
  font: { name: "游ゴシック", size: 11, bold: false, italic: false, color: "#000000" },
  fill: null,
  horizontal: "general",
  vertical: "center",
  wrap: false,
  numberFormat: "General",
  borders: { top: null, bottom: null, left: null, right: null },
};

export class MemoryEngine implements Engine {
  readonly fileName: string = "試験.xlsx";
  private all: Sheet[] = [];
  private active = "";
  private nameList: DefinedName[] = [];
  private parts: XmlPart[] = [];
  private count = 0;

  constructor(sheets: Readonly<Record<string, readonly (readonly Value[])[]>> = { Sheet1: [] }) {
    for (const [name, rows] of Object.entries(sheets)) {
      const id = this.addSheet(name);
      rows.forEach((row, r) =>
        row.forEach((value, c) => this.setCell(id, r, c, value, String(value).startsWith("="))),
      );
    }
    this.active = this.all[0]!.id;
  }

  sheets() {
    return this.all.map(({ id, name, visible, veryHidden, protected: locked }) => ({
      id,
      name,
      visible,
      veryHidden,
      protected: locked,
    }));
  }
  activeSheet() {
    return this.active;
  }
  activate(sheet: string) {
    this.active = sheet;
  }
  addSheet(name: string) {
    this.count += 1;
    const id = `{${String(this.count).padStart(8, "0")}-0000-0000-0000-000000000000}`;
    const page: PageSetup = {
      orientation: "portrait",
      paper: "a4",
      fitToWidth: null,
      fitToHeight: null,
      printArea: null,
      titleRows: null,
      header: { left: "", center: "", right: "" },
      footer: { left: "", center: "", right: "" },
      centerHorizontally: false,
      topMargin: 54,
      bottomMargin: 54,
      footerMargin: 21.6,
    };
    this.all.push({
      id,
      name,
      visible: true,
      veryHidden: false,
      protected: false,
      cells: new Map(),
      styles: new Map(),
      merges: [],
      validations: [],
      formats: [],
      charts: [],
      page,
      widths: new Map(),
      heights: new Map(),
      frozen: 0,
      gridlines: true,
      tabColor: null,
    });
    return id;
  }
  removeSheet(sheet: string) {
    this.all = this.all.filter(({ id }) => id !== sheet);
    if (this.active === sheet) this.active = this.all[0]!.id;
  }
  renameSheet(sheet: string, name: string) {
    this.of(sheet).name = name;
  }
  setSheetVisible(sheet: string, visible: boolean, veryHidden = false) {
    this.of(sheet).visible = visible;
    this.of(sheet).veryHidden = !visible && veryHidden;
  }
  moveSheet(sheet: string, position: number) {
    const moved = this.of(sheet);
    this.all = this.all.filter((one) => one !== moved);
    this.all.splice(position, 0, moved);
  }
  tabColor(sheet: string) {
    return this.of(sheet).tabColor;
  }
  setTabColor(sheet: string, color: string | null) {
    this.of(sheet).tabColor = color;
  }
  gridlines(sheet: string) {
    return this.of(sheet).gridlines;
  }
  setGridlines(sheet: string, shown: boolean) {
    this.of(sheet).gridlines = shown;
  }

  filledCells(sheet: string, { row, column, rows, columns }: Area): FilledCell[] {
    return [...this.of(sheet).cells]
      .map(([key, { value, formula }]) => {
        const [r, c] = key.split(",").map(Number) as [number, number];
        return { row: r, column: c, value, calculated: formula !== null };
      })
      .filter(
        (at) => at.row >= row && at.row < row + rows && at.column >= column && at.column < column + columns,
      )
      .sort((a, b) => a.row - b.row || a.column - b.column);
  }

  usedArea(sheet: string, formatted = false): Area | null {
    const { cells, styles, merges } = this.of(sheet);
    const keys = [...cells.keys(), ...(formatted ? styles.keys() : [])];
    const points = keys.map((key) => key.split(",").map(Number) as [number, number]);
    if (formatted) {
      for (const { row, column, rows, columns } of merges) {
        points.push([row, column], [row + rows - 1, column + columns - 1]);
      }
    }
    if (points.length === 0) return null;
    const rows = points.map(([row]) => row);
    const columns = points.map(([, column]) => column);
    const [top, left] = [Math.min(...rows), Math.min(...columns)];
    return {
      row: top,
      column: left,
      rows: Math.max(...rows) - top + 1,
      columns: Math.max(...columns) - left + 1,
    };
  }
  values(sheet: string, at: Area) {
    return this.map(at, (key) => this.of(sheet).cells.get(key)?.value ?? "");
  }
  texts(sheet: string, at: Area) {
    return this.map(at, (key) => String(this.of(sheet).cells.get(key)?.value ?? ""));
  }
  formulas(sheet: string, at: Area) {
    return this.map(at, (key) => {
      const cell = this.of(sheet).cells.get(key);
      return cell?.formula ?? cell?.value ?? "";
    });
  }
  numberFormats(sheet: string, at: Area) {
    return this.map(at, (key) => (this.of(sheet).styles.get(key) ?? PLAIN).numberFormat);
  }
  setCell(sheet: string, row: number, column: number, value: Value, asFormula: boolean) {
    const { cells } = this.of(sheet);
    if (value === "") cells.delete(`${row},${column}`);
    else
      cells.set(
        `${row},${column}`,
        asFormula ? { value: 0, formula: String(value) } : { value, formula: null },
      );
  }
  setNumberFormat(sheet: string, at: Area, format: string) {
    this.setStyle(sheet, at, { numberFormat: format });
  }
  style(sheet: string, row: number, column: number) {
    return this.of(sheet).styles.get(`${row},${column}`) ?? PLAIN;
  }
  setStyle(sheet: string, at: Area, change: StyleChange) {
    const { styles } = this.of(sheet);
    this.map(at, (key) => {
      const now = styles.get(key) ?? PLAIN;
      const font = { ...now.font, ...change.font };
      const { locked, ...plain } = { ...now, ...change };
      const { diagonalDown, diagonalUp, ...sides } = { ...now.borders, ...change.borders };
      const borders = { ...sides, ...(diagonalDown && { diagonalDown }), ...(diagonalUp && { diagonalUp }) };
      styles.set(key, { ...plain, ...(locked === false && { locked }), font, borders });
    });
  }
  clearFormats(sheet: string, at: Area) {
    this.map(at, (key) => this.of(sheet).styles.delete(key));
  }

  copyFormat(
    from: { sheet: string; row: number; column: number },
    to: { sheet: string; row: number; column: number },
  ) {
    const style = this.of(from.sheet).styles.get(`${from.row},${from.column}`);
    const { styles } = this.of(to.sheet);
    if (style) styles.set(`${to.row},${to.column}`, style);
    else styles.delete(`${to.row},${to.column}`);
  }

  merges(sheet: string) {
    return this.of(sheet).merges;
  }
  merge(sheet: string, at: Area) {
    this.of(sheet).merges.push(at);
  }
  unmerge(sheet: string, at: Area) {
    const owner = this.of(sheet);
    owner.merges = owner.merges.filter((one) => JSON.stringify(one) !== JSON.stringify(at));
  }

  columnWidth(sheet: string, column: number) {
    return this.of(sheet).widths.get(column) ?? 54;
  }
  setColumnWidth(sheet: string, column: number, points: number) {
    this.of(sheet).widths.set(column, points);
  }
  rowHeight(sheet: string, row: number) {
    return this.of(sheet).heights.get(row) ?? 18;
  }
  setRowHeight(sheet: string, row: number, points: number) {
    this.of(sheet).heights.set(row, points);
  }
  rowVisible() {
    return true;
  }
  columnVisible() {
    return true;
  }

  validations(sheet: string) {
    return this.of(sheet).validations;
  }
  clearValidation(sheet: string, at: Area) {
    const owner = this.of(sheet);
    owner.validations = owner.validations.flatMap((validation) => {
      const areas = validation.areas.flatMap((one) => this.cellsOutside(one, at));
      return areas.length > 0 ? [{ ...validation, areas }] : [];
    });
  }
  addValidation(sheet: string, validation: Validation) {
    this.of(sheet).validations.push(validation);
  }

  conditionalFormats(sheet: string) {
    return this.of(sheet).formats;
  }
  setConditionalFormats(sheet: string, formats: readonly ConditionalFormat[]) {
    this.of(sheet).formats = formats;
  }

  charts(sheet: string) {
    return this.of(sheet).charts;
  }
  putChart(sheet: string, chart: Chart) {
    const owner = this.of(sheet);
    const known = owner.charts.some(({ name }) => name === chart.name);
    if (known) owner.charts = owner.charts.map((one) => (one.name === chart.name ? chart : one));
    else owner.charts.push(chart);
  }
  removeChart(sheet: string, name: string) {
    const owner = this.of(sheet);
    owner.charts = owner.charts.filter((chart) => chart.name !== name);
  }

  pageSetup(sheet: string) {
    return this.of(sheet).page;
  }
  setPageSetup(sheet: string, change: Partial<PageSetup>) {
    this.of(sheet).page = { ...this.of(sheet).page, ...change };
  }
  frozenRows(sheet: string) {
    return this.of(sheet).frozen;
  }
  frozenColumns() {
    return 0;
  }
  freeze(sheet: string, rows: number) {
    this.of(sheet).frozen = rows;
  }

  rowBreaks() {
    return [];
  }

  names() {
    return this.nameList;
  }
  setName(name: DefinedName) {
    this.removeName(name.name, name.sheet);
    this.nameList.push(name);
  }
  removeName(name: string, sheet: string | null) {
    this.nameList = this.nameList.filter((one) => one.name !== name || one.sheet !== sheet);
  }

  xmlParts() {
    return this.parts;
  }
  addXmlPart(xml: string) {
    this.count += 1;
    const namespace = /xmlns="([^"]*)"/.exec(xml)?.[1] ?? "";
    const part = { id: `{00000000-0000-0000-0000-${String(this.count).padStart(12, "0")}}`, namespace, xml };
    this.parts.push(part);
    return part;
  }
  setXmlPart(id: string, xml: string) {
    this.parts = this.parts.map((part) => (part.id === id ? { ...part, xml } : part));
  }
  removeXmlPart(id: string) {
    this.parts = this.parts.filter((part) => part.id !== id);
  }

  protect(sheet: string, on: boolean) {
    this.of(sheet).protected = on;
  }
  save(): Uint8Array {
    throw new Error("nothing to save in memory");
  }

  private of(sheet: string): Sheet {
    const found = this.all.find(({ id }) => id === sheet);
    if (!found) throw new Error(`no sheet ${sheet}`);
    return found;
  }
  private map<Result>({ row, column, rows, columns }: Area, one: (key: string) => Result): Result[][] {
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_, c) => one(`${row + r},${column + c}`)),
    );
  }
  private cellsOutside(of: Area, hole: Area): Area[] {
    const outside: Area[] = [];
    this.map(of, (key) => {
      const [row = 0, column = 0] = key.split(",").map(Number);
      const inside =
        row >= hole.row &&
        row < hole.row + hole.rows &&
        column >= hole.column &&
        column < hole.column + hole.columns;
      if (!inside) outside.push({ row, column, rows: 1, columns: 1 });
    });
    return outside;
  }
}
