/**
 * The mouse and the keys on the grid while no cell is being edited.
 */
import { contains, MAX_COLUMNS, MAX_ROWS, type CellPosition } from "../../../cells/geometry";
import type { CellCommands } from "../commands/cell-commands";
import type { Shifting } from "../commands/sheet-commands";
import type { Grid } from "./grid";
import {
  extend,
  extendTo,
  jump,
  move,
  selectAll,
  selectCell,
  type Direction,
  type Ground,
  type Selection,
} from "./selection";

/** What keys and the mouse ask for. */
export interface GridCommands {
  readonly cells: CellCommands;
  readonly sheets: { shiftSelected(shifting: Shifting): Promise<void> };
  selection(): Selection;
  select(selection: Selection): void;
  ground(): Ground;
  /** Ends the editing of a cell before the selection moves on; false: it cannot end yet. */
  finish(): Promise<boolean>;
  editing(): boolean;
  edit(): void;
  focus(): void;
  openList(): boolean;
  /** null: beside the active cell. */
  openMenu(at: { readonly x: number; readonly y: number } | null): void;
  /** Escape was pressed: the next Tab leaves the sheet. */
  leaving(): void;
  nextSheet(step: 1 | -1): void;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

export function listenToMouse(grid: Grid, commands: GridCommands): void {
  const { viewport } = grid;
  let dragging: "cell" | "rowHeader" | "columnHeader" | null = null;

  viewport.addEventListener("mousedown", (event) => {
    if (event.button !== 0 || !onSheet(event)) return;
    event.preventDefault();
    const { part, ...cell } = grid.at(event.clientX, event.clientY);
    const { shiftKey } = event;
    void (async () => {
      if (commands.editing() && !(await commands.finish())) return;
      commands.focus();
      if (part === "corner") {
        commands.select(selectAll());
        return;
      }
      choose(part, cell, shiftKey);
    })();
    if (part !== "corner") dragging = part;
  });

  window.addEventListener("mousemove", (event) => {
    if (!dragging || commands.editing()) return;
    if ((event.buttons & 1) === 0) dragging = null;
    else choose(dragging, grid.at(event.clientX, event.clientY), true, true);
  });
  window.addEventListener("mouseup", () => (dragging = null));

  viewport.addEventListener("contextmenu", (event) => {
    event.preventDefault();
    const { clientX: x, clientY: y } = event;
    if (commands.editing() || !onSheet(event)) return;
    const { part, ...cell } = grid.at(x, y);
    if (part === "corner") return;
    // Within the selection, the menu is about all of it.
    if (!contains(commands.selection().area, cell)) choose(part, cell, false);
    commands.openMenu({ x, y });
  });

  viewport.addEventListener("dblclick", (event) => {
    if (onSheet(event) && grid.at(event.clientX, event.clientY).part === "cell") commands.edit();
  });

  function choose(
    part: "cell" | "rowHeader" | "columnHeader",
    cell: CellPosition,
    further: boolean,
    drag = false,
  ) {
    const now = commands.selection();
    if (part === "cell") {
      if (drag && now.end.row === cell.row && now.end.column === cell.column) return;
      commands.select(
        further ? extendTo(now, cell, grid.source.merges) : selectCell(cell, grid.source.merges),
      );
      return;
    }
    const rows = part === "rowHeader";
    const from = further ? (rows ? now.active.row : now.active.column) : rows ? cell.row : cell.column;
    const to = rows ? cell.row : cell.column;
    const first = Math.min(from, to);
    const count = Math.abs(from - to) + 1;
    // Whole rows and columns are taken as they are: merged areas do not make them grow.
    const area = rows
      ? { row: first, column: 0, rows: count, columns: MAX_COLUMNS }
      : { row: 0, column: first, rows: MAX_ROWS, columns: count };
    const active = rows ? { row: from, column: 0 } : { row: 0, column: from };
    commands.select({ active, end: rows ? { row: to, column: 0 } : { row: 0, column: to }, area });
  }
}

/** Scroll bars, the list's button and the like lie in the same element. */
function onSheet(event: MouseEvent): boolean {
  const target = event.target as HTMLElement;
  if (target.closest("button, [role=listbox], textarea")) return false;
  const view = event.currentTarget as HTMLElement;
  const frame = view.getBoundingClientRect();
  return event.clientX < frame.left + view.clientWidth && event.clientY < frame.top + view.clientHeight;
}

/** After Escape, Tab goes where it goes on any page: the sheet is no trap. */
let isLeaving = false;

/** One key; false when it is none of the grid's, so that it types or does what the browser does. */
export function pressKey(event: KeyboardEvent, grid: Grid, commands: GridCommands): boolean {
  const leaves = isLeaving && event.key === "Tab";
  if (event.key !== "Shift") isLeaving = event.key === "Escape";
  if (leaves) return false;
  const control = event.ctrlKey || event.metaKey;
  const selection = commands.selection();
  const ground = commands.ground();
  const arrow = ARROWS[event.key];
  if (arrow && event.altKey) {
    if (arrow === "down") commands.openList();
    // Up and down, where there is no list, the browser would scroll the sheet away.
    return arrow === "up" || arrow === "down";
  }
  if (arrow) {
    commands.select(byArrow(arrow, selection, ground, control, event.shiftKey));
    return true;
  }
  const go = (cell: CellPosition) =>
    commands.select(
      event.shiftKey ? extendTo(selection, cell, ground.merges) : selectCell(cell, ground.merges),
    );
  const { row, column } = selection.active;
  switch (event.key) {
    case "Enter":
      commands.select(move(selection, event.shiftKey ? "up" : "down", ground));
      return true;
    case "Tab":
      commands.select(move(selection, event.shiftKey ? "left" : "right", ground));
      return true;
    case "Home":
      // With frozen rows and columns, the first cell is the first one that moves.
      go({ row: control ? grid.source.frozen : row, column: grid.source.frozenColumns });
      return true;
    case "End":
      if (control) go(ground.last);
      return control;
    case "PageDown":
    case "PageUp": {
      const step = event.key === "PageDown" ? 1 : -1;
      if (control) commands.nextSheet(step);
      else go({ row: clamp(row + step * grid.page(), grid.source.rows.count - 1), column });
      return true;
    }
    case "Escape":
      commands.leaving();
      return true;
    case "F10":
      if (event.shiftKey) commands.openMenu(null);
      return event.shiftKey;
    case "ContextMenu":
      commands.openMenu(null);
      return true;
    case "d":
    case "r":
      if (control) commands.cells.fill(event.key === "d" ? "down" : "right");
      return control;
    // Ctrl++ of the number pad, Ctrl+Shift++ of the letters: the browser would enlarge the page.
    case "+":
    case "-":
      if (control) void commands.sheets.shiftSelected(event.key === "+" ? "insert" : "delete");
      return control;
    case "F2":
      commands.edit();
      return true;
    case "Delete":
      commands.cells.clear();
      return true;
    case "a":
      if (!control) return false;
      commands.select(selectAll());
      return true;
    default:
      return false;
  }
}

function byArrow(
  arrow: Direction,
  selection: Selection,
  ground: Ground,
  control: boolean,
  shift: boolean,
): Selection {
  if (!control) return shift ? extend(selection, arrow, ground) : move(selection, arrow, ground);
  const cell = jump(shift ? selection : { ...selection, end: selection.active }, arrow, ground);
  return shift ? extendTo(selection, cell, ground.merges) : selectCell(cell, ground.merges);
}

function clamp(value: number, last: number): number {
  return Math.min(Math.max(0, value), last);
}
