/** Draws a form as a `Layout` says, with known truth: the rows, numbers and first cells of every item. */
import { rectOf } from "../../../src/cells/geometry";
import type { CellPosition, Rect } from "../../../src/cells/geometry";
import type { FormDefinition } from "../../../src/form/definition";
import { ORGANIZATIONAL_GOALS } from "../../../src/form/definition/built-in/organizational-goals";
import type { HeaderField, Role } from "../../../src/form/roles";
import type { CellValue, SheetSnapshot } from "../../../src/workbook/snapshot";
import { Canvas } from "../pane/canvas";
import { drawAbove, drawBelow, drawBeside, LEFT_TABLE } from "./decoys";
import type { Layout } from "./random-layout";
import { written } from "./written-heading";

export interface TrueItem {
  readonly row: number;
  readonly number: number | null;
  readonly cells: Readonly<Partial<Record<Role, CellPosition>>>;
}

export interface Truth {
  readonly definition: FormDefinition;
  readonly sheet: SheetSnapshot;
  readonly roles: readonly Role[];
  readonly items: readonly TrueItem[];
  readonly headerTops: readonly number[];
}

export const FIELD_VALUES: Readonly<Record<HeaderField, string>> = {
  createdOn: "令和4年4月1日",
  jobTitle: "総務部長",
  name: "一ノ瀬 理",
};
const LABELS: Readonly<Record<HeaderField, string>> = {
  createdOn: "作成日",
  jobTitle: "職　名",
  name: "氏名",
};
const SHARED: readonly Role[] = ["category", "owner", "rating"];
/** Under "目標の内容" where headings are grouped. */
const GROUPED: readonly Role[] = ["level", "method", "deadline"];

/** Items whose category, owner and rating are one merged cell: how many are still to come, and those cells. */
interface SharedBlock {
  left: number;
  readonly cells: Partial<Record<Role, CellPosition>>;
}

export function layOut(layout: Layout, definition: FormDefinition = ORGANIZATIONAL_GOALS): Truth {
  return new Drawing(layout, definition).draw();
}

class Drawing {
  readonly #canvas = new Canvas();
  readonly #roles: readonly Role[];
  readonly #headings: readonly string[];
  readonly #left: number;
  /** First column of each field, of the extra column, and the first column after the form. */
  readonly #starts: readonly number[];
  readonly #extra: number | null;
  readonly #end: number;
  readonly #headerTops: number[] = [];
  #row: number;

  constructor(
    private readonly layout: Layout,
    private readonly definition: FormDefinition,
  ) {
    const columns = definition.columns.filter(
      ({ role, optional }) => !optional && (role !== "reason" || layout.withReason),
    );
    this.#roles = columns.map(({ role }) => role);
    this.#headings = columns.map(({ headings }, index) =>
      written(headings[(layout.wordings[index] ?? 0) % headings.length] ?? "", layout.writing[index] ?? 0),
    );
    this.#left = layout.left + (layout.tableBeside === "counts left" ? LEFT_TABLE : 0);
    this.#row = layout.top;
    let column = this.#left;
    let extra: number | null = null;
    this.#starts = this.#roles.map((_, index) => {
      const start = column;
      column += layout.spans[index] ?? 1;
      if (layout.extra?.after === index && index < this.#roles.length - 1) {
        extra = column;
        column += 1;
      }
      return start;
    });
    this.#extra = extra;
    this.#end = column;
  }

  draw(): Truth {
    const { layout } = this;
    const canvas = this.#canvas;
    const left = this.#left;
    if (layout.instructions) this.#row = drawAbove(canvas, this.#row, left, layout.instructions) + 1;
    const title = `令和４年度 ${this.definition.titles[0] ?? ""}`;
    canvas.put(rectOf(this.#row, left, 1, Math.max(2, this.#end - left)), title);
    this.#row += 2;
    this.#putFields();
    const tableTop = this.#row;
    this.#putHeader();
    const items = this.#putItems();
    for (let spare = 1; spare <= layout.spareRows; spare += 1) {
      canvas.put(this.#at(0, this.#row, 1), this.#number(layout.items + spare));
      this.#row += 1;
    }
    if (layout.tableBelow) drawBelow(canvas, this.#row + 2, left, layout.tableBelow);
    if (layout.tableBeside) drawBeside(canvas, tableTop, left, this.#end, layout.tableBeside);
    return {
      definition: this.definition,
      sheet: canvas.sheet(),
      roles: this.#roles,
      items,
      headerTops: this.#headerTops,
    };
  }

  #at(role: number, row: number, rows: number): Rect {
    return rectOf(row, this.#starts[role] ?? 0, rows, this.layout.spans[role] ?? 1);
  }

  #putFields(): void {
    const canvas = this.#canvas;
    const left = this.#left;
    const top = this.#row;
    const fields = this.definition.headerFields.map(({ field }) => field);
    fields.forEach((field, index) => {
      const label = LABELS[field];
      const value = FIELD_VALUES[field];
      switch (this.layout.fields) {
        case "apart":
          canvas.line(top, left + index * 3, [label, value]);
          break;
        case "merged":
          canvas.put(rectOf(top, left + index * 5, 1, 2), label);
          canvas.put(rectOf(top, left + index * 5 + 2, 1, 3), value);
          break;
        case "in a column":
          canvas.line(top + index, left, [label, value]);
          break;
        case "below":
          canvas.put(rectOf(top, left + index), label);
          canvas.put(rectOf(top + 1, left + index), value);
          break;
        case "with colon":
          canvas.put(rectOf(top, left + index * 2), `${label}：${value}`);
      }
    });
    this.#row += { apart: 2, merged: 2, "with colon": 2, below: 3, "in a column": 4 }[this.layout.fields];
  }

  #putHeader(): void {
    const canvas = this.#canvas;
    const { header, extra } = this.layout;
    const row = this.#row;
    this.#headerTops.push(row);
    const split = this.#headings.map((text) => /^([^(（]+)([(（].*)$/su.exec(text));
    const twoRows = header === "two rows" && split.some(Boolean);
    const height = twoRows || header === "merged rows" || header === "groups" ? 2 : 1;
    this.#roles.forEach((role, index) => {
      const text = this.#headings[index] ?? "";
      const parts = twoRows ? split[index] : null;
      if (parts) {
        canvas.put(this.#at(index, row, 1), parts[1] ?? "");
        canvas.put(this.#at(index, row + 1, 1), parts[2] ?? "");
      } else if (header === "groups" && GROUPED.includes(role)) {
        canvas.put(this.#at(index, row + 1, 1), text);
      } else canvas.put(this.#at(index, row, height), text);
    });
    if (this.#extra !== null && extra?.kind === "remarks") {
      const grouped = header === "groups" && GROUPED.includes(this.#roles[extra.after] ?? "number");
      canvas.put(rectOf(grouped ? row + 1 : row, this.#extra, grouped ? 1 : height), "備考");
    }
    if (header === "groups") {
      const first = this.#starts[this.#roles.indexOf("level")] ?? 0;
      const after = this.#starts[this.#roles.indexOf("owner")] ?? 0;
      canvas.put(rectOf(row, first, 1, after - first), "目標の内容");
    }
    this.#row += height;
  }

  #putItems(): TrueItem[] {
    const { layout } = this;
    const canvas = this.#canvas;
    const items: TrueItem[] = [];
    let shared: SharedBlock | null = null;
    for (let number = 1; number <= layout.items; number += 1) {
      const ofPage = (number - 1) % layout.itemsPerPage;
      if (ofPage === 0 && number > 1) this.#newPage();
      const lastOfPage = ofPage === layout.itemsPerPage - 1 || number === layout.items;
      const leftOnPage = Math.min(layout.itemsPerPage - ofPage, layout.items - number + 1);
      let begins: SharedBlock | null = null;
      if (!shared && layout.shareEvery > 0 && number % layout.shareEvery === 0) {
        const over = Math.min(layout.shareOver, leftOnPage);
        if (over > 1) begins = { left: over, cells: {} };
      }
      const height = this.#heightOf(number);
      const cells: Partial<Record<Role, CellPosition>> = {};
      this.#roles.forEach((role, index) => {
        const from: CellPosition | undefined = shared?.cells[role];
        if (from) {
          cells[role] = from;
          return;
        }
        const over = begins && SHARED.includes(role) ? begins.left : 1;
        let rows = 0;
        for (let next = 0; next < over; next += 1) rows += this.#heightOf(number + next);
        const rect = this.#at(index, this.#row, rows);
        canvas.put(rect, this.#value(role, number));
        cells[role] = { row: rect.row, column: rect.column };
        if (begins && SHARED.includes(role)) begins.cells[role] = cells[role];
      });
      this.#putExtra(height);
      items.push({ row: this.#row, number, cells });
      this.#row += height;
      shared ??= begins;
      if (shared) {
        shared.left -= 1;
        if (shared.left === 0) shared = null;
      }
      if (!shared && layout.continueEvery > 0 && number % layout.continueEvery === 0) {
        if (lastOfPage && layout.repeatHeader && number < layout.items) this.#newPage();
        canvas.put(this.#at(this.#roles.indexOf("method"), this.#row, 1), "・前のページからの続き");
        this.#row += 1;
      }
    }
    return items;
  }

  #newPage(): void {
    this.#row += this.layout.blankRows;
    if (this.layout.repeatHeader) this.#putHeader();
  }

  #putExtra(rows: number): void {
    const { extra } = this.layout;
    if (this.#extra === null || extra === null || extra.kind === "empty") return;
    this.#canvas.put(rectOf(this.#row, this.#extra, rows), extra.kind === "remarks" ? "継続" : this.#row);
  }

  #heightOf(number: number): number {
    return this.layout.itemHeight + (this.layout.uneven ? number % 3 : 0);
  }

  #number(number: number): CellValue {
    switch (this.layout.numbersAs) {
      case "number":
        return number;
      case "with dot":
        return `${number}.`;
      case "in brackets":
        return `（${number}）`;
      case "full width":
        return String(number).replace(/\d/gu, (digit) => "０１２３４５６７８９"[Number(digit)] ?? digit);
    }
  }

  #value(role: Role, number: number): CellValue {
    const { categories, scale } = this.definition;
    switch (role) {
      case "number":
        return this.#number(number);
      case "category":
        return categories[number % categories.length] ?? "";
      case "deadline":
        return "年度末";
      case "owner":
        return "職員課";
      case "rating":
        return this.layout.filled ? (scale[number % 2]?.label ?? "") : "";
      case "reason":
        return "";
      default:
        return `${role} ${number}を実施する`;
    }
  }
}
