/** Random edits of every kind that an action plans, on the first sheet of a workbook. */
import fc from "../random";
import type { CellContent } from "../../../src/workbook/cell-content";
import type { Edit, ListColumn } from "../../../src/workbook/edit";
import { cellAddress, contains, intersection, type Rect } from "../../../src/cells/geometry";
import { planLists, settingsEdits } from "../../../src/settings/list-sheet";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { blankCondition, errorCondition } from "../../../src/highlight/formulas";

const content: fc.Arbitrary<CellContent> = fc.oneof(
  fc.constant({ kind: "empty" } as const),
  fc
    .oneof(
      fc.constantFrom(
        "=1+1",
        "+81",
        "-",
        "@x",
        "4/1",
        "令和4年4月1日",
        "'引用",
        "007",
        "50%",
        "TRUE",
        "　",
        "行\n行",
      ),
      fc.string({ unit: "grapheme", maxLength: 20 }).map((text) => text.replace(/[\p{C}]/gu, "")),
    )
    .map((text): CellContent => (text === "" ? { kind: "empty" } : { kind: "text", text })),
  fc.integer({ min: -1000, max: 100_000 }).map((number) => ({ kind: "number", number }) as const),
  fc.boolean().map((boolean) => ({ kind: "boolean", boolean }) as const),
  fc.constantFrom("=1+2", "=A1", '="x"&B2').map((formula) => ({ kind: "formula", formula }) as const),
);

const place = fc.record({
  row: fc.nat(40),
  column: fc.nat(12),
  rows: fc.integer({ min: 1, max: 8 }),
  columns: fc.integer({ min: 1, max: 3 }),
});

const settings = fc.dictionary(fc.constantFrom("phase:a", "b", "<&>", "選択肢"), fc.string({ maxLength: 8 }));

const lists: fc.Arbitrary<ListColumn[]> = fc.uniqueArray(
  fc.record({
    key: fc.constantFrom("category", "rating:2022", "所属"),
    values: fc.array(
      fc.constantFrom("施政方針", "ビジョン,計画", "=1+1", "007", "'引用", "TRUE", "令和4年4月1日"),
      {
        minLength: 1,
        maxLength: 12,
      },
    ),
  }),
  { selector: ({ key }) => key, minLength: 1 },
);

/** What is done, without where; `editsOf` makes edits of it that fit the workbook. */
export type Draft =
  | {
      readonly kind: "cells";
      readonly at: Rect;
      readonly content: readonly CellContent[];
      readonly formats: boolean;
    }
  | { readonly kind: "highlight"; readonly areas: readonly Rect[]; readonly blank: boolean }
  | { readonly kind: "rule"; readonly areas: readonly Rect[]; readonly values: readonly string[] }
  | { readonly kind: "lists"; readonly lists: readonly ListColumn[] }
  | {
      readonly kind: "settings";
      readonly settings: Readonly<Record<string, string>>;
      /** With a second copy on the list sheet. */
      readonly safe: boolean;
    };

export const draft: fc.Arbitrary<Draft> = fc.oneof(
  fc.record({
    kind: fc.constant("cells" as const),
    at: place,
    content: fc.array(content, { minLength: 24, maxLength: 24 }),
    formats: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant("rule" as const),
    areas: fc.array(place, { minLength: 1, maxLength: 3 }),
    values: fc.uniqueArray(fc.constantFrom("施政方針", "ビジョン", "その他", "A", "◎"), { minLength: 1 }),
  }),
  fc.record({
    kind: fc.constant("highlight" as const),
    areas: fc.array(place, { minLength: 1, maxLength: 3 }),
    blank: fc.boolean(),
  }),
  fc.record({ kind: fc.constant("settings" as const), settings, safe: fc.boolean() }),
  fc.record({ kind: fc.constant("lists" as const), lists }),
);

export function editsOf(drafted: Draft, workbook: WorkbookSnapshot): Edit[] {
  const [sheet] = workbook.sheets;
  if (!sheet) return [];
  if (drafted.kind === "settings") return settingsEdits(workbook, drafted.settings, drafted);
  if (drafted.kind === "lists") return [...planLists(workbook, drafted.lists).edits];
  if (drafted.kind === "highlight") return [highlightEdit(drafted, sheet)];
  if (drafted.kind === "rule") return [ruleEdit(drafted, sheet)];
  return cellEdits(drafted, sheet);
}

function cellEdits(
  { at, content: contents, formats }: Extract<Draft, { kind: "cells" }>,
  sheet: SheetSnapshot,
) {
  const rows = Array.from({ length: at.rows }, (_, r) =>
    Array.from({ length: at.columns }, (__, c) => contents[(r * at.columns + c) % contents.length]!),
  );
  const hidden = rows.some((row, r) =>
    row.some((_, c) => isCovered(sheet.merges, at.row + r, at.column + c)),
  );
  // Cells behind a merged one cannot hold anything, and no plan writes to them.
  if (hidden) return [];
  const edit: Edit = { kind: "setCells", sheet: sheet.id, at, content: rows };
  return [formats ? { ...edit, numberFormats: rows.map((row) => row.map(() => "0.00")) } : edit];
}

function highlightEdit(draft: Extract<Draft, { kind: "highlight" }>, sheet: SheetSnapshot): Edit {
  const { blank } = draft;
  const areas = [...draft.areas].sort((a, b) => a.row - b.row || a.column - b.column);
  const [first] = areas;
  const cell = first ? cellAddress(first) : "A1";
  return {
    kind: "setHighlights",
    sheet: sheet.id,
    remove: sheet.highlights ?? [],
    add: [
      blank
        ? { areas, formula: blankCondition(cell), look: { fill: "#ffe699", color: null, bold: null } }
        : { areas, formula: errorCondition(cell), look: { fill: null, color: "#9c0006", bold: true } },
    ],
  };
}

function ruleEdit({ areas, values }: Extract<Draft, { kind: "rule" }>, sheet: SheetSnapshot): Edit {
  const apart = areas.filter((area, index) => areas.slice(0, index).every((one) => !intersection(one, area)));
  return {
    kind: "setDropdown",
    sheet: sheet.id,
    areas: apart,
    dropdown: {
      values,
      prompt: { title: "選択", message: "一覧から選んでください。" },
      alert: {
        style: values.length % 2 ? "stop" : "warning",
        title: "選択肢",
        message: "選択肢にありません。",
      },
    },
    ruled: apart.flatMap((area) =>
      sheet.ruled.flatMap((ruled) => {
        const common = intersection(area, ruled);
        return common ? [{ ...common, uniform: ruled.uniform }] : [];
      }),
    ),
  };
}

function isCovered(merges: readonly Rect[], row: number, column: number): boolean {
  return merges.some(
    (area) => contains(area, { row, column }) && !(area.row === row && area.column === column),
  );
}
