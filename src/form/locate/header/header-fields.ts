/**
 * 作成日, 職名, 氏名: a label with its value in the same cell, in the next cells to the right, or below, where the
 * labels are a row. Where two people stand above the table, the author and not the one who evaluates.
 */
import { enclosing } from "../../../cells/geometry";
import type { Rect } from "../../../cells/geometry";
import type { FormDefinition } from "../../definition";
import type { Form } from "../../form";
import { bareDate, readDate } from "../../reading/dates";
import { FieldLabels, isSeal, jobAndName, withoutSeal } from "../../reading/field-labels";
import { foldSpaces, isBlank, textOf, visible } from "../../reading/normalize";
import type { HeaderField } from "../../roles";
import { authorOf } from "./author";
import type { Candidate } from "./author";
import type { Grid } from "../../reading/grid";

type Header = Form["header"];
type LabelledField = NonNullable<Header[HeaderField]>;

/** A date may be spread over so many cells: 令和, 4, 年, 4, 月, 1, 日. */
const MOST_PIECES = 8;
/** What says that the day beside it is that of the form. */
const MADE_ON = /作成|現在|記入|記載|策定|更新|改定|時点/u;

export class HeaderFieldReader {
  readonly #labels: FieldLabels;
  readonly #fields: readonly HeaderField[];

  constructor(definition: FormDefinition) {
    this.#labels = new FieldLabels(definition);
    this.#fields = definition.headerFields.map(({ field }) => field);
  }

  /** True when a cell of the row is a label, or holds one with its value behind a colon. */
  isFieldRow(grid: Grid, row: number): boolean {
    for (let column = grid.left; column < grid.right; column += 1) {
      const value = grid.value(row, column);
      if (typeof value === "string" && this.#isLabelled(value)) return true;
    }
    return false;
  }

  /** The fields in the rows from `from` to before `to`. */
  read(grid: Grid, from: number, to: number): Header {
    const candidates = this.#candidates(grid, from, to);
    const header: Partial<Record<HeaderField, LabelledField>> = authorOf(candidates);
    if (this.#fields.includes("createdOn") && !header.createdOn) {
      const date = this.#dateWithoutLabel(grid, from, to);
      if (date) header.createdOn = date;
    }
    return header;
  }

  /** Below a table, from the row `from` on: only fields that `above` has not, with their values beside the labels. */
  readBelow(grid: Grid, from: number, to: number, above: Header): Header {
    const found = authorOf(this.#candidates(grid, from, to).filter(({ below }) => !below));
    return Object.fromEntries(
      Object.entries(found).filter(([field, { value }]) => !above[field as HeaderField] && !isBlank(value)),
    );
  }

  #candidates(grid: Grid, from: number, to: number): Candidate[] {
    const candidates: Candidate[] = [];
    for (let row = from; row < to; row += 1) {
      for (let column = grid.left; column < grid.right; column += 1) {
        const text = grid.value(row, column);
        if (typeof text !== "string" || !grid.isAnchor(row, column)) continue;
        candidates.push(...this.#candidatesIn(grid, row, column, text, to));
      }
    }
    return candidates;
  }

  #candidatesIn(grid: Grid, row: number, column: number, text: string, to: number): Candidate[] {
    const own = grid.field(grid.area(row, column));
    const inside = this.#labels.valuesIn(text);
    const field = inside[0]?.field ?? this.#labels.labelOf(text);
    if (!field) return [];
    const beside = besideText(grid, row, column, this.#labels);
    const filled = inside.filter(({ value }) => value !== "");
    if (filled.length > 0) {
      return filled.map(({ field, label, value, lead, tail }) => {
        const part = { ...own, value, label, lead, ...(tail === "" ? {} : { tail }) };
        return { field, found: part, label: own.area, beside, below: false };
      });
    }
    const place = this.#valuePlace(grid, own.area, to);
    if (!place) return [];
    const label = inside[0]?.label ?? foldSpaces(text);
    const found = fieldOf(grid, place.pieces, field, label);
    const candidate = { field, found, label: own.area, beside, below: place.below };
    if (!this.#labels.isForBoth(text)) return [candidate];
    const both = jobAndName({ field, label, value: textOf(found.value), lead: "", tail: found.tail ?? "" });
    return both.map(({ field: one, value, lead, tail }) => ({
      ...candidate,
      field: one,
      found: { ...found, value, ...(lead === "" ? {} : { lead }), ...(tail === "" ? {} : { tail }) },
    }));
  }

  /** The filled cells to the right, before the next label; else one below; else the neighbour, to be filled. */
  #valuePlace(grid: Grid, label: Rect, to: number): { pieces: readonly Rect[]; below: boolean } | null {
    let neighbour: Rect | null = null;
    const pieces: Rect[] = [];
    let column = label.column + label.columns;
    while (column < grid.right) {
      const area = grid.area(label.row, column);
      const value = grid.value(area.row, area.column);
      if (typeof value === "string" && this.#isLabelled(value)) break;
      neighbour ??= area;
      if (!isBlank(value) && !isSeal(String(value)) && pieces.length < MOST_PIECES) pieces.push(area);
      column = area.column + area.columns;
    }
    if (pieces.length > 0) return { pieces, below: false };
    // Labels side by side, their values in the row below.
    const left = label.column > 0 ? grid.area(label.row, label.column - 1) : null;
    const besideLabel =
      (neighbour === null && column < grid.right) ||
      (left !== null && this.#labels.labelOf(grid.text(left.row, left.column)) !== null);
    const below = grid.area(label.row + label.rows, label.column);
    const isFree = below.row === label.row + label.rows && below.row < to;
    if (besideLabel && isFree && !this.#isLabelled(grid.text(below.row, below.column))) {
      return { pieces: [below], below: true };
    }
    // The label may be the last used cell of its row.
    const last = neighbour ?? (column >= grid.right ? grid.area(label.row, column) : null);
    return last && { pieces: [last], below: false };
  }

  #isLabelled(text: string): boolean {
    return this.#labels.labelOf(text) !== null || this.#labels.valuesIn(text).length > 0;
  }

  /** （令和4年4月24日 作成）, or the only date above the table that stands in a row of its own. */
  #dateWithoutLabel(grid: Grid, from: number, to: number): LabelledField | null {
    const dates: { readonly area: Rect; readonly said: boolean }[] = [];
    for (let row = from; row < to; row += 1) {
      for (let column = grid.left; column < grid.right; column += 1) {
        const value = grid.value(row, column);
        if (value === "" || !grid.isAnchor(row, column)) continue;
        if (readDate(value, grid.numberFormat(row, column)) === null) continue;
        const said = typeof value === "string" && MADE_ON.test(value);
        if (said || isAlone(grid, row, column)) dates.push({ area: grid.area(row, column), said });
      }
    }
    const said = dates.filter((one) => one.said);
    const [only, other] = said.length > 0 ? said : dates;
    return only && !other ? { ...grid.field(only.area), label: "作成日" } : null;
  }
}

function isAlone(grid: Grid, row: number, column: number): boolean {
  for (let other = grid.left; other < grid.right; other += 1) {
    if (other !== column && !grid.isBlank(row, other)) return false;
  }
  return true;
}

/** The value in the first of the cells, or in all of them together where it is spread over them. */
function fieldOf(grid: Grid, pieces: readonly Rect[], field: HeaderField, label: string): LabelledField {
  const [first, ...others] = pieces as [Rect, ...Rect[]];
  const own = grid.textField(first);
  if (others.length > 0 && isPartOf(own.value, field)) {
    const joined = spread(grid, pieces, field);
    if (joined) return { ...own, area: first, value: joined.value, inPieces: joined.area, label };
  }
  if (field === "createdOn" || typeof own.value !== "string") return { ...own, label };
  const { value, tail } = withoutSeal(own.value);
  return tail === "" || isBlank(value) ? { ...own, label } : { ...own, value, tail, label };
}

function isPartOf(value: unknown, field: HeaderField): boolean {
  const text = visible(String(value));
  if (field === "createdOn") return bareDate(text).length <= 4;
  return text.length <= 6 && !/\s/u.test(text);
}

/** Neighbouring cells that make a value together: 令和|4|年|4|月|1|日, 一ノ瀬|理, 総務部|長. */
function spread(
  grid: Grid,
  pieces: readonly Rect[],
  field: HeaderField,
): { readonly value: string; readonly area: Rect } | null {
  const texts = pieces.map(({ row, column }) => visible(grid.text(row, column)));
  const areaOf = (count: number) => pieces.slice(0, count).reduce(enclosing);
  if (field === "createdOn") {
    for (let count = pieces.length; count > 1; count -= 1) {
      for (const between of ["", "/"]) {
        const value = texts.slice(0, count).join(between);
        if (readDate(value)) return { value, area: areaOf(count) };
      }
    }
    return null;
  }
  const [first = "", second = ""] = texts;
  const [one, two] = pieces as [Rect, Rect];
  if (one.column + one.columns !== two.column || !/^[\p{L}々ヶ]{1,4}$/u.test(second)) return null;
  if (field === "jobTitle") {
    return !first.endsWith("長") && /長$/u.test(second) ? { value: first + second, area: areaOf(2) } : null;
  }
  return /^[\p{L}々ヶ]{1,4}$/u.test(first) && !/[長課部印]$/u.test(second)
    ? { value: `${first} ${second}`, area: areaOf(2) }
    : null;
}

/** What is said of the label: the text left of it that is no label and no value, else the one above. */
function besideText(grid: Grid, row: number, column: number, labels: FieldLabels): string {
  for (let left = column - 1; left >= grid.left; left -= 1) {
    const area = grid.area(row, left);
    const text = grid.text(area.row, area.column);
    if (!isBlank(text) && labels.labelOf(text) === null) return text;
  }
  const above = row > grid.top ? grid.area(row - 1, column) : null;
  return above ? grid.text(above.row, above.column) : "";
}
