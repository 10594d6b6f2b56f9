/**
 * What is wrong with a definition: what a type cannot say, and what one that comes from a workbook or a file may get
 * wrong. Data, each at its field; the sentences are in `src/locales`.
 */
import { parseAddress } from "../../cells/geometry";
import { rolesOf, type FormDefinition, type Place } from "../definition";
import { headingKey } from "../reading/headings";
import { normalize } from "../reading/normalize";
import { isRatingRole } from "../roles";

/** The longest text that Excel's COUNTIF looks for; the summary counts by it. */
const LONGEST = 255;
/** With fewer columns no table is told apart from others. */
export const FEWEST_COLUMNS = 3;
export const MOST_COLUMNS = 40;
const ID = /^[\p{L}\p{N}_-]{1,60}$/u;

/**
 * missing: the field is not there; kind: it is not what is expected there (`text`: what is); unknown: not one of those
 * that are known, or a field that nobody knows; blank; empty: a list without anything in it; twice: the text is there
 * more than once; taken: it is that of `other` too; too-long: over 255 characters; months: not 1 to 12; id: the
 * characters; address: no cell; few-columns, many-columns, no-item, no-rating, no-reason, no-levels: of the whole.
 */
export type DefinitionProblemCode =
  | "missing"
  | "kind"
  | "unknown"
  | "blank"
  | "empty"
  | "twice"
  | "taken"
  | "too-long"
  | "months"
  | "id"
  | "address"
  | "few-columns"
  | "many-columns"
  | "no-item"
  | "no-rating"
  | "no-reason"
  | "no-levels";

/** Names and places as in the file: ["columns", 2, "headings"]. */
export type FieldPath = readonly (string | number)[];

export interface DefinitionProblem {
  readonly at: FieldPath;
  readonly code: DefinitionProblemCode;
  readonly text?: string;
  readonly other?: string;
}

/** [] for a definition that is right. */
export function definitionProblems(definition: FormDefinition): DefinitionProblem[] {
  const { id, name, titles, categories } = definition;
  return [
    ...(ID.test(id) ? [] : [{ at: ["id"], code: "id", text: id } as const]),
    ...(isEmpty(name) ? [{ at: ["name"], code: "blank" } as const] : []),
    ...listProblems(["titles"], titles, "may be empty"),
    ...columnProblems(definition),
    ...headerFieldProblems(definition),
    ...placeProblems(["yearPlace"], definition.yearPlace),
    ...placeProblems(["departmentPlace"], definition.departmentPlace),
    ...listProblems(["categories"], categories, "may be empty"),
    ...scaleProblems(definition),
    ...wordProblems(definition),
  ];
}

function columnProblems(definition: FormDefinition): DefinitionProblem[] {
  const { columns } = definition;
  const roles = columns.map(({ role }) => role);
  return [
    ...columns.flatMap(({ headings, content }, index) => [
      ...listProblems(["columns", index, "headings"], headings),
      ...(content?.kind === "list" ? listProblems(["columns", index, "content"], content.values) : []),
    ]),
    ...doubled(roles).map((role): DefinitionProblem => ({
      at: ["columns", roles.lastIndexOf(role), "role"],
      code: "twice",
      text: role,
    })),
    ...clashes(
      columns.map(({ headings }, index) => ({ at: ["columns", index, "headings"], texts: headings })),
      headingKey,
    ),
    ...(roles.includes("item") ? [] : [{ at: ["columns"], code: "no-item" } as const]),
    ...(rolesOf(definition).length < FEWEST_COLUMNS
      ? [{ at: ["columns"], code: "few-columns" } as const]
      : []),
    ...(columns.length > MOST_COLUMNS ? [{ at: ["columns"], code: "many-columns" } as const] : []),
  ];
}

function headerFieldProblems({ headerFields }: FormDefinition): DefinitionProblem[] {
  const fields = headerFields.map(({ field }) => field);
  const at = (index: number, name: string) => ["headerFields", index, name];
  return [
    ...headerFields.flatMap(({ labels }, index) => listProblems(at(index, "labels"), labels)),
    ...doubled(fields).map((field): DefinitionProblem => ({
      at: at(fields.lastIndexOf(field), "field"),
      code: "twice",
      text: field,
    })),
    ...clashes(
      headerFields.map(({ labels }, index) => ({ at: at(index, "labels"), texts: labels })),
      headingKey,
    ),
  ];
}

function placeProblems(at: FieldPath, place: Place | undefined): DefinitionProblem[] {
  if (place?.kind === "label") return listProblems([...at, "labels"], place.labels);
  if (place?.kind !== "cell") return [];
  try {
    parseAddress(place.address);
    return [];
  } catch {
    return [{ at: [...at, "address"], code: "address", text: place.address }];
  }
}

function scaleProblems({ scale, columns, ratingKind = "list" }: FormDefinition): DefinitionProblem[] {
  const hasRating = columns.some(({ role }) => isRatingRole(role));
  const hasReason = columns.some(({ role }) => role === "reason");
  return [
    ...(scale.length === 0 && hasRating && ratingKind === "list"
      ? [{ at: ["scale"], code: "no-levels" } as const]
      : []),
    ...(scale.length > 0 && !hasRating ? [{ at: ["scale"], code: "no-rating" } as const] : []),
    ...scale.flatMap(({ label, spellings, reasonRequired }, index): DefinitionProblem[] => [
      ...listProblems(["scale", index, "label"], [label]),
      ...listProblems(["scale", index, "spellings"], spellings, "may be empty"),
      ...(reasonRequired && !hasReason
        ? [{ at: ["scale", index, "reasonRequired"], code: "no-reason", text: label } as const]
        : []),
    ]),
    ...clashes(
      scale.map(({ label, spellings }, index) => ({
        at: ["scale", index, "label"],
        texts: [label, ...spellings],
      })),
      comparable,
    ),
  ];
}

function wordProblems({ owners, deadlineWords, placeholders }: FormDefinition): DefinitionProblem[] {
  const isMonth = (month: number) => Number.isInteger(month) && month >= 1 && month <= 12;
  return [
    ...(isEmpty(owners.everyone) ? [{ at: ["owners", "everyone"], code: "blank" } as const] : []),
    ...(owners.separators.length === 0 ? [{ at: ["owners", "separators"], code: "empty" } as const] : []),
    // A line break is a separator too.
    ...(owners.separators.includes("") ? [{ at: ["owners", "separators"], code: "blank" } as const] : []),
    ...listProblems(["owners", "sections"], owners.sections ?? [], "may be empty"),
    ...deadlineWords.flatMap(({ words, period }, index): DefinitionProblem[] => [
      ...listProblems(["deadlineWords", index, "words"], words),
      ...(period && !(isMonth(period.fromMonth) && isMonth(period.toMonth))
        ? [{ at: ["deadlineWords", index, "period"], code: "months", text: words[0] ?? "" } as const]
        : []),
    ]),
    ...clashes(
      deadlineWords.map(({ words }, index) => ({ at: ["deadlineWords", index, "words"], texts: words })),
      comparable,
    ),
    ...listProblems(["placeholders"], placeholders, "may be empty"),
  ];
}

/** Empty, a blank text in it, one that is too long, or the same text twice. */
function listProblems(
  at: FieldPath,
  texts: readonly string[],
  empty: "may be empty" | "must not be empty" = "must not be empty",
): DefinitionProblem[] {
  if (texts.length === 0) return empty === "may be empty" ? [] : [{ at, code: "empty" }];
  return [
    ...(texts.some(isEmpty) ? [{ at, code: "blank" } as const] : []),
    ...texts
      .filter((text) => text.length > LONGEST)
      .map((text): DefinitionProblem => ({ at, code: "too-long", text })),
    ...doubled(texts.filter((text) => !isEmpty(text)).map(comparable)).map((text): DefinitionProblem => ({
      at,
      code: "twice",
      text,
    })),
  ];
}

/** Texts that two fields share: what stands in a cell could mean either. */
function clashes(
  fields: readonly { readonly at: FieldPath; readonly texts: readonly string[] }[],
  keyOf: (text: string) => string,
): DefinitionProblem[] {
  const taken = new Map<string, number>();
  return fields.flatMap(({ at, texts }, index) =>
    texts.flatMap((text): DefinitionProblem[] => {
      const key = keyOf(text);
      const other = taken.get(key);
      if (key === "" || other === index) return [];
      if (other !== undefined) return [{ at, code: "taken", text, other: fields[other]?.texts[0] ?? "" }];
      taken.set(key, index);
      return [];
    }),
  );
}

function doubled<T>(values: readonly T[]): T[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

function comparable(text: string): string {
  return normalize(text).toLowerCase();
}

function isEmpty(text: string): boolean {
  return normalize(text) === "";
}
