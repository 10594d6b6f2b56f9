/**
 * What a person said of a form by pointing at cells: this is the heading of 達成状況, that is the name, this form has
 * no 分類. Kept among the add-in's settings in the workbook, one key for each form.
 */
import { cellAddress, parseAddress } from "../../cells/geometry";
import type { CellPosition } from "../../cells/geometry";
import { HEADER_FIELDS, ROLES } from "../roles";
import type { HeaderField, Role } from "../roles";

/** A column's heading cell, or a header field's value cell. */
export interface PointedCell {
  readonly cell: CellPosition;
  /** The heading's words when it was pointed at, white space folded; by them it is found again where it was moved. */
  readonly heading: string;
}

/** null: the form has no such column. A role that is not named is found by itself. */
export type Pointed = Readonly<Partial<Record<Role | HeaderField, PointedCell | null>>>;

type Settings = Readonly<Record<string, string>>;

const PREFIX = "columns:";
const NAMES: readonly string[] = [...ROLES, ...HEADER_FIELDS];

/** By the sheet's name, as other choices are; `place` as in `Form.place`. No sheet's name has a colon. */
function settingKey(sheetName: string, place?: number): string {
  return place === undefined ? `${PREFIX}${sheetName}` : `${PREFIX}${sheetName}:${place}`;
}

/** What was pointed at on the form; nothing where the setting is missing or damaged. */
export function pointedIn(settings: Settings, sheetName: string, place?: number): Pointed {
  const key = settingKey(sheetName, place);
  return Object.prototype.hasOwnProperty.call(settings, key) ? readPointed(settings[key] ?? "") : {};
}

/** `settings`, with these cells for the form; without any, no key is left over. */
export function withPointed(
  settings: Settings,
  at: { readonly sheetName: string; readonly place?: number },
  pointed: Pointed,
): Settings {
  const key = settingKey(at.sheetName, at.place);
  const others = Object.fromEntries(Object.entries(settings).filter(([one]) => one !== key));
  const written = Object.entries(pointed).map(([name, one]) => [
    name,
    one && { cell: cellAddress(one.cell), heading: one.heading },
  ]);
  return written.length === 0 ? others : { ...others, [key]: JSON.stringify(Object.fromEntries(written)) };
}

/** The headings that were pointed at on any sheet, with their roles: other sheets of the workbook use them too. */
export function pointedHeadings(settings: Settings): { readonly role: Role; readonly heading: string }[] {
  return Object.entries(settings).flatMap(([key, value]) => {
    if (!key.startsWith(PREFIX)) return [];
    const pointed = readPointed(value);
    return ROLES.flatMap((role) => {
      const heading = pointed[role]?.heading ?? "";
      return heading === "" ? [] : [{ role, heading }];
    });
  });
}

function readPointed(text: string): Pointed {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return {};
  }
  if (typeof read !== "object" || read === null) return {};
  return Object.fromEntries(
    Object.entries(read).flatMap(([name, value]) => {
      const one = NAMES.includes(name) ? readCell(value) : undefined;
      return one === undefined ? [] : [[name, one]];
    }),
  );
}

/** undefined: not to be used. */
function readCell(value: unknown): PointedCell | null | undefined {
  if (value === null) return null;
  if (typeof value !== "object" || !("cell" in value) || typeof value.cell !== "string") return undefined;
  const heading = "heading" in value && typeof value.heading === "string" ? value.heading : "";
  try {
    const { row, column } = parseAddress(value.cell);
    return { cell: { row, column }, heading };
  } catch {
    return undefined;
  }
}
