/**
 * What a person said of a form by pointing at cells: this is the heading of 達成状況, that is the name, this form has
 * no 分類. Kept among the add-in's settings in the workbook, one key for each form.
 */
import { cellAddress, parseAddress } from "../../../cells/geometry";
import type { CellPosition } from "../../../cells/geometry";
import {
  formKey,
  isKeyOf,
  isRecord,
  recordFrom,
  storedRecord,
  withRecord,
  type FormPlace,
  type Settings,
} from "../../../settings/stored";
import { HEADER_FIELDS, isRole } from "../../roles";
import type { HeaderField, Role } from "../../roles";

/** A column's heading cell, or a header field's value cell. */
export interface PointedCell {
  readonly cell: CellPosition;
  /** The heading's words when it was pointed at, white space folded; by them it is found again where it was moved. */
  readonly heading: string;
}

/** null: the form has no such column. A role that is not named is found by itself. */
export type Pointed = Readonly<Partial<Record<Role | HeaderField, PointedCell | null>>>;

const isName = (text: string) => isRole(text) || (HEADER_FIELDS as readonly string[]).includes(text);

/** What was pointed at on the form; nothing where the setting is missing or damaged. */
export function pointedIn(settings: Settings, sheetName: string, place?: number): Pointed {
  const at: FormPlace = place === undefined ? { sheetName } : { sheetName, place };
  return pointedFrom(storedRecord(settings, "columns", formKey("columns", at)));
}

/**
 * The definition by which the form was read when it was pointed at: what a person said of its columns holds for that one,
 * and must not make another of the form. null: nothing was pointed at, or no form had been found then.
 */
export function pinnedDefinitionIn(settings: Settings, sheetName: string): string | null {
  const { [PINNED]: id } = storedRecord(settings, "columns", formKey("columns", { sheetName }));
  return typeof id === "string" ? id : null;
}

/** No name of a role or header field. */
const PINNED = "readBy";

/**
 * `settings`, with these cells for the form, which was read by that definition; without any, no key is left over. Names
 * of another version stay.
 */
export function withPointed(
  settings: Settings,
  at: FormPlace,
  pointed: Pointed,
  definition?: string,
): Settings {
  const written = Object.entries(pointed).map(([name, one]): [string, unknown] => [
    name,
    one && { cell: cellAddress(one.cell), heading: one.heading },
  ]);
  const key = formKey("columns", at);
  const before = storedRecord(settings, "columns", key);
  const others = Object.entries(before).filter(([name]) => !isName(name) && name !== PINNED);
  const readBy = before[PINNED] ?? definition;
  const pin = written.length > 0 && readBy !== undefined ? [[PINNED, readBy] as const] : [];
  const all = [...others, ...written, ...pin];
  return withRecord(settings, "columns", key, all.length === 0 ? null : Object.fromEntries(all));
}

/** The headings that were pointed at on any sheet, with their roles: other sheets of the workbook use them too. */
export function pointedHeadings(settings: Settings): { readonly role: Role; readonly heading: string }[] {
  return Object.entries(settings).flatMap(([key, value]) => {
    if (!isKeyOf("columns", key)) return [];
    const pointed = pointedFrom(recordFrom("columns", value) ?? {});
    return Object.keys(pointed)
      .filter(isRole)
      .flatMap((role) => {
        const heading = pointed[role]?.heading ?? "";
        return heading === "" ? [] : [{ role, heading }];
      });
  });
}

function pointedFrom(read: Record<string, unknown>): Pointed {
  return Object.fromEntries(
    Object.entries(read).flatMap(([name, value]) => {
      const one = isName(name) ? readCell(value) : undefined;
      return one === undefined ? [] : [[name, one]];
    }),
  );
}

/** undefined: not to be used. */
function readCell(value: unknown): PointedCell | null | undefined {
  if (value === null) return null;
  if (!isRecord(value) || typeof value.cell !== "string") return undefined;
  const heading = typeof value.heading === "string" ? value.heading : "";
  try {
    const { row, column } = parseAddress(value.cell);
    return { cell: { row, column }, heading };
  } catch {
    return undefined;
  }
}
