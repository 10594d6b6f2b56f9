/** The lines of the table of items: for each form its fields above the table, columns that are not there, its items. */
import { choicesOf } from "../check/choices";
import { contextOf, headingOf } from "../check/rule";
import { levelThatNeedsReason } from "../check/reasons";
import { ratingTooEarly } from "../check/rules/rating-too-early";
import { rectAddress, rectOf } from "../cells/geometry";
import type { ColumnDefinition } from "../form/definition";
import { phasesFor } from "../form/phase";
import type { Field, Form, Item } from "../form/form";
import { isOwnRole, PHASES, ROLES, type HeaderField, type Phase, type Role } from "../form/roles";
import { sheetPrefix } from "../summary/criteria";
import { formulaText } from "../summary/criteria";
import type { CellReader } from "../summary/formulas/cells";
import type { SheetSnapshot } from "../workbook/snapshot";
import { addressOf, slotsOf, type FormSlots, type Slot } from "./slots";

export type Entry =
  /** The form's name, where there are several. */
  | { readonly kind: "title"; readonly form: number; readonly label: string }
  /** `value`: an expression; null: its label is not on the sheet. */
  | {
      readonly kind: "field";
      readonly form: number;
      readonly field: HeaderField;
      readonly label: string;
      readonly value: string | null;
      readonly address: string | null;
    }
  | { readonly kind: "missing"; readonly form: number; readonly role: Role; readonly label: string }
  | { readonly kind: "slot"; readonly form: number; readonly slot: Slot };

/** What is known of a form besides its lines. Flags are one for each phase of the sheet. */
export interface FormPart {
  readonly form: Form;
  readonly slots: FormSlots;
  readonly required: Readonly<Partial<Record<Role, readonly boolean[]>>>;
  readonly early: Readonly<Partial<Record<Role, readonly boolean[]>>>;
  /** Whether ratings ask for a reason. */
  readonly reasons: readonly boolean[];
  /** The writings of the levels that ask for one. */
  readonly reasonLevels: readonly string[];
  /** Numbers are of another kind (1-1, ア): nothing is said of them. */
  readonly numberedOtherwise: boolean;
}

/** The phases that can be chosen for any of the forms. */
export function phasesOf(forms: readonly Form[]): readonly Phase[] {
  const known = new Set(forms.flatMap(phasesFor));
  return PHASES.filter((phase) => known.has(phase));
}

/** The roles that any of the forms has a column for, or must have, in reading order. */
export function rolesOf(forms: readonly Form[]): readonly Role[] {
  const known = new Set(
    forms.flatMap(({ definition, columns }) =>
      definition.columns
        .filter(({ role, requiredIn, optional }) => columns[role] || (requiredIn.length > 0 && !optional))
        .map(({ role }) => role),
    ),
  );
  return [...ROLES.filter((role) => known.has(role)), ...[...known].filter(isOwnRole)];
}

export function partOf(
  form: Form,
  sheet: SheetSnapshot,
  phases: readonly Phase[],
  numberedOtherwise: boolean,
  read: CellReader,
  inserted: number,
): FormPart {
  const flags = (test: (role: Role, phase: Phase) => boolean) =>
    Object.fromEntries(
      form.definition.columns.map(({ role }) => [role, phases.map((phase) => test(role, phase))]),
    );
  const levels = form.definition.scale.filter(({ reasonRequired }) => reasonRequired);
  const rated = itemWith(levels[0]?.label ?? "");
  return {
    form,
    slots: slotsOf(form, sheet, read, inserted),
    required: flags((role, phase) => contextOf(form, phase).required.includes(role)),
    early: flags((role, phase) => isTooEarly(form, role, phase)),
    reasons: phases.map(
      (phase) => levels.length > 0 && levelThatNeedsReason(rated, contextOf(form, phase)) !== null,
    ),
    reasonLevels: levels.flatMap(({ label, spellings }) => [label, ...spellings]),
    numberedOtherwise,
  };
}

/** Asked of the rule itself, so that the two cannot differ. */
function isTooEarly(form: Form, role: Role, phase: Phase): boolean {
  if (!ratingTooEarly.roles?.includes(role)) return false;
  const cell = { role, field: fieldWith("?"), heading: "", item: 1 };
  return (ratingTooEarly.cell?.(cell, contextOf(form, phase)) ?? null) !== null;
}

function fieldWith(value: string): Field {
  return { area: rectOf(0, 0), value, numberFormat: "General" };
}

function itemWith(rating: string): Item {
  return { row: 0, rows: 1, number: null, fields: { rating: fieldWith(rating) } };
}

/** The lines of one form. */
export function entriesOf(part: FormPart, index: number, titled: boolean): Entry[] {
  const { form, slots } = part;
  const fields = form.definition.headerFields.map(({ field, labels }): Entry => {
    const found = form.header[field];
    const place = { kind: "field", form: index, field } as const;
    if (!found) return { ...place, label: labels[0] ?? field, value: null, address: null };
    const cell = `${sheetPrefix(form.sheetName)}${rectAddress(rectOf(found.area.row, found.area.column), true)}`;
    return {
      ...place,
      label: found.label,
      value: fieldValue(form, found, cell),
      address: addressOf(cell),
    };
  });
  const missing = form.definition.columns
    .filter((column) => isMissing(part, column))
    .map(({ role }): Entry => ({ kind: "missing", form: index, role, label: headingOf(form, role) }));
  return [
    ...(titled ? [{ kind: "title", form: index, label: nameOf(form) } as const] : []),
    ...fields,
    ...missing,
    ...slots.slots.map((slot): Entry => ({ kind: "slot", form: index, slot })),
  ];
}

function nameOf({ sheetName, place }: Form): string {
  return place === undefined ? sheetName : `${sheetName} (${place})`;
}

function isMissing({ form, required, reasons }: FormPart, { role }: ColumnDefinition): boolean {
  if (form.columns[role]) return false;
  return (required[role] ?? []).includes(true) || (role === "reason" && reasons.includes(true));
}

/** The value of a field that shares its cell with its label, a seal, or the next field; of one in several cells. */
function fieldValue(form: Form, field: NonNullable<Form["header"][HeaderField]>, cell: string): string {
  const { inPieces, lead = "", tail = "", area } = field;
  if (inPieces) {
    const cells = Array.from({ length: inPieces.columns }, (_, index) =>
      rectAddress(rectOf(area.row, inPieces.column + index), true),
    );
    return `(${cells.map((one) => sheetPrefix(form.sheetName) + one).join("&")})`;
  }
  const value =
    lead === ""
      ? cell
      : `IF(LEFT(${cell},${lead.length})=${formulaText(lead)},MID(${cell},${lead.length + 1},500),${cell})`;
  const mark = tail === "" ? "" : markOf(form, tail);
  return mark === "" ? value : `IFERROR(LEFT(${value},FIND(${formulaText(mark)},${value})-1),${value})`;
}

/** What the tail begins with, whoever fills the field behind it: that field's label, or a seal. */
function markOf({ header }: Form, tail: string): string {
  const labels = Object.values(header).map(({ label }) => label.trim());
  const next = labels.find((label) => label !== "" && tail.includes(label));
  return next ?? tail.trim().slice(0, 100);
}

export { choicesOf };
