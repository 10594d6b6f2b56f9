/**
 * Rows between the items that are none: a section's heading, a page number, 次ページへ続く, a total, a note.
 */
import type { Column } from "../../form";
import { normalize } from "../../reading/normalize";
import { numberKind, readWholeNumber } from "../../reading/numbers";
import type { Role } from "../../roles";
import type { Grid } from "../../reading/grid";
import { isFootRow } from "../header/header-foot";
import type { HeaderRow } from "../header/header-row";
import type { TableRow } from "./table-row";

/** Rows in which the next number or the next page's header is looked for. */
const LOOK_AHEAD = 6;
const REMARK = /^(?:※|\*|注|備考|凡例|以上$|以下余白)/u;
const TOTAL = /^(?:合 ?計|小 ?計|総 ?計|集 ?計|計$|総数|件数|平均|割合|達成率)/u;
/** Not 例規, which many an item is about. */
const EXAMPLE = /^[(【「]?(?:(?:記入|記載)例|例(?=[)】」: ]|$))/u;
const SENTENCE = /(?:こと|ください|下さい|とする|参照)[。.]?$|[。]$/u;
const PAGE =
  /^(?:p(?:age)?[. ]{0,2}\d{1,3}(?: ?\/ ?\d{1,3})?|[-ー―–] ?\d{1,3} ?[-ー―–]|\d{1,3} ?[/／] ?\d{1,3}(?: ?(?:ページ|頁|枚))?|\d{1,3} ?(?:ページ|頁|枚目?))$/iu;
const GOES_ON =
  /^[(【]?(?:(?:次の?(?:ページ|頁|葉|紙|シート)|裏面|別紙)(?:へ|に|あり)?(?:続く|つづく)?|(?:続く|つづく)|前の?(?:ページ|頁)(?:から|より|の)(?:続き|つづき))[)】]?$/u;
const SECTION =
  /^(?:[■◆●◎▼▲★□◇【〔《]|第 ?[\d一二三四五六七八九十]{1,3} ?[章節部編]|[IVX]{1,4}[. 、:]|(?:(?:重点|基本|個別)?(?:目標|方針|施策|課題|戦略|政策|分野|テーマ)) ?(?:\d|[IVXA-Z]|[一二三四五六七八九十])|[^ 、。]{2,15}(?:課|室|係|部|局|センター)(?:の(?:組織)?目標)?$)/u;

export class BetweenItems {
  constructor(
    private readonly grid: Grid,
    private readonly header: HeaderRow,
    private readonly columns: Readonly<Partial<Record<Role, Column>>>,
  ) {}

  /** A page's number, or that it goes on. `highest`: of the numbers so far. */
  isPageMark(line: TableRow, highest: number): boolean {
    if (line.filled.length !== 1) return false;
    const text = this.#firstText(line);
    if (PAGE.test(text) || GOES_ON.test(text)) return true;
    const number = /^\(?(\d{1,3})\)?$/u.exec(text);
    if (!number || !this.#isPageBreak(line.row + line.height)) return false;
    if (!line.filled.includes("number")) return true;
    // A number that goes on is an item that nobody has filled, unless the next page begins with the same one.
    return Number(number[1]) <= highest || this.#nextNumber(line.row + line.height, 20) === Number(number[1]);
  }

  /** A heading over the items that follow: Ⅰ 重点目標1, 【防災安全課】. */
  isSection(line: TableRow, numberBefore: number | null): boolean {
    const { filled, number, row } = line;
    if (filled.some((role) => role !== "number" && role !== "item")) return false;
    if (!filled.includes("item")) return false;
    const next = this.#nextValue(row + line.height);
    if (number === null) return next !== null && SECTION.test(this.#firstText(line));
    const kind = numberKind(number);
    // ◎ よい, × わるい: a legend's rows, which no item follows.
    if (kind === null) {
      return (
        next !== null && (next === "" || numberKind(next) !== null) && SECTION.test(this.#firstText(line))
      );
    }
    const other = next === null ? (numberBefore === null ? null : "whole") : numberKind(next);
    return other !== null && other !== kind && (kind !== "whole" || other === "parts") && kind !== "parts";
  }

  /** A note, a total or an example. `number`: of the row; `highest`: of the numbers so far. */
  isRemark(line: TableRow, number: number | null, highest: number): boolean {
    const { filled } = line;
    const text = this.#firstText(line);
    const few = filled.length <= 2;
    const isText = filled.every((role) => role === "number" || role === "item");
    // 1 番号は通し番号とすること。: notes are numbered too, from 1 on.
    if (isText && filled.includes("item") && SENTENCE.test(this.#textOf(line, "item"))) {
      if (number === null ? line.number === null : number <= highest) return true;
    }
    if (number !== null)
      return REMARK.test(text) && isText && filled.length === 2 && SENTENCE.test(this.#textOf(line, "item"));
    if (this.#isExample(line)) return true;
    if (TOTAL.test(text) && (line.number !== null || few)) return true;
    if (line.number !== null && filled.length === 1) return true;
    return few && REMARK.test(text);
  }

  /** "（記入例）" in the row's first filled cell or left of it, where a form has no column. */
  #isExample({ row, filled }: TableRow): boolean {
    const first = filled[0] && this.columns[filled[0]];
    const end = first ? first.column + first.columns : this.grid.left;
    for (let column = this.grid.left; column < end; column += 1) {
      if (EXAMPLE.test(normalize(this.grid.text(row, column)))) return true;
    }
    return false;
  }

  #firstText(line: TableRow): string {
    return line.filled[0] ? this.#textOf(line, line.filled[0]) : "";
  }

  #textOf({ row, number }: TableRow, role: Role): string {
    const column = this.columns[role];
    if (role === "number" && number !== null) return normalize(String(number));
    return column ? normalize(this.grid.text(row, column.column)) : "";
  }

  /** Blank rows, the end or a header follow. */
  #isPageBreak(row: number): boolean {
    if (row >= this.grid.bottom) return true;
    return this.columnsOf().every(({ column }) => this.grid.isBlank(row, column)) || this.#isHeading(row);
  }

  #isHeading(row: number): boolean {
    const cells = [...this.header.cells.values()];
    const same = cells.filter(
      ({ area, text }) => normalize(this.grid.text(row, area.column)) === normalize(text),
    );
    return same.length * 2 > cells.length || isFootRow(this.grid, row, cells);
  }

  #nextNumber(from: number, rows: number): number | null {
    const column = this.columns.number;
    for (let row = from; column && row < Math.min(this.grid.bottom, from + rows); row += 1) {
      const number = readWholeNumber(
        this.grid.value(row, column.column),
        this.grid.numberFormat(row, column.column),
      );
      if (number !== null) return number;
    }
    return null;
  }

  /** What the number column holds next, in a row that holds more; "" where the next row has no number. */
  #nextValue(from: number): string | number | null {
    for (let row = from; row < Math.min(this.grid.bottom, from + LOOK_AHEAD); row += 1) {
      const filled = this.columnsOf().filter(({ column }) => !this.grid.isBlank(row, column)).length;
      if (filled === 0 || this.#isHeading(row)) continue;
      if (filled <= 2 && row > from) continue;
      const number = this.columns.number;
      const value = number ? this.grid.value(row, number.column) : "";
      return typeof value === "boolean" ? "" : value;
    }
    return null;
  }

  columnsOf(): readonly Column[] {
    return Object.values(this.columns).flatMap((column) => column ?? []);
  }
}
