/** Excel.RangeFormat: alignment, wrapping, row heights and column widths of cells. */
import type { Style, StyleChange } from "../../../engine/engine";
import { choiceArgument, flagArgument, numberArgument } from "../../arguments";
import { autofitColumn, autofitRow } from "../autofit";
import type { MemberTable } from "../../model-object";
import { OfCells } from "../of-cells";
import { RangeBorderCollection } from "./range-borders";
import { RangeFill } from "./range-fill";
import { RangeFont } from "./range-font";
import { commonStyle } from "./range-style";
import { refuse } from "../../refusal";

const HORIZONTAL = ["General", "Left", "Center", "Right", "Fill", "Justify", "Distributed"] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

/** https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const HIGHEST_ROW = 409.5;
/** 255 characters. */
const WIDEST_COLUMN = 1_342.5;
const MOST_ROWS = 100_000;

export class RangeFormat extends OfCells {
  readonly table: MemberTable = {
    className: "RangeFormat",
    scalars: ["horizontalAlignment", "verticalAlignment", "wrapText", "columnWidth", "rowHeight"],
    writable: ["horizontalAlignment", "verticalAlignment", "wrapText", "columnWidth", "rowHeight"],
    objects: ["font", "fill", "borders", "protection"],
    changes: ["autofitRows", "autofitColumns"],
  };

  get font(): RangeFont {
    return new RangeFont(this.session, this.sheet, this.areas);
  }
  get fill(): RangeFill {
    return new RangeFill(this.session, this.sheet, this.areas);
  }
  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.session, this.sheet, this.areas);
  }

  get protection(): FormatProtection {
    return new FormatProtection(this.session, this.sheet, this.areas);
  }

  get horizontalAlignment(): string | null {
    return capitalized(this.common((style) => style.horizontal));
  }
  set horizontalAlignment(value: unknown) {
    const chosen = choiceArgument(value, [...HORIZONTAL, "CenterAcrossSelection"]);
    if (chosen === "CenterAcrossSelection") refuse("NotImplemented");
    this.change({ horizontal: chosen.toLowerCase() as Style["horizontal"] });
  }

  get verticalAlignment(): string | null {
    return capitalized(this.common((style) => style.vertical));
  }
  set verticalAlignment(value: unknown) {
    this.change({ vertical: choiceArgument(value, VERTICAL).toLowerCase() as Style["vertical"] });
  }

  get wrapText(): boolean | null {
    return this.common((style) => style.wrap);
  }
  set wrapText(value: unknown) {
    this.change({ wrap: flagArgument(value) });
  }

  /** Points. null: the columns differ. */
  get columnWidth(): number | null {
    const { engine } = this.session;
    return same(
      this.columns().map((column) =>
        engine.columnVisible(this.sheet, column) ? engine.columnWidth(this.sheet, column) : 0,
      ),
    );
  }
  /** 0 hides the columns. */
  set columnWidth(value: unknown) {
    const points = numberArgument(value, 0, WIDEST_COLUMN);
    this.showColumns(points > 0);
    if (points === 0) return;
    for (const column of this.columns()) this.session.engine.setColumnWidth(this.sheet, column, points);
  }

  showColumns(visible: boolean): void {
    const { engine } = this.session;
    for (const column of this.columns()) {
      if (engine.columnVisible(this.sheet, column) === visible) continue;
      if (!engine.setColumnVisible) refuse("NotImplemented");
      engine.setColumnVisible(this.sheet, column, visible);
    }
    this.session.touch("content");
  }

  /** Points. null: the rows differ. */
  get rowHeight(): number | null {
    const { engine } = this.session;
    return same(
      this.rows().map((row) => (engine.rowVisible(this.sheet, row) ? engine.rowHeight(this.sheet, row) : 0)),
    );
  }
  /** 0 hides the rows. */
  set rowHeight(value: unknown) {
    const points = numberArgument(value, 0, HIGHEST_ROW);
    this.showRows(points > 0);
    if (points === 0) return;
    for (const row of this.rows()) this.session.engine.setRowHeight(this.sheet, row, points);
  }

  showRows(visible: boolean): void {
    const { engine } = this.session;
    for (const row of this.rows()) {
      if (engine.rowVisible(this.sheet, row) === visible) continue;
      if (!engine.setRowVisible) refuse("NotImplemented");
      engine.setRowVisible(this.sheet, row, visible);
    }
    this.session.touch("content");
  }

  autofitRows(): void {
    for (const row of this.rows()) autofitRow(this.session.engine, this.sheet, row);
    this.session.touch("content");
  }

  autofitColumns(): void {
    for (const column of this.columns()) autofitColumn(this.session.engine, this.sheet, column);
    this.session.touch("content");
  }

  private common<Value>(pick: (style: Style) => Value): Value | null {
    return commonStyle(this.session, this.sheet, this.areas, pick);
  }

  private change(change: StyleChange): void {
    for (const at of this.areas) this.session.engine.setStyle(this.sheet, at, change);
  }

  private columns(): number[] {
    return numbers(this.areas.map(({ column, columns }): [number, number] => [column, columns]));
  }

  private rows(): number[] {
    const spans = this.areas.map(({ row, rows }): [number, number] => [row, rows]);
    return spans.some(([, count]) => count > MOST_ROWS) ? refuse("NotImplemented") : numbers(spans);
  }
}

/** Excel.FormatProtection. */
class FormatProtection extends OfCells {
  readonly table: MemberTable = { className: "FormatProtection", scalars: ["locked"], writable: ["locked"] };

  get locked(): boolean | null {
    return commonStyle(this.session, this.sheet, this.areas, (style) => style.locked !== false);
  }
  set locked(value: unknown) {
    const locked = flagArgument(value);
    for (const at of this.areas) this.session.engine.setStyle(this.sheet, at, { locked });
  }
}

function numbers(spans: readonly (readonly [number, number])[]): number[] {
  return [...new Set(spans.flatMap(([first, count]) => Array.from({ length: count }, (_, n) => first + n)))];
}

function same(sizes: readonly number[]): number | null {
  const first = sizes[0] ?? 0;
  return sizes.every((size) => size === first) ? first : null;
}

function capitalized(word: string | null): string | null {
  return word && word.charAt(0).toUpperCase() + word.slice(1);
}
