/**
 * The engine over excelize-wasm 0.1.3: the library opens, calculates, formats and writes the workbook; what it
 * cannot do is done on the file's parts, before it opens and after it has written.
 *
 * Held outside the library, because it would be lost or go wrong there:
 * - merges: its calculator counts a merged value once for every cell of the area, so it never sees any;
 * - data validations, those of Excel 2010's extension with them: it gives their formulas escaped;
 * - defined names (no hidden ones there), custom XML parts, charts (written, never read);
 * - cells' types and values (`cells-reader.ts`); `GetPanes` and `GetHeaderFooter` are not
 *   called: on a sheet without either they end the library.
 *
 * Lost on saving a sheet that was written to: attributes that the library does not know (`x14ac:dyDescent`,
 * `xr:uid`, outline levels of the sheet's format), and a changed cell's link to a named style. Kept, as tried:
 * extension lists, conditional formats, prompts, notes, page breaks, ignored errors, pictures, other programs'
 * parts. A sheet that nothing was written to and that calculates nothing keeps its part byte for byte.
 *
 * Not calculated: array arithmetic in some functions, COUNTIF(…,"") and COUNTIF(…,"*") (use "=" and "<>"),
 * era letters in TEXT without a locale. Unknown functions keep the result that the file came with.
 */
import type { NewFile } from "excelize-wasm";
import { areaName, parseArea, quoteSheet } from "./a1";
import { Calculator } from "./calculator";
import { readCharts, type KeptChart, type SheetSizes } from "./chart-reader";
import { chartXml, writeCharts } from "./chart-writer";
import { Cells } from "./cells";
import { readCells, readSharedStrings } from "./cells-reader";
import type {
  Area,
  Chart,
  DefinedName,
  Engine,
  PageSetup,
  SheetInfo,
  Style,
  StyleChange,
  Validation,
  Value,
  XmlPart,
} from "./engine";
import { OpenError } from "./engine";
import type { Library } from "./load";
import { findName, readNames, withoutName, writeNames, type KeptName } from "./names";
import { workbookPart } from "./open-check";
import { Package } from "./package";
import { check, footerText, readFooter, readLayout, writeLayout } from "./page-setup";
import { renameInFormula } from "./rename";
import { Sheet, grid, type Shared } from "./sheet";
import { readSheetParts, type SheetParts } from "./sheet-reader";
import {
  mergesElement,
  removeExtendedValidations,
  setElement,
  setResults,
  validationsElement,
} from "./sheet-writer";
import { Styles } from "./styles";
import { attribute, child, children, parseXml } from "./xml";
import { newXmlPart, readXmlParts, rootNamespace, writeXmlParts, type KeptXmlPart } from "./xml-parts";

const PRINT_AREA = "_xlnm.Print_Area";
const PRINT_TITLES = "_xlnm.Print_Titles";
const EMPTY_PARTS: SheetParts = {
  merges: [],
  validations: [],
  columns: [],
  protected: false,
  frozenRows: 0,
  frozenColumns: 0,
  centerHorizontally: false,
  headerFooter: {},
  rowBreaks: [],
};

/** Like the ids that Excel itself gives: a pattern with the sheet's number in the file. */
function sheetId(number: number): string {
  return `{00000000-0001-0000-${number.toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
}

interface SheetEntry {
  readonly name: string;
  readonly number: number;
  readonly visible: boolean;
  readonly part: string;
}

function readSheetList(file: Package, workbook: string): SheetEntry[] {
  const targets = new Map(file.relationships(workbook).map((one) => [one.id, one.target]));
  return children(child(parseXml(file.text(workbook)), "workbook", "sheets"), "sheet").map((node) => ({
    name: attribute(node, "name"),
    number: Number(attribute(node, "sheetId")),
    visible: !/hidden/i.test(attribute(node, "state")),
    part: targets.get(attribute(node, "id")) ?? "",
  }));
}

export class ExcelizeEngine implements Engine {
  private readonly shared: Shared;
  private list: Sheet[] = [];
  private active = "";
  private nextNumber = 1;
  private keptNames: readonly KeptName[] = [];
  private parts: readonly KeptXmlPart[] = [];
  private readonly partsBefore: readonly KeptXmlPart[] = [];
  private readonly chartsBefore = new Map<string, readonly KeptChart[]>();
  private readonly chartsNow = new Map<string, readonly KeptChart[]>();
  private readonly renamed: { readonly from: string; readonly to: string }[] = [];
  private changed = false;

  private constructor(
    private readonly library: Library,
    private readonly file: NewFile,
    /** The opened file, null for a new one. */
    private readonly original: { readonly bytes: Uint8Array; readonly package: Package } | null,
    readonly fileName: string,
  ) {
    const defaultFont = file.GetDefaultFont().fontName || "Calibri";
    this.shared = {
      file,
      styles: new Styles(file, library, defaultFont),
      calculator: new Calculator(file),
      generation: 0,
    };
    if (!original) {
      this.changed = true;
      this.list = file.GetSheetList().list.map((name) => this.newSheet(name));
    } else {
      const source = original.package;
      const workbook = workbookPart(source);
      let strings: readonly string[] | null = null;
      const shared = () =>
        (strings ??= readSharedStrings(source.text(source.related(workbook, "sharedStrings")?.target ?? "")));
      for (const { name, number, visible, part } of readSheetList(source, workbook)) {
        this.nextNumber = Math.max(this.nextNumber, number + 1);
        // Chart sheets and macro sheets have no cells; they stay in the file and are not shown.
        if (!/<(?:\w+:)?worksheet\b/.test(source.text(part))) continue;
        const xml = source.text(part);
        this.list.push(
          new Sheet(this.shared, sheetId(number), name, visible, readSheetParts(xml), part, () =>
            readCells(xml, shared()),
          ),
        );
      }
      const text = source.text(workbook);
      const order = readSheetList(source, workbook).map((one) => sheetId(one.number));
      this.keptNames = readNames(text, order);
      this.partsBefore = readXmlParts(source, workbook);
      this.parts = this.partsBefore;
      const view = child(parseXml(text), "workbook", "bookViews", "workbookView");
      this.active = order[Number(attribute(view, "activeTab") || 0)] ?? "";
    }
    if (!this.list.some((one) => one.id === this.active)) {
      this.active = (this.list.find((one) => one.visible) ?? this.list[0])?.id ?? "";
    }
  }

  /** @param source the package of `bytes`. Throws an `OpenError`. */
  static open(library: Library, source: Package, bytes: Uint8Array, fileName: string): ExcelizeEngine {
    try {
      const stripped = Package.read(bytes);
      for (const { part } of readSheetList(source, workbookPart(source))) {
        const xml = source.text(part);
        if (/<(?:\w+:)?mergeCells\b/.test(xml)) stripped.set(part, setElement(xml, "mergeCells", ""));
      }
      const file = library.OpenReader(stripped.write(0), {
        CultureInfo: library.CultureNameJaJP as never,
        ShortDatePattern: "yyyy/m/d",
        // Beyond the limits the library wants a temporary folder, which it does not have here.
        UnzipSizeLimit: 2 ** 31,
        UnzipXMLSizeLimit: 2 ** 30,
      });
      if (file.error) throw new OpenError("unreadable", file.error);
      const engine = new ExcelizeEngine(library, file, { bytes, package: source }, fileName);
      if (engine.list.length === 0) throw new OpenError("unreadable", "a workbook without a worksheet");
      return engine;
    } catch (error) {
      if (error instanceof OpenError) throw error;
      throw new OpenError("unreadable", "a damaged workbook", { cause: error });
    }
  }

  static create(library: Library, fileName: string): ExcelizeEngine {
    const file = check(
      library.NewFile({ CultureInfo: library.CultureNameJaJP as never, ShortDatePattern: "yyyy/m/d" }),
    );
    return new ExcelizeEngine(library, file, null, fileName);
  }

  private newSheet(name: string): Sheet {
    const id = sheetId(this.nextNumber);
    this.nextNumber += 1;
    return new Sheet(this.shared, id, name, true, EMPTY_PARTS, null, () => new Cells());
  }

  private sheet(id: string): Sheet {
    const sheet = this.list.find((one) => one.id === id);
    if (!sheet) throw new Error(`there is no sheet ${id}`);
    return sheet;
  }

  /** The sheet, about to be written to. */
  private change(id: string): Sheet {
    this.changed = true;
    return this.sheet(id);
  }

  sheets(): readonly SheetInfo[] {
    return this.list.map(({ id, name, visible, protected: isProtected }) => ({
      id,
      name,
      visible,
      protected: isProtected,
    }));
  }

  activeSheet(): string {
    return this.active;
  }

  activate(sheet: string): void {
    this.active = this.change(sheet).id;
  }

  addSheet(name: string): string {
    this.refuseTakenName(name, null);
    this.shared.calculator.finish();
    check(this.file.NewSheet(name));
    const sheet = this.newSheet(name);
    this.list.push(sheet);
    this.changed = true;
    // A formula that named the sheet before it was there has a result now.
    this.shared.generation += 1;
    return sheet.id;
  }

  private refuseTakenName(name: string, own: string | null): void {
    const taken = this.list.find((one) => one.id !== own && one.name.toLowerCase() === name.toLowerCase());
    if (taken) throw new Error(`there is a sheet "${name}" already`);
  }

  removeSheet(id: string): void {
    const sheet = this.change(id);
    this.refuseNoneVisible(sheet);
    this.shared.calculator.finish();
    check(this.file.DeleteSheet(sheet.name));
    const place = this.list.indexOf(sheet);
    this.list = this.list.filter((one) => one !== sheet);
    this.keptNames = this.keptNames.filter((one) => one.sheet !== id);
    if (this.active === id) this.activateNear(place);
    this.shared.generation += 1;
  }

  private refuseNoneVisible(without: Sheet): void {
    if (!this.list.some((one) => one !== without && one.visible))
      throw new Error("one sheet must stay visible");
  }

  /** As Excel: the next sheet that can be seen, else the one before. */
  private activateNear(place: number): void {
    const after = [...this.list.slice(place), ...this.list.slice(0, place).reverse()];
    this.active = after.find((one) => one.visible)?.id ?? "";
  }

  setSheetVisible(id: string, visible: boolean): void {
    const sheet = this.change(id);
    if (!visible) this.refuseNoneVisible(sheet);
    sheet.visible = visible;
    if (this.active === id && !visible) this.activateNear(this.list.indexOf(sheet));
    // The library does not hide the sheet that it has as the active one.
    const active = this.list.find((one) => one.id === this.active);
    if (active) check(this.file.SetActiveSheet(this.file.GetSheetIndex(active.name).index));
    check(this.file.SetSheetVisible(sheet.name, visible));
  }

  /** References to the sheet follow, as in Excel. */
  renameSheet(id: string, name: string): void {
    const sheet = this.change(id);
    const from = sheet.name;
    this.refuseTakenName(name, id);
    check(this.file.SetSheetName(from, name));
    sheet.name = name;
    sheet.touched = true;
    const follow = (text: string) => renameInFormula(text, from, name);
    for (const one of this.list) {
      for (const [row, column, cell] of one.cells.all()) {
        const formula = cell.formula === null ? "" : String(one.formula(row, column));
        const next = formula && follow(formula);
        if (next && next !== formula) one.setCell(row, column, next, true);
      }
      const rules = one.validations.map((rule) => ({
        ...rule,
        formula1: follow(rule.formula1),
        formula2: follow(rule.formula2),
      }));
      one.replaceValidations(rules);
    }
    this.keptNames = this.keptNames.map((one) => ({ ...one, refersTo: follow(one.refersTo) }));
    for (const [key, charts] of this.chartsNow) {
      this.chartsNow.set(
        key,
        charts.map((chart) =>
          chart.source ? chart : { ...chart, series: chart.series.map((one) => followSeries(one, follow)) },
        ),
      );
    }
    this.renamed.push({ from, to: name });
    this.shared.generation += 1;
  }

  usedArea(sheet: string, formatted = false): Area | null {
    return this.sheet(sheet).usedArea(formatted);
  }

  values(sheet: string, area: Area): Value[][] {
    const one = this.sheet(sheet);
    return grid(area, (row, column) => one.value(row, column));
  }

  texts(sheet: string, area: Area): string[][] {
    return this.sheet(sheet).texts(area);
  }

  formulas(sheet: string, area: Area): Value[][] {
    const one = this.sheet(sheet);
    return grid(area, (row, column) => one.formula(row, column));
  }

  numberFormats(sheet: string, area: Area): string[][] {
    const one = this.sheet(sheet);
    return grid(area, (row, column) => one.style(row, column).numberFormat);
  }

  setCell(sheet: string, row: number, column: number, value: Value, asFormula: boolean): void {
    this.change(sheet).setCell(row, column, value, asFormula);
  }

  setNumberFormat(sheet: string, area: Area, format: string): void {
    this.change(sheet).setStyle(area, { numberFormat: format });
  }

  style(sheet: string, row: number, column: number): Style {
    return this.sheet(sheet).style(row, column);
  }

  setStyle(sheet: string, area: Area, change: StyleChange): void {
    this.change(sheet).setStyle(area, change);
  }

  clearFormats(sheet: string, area: Area): void {
    this.change(sheet).clearFormats(area);
  }

  merges(sheet: string): readonly Area[] {
    return this.sheet(sheet).merges;
  }

  merge(sheet: string, area: Area): void {
    this.change(sheet).merge(area);
  }

  unmerge(sheet: string, area: Area): void {
    this.change(sheet).unmerge(area);
  }

  columnWidth(sheet: string, column: number): number {
    return this.sheet(sheet).columnWidth(column);
  }

  setColumnWidth(sheet: string, column: number, points: number): void {
    this.change(sheet).setColumnWidth(column, points);
  }

  rowHeight(sheet: string, row: number): number {
    return this.sheet(sheet).rowHeight(row);
  }

  setRowHeight(sheet: string, row: number, points: number): void {
    this.change(sheet).setRowHeight(row, points);
  }

  rowVisible(sheet: string, row: number): boolean {
    return this.sheet(sheet).rowVisible(row);
  }

  columnVisible(sheet: string, column: number): boolean {
    return this.sheet(sheet).columnVisible(column);
  }

  rowBreaks(sheet: string): readonly number[] {
    return this.sheet(sheet).rowBreaks;
  }

  validations(sheet: string): readonly Validation[] {
    return this.sheet(sheet).validations;
  }

  clearValidation(sheet: string, area: Area): void {
    this.change(sheet).clearValidation(area);
  }

  addValidation(sheet: string, validation: Validation): void {
    this.change(sheet).addValidation(validation);
  }

  private keptCharts(id: string): readonly KeptChart[] {
    const known = this.chartsNow.get(id);
    if (known) return known;
    const { part } = this.sheet(id);
    const charts = part && this.original ? readCharts(this.original.package, part, this.sizes(id)) : [];
    this.chartsBefore.set(id, charts);
    this.chartsNow.set(id, charts);
    return charts;
  }

  private sizes(id: string): SheetSizes {
    const sheet = this.sheet(id);
    return {
      columnPoints: (column) => (sheet.columnVisible(column) ? sheet.columnWidth(column) : 0),
      rowPoints: (row) => (sheet.rowVisible(row) ? sheet.rowHeight(row) : 0),
    };
  }

  charts(sheet: string): readonly Chart[] {
    const follow = (text: string) =>
      this.renamed.reduce((now, { from, to }) => renameInFormula(now, from, to), text);
    return this.keptCharts(sheet).map(({ source, ...chart }) =>
      source ? { ...chart, series: chart.series.map((one) => followSeries(one, follow)) } : chart,
    );
  }

  putChart(sheet: string, chart: Chart): void {
    const others = this.keptCharts(this.change(sheet).id).filter((one) => one.name !== chart.name);
    this.setCharts(sheet, [...others, { ...chart, source: null }]);
  }

  removeChart(sheet: string, name: string): void {
    this.setCharts(
      sheet,
      this.keptCharts(this.change(sheet).id).filter((one) => one.name !== name),
    );
  }

  private setCharts(id: string, charts: readonly KeptChart[]): void {
    this.chartsNow.set(id, charts);
    this.sheet(id).touched = true;
  }

  pageSetup(id: string): PageSetup {
    const sheet = this.sheet(id);
    const local = (text: string | undefined) => text?.slice(text.lastIndexOf("!") + 1) ?? null;
    const area = parseArea(local(findName(this.keptNames, PRINT_AREA, id)?.refersTo) ?? "");
    const titles = findName(this.keptNames, PRINT_TITLES, id)?.refersTo.split(",") ?? [];
    return {
      ...readLayout(this.file, sheet.name),
      footer: readFooter(sheet.headerFooter.OddFooter ?? ""),
      printArea: area && areaName(area),
      titleRows: local(titles.find((part) => /!\$?\d+:\$?\d+$/.test(part))),
      centerHorizontally: sheet.centerHorizontally,
    };
  }

  setPageSetup(id: string, change: Partial<PageSetup>): void {
    const sheet = this.change(id);
    writeLayout(this.file, sheet.name, change);
    if (change.centerHorizontally !== undefined) sheet.centerHorizontally = change.centerHorizontally;
    if (change.footer !== undefined) {
      sheet.headerFooter = { ...sheet.headerFooter, OddFooter: footerText(change.footer) };
      check(this.file.SetHeaderFooter(sheet.name, sheet.headerFooter));
    }
    if (change.printArea !== undefined) {
      const area = change.printArea === null ? null : parseArea(change.printArea);
      this.setPrintName(PRINT_AREA, sheet, area && [absolute(areaName(area))]);
    }
    if (change.titleRows !== undefined) {
      const before = findName(this.keptNames, PRINT_TITLES, id)?.refersTo.split(",") ?? [];
      const columns = before
        .filter((part) => /!\$?[A-Z]+:\$?[A-Z]+$/i.test(part))
        .map((part) => part.slice(part.lastIndexOf("!") + 1));
      const parts = change.titleRows === null ? columns : [...columns, absolute(change.titleRows)];
      this.setPrintName(PRINT_TITLES, sheet, parts.length > 0 ? parts : null);
    }
    sheet.touched = true;
  }

  private setPrintName(name: string, sheet: Sheet, parts: readonly string[] | null): void {
    const others = withoutName(this.keptNames, name, sheet.id);
    const refersTo = parts?.map((part) => `${quoteSheet(sheet.name)}!${part}`).join(",");
    this.keptNames = refersTo
      ? [...others, { name, refersTo, sheet: sheet.id, visible: true, rest: {} }]
      : others;
  }

  frozenRows(sheet: string): number {
    return this.sheet(sheet).frozenRows;
  }

  freezeRows(sheet: string, rows: number): void {
    this.change(sheet).freezeRows(rows);
  }

  names(): readonly DefinedName[] {
    return this.keptNames
      .filter((one) => !one.name.startsWith("_xlnm."))
      .map(({ name, refersTo, sheet, visible }) => ({ name, refersTo, sheet, visible }));
  }

  setName(name: DefinedName): void {
    const refersTo = name.refersTo.replace(/^=/, "");
    const before = findName(this.keptNames, name.name, name.sheet);
    this.dropName(name.name, name.sheet);
    const scope = name.sheet === null ? {} : { Scope: this.sheet(name.sheet).name };
    check(this.file.SetDefinedName({ Name: name.name, RefersTo: refersTo, ...scope }));
    this.keptNames = [...this.keptNames, { ...name, refersTo, rest: before?.rest ?? {} }];
  }

  removeName(name: string, sheet: string | null): void {
    this.dropName(name, sheet);
  }

  private dropName(name: string, sheet: string | null): void {
    this.changed = true;
    const before = findName(this.keptNames, name, sheet);
    if (!before) return;
    const scope = sheet === null ? {} : { Scope: this.sheet(sheet).name };
    check(this.file.DeleteDefinedName({ Name: before.name, ...scope }));
    this.keptNames = withoutName(this.keptNames, name, sheet);
    this.shared.generation += 1;
  }

  xmlParts(): readonly XmlPart[] {
    return this.parts.map(({ id, namespace, xml }) => ({ id, namespace, xml }));
  }

  addXmlPart(xml: string): XmlPart {
    const part = newXmlPart(xml, [...this.partsBefore, ...this.parts]);
    this.parts = [...this.parts, part];
    this.changed = true;
    return { id: part.id, namespace: part.namespace, xml };
  }

  setXmlPart(id: string, xml: string): void {
    const namespace = rootNamespace(xml);
    if (!this.parts.some((one) => one.id === id)) throw new Error(`there is no custom XML part ${id}`);
    this.parts = this.parts.map((one) => (one.id === id ? { ...one, xml, namespace } : one));
    this.changed = true;
  }

  removeXmlPart(id: string): void {
    this.parts = this.parts.filter((one) => one.id !== id);
    this.changed = true;
  }

  protect(sheet: string, on: boolean): void {
    this.change(sheet).protect(on);
  }

  save(): Uint8Array {
    if (!this.changed && this.original) return this.original.bytes.slice();
    const { calculator } = this.shared;
    const results = new Map(this.list.map((sheet) => [sheet.id, this.hasFormulas(sheet)]));
    for (const sheet of this.list) {
      // The results are asked for now: the sheet that they may need is not to be in the file.
      if (results.get(sheet.id)) for (const [row, column] of sheet.cells.all()) sheet.value(row, column);
      sheet.prepareToSave();
    }
    calculator.finish();
    const active = this.list.find((one) => one.id === this.active);
    if (active) check(this.file.SetActiveSheet(this.file.GetSheetIndex(active.name).index));
    check(this.file.SetCalcProps({ FullCalcOnLoad: true }));
    const written = check(this.file.WriteToBuffer()).buffer as unknown as Uint8Array;
    const saved = Package.read(written);
    this.finishParts(saved, results);
    return saved.write();
  }

  private hasFormulas(sheet: Sheet): boolean {
    for (const [, , cell] of sheet.cells.all()) if (cell.formula !== null) return true;
    return false;
  }

  /** What the library could not write. */
  private finishParts(saved: Package, results: ReadonlyMap<string, boolean>): void {
    const workbook = workbookPart(saved);
    const entries = readSheetList(saved, workbook);
    for (const { name, part } of entries) {
      const sheet = this.list.find((one) => one.name === name);
      if (!sheet) continue;
      const before = sheet.part === part ? this.original?.package.bytes(part) : null;
      if (before && !sheet.touched && !results.get(sheet.id)) {
        saved.set(part, before);
        continue;
      }
      let xml = setElement(saved.text(part), "mergeCells", mergesElement(sheet.merges));
      if (sheet.validationsTouched) {
        xml = removeExtendedValidations(
          setElement(xml, "dataValidations", validationsElement(sheet.validations)),
        );
      }
      if (results.get(sheet.id))
        xml = setResults(xml, (row, column) => sheet.cells.at(row, column)?.value ?? "");
      saved.set(part, xml);
      const now = this.chartsNow.get(sheet.id);
      if (!now) continue;
      const make = (chart: Chart) => chartXml(this.library, chart, (reference) => this.lookup(reference));
      writeCharts(saved, part, this.chartsBefore.get(sheet.id) ?? [], now, this.sizes(sheet.id), make);
    }
    const order = entries.map((entry) => this.list.find((one) => one.name === entry.name)?.id ?? "");
    saved.set(workbook, writeNames(saved.text(workbook), this.keptNames, order));
    writeXmlParts(saved, workbook, this.partsBefore, this.parts);
    for (const part of this.renamed.length > 0 ? saved.names() : []) {
      if (!/^xl\/charts\/chart[^/]*\.xml$/.test(part)) continue;
      const follow = (text: string) =>
        this.renamed.reduce((now, { from, to }) => renameInFormula(now, from, to), text);
      saved.set(
        part,
        saved
          .text(part)
          .replace(/(<(?:\w+:)?f>)([^<]*)/g, (_, tag: string, text: string) => tag + follow(text)),
      );
    }
  }

  /** The values that a reference like `'集計'!$B$3:$B$6` names; none for anything else. */
  private lookup(reference: string): Value[] {
    const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/i.exec(reference);
    const name = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
    const sheet = this.list.find((one) => one.name === name);
    const area = match?.[3] ? parseArea(match[3]) : null;
    return sheet && area ? this.values(sheet.id, area).flat() : [];
  }
}

function absolute(address: string): string {
  return address.replaceAll("$", "").replace(/([A-Z]+|\d+)/gi, "$$$1");
}

function followSeries(
  series: Chart["series"][number],
  follow: (text: string) => string,
): Chart["series"][number] {
  return {
    ...series,
    categories: follow(series.categories),
    values: follow(series.values),
  };
}
