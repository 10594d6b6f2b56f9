/**
 * The places of a form where an item stands or can stand, and their cells as references. Items of one row each, one
 * below the other, are taken out of a range by their position: the range begins at the row above and ends at the row
 * below them, so that rows inserted anywhere between are in it. Cells merged over rows are named one by one.
 */
import { rectAddress, rectOf } from "../cells/geometry";
import { SpareRows } from "../dropdowns/spare-rows";
import type { Field, Form, Item } from "../form/form";
import { NUMBERS_AND_LISTS } from "../form/locate/items/item-fields";
import { isBlank } from "../form/reading/normalize";
import type { Role } from "../form/roles";
import { sheetPrefix } from "../summary/criteria";
import { columnReference, type CellReader } from "../summary/formulas/cells";
import type { SheetSnapshot } from "../workbook/snapshot";

export interface SlotCell {
  /** An expression for its value. */
  readonly value: string;
  /** An expression for the number of its column. */
  readonly column: string;
  /** An expression for the number of its row; null: the slot's. */
  readonly row: string | null;
  /** False: another item's above, which shares it. */
  readonly own: boolean;
  /** References of the item's other rows, where its text may stand or go on as well. */
  readonly others: readonly string[];
}

export interface Slot {
  readonly cells: Readonly<Partial<Record<Role, SlotCell>>>;
  /** A condition: the slot is there. null: always. */
  readonly there: string | null;
  /** An expression for the number of its row; null: each cell has its own. */
  readonly row: string | null;
}

export interface FormSlots {
  readonly slots: readonly Slot[];
  /** Conditions under which there are more rows than slots. */
  readonly overflows: readonly string[];
}

/** Each run of items has so many at least. */
const LEAST_INSERTED = 3;
/** Blank rows below the last item in which the next ones would be written. */
const ROWS_BELOW = 15;

/** `inserted`: rows that may be put in between, in all. */
export function slotsOf(form: Form, sheet: SheetSnapshot, read: CellReader, inserted: number): FormSlots {
  const spare = form.spareItems ?? [];
  const items = [...form.items, ...spare];
  const runs = runsOf(items);
  const simple = runs.filter(({ simple: one }) => one).length;
  const each = simple === 0 ? 0 : Math.max(LEAST_INSERTED, Math.ceil(inserted / simple));
  const slots: Slot[] = [];
  const overflows: string[] = [];
  runs.forEach((run, index) => {
    const isLast = index === runs.length - 1;
    if (run.simple) {
      const below = isLast ? rowsBelow(form, items, read) : 0;
      const made = runSlots(form, run.items, below, each);
      slots.push(...made.slots);
      overflows.push(made.overflow);
    } else slots.push(...run.items.map((item) => fixedSlot(form, item)));
  });
  return { slots: [...slots, ...mergedSpare(form, sheet)], overflows };
}

interface Run {
  readonly simple: boolean;
  readonly items: readonly Item[];
}

function runsOf(items: readonly Item[]): Run[] {
  const runs: { simple: boolean; items: Item[] }[] = [];
  const usual = items.find(isSimple);
  for (const item of items) {
    const last = runs[runs.length - 1];
    const before = last?.items[last.items.length - 1];
    // One set of columns for all runs.
    const simple = isSimple(item) && usual !== undefined && columnsIn(usual) === columnsIn(item);
    if (last?.simple === simple && before && (!simple || goesOn(before, item))) last.items.push(item);
    else runs.push({ simple, items: [item] });
  }
  return runs;
}

/** All its cells are of one row, its own. */
function isSimple({ row, rows, fields }: Item): boolean {
  return (
    rows === 1 && Object.values(fields).every((field) => field?.area.rows === 1 && field.area.row === row)
  );
}

function goesOn(before: Item, item: Item): boolean {
  return item.row === before.row + 1;
}

function columnsIn({ fields }: Item): string {
  return entriesOf(fields)
    .map(([role, { area }]) => `${role}:${area.column}`)
    .join();
}

function entriesOf(fields: Item["fields"]): [Role, Field][] {
  return Object.entries(fields) as [Role, Field][];
}

/** Rows below the last item that are blank in every column of the form, to before something else. */
function rowsBelow({ columns, sheet }: Form, items: readonly Item[], read: CellReader): number {
  const last = items[items.length - 1];
  if (!last) return 0;
  const isFree = (row: number) =>
    Object.values(columns).every((column) => !column || isBlank(read(sheet, row, column.column)));
  let rows = 0;
  // One is left between these and what stands below.
  while (rows < ROWS_BELOW && isFree(last.row + rows + 1) && isFree(last.row + rows + 2)) rows += 1;
  return rows;
}

function runSlots(form: Form, items: readonly Item[], below: number, inserted: number) {
  const [first] = items as [Item];
  const rows = items.length + below;
  const top = first.row - 1;
  const prefix = sheetPrefix(form.sheetName);
  const rangeOf = (column: number) => columnReference(form.sheetName, rectOf(top, column, rows + 2));
  const fields = entriesOf(first.fields);
  const anchor = rangeOf(fields[0]?.[1].area.column ?? 0);
  const above = `ROWS(${prefix}${rectAddress(rectOf(0, 0), true)}:${rectAddress(rectOf(top, 0), true)})`;
  const slots = Array.from({ length: rows + inserted }, (_, index): Slot => {
    const position = index + 1;
    const cells = fields.map(([role, { area }]): [Role, SlotCell] => {
      const last = rectAddress(rectOf(top, area.column), true);
      return [
        role,
        {
          value: `INDEX(${rangeOf(area.column)},${position + 1})`,
          column: `COLUMNS(${prefix}${rectAddress(rectOf(top, 0), true)}:${last})`,
          row: null,
          own: true,
          others: [],
        },
      ];
    });
    return {
      cells: Object.fromEntries(cells),
      there: `ROWS(${anchor})>${position + 1}`,
      row: `${above}+${position}`,
    };
  });
  return { slots, overflow: `ROWS(${anchor})>${slots.length + 2}` };
}

function fixedSlot({ sheetName }: Form, { row, rows, fields }: Item): Slot {
  const cells = entriesOf(fields).map(([role, { area }]): [Role, SlotCell] => {
    const cellIn = (at: number) => `${sheetPrefix(sheetName)}${rectAddress(rectOf(at, area.column), true)}`;
    const others = Array.from({ length: rows }, (_, index) => row + index).filter(
      (at) => at < area.row || at >= area.row + area.rows,
    );
    const isText = !NUMBERS_AND_LISTS.includes(role);
    return [role, named(cellIn(area.row), area.row >= row, isText ? others.map(cellIn) : [])];
  });
  return { cells: Object.fromEntries(cells), there: null, row: null };
}

function named(cell: string, own: boolean, others: readonly string[] = []): SlotCell {
  return { value: cell, column: `COLUMN(${cell})`, row: `ROW(${cell})`, own, others };
}

/** An expression for the address of a cell that is named outright. */
export function addressOf(cell: string): string {
  return `ADDRESS(ROW(${cell}),COLUMN(${cell}),4)`;
}

/** Blank rows below, merged in the manner of the last item. */
function mergedSpare(form: Form, sheet: SheetSnapshot): Slot[] {
  const spare = new SpareRows({ ...form, spareItems: [] }, sheet);
  const known = new Set((form.spareItems ?? []).map(({ row }) => row));
  const byRow = new Map<number, [Role, SlotCell][]>();
  for (const role of Object.keys(form.columns) as Role[]) {
    for (const area of spare.cells(role, () => false)) {
      if (area.rows === 1 || known.has(area.row)) continue;
      const cell = `${sheetPrefix(form.sheetName)}${rectAddress(rectOf(area.row, area.column), true)}`;
      const cells = byRow.get(area.row) ?? [];
      cells.push([role, named(cell, true)]);
      byRow.set(area.row, cells);
    }
  }
  return [...byRow.values()].map((cells) => ({ cells: Object.fromEntries(cells), there: null, row: null }));
}
