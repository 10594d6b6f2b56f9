/** The first table: items by rating. One row per level in scale order, then 未入力, リスト外, 合計. */
import type { CellContent } from "../edits/edit";
import { cellAddress, rectAddress, rectOf } from "../edits/geometry";
import type { Rect } from "../edits/geometry";
import type { Level } from "../form/definition";
import type { Form } from "../form/form";
import { PlanRefusal } from "../form/plan-refusal";
import type { RatingBlocks } from "./blocks";
import { blankTexts, formulasOf, levelSummands, totalSummands, unratedSummands } from "./formulas";
import type { Summands } from "./formulas";
import { COUNT_COLUMN, FIRST_ROW, PARTS_COLUMN } from "./layout";
import type { Layout } from "./layout";
import type { SummaryWords } from "./words";

export interface RatingTable {
  /** Label, count and share of each row. */
  readonly rows: readonly (readonly [CellContent, CellContent, CellContent])[];
  /** Parts of formulas that are too long for one cell, beside the table's rows. */
  readonly parts: readonly { readonly at: Rect; readonly content: readonly (readonly CellContent[])[] }[];
}

/** With more parts the sheet would be no help to anybody. */
const MAX_PARTS = 200;

export function ratingTable(input: {
  readonly scale: readonly Level[];
  readonly forms: readonly Form[];
  readonly blocks: readonly RatingBlocks[];
  readonly layout: Layout;
  readonly words: SummaryWords;
}): RatingTable {
  const { scale, blocks, layout, words } = input;
  const parts: RatingTable["parts"][number][] = [];
  const count = (row: number, summands: Summands): string => {
    const formulas = formulasOf(summands);
    if (formulas.length === 1) return formulas[0] ?? "=0";
    if (formulas.length > MAX_PARTS) throw new PlanRefusal("too-many-items");
    const at = rectOf(row, PARTS_COLUMN, 1, formulas.length);
    parts.push({ at, content: [formulas.map(formula)] });
    return `=SUM(${rectAddress(at)})`;
  };
  const cell = (row: number) => cellAddress({ row, column: COUNT_COLUMN });
  const total = `$${cell(layout.totalRow).replace(/(\d+)/u, "$$$1")}`;
  const share = (row: number) => formula(`=IF(${total}=0,0,${cell(row)}/${total})`);
  const line = (label: string, row: number, counting: string) =>
    [text(label), formula(counting), share(row)] as const;
  // Levels and 未入力 stand directly above リスト外.
  const above = rectAddress(rectOf(FIRST_ROW, COUNT_COLUMN, scale.length + 1));
  const spaces = blankTexts(input.forms);
  const rows = [
    ...scale.map((level, index) =>
      line(level.label, FIRST_ROW + index, count(FIRST_ROW + index, levelSummands(level, blocks))),
    ),
    line(words.unrated, layout.unratedRow, count(layout.unratedRow, unratedSummands(blocks, spaces))),
    line(words.offList, layout.offListRow, `=${cell(layout.totalRow)}-SUM(${above})`),
    line(words.total, layout.totalRow, count(layout.totalRow, totalSummands(blocks))),
  ];
  return { rows, parts };
}

export function text(value: string): CellContent {
  return value === "" ? { kind: "empty" } : { kind: "text", text: value };
}

export function formula(value: string): CellContent {
  return { kind: "formula", formula: value };
}
