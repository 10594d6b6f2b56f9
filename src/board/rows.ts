/** 提出状況: what is expected beside what is there, a row for each department. */
import type { Completeness, Finding } from "../check/finding";
import type { Form } from "../form/form";
import { isoDate, readDate } from "../form/reading/dates";
import { warekiOf } from "../form/reading/eras";
import { textOf } from "../form/reading/normalize";
import { sameName } from "./expected";

/** A form that counts, with its check. */
export interface ArrivedForm {
  readonly form: Form;
  readonly findings: readonly Finding[];
  readonly completeness: Completeness;
}

/** missing: 未提出. faulty: something is to be filled in or mended. complete: nothing is. */
export type BoardState = "missing" | "faulty" | "complete";
export const BOARD_STATES: readonly BoardState[] = ["missing", "faulty", "complete"];

export interface BoardRow {
  readonly department: string;
  readonly state: BoardState;
  /** Not on the list of those that are expected; never where there is no list. */
  readonly unexpected: boolean;
  readonly filled: number;
  readonly required: number;
  readonly errors: number;
  readonly warnings: number;
  /** 作成日 as a person reads it; "" where there is none. */
  readonly createdOn: string;
  /** The same as "2022-04-01"; "" where it is no date. */
  readonly createdDay: string;
  /** 氏名. */
  readonly author: string;
  /** The first form's sheet; null: there is none. */
  readonly sheet: { readonly id: string; readonly name: string } | null;
}

/** In the order of the list, then those that nobody expects in tab order. */
export function boardRows(expected: readonly string[], forms: readonly ArrivedForm[]): BoardRow[] {
  const arrived = new Map<string, ArrivedForm[]>();
  for (const one of forms) {
    const key = sameName(nameOf(one.form));
    arrived.set(key, [...(arrived.get(key) ?? []), one]);
  }
  const listed = expected.map((department) => {
    const key = sameName(department);
    const own = arrived.get(key) ?? [];
    arrived.delete(key);
    return boardRow(department, own, false);
  });
  const others = [...arrived.values()].map((own) =>
    boardRow(own[0] ? nameOf(own[0].form) : "", own, expected.length > 0),
  );
  return [...listed, ...others];
}

function createdOf(
  field: Form["header"]["createdOn"],
  dateSystem: Form["dateSystem"],
): Pick<BoardRow, "createdOn" | "createdDay"> {
  if (!field) return { createdOn: "", createdDay: "" };
  const date = readDate(field.value, field.numberFormat, dateSystem);
  const shown = typeof field.value === "number" && date ? warekiOf(date) : textOf(field.value);
  return { createdOn: shown, createdDay: date ? isoDate(date) : "" };
}

function nameOf({ department, sheetName }: Form): string {
  return department || sheetName;
}

function boardRow(department: string, forms: readonly ArrivedForm[], unexpected: boolean): BoardRow {
  const sum = (of: (one: ArrivedForm) => number) => forms.reduce((total, one) => total + of(one), 0);
  const found = (severity: Finding["severity"]) =>
    sum(({ findings }) => findings.filter((one) => one.severity === severity).length);
  const filled = sum(({ completeness }) => completeness.filled);
  const required = sum(({ completeness }) => completeness.required);
  const errors = found("error");
  const isWhole = sum(({ form }) => form.items.length) > 0 && filled === required;
  const [first] = forms;
  const { createdOn, name } = first?.form.header ?? {};
  return {
    department,
    state: !first ? "missing" : isWhole && errors === 0 ? "complete" : "faulty",
    unexpected,
    filled,
    required,
    errors,
    warnings: found("warning"),
    ...createdOf(createdOn, first?.form.dateSystem),
    author: name ? textOf(name.value) : "",
    sheet: first ? { id: first.form.sheet, name: first.form.sheetName } : null,
  };
}
