/**
 * 作成日, 職名, 氏名: a label, and its value in the next cell to the right (or below, where the labels are a row).
 */
import type { Rect } from "../../cells/geometry";
import type { FormDefinition } from "../definition";
import type { Form } from "../form";
import type { Grid } from "./grid";
import { headingKey } from "../reading/headings";
import { foldSpaces, isBlank } from "../reading/normalize";
import type { HeaderField } from "../roles";

type Header = Form["header"];
type LabelledField = NonNullable<Header[HeaderField]>;

/** A longer text is a sentence that mentions a label. */
const MAX_LABEL = 60;
/** What stands behind a name and is no value. */
const SEAL = new Set(["印", "㊞", "様"]);

export class HeaderFieldReader {
  readonly #fieldByKey = new Map<string, HeaderField>();
  readonly #combined: readonly { field: HeaderField; pattern: RegExp; label: string }[];

  constructor(definition: FormDefinition) {
    const combined: { field: HeaderField; pattern: RegExp; label: string }[] = [];
    for (const { field, labels } of definition.headerFields) {
      for (const label of labels) {
        this.#fieldByKey.set(headingKey(label), field);
        const spaced = [...label].map((letter) => letter.replace(/[\\^$.*+?()[\]{}|/]/u, "\\$&"));
        combined.push({
          field,
          label,
          pattern: new RegExp(`^\\s*${spaced.join("\\s*")}\\s*[:：]([^]*)$`, "u"),
        });
      }
    }
    this.#combined = combined;
  }

  /** The field that the whole text is a label of. */
  labelOf(text: string): HeaderField | null {
    if (text === "" || text.length > MAX_LABEL) return null;
    return this.#fieldByKey.get(headingKey(text)) ?? null;
  }

  /** True when a cell of the row is a label. */
  isFieldRow(grid: Grid, row: number): boolean {
    for (let column = grid.left; column < grid.right; column += 1) {
      const value = grid.value(row, column);
      if (typeof value === "string" && this.labelOf(value) !== null) return true;
    }
    return false;
  }

  /** The fields in the rows from `from` to before `to`; of a label that is there twice, the filled, then the lower. */
  read(grid: Grid, from: number, to: number): Header {
    const header: Partial<Record<HeaderField, LabelledField>> = {};
    const keep = (field: HeaderField, found: LabelledField) => {
      const known = header[field];
      if (!known || isBlank(known.value) || !isBlank(found.value)) header[field] = found;
    };
    for (let row = from; row < to; row += 1) {
      for (let column = grid.left; column < grid.right; column += 1) {
        const value = grid.value(row, column);
        if (typeof value !== "string" || value === "" || value.length > MAX_LABEL) continue;
        if (!grid.isAnchor(row, column)) continue;
        const found = this.#fieldIn(value);
        if (!found) continue;
        const own = grid.field(grid.area(row, column));
        if (found.rest !== "") {
          const lead = value.slice(0, value.lastIndexOf(found.rest));
          keep(found.field, { ...own, value: found.rest, lead, label: found.label });
        } else {
          const area = this.#valueArea(grid, own.area, to);
          if (area) keep(found.field, { ...grid.field(area), label: found.label });
        }
      }
    }
    return header;
  }

  /** The field that a text is a label of, and what stands behind its colon; "氏名：○○" has ○○ there, though no letter. */
  #fieldIn(text: string): { field: HeaderField; label: string; rest: string } | null {
    const field = this.labelOf(text);
    if (field !== null && !/[:：]/u.test(text)) return { field, label: foldSpaces(text), rest: "" };
    const combined = this.#combined.find(({ pattern }) => pattern.test(text));
    if (combined) {
      const rest = combined.pattern.exec(text)?.[1] ?? "";
      return { field: combined.field, label: combined.label, rest: isBlank(rest) ? "" : rest.trim() };
    }
    return field === null ? null : { field, label: foldSpaces(text), rest: "" };
  }

  /** The first filled area to the right, before the next label; else one below; else the neighbour, to be filled. */
  #valueArea(grid: Grid, label: Rect, to: number): Rect | null {
    let neighbour: Rect | null = null;
    let column = label.column + label.columns;
    for (; column < grid.right;) {
      const area = grid.area(label.row, column);
      const value = grid.value(area.row, area.column);
      if (typeof value === "string" && (this.labelOf(value) !== null || this.#isCombined(value))) break;
      neighbour ??= area;
      if (!isBlank(value) && !SEAL.has(String(value).trim())) return area;
      column = area.column + area.columns;
    }
    // Labels side by side, their values in the row below.
    const left = label.column > 0 ? grid.area(label.row, label.column - 1) : null;
    const besideLabel =
      (neighbour === null && column < grid.right) ||
      (left !== null && this.labelOf(grid.text(left.row, left.column)) !== null);
    const below = grid.area(label.row + label.rows, label.column);
    const belowText = grid.text(below.row, below.column);
    if (
      besideLabel &&
      below.row === label.row + label.rows &&
      below.row < to &&
      this.labelOf(belowText) === null
    ) {
      return below;
    }
    // The label may be the last used cell of its row.
    return neighbour ?? (column >= grid.right ? grid.area(label.row, label.column + label.columns) : null);
  }

  #isCombined(text: string): boolean {
    return text.length <= MAX_LABEL && this.#combined.some(({ pattern }) => pattern.test(text));
  }
}
