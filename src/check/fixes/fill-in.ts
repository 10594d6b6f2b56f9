/**
 * What a person can put right into a cell from a finding: one of the list's values, a text, a number, a date. And what
 * goes into the cell then, in the manner of the sheet.
 */
import type { CellContent } from "../../workbook/cell-content";
import { isDateFormat, readDate, serialOf } from "../../form/reading/dates";
import { warekiOf } from "../../form/reading/eras";
import type { Field, Form } from "../../form/form";
import { isBlank, normalize } from "../../form/reading/normalize";
import { HEADER_FIELDS } from "../../form/roles";
import type { HeaderField, Role } from "../../form/roles";
import { choicesOf } from "../choices";
import type { Finding, FindingCode } from "../finding";

export type FillIn =
  /** `choices` are the labels of the definition's list. */
  | { readonly kind: "choice"; readonly choices: readonly string[] }
  | { readonly kind: "text"; readonly lines: "one" | "many" }
  /** `suggested`: the number that the item has by its place. */
  | { readonly kind: "number"; readonly suggested: number }
  | { readonly kind: "date" };

/** The findings that say what is missing or wrong, and leave it to the person what should be there. */
const CODES: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "required",
  "reason-required",
  "not-in-list",
  "near-match",
  "placeholder",
  "error-value",
  "date-invalid",
  "date-impossible",
  "not-a-number",
]);
/** What is written in sentences, or in one line for each measure. */
const LONG: ReadonlySet<Role | HeaderField> = new Set<Role | HeaderField>(["level", "method", "reason"]);

/** null where the cell is not to be filled from the pane. */
export function fillInOf(form: Form, finding: Finding): FillIn | null {
  const { code, role, item } = finding;
  if (!CODES.has(code) || role === null) return null;
  const field = fieldOf(form, finding);
  if (!field || field.inPieces) return null;
  if (role === "createdOn") return { kind: "date" };
  if (role === "number") return item === null ? null : { kind: "number", suggested: item };
  const choices = choicesOf(form.definition, role).map(({ label }) => label);
  if (choices.length > 0) return { kind: "choice", choices };
  return { kind: "text", lines: LONG.has(role) ? "many" : "one" };
}

/** The cell that a finding is about, with what it holds; undefined where there is none. */
export function fieldOf(form: Form, { role, item }: Finding): Field | undefined {
  if (role === null) return undefined;
  return isHeaderField(role) ? form.header[role] : form.items[(item ?? 0) - 1]?.fields[role];
}

/** What to write for what the person gave; null where that is blank, or no date or number. */
export function contentOfInput(
  form: Form,
  finding: Finding,
  fill: FillIn,
  input: string,
): CellContent | null {
  const field = fieldOf(form, finding);
  if (!field || isBlank(input)) return null;
  const text = (written: string): CellContent => ({
    kind: "text",
    text: (field.lead ?? "") + written + (field.tail ?? ""),
  });
  switch (fill.kind) {
    case "choice":
      return fill.choices.includes(input) ? text(input) : null;
    case "text":
      return dateOf(input, field, form) ?? text(input.trim().replace(/\r\n?/gu, "\n"));
    case "number": {
      const plain = normalize(input);
      return /^\d{1,6}$/u.test(plain) ? { kind: "number", number: Number(plain) } : null;
    }
    case "date": {
      const date = readDate(input);
      return date && (dateOf(input, field, form) ?? text(warekiOf(date)));
    }
  }
}

/** A cell that shows dates gets a true one. */
function dateOf(input: string, field: Field, { dateSystem }: Form): CellContent | null {
  if (field.lead !== undefined || field.tail !== undefined || !isDateFormat(field.numberFormat)) return null;
  const date = readDate(input);
  return date && { kind: "number", number: serialOf(date, dateSystem) };
}

function isHeaderField(role: Role | HeaderField): role is HeaderField {
  return (HEADER_FIELDS as readonly string[]).includes(role);
}
