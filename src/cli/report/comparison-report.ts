/** What has changed since another workbook: in the JSON report, and to be read. */
import {
  COUNTS,
  countChanges,
  isChanged,
  type Comparison,
  type Counts,
  type ItemChange,
  type RatingChange,
  type TextChange,
} from "../../comparison/comparison";
import type { ComparedForms } from "../../comparison/plan";
import { textDifference, type DifferencePart } from "../../comparison/text-difference";
import type { Form, Item } from "../../form/form";
import type { Role } from "../../form/roles";
import { fieldText } from "../../form/reading/field-text";
import type { FullLocale } from "../../locales";
import { table } from "./table";

export interface ComparisonReport {
  /** The earlier workbook, as named in the call. */
  readonly file: string;
  readonly sheet: string;
  readonly fiscalYear: number | null;
  readonly counts: Counts;
  readonly header: Comparison["header"];
  /** Those that have changed, in the order of the later form. */
  readonly items: readonly ChangeReport[];
}

interface ChangeReport {
  readonly kind: "added" | "removed" | "changed";
  readonly before: PlaceReport | null;
  readonly after: PlaceReport | null;
  readonly moved: boolean;
  readonly changes: readonly (TextChange & Heading & { readonly parts: readonly DifferencePart[] })[];
  readonly ratings: readonly (RatingChange & Heading)[];
}

/** The header's own words. */
interface Heading {
  readonly heading: string;
}

interface PlaceReport {
  readonly number: number | null;
  /** 1-based: the item's first row. */
  readonly row: number;
  readonly item: string | null;
}

export function comparisonReport({ comparison, file }: ComparedForms): ComparisonReport {
  const { before, after, items, header } = comparison;
  return {
    file: file ?? "",
    sheet: before.sheetName,
    fiscalYear: before.fiscalYear,
    counts: countChanges(comparison),
    header,
    items: items.filter(isChanged).map((change) => changeReport(change, before, after)),
  };
}

function changeReport(change: ItemChange, before: Form, after: Form): ChangeReport {
  const withHeading = <Of extends { readonly role: Role }>(one: Of): Of & Heading => {
    const heading = (after.columns[one.role] ?? before.columns[one.role])?.heading ?? "";
    return { ...one, heading };
  };
  return {
    kind: change.kind === "kept" ? "changed" : change.kind,
    before: change.before && place(change.before, before),
    after: change.after && place(change.after, after),
    moved: change.moved,
    changes: change.texts.map((one) => ({
      ...withHeading(one),
      parts: textDifference(one.before ?? "", one.after ?? ""),
    })),
    ratings: change.ratings.map(withHeading),
  };
}

function place({ number, row, fields }: Item, form: Form): PlaceReport {
  return { number, row: row + 1, item: fieldText(fields.item, form.dateSystem) };
}

/** What has changed, a line each; a stretch that is different stands between marks. */
export function comparisonText(
  { file, sheet, counts, header, items }: ComparisonReport,
  { comparison: words }: FullLocale,
): string {
  const { open, close } = words.marks;
  const marked = (parts: readonly DifferencePart[], own: "gone" | "new") =>
    parts
      .map(({ kind, text }) => (kind === "same" ? text : kind === own ? `${open}${text}${close}` : ""))
      .join("");
  const rows = items.flatMap(({ kind, before, after, moved, changes, ratings }) => {
    const number = String((after ?? before)?.number ?? "-");
    const item = (after ?? before)?.item ?? words.blank;
    if (kind !== "changed") return [[number, words.kinds[kind], item]];
    return [
      ...(moved ? [[number, words.kinds.moved, item]] : []),
      ...changes.flatMap(({ heading, parts }) => [
        [number, words.kinds.reworded, `${heading}: ${marked(parts, "gone") || words.blank}`],
        ["", "", `→ ${marked(parts, "new") || words.blank}`],
      ]),
      ...ratings.map((one) => [
        number,
        words.kinds.rated,
        `${one.heading}: ${one.before ?? words.blank} → ${one.after ?? words.blank}`,
      ]),
    ];
  });
  const above = header.map((one) => [
    "-",
    words.kinds.header,
    `${words.header[one.field]}: ${one.before ?? words.blank} → ${one.after ?? words.blank}`,
  ]);
  const figures = COUNTS.map((count) => words.counts[count](counts[count])).join(" ");
  const all = [...above, ...rows];
  return [
    `${words.sheetName} (${file} [${sheet}]): ${figures}`,
    ...(all.length > 0 ? [table(all)] : []),
  ].join("\n");
}
