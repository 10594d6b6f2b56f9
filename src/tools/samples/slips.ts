/**
 * The half-filled sample: what is wrong in it, as data that tests compare a check's findings with.
 */
import type { FindingCode } from "../../check/finding";
import type { SampleForm, SampleItem } from "./source";

/** One slip. `value` is what the cell holds in the half-filled workbook. */
export interface Slip {
  readonly cell: string;
  readonly code: FindingCode;
  /** The item's 1-based position in the form (its number where the numbering is right); null: a header field. */
  readonly item: number | null;
  readonly field: keyof SampleItem | "name";
  readonly value: string | number;
}

/** In sheet order: from the top, each row from the left. */
export const SLIPS: readonly Slip[] = [
  { cell: "H3", code: "required", item: null, field: "name", value: "" },
  { cell: "F7", code: "required", item: 3, field: "deadline", value: "" },
  { cell: "H8", code: "not-in-list", item: 4, field: "rating", value: "△" },
  { cell: "E10", code: "required", item: 6, field: "method", value: "　" },
  { cell: "C11", code: "not-in-list", item: 7, field: "category", value: "総合戦略" },
  { cell: "H12", code: "near-match", item: 8, field: "rating", value: "ほぼ達成" },
  { cell: "A17", code: "number-duplicate", item: 11, field: "number", value: 10 },
  { cell: "H19", code: "required", item: 13, field: "rating", value: "" },
  { cell: "D20", code: "placeholder", item: 14, field: "level", value: "未定" },
  { cell: "H22", code: "required", item: 16, field: "rating", value: "" },
  { cell: "H26", code: "required", item: 18, field: "rating", value: "" },
  { cell: "A28", code: "number-gap", item: 20, field: "number", value: 21 },
];

/** Of the half-filled form in the evaluation phase: six of the slips leave a required cell blank. */
export const HALF_FILLED_COMPLETENESS = { filled: 157, required: 163 } as const;

/** The form with the slips in it. */
export function withSlips(form: SampleForm): SampleForm {
  let position = 0;
  const slip = (item: SampleItem): SampleItem => {
    position += 1;
    const slips = SLIPS.filter((entry) => entry.item === position);
    return { ...item, ...Object.fromEntries(slips.map((entry) => [entry.field, entry.value])) };
  };
  return { ...form, name: "", pages: form.pages.map((page) => page.map(slip)) };
}
