/**
 * Everything that the add-in writes into a user's workbook for itself: one line of `STORED` for each kind of thing.
 *
 * All of it is texts under keys. They are kept in a custom XML part (`settings-part.ts`), and a second time on the
 * hidden list sheet (`list-sheet.ts`), since some programs strip custom XML parts. What a value means is known to
 * the room that stores it; here is where it stands, and which version of its shape this add-in writes.
 */

import { PlanRefusal } from "../workbook/plan-refusal";
import { isUnread } from "./settings-part";

/** As `WorkbookSnapshot.settings`. Keys that this version does not know stay as they are. */
export type Settings = Readonly<Record<string, string>>;

interface Stored {
  /** The key, or what it begins with when there is one for each `per`. */
  readonly key: string;
  readonly per: "workbook" | "form" | "definition" | "definition and fiscal year" | "finding";
  /** Of the JSON value's shape; absent: the value is a plain word. A shape without a version is version 1. */
  readonly version?: number;
  /** What a person would say that is kept. No text of a cell is kept unless it says so. */
  readonly what: string;
}

export const STORED = {
  phase: { key: "phase:", per: "form", what: "期首 or 期末, where a person chose it" },
  counted: {
    key: "counted:",
    per: "form",
    what: "that a form counts which would not by itself: an example, a copy",
  },
  columns: {
    key: "columns:",
    per: "form",
    version: 1,
    what: "which cell was pointed at as which column's heading; the heading's words; the definition then",
  },
  definition: {
    key: "definition:",
    per: "definition",
    version: 1,
    what: "a form's definition of the workbook's own: its columns, headings, lists and words",
  },
  lists: {
    key: "lists:",
    per: "definition and fiscal year",
    version: 1,
    what: "the choices of 分類 and 達成状況 in place of the definition's",
  },
  dropdownChoice: {
    key: "dropdowns",
    per: "workbook",
    version: 1,
    what: "which columns get a dropdown, how strict",
  },
  dropdowns: { key: "dropdowns:", per: "form", version: 1, what: "which lists were set on which column" },
  highlight: { key: "highlight", per: "workbook", what: "whether the colours are on" },
  dismissed: {
    key: "dismissed:",
    per: "finding",
    version: 1,
    what: "a finding that was set aside: its heading and the reason",
  },
  expected: {
    key: "departments",
    per: "workbook",
    version: 1,
    what: "the departments that are to send a form in",
  },
  summary: {
    key: "summary",
    per: "workbook",
    version: 1,
    what: "what was chosen for 達成状況集計, and last year's counts that it is compared with",
  },
} as const satisfies Record<string, Stored>;

export type StoredKind = keyof typeof STORED;
/** The kinds whose values are JSON. */
export type Versioned = {
  [K in StoredKind]: (typeof STORED)[K] extends { version: number } ? K : never;
}[StoredKind];

/** A form as the keys name it. By the sheet's name: other programs write new sheet ids, but keep the names. */
export interface FormPlace {
  readonly sheetName: string;
  /** As `Form.place`: absent for the first or only form of a sheet. */
  readonly place?: number;
}

/** No sheet's name has a colon: the key of a form further down is no other sheet's. */
export function formKey(kind: StoredKind, { sheetName, place }: FormPlace, definition?: string): string {
  const start = STORED[kind].key + (definition === undefined ? "" : `${definition}:`);
  return place === undefined ? start + sheetName : `${start}${sheetName}:${place}`;
}

export function isKeyOf(kind: StoredKind, key: string): boolean {
  return key.startsWith(STORED[kind].key);
}

/** The plain word under a key; undefined: nothing is kept. */
export function storedWord(settings: Settings, key: string): string | undefined {
  return Object.prototype.hasOwnProperty.call(settings, key) ? settings[key] : undefined;
}

/** The value under a key of that kind: {} where nothing is kept, or what is kept is damaged or of another version. */
export function storedRecord(settings: Settings, kind: Versioned, key: string): Record<string, unknown> {
  return recordFrom(kind, storedWord(settings, key) ?? "{}") ?? {};
}

/**
 * `settings` with this value under a key of that kind; null: without it. Throws the `PlanRefusal` `newer-settings` where what is kept is of a newer version: the people who use that
 * one would lose it.
 */
export function withRecord(
  settings: Settings,
  kind: Versioned,
  key: string,
  value: Readonly<Record<string, unknown>> | null,
): Settings {
  if (isOfNewerVersion(settings, kind, key)) throw new PlanRefusal("newer-settings");
  return withStored(settings, key, value && recordText(kind, value));
}

/** Whether what is kept under the key is of a version that came after this add-in's. */
export function isOfNewerVersion(settings: Settings, kind: Versioned, key: string): boolean {
  const version = jsonRecord(storedWord(settings, key) ?? "{}")?.version;
  return typeof version === "number" && version > STORED[kind].version;
}

/** null: damaged, or of a version that this add-in does not know. */
export function recordFrom(kind: Versioned, json: string): Record<string, unknown> | null {
  const { version = 1, ...rest } = jsonRecord(json) ?? { version: null };
  return version === STORED[kind].version ? rest : null;
}

function jsonRecord(json: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(json);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

export function recordText(kind: Versioned, value: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ version: STORED[kind].version, ...value });
}

/**
 * `settings` with this text under the key; null: without the key. Throws the `PlanRefusal` `newer-settings` where what
 * is kept is no text: it is another version's.
 */
export function withStored(settings: Settings, key: string, text: string | null): Settings {
  if (isUnread(storedWord(settings, key) ?? "")) throw new PlanRefusal("newer-settings");
  const others = Object.fromEntries(Object.entries(settings).filter(([one]) => one !== key));
  return text === null ? others : { ...others, [key]: text };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}
