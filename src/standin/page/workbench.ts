/**
 * The open workbook on the page: joins the grid, the editor, the list of choices, tabs and bars to the session.
 */
import { readAddress } from "../model/address";
import type { Area, Style } from "../engine/engine";
import { isLocked } from "../model/protection";
import type { Session, SessionChange } from "../model/session";
import { CellCommands, type CommandGround } from "./commands/cell-commands";
import { enterInto } from "./commands/cell-changes";
import type { History, Place } from "./commands/history";
import { calculateAhead } from "./grid/calculate-ahead";
import { Charts } from "./grid/charts";
import { tell } from "./shell/dialogs";
import { painted } from "./shell/shell";
import { Dropdown } from "./grid/dropdown";
import { CellEditor, type EditorOwner, type Leave, type Mode } from "./grid/editor";
import { FormulaBar } from "./shell/formula-bar";
import { Grid } from "./grid/grid";
import { listenToMouse, pressKey, type GridCommands } from "./grid/grid-input";
import { completion } from "./commands/autocomplete";
import { openCellMenu } from "./commands/cell-menu";
import { SheetCommands } from "./commands/sheet-commands";
import { listenToFillHandle } from "./grid/fill-handle";
import { listenToHeaderEdges } from "./grid/header-edges";
import { Merges } from "./grid/merges";
import { choicesOf, enterTyped, ruleAt, type Entered } from "./grid/rules";
import { move, selectArea, selectCell, type Ground, type Selection } from "./grid/selection";
import { StatusBar } from "./shell/status-bar";
import { Tabs } from "./shell/tabs";
import type { WorkbenchTexts } from "../../locales/workbench";

export interface WorkbenchPlaces {
  readonly grid: HTMLElement;
  readonly tabs: HTMLElement;
  readonly status: HTMLElement;
  readonly nameBox: HTMLInputElement;
  readonly formula: HTMLTextAreaElement;
}

/** Milliseconds. An add-in makes its changes one after the other, and to draw takes longer than most of them. */
const BETWEEN_DRAWINGS = 100;

export class Workbench implements GridCommands, EditorOwner, CommandGround {
  readonly cells: CellCommands;
  readonly sheets: SheetCommands;
  private current: Session | null = null;
  private chosen: Selection = selectCell({ row: 0, column: 0 }, new Merges([]));
  private readonly grid: Grid;
  private readonly editor: CellEditor;
  private readonly dropdown: Dropdown;
  private readonly charts: Charts;
  private readonly tabs: Tabs;
  private readonly bar: FormulaBar;
  private readonly status: StatusBar;
  /** What changes now is shown by whoever changes it. */
  private quiet = false;
  private stop: () => void = () => {};

  constructor(
    private readonly places: WorkbenchPlaces,
    private readonly texts: WorkbenchTexts,
    private readonly modeTold: (mode: Mode) => void,
    historyTold: (history: History) => void,
  ) {
    this.cells = new CellCommands(this, historyTold);
    this.sheets = new SheetCommands(this, () => this.grid.source, texts);
    this.grid = new Grid(places.grid, texts);
    this.editor = new CellEditor(places.formula, this, texts.cellInput);
    this.dropdown = new Dropdown(
      texts,
      (choice) => void this.enter(choice),
      () => this.focus(),
    );
    this.charts = new Charts((element, box) => this.grid.placeBox(element, box));
    this.tabs = new Tabs(places.tabs, texts, places.grid, (sheet) => void this.goTo(sheet, null));
    this.bar = new FormulaBar(places.nameBox, places.formula, (address) => this.goToAddress(address));
    this.status = new StatusBar(places.status, texts);
    listenToHeaderEdges(this.grid, this.sheets);
    listenToFillHandle(
      this.grid,
      () => this.chosen.area,
      (to, control) => this.cells.fillTo(to, control),
    );
    listenToMouse(this.grid, this);
    const { field } = this.editor;
    field.addEventListener("copy", (event) => this.onClipboard(event, () => this.cells.copy(false)));
    field.addEventListener("cut", (event) => this.onClipboard(event, () => this.cells.copy(true)));
    field.addEventListener("paste", (event) =>
      this.onClipboard(event, (data) => this.cells.paste(data.getData("text/plain"))),
    );
  }

  /** Shows another workbook; what was typed and not entered is dropped. */
  open(session: Session): void {
    this.stop();
    this.editor.cancel();
    this.current = session;
    this.undrawn.clear();
    this.places.grid.removeAttribute("aria-busy");
    this.stop = session.onChange((change) => this.changed(change));
    this.cells.begin(session);
    this.showSheet();
    this.focus();
  }

  get session(): Session {
    if (!this.current) throw new Error("no workbook is open");
    return this.current;
  }

  get sheet(): string {
    return this.session.engine.activeSheet();
  }

  /** Enters what is being typed; false: it cannot be entered, or the person went back to it. */
  finish(): Promise<boolean> {
    return this.editor.finish();
  }

  /** Besides, waits until the add-in has done what it is at: going back from the middle of it leads nowhere. */
  async settled(): Promise<boolean> {
    const finished = await this.finish();
    await this.session.idle;
    return finished;
  }

  /** @param zoom 1 for 100 % */
  setZoom(zoom: number): void {
    this.grid.setZoom(zoom);
    if (this.current) this.showContent();
  }

  // ── for the grid's keys and mouse ──────────────────────────────────────────────────────────────────────────

  selection(): Selection {
    return this.chosen;
  }

  select(selection: Selection): void {
    this.chosen = selection;
    this.quietly(() => this.session.select(this.sheet, selection.area));
    this.grid.select(selection);
    this.grid.reveal({ ...selection.end, rows: 1, columns: 1 });
    this.showActive();
  }

  ground(): Ground {
    const { used, rows, columns, merges } = this.grid.source;
    const { engine } = this.session;
    const sheet = this.sheet;
    // Cell by cell: of a sheet with a stray value far out there is not room for all.
    const contentAt = (row: number, column: number) =>
      engine.values(sheet, single(row, column))[0]?.[0] ?? "";
    return {
      rows,
      columns,
      merges,
      filled: (row, column) => contentAt(row, column) !== "",
      last: used
        ? { row: used.row + used.rows - 1, column: used.column + used.columns - 1 }
        : { row: 0, column: 0 },
    };
  }

  editing(): boolean {
    return this.editor.editing;
  }

  edit(): void {
    this.editor.edit();
  }

  focus(): void {
    this.editor.focus();
  }

  get history(): History | null {
    return this.cells.history;
  }

  openMenu(at: { readonly x: number; readonly y: number } | null): void {
    const { left, bottom } = this.editor.field.getBoundingClientRect();
    openCellMenu(this, at ?? { x: left, y: bottom }, this.texts);
  }

  leaving(): void {
    this.status.say(this.texts.leaving);
  }

  openList(): boolean {
    return this.dropdown.open();
  }

  nextSheet(step: 1 | -1): void {
    const sheets = this.session.engine.sheets().filter(({ visible }) => visible);
    const next = sheets[sheets.findIndex(({ id }) => id === this.sheet) + step];
    if (next) void this.goTo(next.id, null);
  }

  // ── for the editor ─────────────────────────────────────────────────────────────────────────────────────────

  content(): string {
    const { row, column } = this.chosen.active;
    return String(this.session.engine.formulas(this.sheet, single(row, column))[0]?.[0] ?? "");
  }

  mayEdit(): boolean {
    const { row, column } = this.chosen.active;
    return this.mayChange(single(row, column));
  }

  mayChange(area: Area): boolean {
    if (!this.session.readOnly && !isLocked(this.session, this.sheet, [area])) return true;
    void tell(this.texts.protectedTitle, this.texts.protectedSheet, this.texts.ok);
    return false;
  }

  modeChanged(mode: Mode): void {
    this.session.setCellEditMode(mode !== "ready");
    this.status.mode(mode);
    this.modeTold(mode);
    if (mode === "ready") this.showActive();
    else this.dropdown.hide();
  }

  completion(typed: string): string | null {
    return completion(this.session, this.sheet, this.chosen.active, typed, this.grid.source.used);
  }

  async enter(text: string, everywhere = false): Promise<Entered> {
    const { sheet, chosen } = this;
    const { row, column } = chosen.active;
    const enterHere = () => enterTyped(this.session, sheet, chosen.active, text, this.texts);
    if (!everywhere || !this.mayChange(chosen.area)) return enterHere();
    const work = async () => {
      const entered = await enterHere();
      if (entered === "entered") enterInto(this.session, sheet, chosen.area, text, single(row, column));
      return entered;
    };
    return this.cells.history?.together(work) ?? work();
  }

  leave(direction: Leave): void {
    if (direction !== "stay") this.select(move(this.chosen, direction, this.ground()));
  }

  press(event: KeyboardEvent): boolean {
    return pressKey(event, this.grid, this);
  }

  // ── inside ─────────────────────────────────────────────────────────────────────────────────────────────────

  private changed(change: SessionChange): void {
    if (change.kind === "edit-mode" || this.quiet) return;
    if (change.source === "addin") this.drawSoon(change);
    else if (change.kind === "selection") this.showSelected();
    // Typing changes no row's height; what an add-in did may have.
    else this.showContent(change.kind === "content");
  }

  private readonly undrawn = new Set<SessionChange["kind"]>();
  private isDrawing = false;
  private lastDrawn = -Infinity;

  /** In a frame of its own, and once for all that was changed until then. */
  private drawSoon({ kind }: SessionChange): void {
    this.undrawn.add(kind);
    this.places.grid.setAttribute("aria-busy", "true");
    if (!this.isDrawing) void this.drawUndrawn();
  }

  private async drawUndrawn(): Promise<void> {
    this.isDrawing = true;
    try {
      while (this.undrawn.size > 0) {
        await new Promise((resolve) =>
          setTimeout(resolve, this.lastDrawn + BETWEEN_DRAWINGS - performance.now()),
        );
        await painted();
        const { session } = this;
        if (this.shownSheet !== this.sheet) await calculateAhead(session.engine, this.sheet);
        // Another workbook was opened meanwhile, and drawn whole.
        if (this.session !== session) continue;
        const kinds = [...this.undrawn];
        this.undrawn.clear();
        if (kinds.some((kind) => kind !== "selection")) this.showContent();
        if (kinds.includes("selection")) this.showSelected();
        await this.grid.drawn();
        this.lastDrawn = performance.now();
      }
      this.places.grid.removeAttribute("aria-busy");
    } finally {
      this.isDrawing = false;
    }
  }

  private showSheet(): void {
    // Before there are cells, which showing the tab would have laid out.
    this.tabs.update(this.session);
    this.grid.show(this.session.engine, this.sheet);
    void this.drawCharts();
    this.shownSheet = this.sheet;
    this.adopt(this.session.selectedArea(this.sheet));
  }

  private shownSheet = "";

  /** The add-in selected something, or a sheet came to the front. */
  private showSelected(): void {
    if (this.shownSheet !== this.sheet) this.showSheet();
    else this.adopt(this.session.selectedArea(this.sheet));
    this.grid.reveal(this.chosen.area);
  }

  /** @param area is selected now, and to be in sight; null: what was selected stays so */
  private showContent(keepSizes = false, area: Area | null = null): void {
    if (this.shownSheet !== this.sheet) return this.showSheet();
    this.tabs.update(this.session);
    this.grid.refresh(keepSizes, area);
    void this.drawCharts();
    if (area) return this.adopt(area);
    this.grid.select(this.chosen);
    this.showActive();
  }

  private chartDrawings = 0;

  /** A frame after their cells: they take as long. */
  private async drawCharts(): Promise<void> {
    const drawing = (this.chartDrawings += 1);
    await this.grid.drawn();
    await painted();
    // Another sheet that has come to the front is to be drawn itself.
    if (drawing !== this.chartDrawings || this.shownSheet !== this.sheet) return;
    this.charts.update(this.session.engine, this.sheet, this.grid.source.zoom);
  }

  private adopt(area: Area): void {
    this.chosen = selectArea(area, this.grid.source.merges);
    this.grid.select(this.chosen);
    this.showActive();
  }

  /** Everything that shows the active cell: bars, list arrow, prompt, the unseen field. */
  private showActive(): void {
    const { engine } = this.session;
    const { row, column } = this.chosen.active;
    const area = this.grid.source.merges.areaOf(row, column);
    const style: Style = engine.style(this.sheet, row, column);
    this.editor.follow(this.grid.place(this.editor.field, area), style, this.grid.source.zoom);
    this.bar.show(this.chosen, this.grid.source.merges, this.editing() ? null : this.content());
    this.status.count(this.session, this.sheet, this.usedPart());
    if (this.editing()) return;
    const rule = ruleAt(engine.validations(this.sheet), this.chosen.active);
    const choices = choicesOf(engine, this.sheet, rule);
    this.grid.placeBeside(this.dropdown.button, this.dropdown.prompt, area);
    this.dropdown.show(rule, choices, engine.texts(this.sheet, single(row, column))[0]?.[0] ?? "");
  }

  /** What of the selection is in use: whole columns are cut to the sheet's content. */
  usedPart(): Area | null {
    const { used } = this.grid.source;
    const { area } = this.chosen;
    if (!used) return null;
    const bottom = Math.min(area.row + area.rows, used.row + used.rows);
    const right = Math.min(area.column + area.columns, used.column + used.columns);
    const [rows, columns] = [bottom - area.row, right - area.column];
    return rows > 0 && columns > 0 ? { row: area.row, column: area.column, rows, columns } : null;
  }

  /** To a sheet, and to cells on it (null: those that were selected there). */
  private async goTo(sheet: string, area: Area | null): Promise<void> {
    if (!(await this.finish())) return;
    if (area) this.session.select(sheet, area);
    else this.session.activate(sheet);
  }

  private goToAddress(address: string): boolean {
    const place = readAddress(address);
    if (!place) return false;
    const { engine } = this.session;
    const sheet =
      place.sheet === null ? this.sheet : engine.sheets().find(({ name }) => name === place.sheet)?.id;
    if (sheet === undefined) return false;
    void this.goTo(sheet, place.area).then(() => this.focus());
    return true;
  }

  selectArea(area: Area): void {
    const whole = selectArea(area, this.grid.source.merges);
    this.select({ ...whole, active: this.chosen.active });
  }

  show(sheet: string, area: Area): void {
    this.session.select(sheet, area);
  }

  showWhere(work: () => Place | null): void {
    const place = this.quietly(() => {
      const found = work();
      if (found) this.session.select(found.sheet, found.area);
      return found;
    });
    if (!place) return;
    if (this.shownSheet !== this.sheet) this.showSelected();
    else this.showContent(false, place.area);
  }

  private quietly<Result>(work: () => Result): Result {
    this.quiet = true;
    try {
      return work();
    } finally {
      this.quiet = false;
    }
  }

  private onClipboard(event: ClipboardEvent, work: (data: DataTransfer) => string | void): void {
    if (this.editing() || !event.clipboardData) return;
    event.preventDefault();
    const text = work(event.clipboardData);
    if (text !== undefined) event.clipboardData.setData("text/plain", text);
  }
}

function single(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}
