/** A sheet made of a definition's own headings, filled in for a phase with contents that are made up. */
import { columnOf, contentOf, type FormDefinition } from "../../../src/form/definition";
import type { Phase, Role } from "../../../src/form/roles";
import type { CellValue, SheetSnapshot } from "../../../src/workbook/snapshot";
import { sheetOf } from "./snapshots";

export const MADE_ITEMS = 6;

const TEXTS: Partial<Record<Role, (item: number) => CellValue>> = {
  number: (item) => item,
  item: (item) => `${["窓口", "道路台帳", "防災訓練", "公文書", "健康診査", "広報紙"][item - 1]}の見直し`,
  level: (item) => `手続を${item}件減らす`,
  method: (item) => `${item}月に点検し、結果をまとめる`,
  deadline: () => "年度末",
  owner: (item) => ["総務課", "道路課", "防災課", "文書課", "健康課", "広報課"][item - 1] ?? "",
  reason: () => "調整に時間を要したため",
};
const HEADER = { createdOn: "令和8年4月1日", jobTitle: "総務部長", name: "一ノ瀬 理" };

/** Header row and items begin in `HEADER_ROW`; columns stand in the definition's order from column A on. */
export const HEADER_ROW = 2;

export function madeForm(
  definition: FormDefinition,
  phase: Phase,
  {
    name = "Sheet1",
    leave = () => false,
  }: { name?: string; leave?: (item: number, role: Role) => boolean } = {},
): SheetSnapshot {
  const fields = definition.headerFields.flatMap(({ field, labels }) => [labels[0] ?? "", HEADER[field]]);
  return sheetOf(
    [
      [`令和8年度 ${definition.titles[0] ?? definition.name}`],
      fields,
      definition.columns.map(({ headings }) => headings[0] ?? ""),
      ...Array.from({ length: MADE_ITEMS }, (_, index) =>
        definition.columns.map(({ role }) =>
          leave(index + 1, role) ? "" : valueOf(definition, role, index + 1, phase),
        ),
      ),
    ],
    { name },
  );
}

function valueOf(definition: FormDefinition, role: Role, item: number, phase: Phase): CellValue {
  if (role === "rating" && phase !== "evaluation") return "";
  if (role === "interimRating" && phase === "planning") return "";
  switch (contentOf(definition, role)) {
    case "number":
    case "percent":
      return role === "rating" || role === "interimRating" ? `${item * 10}%` : item * 100;
    case "date":
      return "令和9年3月31日";
    case "list": {
      const choices =
        role === "category"
          ? definition.categories
          : role === "rating" || role === "interimRating"
            ? definition.scale.map(({ label }) => label)
            : valuesOf(definition, role);
      return choices[item % Math.max(1, choices.length)] ?? "";
    }
    case "text":
      return (
        TEXTS[role]?.(item) ?? `${definition.columns.findIndex((one) => one.role === role)}-${item}を記入`
      );
  }
}

function valuesOf(definition: FormDefinition, role: Role): readonly string[] {
  const content = columnOf(definition, role)?.content;
  return content?.kind === "list" ? content.values : [];
}
