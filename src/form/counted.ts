/**
 * Forms that must not count, told apart from those that do: an example, a blank template, an old version, a copy, a hidden
 * sheet, and a second form of the same department and year. They stay forms; a person may say that one counts.
 */
import { formKey, storedWord, withStored, type Settings } from "../settings/stored";
import type { SheetSnapshot } from "../workbook/snapshot";
import type { Form } from "./form";
import { normalize } from "./reading/normalize";
import type { NotCounted } from "./roles";

/** A form with its sheet. */
interface OnSheet {
  readonly form: Form;
  readonly sheet: SheetSnapshot;
}

/** Where nothing else is left, a template is rather the form than an example is. */
const REVIVED: readonly NotCounted[] = ["template", "copy", "old", "hidden", "example"];

const EXAMPLE =
  /(?:記入|記載|作成|入力)例|見本|サンプル|sample|example|^[([【]?例[)\]】]?$|[([【_ -]例[)\]】]?$/u;
const TEMPLATE = /原本|原紙|ひな[形型]|雛[形型]|テンプレート|template|フォーマット|白紙|未記入/u;
/** What a sheet's name may hold besides 様式 and be nothing but a template: its number, its year, the form's name. */
const FORM_NUMBER =
  /第?\d{1,3}号?(?:の\d{1,2})?|様式|令和|r(?=\d)|年度|部の|課の|シート|sheet|[-_()[\]【】「」.・、 ]/gu;
const OLD =
  /[([【<〈]旧[)\]】>〉]|[_ -]旧$|^[([【]?旧[)\]】]?(?:[_ -]|版|様式|シート|$)|旧版|(?<![a-z])old(?![a-z])|廃止|不使用|使用しない|使わない|使用不可|削除予定/u;
const COPY = /コピー|(?<![a-z])copy(?![a-z])|複製|複写|backup|(?<![a-z])bak(?![a-z])|バックアップ|退避/u;
/** Excel's own name for the copy of a sheet; it is also how the next department's sheet is made. */
const SECOND = / ?\(\d{1,2}\)$/u;
const STAMP = /^[([【<〈「]?(?:(?:記入|記載|作成|入力)例|見本|サンプル)[)\]】>〉」]?$/u;

/** The forms as they are, those that must not count with the reason. */
export function withCounted(found: readonly OnSheet[], settings: Settings): readonly Form[] {
  const byName = found.map(reasonOf);
  const revived = byName.includes(null) ? undefined : REVIVED.find((one) => byName.includes(one));
  const reasons = byName.map((reason) => (reason === revived ? null : reason));
  const chosen = found.map(({ form }) => storedWord(settings, countedKey(form)) === "yes");
  const doubles = secondForms(found, (index) => reasons[index] === null && chosen[index] === false);
  return found.map(({ form }, index) => {
    const reason = chosen[index] ? null : (reasons[index] ?? (doubles.has(index) ? "copy" : null));
    return reason === null ? form : { ...form, notCounted: reason };
  });
}

/** `settings` with a person's word that the form counts, or without it. */
export function withCountedChoice(settings: Settings, form: Form, counts: boolean): Settings {
  return withStored(settings, countedKey(form), counts ? "yes" : null);
}

function countedKey(form: Form): string {
  return formKey("counted", form, form.definition.id);
}

/** Why a form does not look like one that counts, whatever else the workbook has; null: it does. */
export function reasonOf({ form, sheet }: OnSheet): NotCounted | null {
  const name = normalize(sheet.name).toLowerCase();
  const rest = form.definition.titles.reduce((text, title) => text.replaceAll(title, ""), name);
  if (EXAMPLE.test(name) || hasStamp(form, sheet)) return "example";
  if (OLD.test(name) || (rest === "旧" && name !== rest)) return "old";
  if (COPY.test(name)) return "copy";
  if (
    TEMPLATE.test(name) ||
    (name.includes("様式") && rest.replace(FORM_NUMBER, "").replace(/\d+/gu, "") === "")
  ) {
    return "template";
  }
  return sheet.visible ? null : "hidden";
}

/** 記入例 in a cell of its own above the table, or beside the title; a row of examples above the table is none. */
function hasStamp({ headerRows, place }: Form, { used, values }: SheetSnapshot): boolean {
  const end = headerRows[0]?.row ?? 0;
  if (!used || place !== undefined) return false;
  return values
    .slice(0, Math.max(0, end - used.row))
    .map((row) => row.filter((value) => value !== ""))
    .some(
      (row) =>
        row.length <= 2 && row.some((value) => typeof value === "string" && STAMP.test(normalize(value))),
    );
}

/** Of the forms of one department and year, on several sheets, all but the one whose sheet is no copy by its name. */
function secondForms(found: readonly OnSheet[], counts: (index: number) => boolean): ReadonlySet<number> {
  const groups = new Map<string, number[]>();
  found.forEach(({ form }, index) => {
    const key = JSON.stringify([form.definition.id, form.department, form.fiscalYear]);
    if (counts(index)) groups.set(key, [...(groups.get(key) ?? []), index]);
  });
  const seconds = new Set<number>();
  for (const group of groups.values()) {
    const original =
      group.find((index) => !SECOND.test(normalize(found[index]?.sheet.name ?? ""))) ?? group[0] ?? 0;
    const sheet = found[original]?.sheet.id;
    for (const index of group) if (found[index]?.sheet.id !== sheet) seconds.add(index);
  }
  return seconds;
}
