/** A comparison line by line, as the sheet 変更一覧 and the readable report list it. */
import type { Form, Item } from "../form/form";
import { fieldText } from "../form/reading/field-text";
import { foldSpaces, textOf } from "../form/reading/normalize";
import type { Role } from "../form/roles";
import { isChanged, type Comparison, type ItemChange } from "./comparison";
import { textDifference } from "./text-difference";
import type { ComparisonWords } from "./words";

export interface ChangeLine {
  /** Of the later form, else of the earlier one. */
  readonly number: number | null;
  readonly item: string;
  /** Zero-based row on the later form's sheet; null: it is not there any more, or stands above the table. */
  readonly row: number | null;
  readonly kind: keyof ComparisonWords["kinds"];
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

export function changeLines(
  { before, after, items, header }: Comparison,
  words: ComparisonWords,
): ChangeLine[] {
  const above = header.map((one): ChangeLine => {
    const texts = marked(one, words);
    return { number: null, item: "", row: null, kind: "header", field: words.header[one.field], ...texts };
  });
  return [...above, ...items.filter(isChanged).flatMap((change) => linesOf(change, before, after, words))];
}

function linesOf(change: ItemChange, before: Form, after: Form, words: ComparisonWords): ChangeLine[] {
  const item = change.after ?? change.before;
  if (!item) return [];
  const form = change.after ? after : before;
  const start = {
    number: item.number,
    item: foldSpaces(fieldText(item.fields.item, form.dateSystem) ?? ""),
    row: change.after?.row ?? null,
  };
  const line = (kind: ChangeLine["kind"], field: string, texts: Texts): ChangeLine => ({
    ...start,
    kind,
    field,
    ...texts,
  });
  if (change.kind === "added") return [line("added", "", { before: "", after: itemText(item) })];
  if (change.kind === "removed") return [line("removed", "", { before: itemText(item), after: "" })];
  const place = (one: Item | null, { items }: Form) => (one ? words.position(items.indexOf(one) + 1) : "");
  return [
    ...(change.moved
      ? [line("moved", "", { before: place(change.before, before), after: place(change.after, after) })]
      : []),
    ...change.texts.map((one) => line("reworded", headingOf(after, one.role), marked(one, words))),
    ...change.ratings.map((one) =>
      line("rated", headingOf(after, one.role, before), {
        before: one.before ?? words.blank,
        after: one.after ?? words.blank,
      }),
    ),
  ];
}

interface Texts {
  readonly before: string;
  readonly after: string;
}

/** Both texts, with what is only in one of them between marks. */
function marked(
  { before, after }: { readonly before: string | null; readonly after: string | null },
  { marks, blank }: ComparisonWords,
): Texts {
  if (before === null || after === null) return { before: before ?? blank, after: after ?? blank };
  const parts = textDifference(before, after);
  const side = (own: "gone" | "new") =>
    parts
      .map(({ kind, text }) => (kind === "same" ? text : kind === own ? marks.open + text + marks.close : ""))
      .join("");
  return { before: side("gone"), after: side("new") };
}

function itemText({ fields }: Item): string {
  return foldSpaces(textOf(fields.item?.value ?? ""));
}

function headingOf(form: Form, role: Role, other?: Form): string {
  return foldSpaces((form.columns[role] ?? other?.columns[role])?.heading ?? "");
}
