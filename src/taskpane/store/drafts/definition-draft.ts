/** A definition as a person is editing it: texts as they are typed, a column for each of the sheet's. */
import {
  columnOf,
  type ColumnDefinition,
  type DeadlineWord,
  type FormDefinition,
  type Numbering,
  type OwnContent,
  type Place,
  type RatingKind,
} from "../../../form/definition";
import { foldSpaces } from "../../../form/reading/normalize";
import {
  HEADER_FIELDS,
  isOwnRole,
  OWN_ROLES,
  PHASES,
  type HeaderField,
  type OwnRole,
  type Phase,
  type Role,
} from "../../../form/roles";
import { draftOf, listsOfDraft, type ListDraft } from "./list-draft";

type KnownRole = Exclude<Role, OwnRole>;
export type OwnKind = OwnContent["kind"];
/** What a column is taken for. `unused`: it is on the sheet, and not looked at. */
export type ColumnUse = KnownRole | `own:${OwnKind}` | "unused";

export interface ColumnDraft {
  readonly id: number;
  readonly use: ColumnUse;
  /** The number of an own column stays, so that what the workbook remembers of it stays its own. */
  readonly own: OwnRole | null;
  /** With 「、」 between them. */
  readonly headings: string;
  readonly requiredIn: readonly Phase[];
  readonly optional: boolean;
  /** Of an own column that is one of a list. */
  readonly values: string;
}

export interface PlaceDraft {
  readonly kind: "auto" | Place["kind"];
  /** Labels or a cell. */
  readonly text: string;
}

export interface DefinitionDraft {
  readonly id: string;
  readonly name: string;
  readonly titles: string;
  readonly columns: readonly ColumnDraft[];
  readonly nextId: number;
  /** "": the form has no such field. */
  readonly headerFields: Readonly<Record<HeaderField, string>>;
  readonly year: PlaceDraft;
  readonly department: PlaceDraft;
  readonly numbering: Numbering;
  readonly ratingKind: RatingKind;
  readonly lists: ListDraft;
  readonly everyone: string;
  readonly separators: string;
  readonly sections: string;
  /** A line for each period: 年度末、期末：3-3. */
  readonly deadlineWords: string;
  readonly placeholders: string;
}

const SEPARATOR = "、";
/** As it is shown among the separators, which stand with a space between them. */
const LINE_BREAK = "改行";

export function definitionDraft(definition: FormDefinition): DefinitionDraft {
  const { columns, headerFields, owners } = definition;
  const labelsOf = (field: HeaderField) =>
    headerFields.find((one) => one.field === field)?.labels.join(SEPARATOR) ?? "";
  return {
    id: definition.id,
    name: definition.name,
    titles: definition.titles.join(SEPARATOR),
    columns: columns.map((column, id) => columnDraft(column, id)),
    nextId: columns.length,
    headerFields: {
      createdOn: labelsOf("createdOn"),
      jobTitle: labelsOf("jobTitle"),
      name: labelsOf("name"),
    },
    year: placeDraft(definition.yearPlace),
    department: placeDraft(definition.departmentPlace),
    numbering: definition.numbering ?? "whole",
    ratingKind: definition.ratingKind ?? "list",
    lists: draftOf(definition),
    everyone: owners.everyone,
    separators: owners.separators.map((one) => (one === "\n" ? LINE_BREAK : one)).join(" "),
    sections: (owners.sections ?? []).join(SEPARATOR),
    deadlineWords: definition.deadlineWords.map(lineOf).join("\n"),
    placeholders: definition.placeholders.join(SEPARATOR),
  };
}

export interface DraftedDefinition {
  readonly definition: FormDefinition;
  /** Of each of the definition's columns the draft's. */
  readonly columnIds: readonly number[];
  readonly fields: readonly HeaderField[];
}

/** `before`: what the draft began as, for what the screen does not show. */
export function draftedDefinition(draft: DefinitionDraft, before: FormDefinition): DraftedDefinition {
  const used = draft.columns.filter(({ use }) => use !== "unused");
  const taken = new Set(used.flatMap(({ use, own }) => (isOwnUse(use) && own ? [own] : [])));
  const free = OWN_ROLES.filter((role) => !taken.has(role));
  const columns = used.map((column) => columnOfDraft(column, () => free.shift() ?? "own-20"));
  const has = (role: Role) => columns.some((column) => column.role === role);
  const hasRating = has("rating") || has("interimRating");
  const lists = listsOfDraft(draft.lists);
  const fields = HEADER_FIELDS.filter((field) => textsIn(draft.headerFields[field]).length > 0);
  const numbering = has("number") ? draft.numbering : "none";
  const isUsual = numbering === "whole" && before.numbering === undefined;
  const definition: FormDefinition = {
    id: draft.id,
    name: foldSpaces(draft.name),
    titles: textsIn(draft.titles),
    columns,
    headerFields: fields.map((field) => ({ field, labels: textsIn(draft.headerFields[field]) })),
    ...withPlace("yearPlace", draft.year),
    ...withPlace("departmentPlace", draft.department),
    ...(isUsual ? {} : { numbering }),
    categories: has("category") ? lists.categories : [],
    ...(draft.ratingKind === "list" ? {} : { ratingKind: draft.ratingKind }),
    scale: hasRating && draft.ratingKind === "list" ? lists.scale : [],
    owners: {
      everyone: foldSpaces(draft.everyone),
      separators: separatorsIn(draft.separators),
      ...(textsIn(draft.sections).length > 0 ? { sections: textsIn(draft.sections) } : {}),
    },
    deadlineWords: draft.deadlineWords.split("\n").flatMap((line) => wordsIn(line) ?? []),
    placeholders: textsIn(draft.placeholders),
  };
  return { definition, columnIds: used.map(({ id }) => id), fields };
}

/** A column more, at the end. */
export function withColumn(draft: DefinitionDraft): DefinitionDraft {
  const column: ColumnDraft = {
    id: draft.nextId,
    use: "own:text",
    own: null,
    headings: "",
    requiredIn: [],
    optional: false,
    values: "",
  };
  return { ...draft, columns: [...draft.columns, column], nextId: draft.nextId + 1 };
}

export function editedColumn(draft: DefinitionDraft, id: number, to: Partial<ColumnDraft>): DefinitionDraft {
  return {
    ...draft,
    columns: draft.columns.map((column) => (column.id === id ? withUse(column, to) : column)),
  };
}

export function withoutColumn(draft: DefinitionDraft, id: number): DefinitionDraft {
  return { ...draft, columns: draft.columns.filter((column) => column.id !== id) };
}

/** A column that becomes a rating is filled in when ratings are. */
function withUse(column: ColumnDraft, to: Partial<ColumnDraft>): ColumnDraft {
  const { use } = to;
  if (use === undefined || use === column.use) return { ...column, ...to };
  const phases: readonly Phase[] =
    use === "rating"
      ? ["evaluation"]
      : use === "interimRating"
        ? ["interim"]
        : use === "reason" || use === "unused" || isOwnUse(use)
          ? []
          : PHASES;
  return { ...column, ...to, requiredIn: phases };
}

export function isOwnUse(use: ColumnUse): use is `own:${OwnKind}` {
  return use.startsWith("own:");
}

function columnDraft(column: ColumnDefinition, id: number): ColumnDraft {
  const { role, headings, requiredIn, content, optional = false } = column;
  const isOwn = isOwnRole(role);
  return {
    id,
    use: isOwn ? `own:${content?.kind ?? "text"}` : role,
    own: isOwn ? role : null,
    headings: headings.join(SEPARATOR),
    requiredIn,
    optional,
    values: content?.kind === "list" ? content.values.join(SEPARATOR) : "",
  };
}

function columnOfDraft(column: ColumnDraft, nextOwn: () => OwnRole): ColumnDefinition {
  const { use, own, requiredIn, optional } = column;
  const rest = {
    headings: textsIn(column.headings),
    requiredIn: PHASES.filter((phase) => requiredIn.includes(phase)),
    ...(optional ? { optional } : {}),
  };
  if (!isOwnUse(use)) return { role: use as KnownRole, ...rest };
  const kind = use.slice("own:".length) as OwnKind;
  const content: OwnContent = kind === "list" ? { kind, values: textsIn(column.values) } : { kind };
  return { role: own ?? nextOwn(), ...rest, content };
}

function placeDraft(place: Place | undefined): PlaceDraft {
  if (place?.kind === "label") return { kind: "label", text: place.labels.join(SEPARATOR) };
  if (place?.kind === "cell") return { kind: "cell", text: place.address };
  return { kind: place?.kind ?? "auto", text: "" };
}

function withPlace<Key extends "yearPlace" | "departmentPlace">(
  key: Key,
  { kind, text }: PlaceDraft,
): Partial<Pick<FormDefinition, Key>> {
  if (kind === "auto") return {};
  const place: Place =
    kind === "label"
      ? { kind, labels: textsIn(text) }
      : kind === "cell"
        ? { kind, address: text.trim().toUpperCase() }
        : { kind };
  return { [key]: place } as Partial<Pick<FormDefinition, Key>>;
}

/** What stands between 「、」, or on lines of its own. A comma may be part of a heading. */
export function textsIn(text: string): string[] {
  return text
    .split(/[、\n]/u)
    .map(foldSpaces)
    .filter((one) => one !== "");
}

function separatorsIn(text: string): string[] {
  return text
    .split(/\s+/u)
    .filter((one) => one !== "")
    .map((one) => (one === LINE_BREAK ? "\n" : one));
}

function lineOf({ words, period }: DeadlineWord): string {
  const all = words.join(SEPARATOR);
  if (!period) return all;
  const { fromMonth, toMonth, years } = period;
  return `${all}：${fromMonth}-${toMonth}${years === undefined ? "" : `+${years}`}`;
}

/** 年度末、期末：3-3; 翌年度：4-3+1; 随時、適宜, for which no days can be named; null for a blank line. */
function wordsIn(line: string): DeadlineWord | null {
  const [text = "", months] = line.normalize("NFKC").split(/[:：]/u);
  const words = textsIn(text);
  if (words.length === 0) return null;
  const read = /^\s*(\d{1,2})\s*[-~〜ー]\s*(\d{1,2})\s*(?:\+\s*(\d))?\s*$/u.exec(months ?? "");
  if (!read) return { words, period: null };
  const [, from, to, years] = read;
  return {
    words,
    period: {
      fromMonth: Number(from),
      toMonth: Number(to),
      ...(years === undefined ? {} : { years: Number(years) }),
    },
  };
}

/** Whether a definition has the column. */
export function hasColumn(definition: FormDefinition, role: Role): boolean {
  return columnOf(definition, role) !== undefined;
}
