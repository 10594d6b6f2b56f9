/**
 * A definition proposed from a sheet whose header row a person has pointed at: a role for each column with the reason,
 * the fields above the table, the title. It is a beginning: the person changes it and tries it.
 */
import type { Rect } from "../../cells/geometry";
import type { CellValue, SheetSnapshot } from "../../workbook/snapshot";
import type { ColumnDefinition, FormDefinition, OwnContent } from "../definition";
import { DEADLINE_WORDS, OWNERS, PLACEHOLDERS } from "../definition/usual-words";
import { Grid } from "../reading/grid";
import { HeaderFieldReader } from "../locate/header/header-fields";
import { readDate, isDateFormat } from "../reading/dates";
import { matcherOf } from "../reading/headings";
import { foldSpaces, isBlank, normalize, textOf } from "../reading/normalize";
import { numberKind, readWholeNumber } from "../reading/numbers";
import { HEADER_FIELDS, isOwnRole, OWN_ROLES, PHASES, type Phase, type Role } from "../roles";
import { proposedScale } from "./propose-scale";

/**
 * heading: the words are those of the role; words: they speak of it; contents: what stands below is of that kind; rest:
 * nothing else was left for the goals; own: no role is known for it.
 */
export type ProposedBy = "heading" | "words" | "contents" | "rest" | "own";

export interface ProposedColumn {
  readonly role: Role;
  readonly area: Rect;
  readonly by: ProposedBy;
}

export interface Proposal {
  readonly definition: FormDefinition;
  /** In the order of the definition's columns. */
  readonly columns: readonly ProposedColumn[];
}

/** Rows below the header that are looked at. */
const LOOK_BELOW = 60;
const MOST_VALUES = 12;
const LONGEST_VALUE = 20;
const LONGEST_TITLE = 60;

/** What the words of a heading speak of, where no definition has just these words. The first that fits. */
const WORDS: readonly (readonly [Role, RegExp])[] = [
  ["number", /^(?:番号|no\.?|項番|通番|順位)|番号$/iu],
  ["reason", /理由|要因|原因/u],
  ["interimRating", /中間.*(?:達成|評価|進捗|状況|確認)|(?:達成|評価|進捗|状況).*中間/u],
  ["rating", /達成(?:度|状況)|評価|進捗|判定|結果/u],
  ["deadline", /期限|時期|いつ|期日|スケジュール|までに/u],
  ["owner", /担当|所管|主管|課名|部署/u],
  ["category", /分類|区分|種別|カテゴリ/u],
  ["level", /水準|指標|目標値|到達|数値目標|成果目標/u],
  ["method", /方法|手段|取組内容|具体|進め方|どう|取り?組み?/u],
  ["item", /項目|目標|課題|事業|施策|テーマ|何を/u],
];

/** null: the row has no three headings. `row`: zero-based, any row of the header. */
export function proposeDefinition(
  sheet: SheetSnapshot,
  row: number,
  known: readonly FormDefinition[],
): Proposal | null {
  const grid = new Grid(sheet);
  const cells = headingsIn(grid, row);
  if (cells.length < 3) return null;
  const bottom = Math.max(...cells.map(({ area }) => area.row + area.rows));
  const values = (column: number) => valuesBelow(grid, bottom, column, cells);
  const found = rolesFor(cells, known, values);
  const columns = found.map(({ role, text, content }): ColumnDefinition => ({
    role,
    headings: [text],
    requiredIn: phasesFor(role),
    ...(content ? { content } : {}),
  }));
  const texts = (role: Role) => {
    const column = found.find((one) => one.role === role)?.area.column;
    return column === undefined ? [] : values(column).map(({ value }) => foldSpaces(textOf(value)));
  };
  const top = Math.min(...cells.map(({ area }) => area.row));
  const labels = labelsAbove(grid, top, known);
  const title = titleAbove(grid, top, labels.values);
  const ratings = [...texts("rating"), ...texts("interimRating")];
  const rated = found.find(({ role }) => role === "rating" || role === "interimRating");
  const { scale, ratingKind } = rated
    ? proposedScale(ratings, listIn(sheet, rated.area.column, bottom), known)
    : { scale: [], ratingKind: undefined };
  const hasReason = found.some(({ role }) => role === "reason");
  const kinds = found.some(({ role }) => role === "number") ? countedAs(grid, found, values) : "none";
  const definition: FormDefinition = {
    id: `form-${hash(JSON.stringify([title, found.map(({ text }) => text)]))}`,
    name: title || foldSpaces(sheet.name),
    titles: title === "" ? [] : [title],
    columns,
    headerFields: labels.fields,
    ...(kinds === "whole" ? {} : { numbering: kinds }),
    categories: found.some(({ role }) => role === "category") ? choicesIn(texts("category")) : [],
    ...(ratingKind === undefined || ratingKind === "list" ? {} : { ratingKind }),
    scale: hasReason ? scale : scale.map((level) => ({ ...level, reasonRequired: false })),
    owners: OWNERS,
    deadlineWords: DEADLINE_WORDS,
    placeholders: PLACEHOLDERS,
  };
  return { definition, columns: found.map(({ role, area, by }) => ({ role, area, by })) };
}

interface Heading {
  readonly area: Rect;
  readonly text: string;
}

interface Found extends Heading {
  readonly role: Role;
  readonly by: ProposedBy;
  readonly content?: OwnContent;
}

interface Below {
  readonly value: CellValue;
  readonly format: string;
}

/** The lowest cells of the header in that row; a group's heading over them is part of their words. */
function headingsIn(grid: Grid, row: number): Heading[] {
  let [top, bottom] = [row, row + 1];
  for (let column = grid.left; column < grid.right; column += 1) {
    const area = grid.area(row, column);
    if (grid.isBlank(area.row, area.column)) continue;
    top = Math.min(top, area.row);
    bottom = Math.max(bottom, area.row + area.rows);
  }
  const found = new Map<string, Heading>();
  for (let column = grid.left; column < grid.right; column += 1) {
    const parts: string[] = [];
    let lowest: Rect | null = null;
    for (let at = top; at < bottom; at += 1) {
      const area = grid.area(at, column);
      const text = foldSpaces(grid.text(area.row, area.column));
      if (text === "" || parts.includes(text)) continue;
      parts.push(text);
      lowest = area;
    }
    if (!lowest) continue;
    const key = `${lowest.row}:${lowest.column}`;
    if (!found.has(key)) found.set(key, { area: lowest, text: parts.join(" ") });
  }
  return [...found.values()];
}

function rolesFor(
  headings: readonly Heading[],
  known: readonly FormDefinition[],
  values: (column: number) => readonly Below[],
): Found[] {
  const matchers = known.map(matcherOf);
  const roles = new Map<Heading, { readonly role: Role; readonly by: ProposedBy }>();
  const taken = new Set<Role>();
  const take = (heading: Heading, role: Role, by: ProposedBy) => {
    if (roles.has(heading) || taken.has(role)) return;
    roles.set(heading, { role, by });
    taken.add(role);
  };
  for (const matcher of matchers) {
    for (const heading of headings) {
      const match = matcher.match(heading.text);
      if (!match || isOwnRole(match.role)) continue;
      const isMiddle = match.role === "rating" && match.time === "middle";
      take(heading, isMiddle ? "interimRating" : match.role, "heading");
    }
  }
  for (const heading of headings) {
    if (isCounted(values(heading.area.column))) take(heading, "number", "contents");
  }
  for (const [role, pattern] of WORDS) {
    for (const heading of headings) if (pattern.test(normalize(heading.text))) take(heading, role, "words");
  }
  if (!taken.has("item")) {
    const longest = headings
      .filter((heading) => !roles.has(heading))
      .map((heading) => ({ heading, length: lengthOf(values(heading.area.column)) }))
      .sort((a, b) => b.length - a.length)[0];
    if (longest) take(longest.heading, "item", "rest");
  }
  const own = [...OWN_ROLES];
  return headings.flatMap((heading): Found[] => {
    const role = roles.get(heading);
    if (role) return [{ ...heading, ...role }];
    const next = own.shift();
    return next ? [{ ...heading, role: next, by: "own", content: kindOf(values(heading.area.column)) }] : [];
  });
}

function phasesFor(role: Role): readonly Phase[] {
  if (role === "rating") return ["evaluation"];
  if (role === "interimRating") return ["interim"];
  return role === "reason" || isOwnRole(role) ? [] : PHASES;
}

/** Without the header of the next pages. */
function valuesBelow(grid: Grid, from: number, column: number, headings: readonly Heading[]): Below[] {
  const own = headings.find(({ area }) => area.column === column)?.text;
  const found: Below[] = [];
  for (let row = from; row < Math.min(grid.bottom, from + LOOK_BELOW); row += 1) {
    const value = grid.value(row, column);
    if (!isBlank(value) && foldSpaces(textOf(value)) !== own)
      found.push({ value, format: grid.numberFormat(row, column) });
  }
  return found;
}

function isCounted(values: readonly Below[]): boolean {
  const numbers = values.map(({ value, format }) => readWholeNumber(value, format));
  return numbers.length >= 3 && numbers.every((number, index) => number === index + 1);
}

function lengthOf(values: readonly Below[]): number {
  return values.reduce((sum, { value }) => sum + textOf(value).length, 0) / Math.max(1, values.length);
}

function kindOf(values: readonly Below[]): OwnContent {
  if (values.length === 0) return { kind: "text" };
  const all = (is: (one: Below) => boolean) => values.every(is);
  const isDay = ({ value, format }: Below) =>
    typeof value === "number" ? isDateFormat(format) : readDate(value) !== null;
  if (all(isDay)) return { kind: "date" };
  if (all(({ value }) => typeof value === "number")) return { kind: "number" };
  const choices = choicesIn(values.map(({ value }) => foldSpaces(textOf(value))));
  return values.length >= choices.length * 2 && choices.length > 1
    ? { kind: "list", values: choices }
    : { kind: "text" };
}

/** Each once; none where they are too many or too long to be choices. */
export function choicesIn(texts: readonly string[]): string[] {
  const choices = [...new Set(texts.filter((text) => text !== ""))];
  const fit = choices.length <= MOST_VALUES && choices.every((text) => text.length <= LONGEST_VALUE);
  return fit ? choices : [];
}

/** The values of a dropdown that somebody has set on the column's cells: "A,B,C". */
function listIn({ ruled }: SheetSnapshot, column: number, row: number): readonly string[] {
  const rule = ruled.find(
    (one) =>
      one.list !== undefined &&
      !one.list.startsWith("=") &&
      one.column <= column &&
      column < one.column + one.columns &&
      one.row + one.rows > row,
  );
  return rule?.list?.split(",").map((value) => value.trim()) ?? [];
}

function countedAs(
  grid: Grid,
  found: readonly Found[],
  values: (column: number) => readonly Below[],
): "whole" | "parts" {
  const column = found.find(({ role }) => role === "number")?.area.column ?? grid.left;
  const kinds = values(column).map(({ value, format }) => numberKind(value, format));
  const parts = kinds.filter((kind) => kind === "parts").length;
  return parts * 2 > kinds.length ? "parts" : "whole";
}

/** The labels of 作成日, 職名 and 氏名 as they stand there. */
function labelsAbove(
  grid: Grid,
  top: number,
  known: readonly FormDefinition[],
): { readonly fields: FormDefinition["headerFields"]; readonly values: readonly Rect[] } {
  const headerFields = HEADER_FIELDS.map((field) => ({
    field,
    labels: [
      ...new Set(
        known.flatMap((one) => one.headerFields.flatMap((own) => (own.field === field ? own.labels : []))),
      ),
    ],
  }));
  const [first] = known;
  if (!first) return { fields: [], values: [] };
  const header = new HeaderFieldReader({ ...first, headerFields }).read(grid, grid.top, top);
  return {
    fields: HEADER_FIELDS.flatMap((field) => {
      const label = header[field]?.label;
      return label === undefined ? [] : [{ field, labels: [foldSpaces(label).replace(/[:：]$/u, "")] }];
    }),
    values: HEADER_FIELDS.flatMap((field) => header[field]?.area ?? []),
  };
}

const YEAR =
  /(?:(?:令和|平成|昭和|[RHS])\s?\.?\s?(?:元|\d{1,2})|(?:19|20)\d\d)(?:\s?\([^()]*\))?\s?年?度?(?:分)?/giu;

/** The first text above the table that is none of its fields, without its year: 令和8年度 部の約束 → 部の約束. */
function titleAbove(grid: Grid, top: number, values: readonly Rect[]): string {
  for (let row = grid.top; row < top; row += 1) {
    for (let column = grid.left; column < grid.right; column += 1) {
      const text = normalize(grid.text(row, column));
      const isField = values.some((area) => area.row === row);
      if (text === "" || text.length > LONGEST_TITLE || isField || readDate(text)) continue;
      const title = foldSpaces(text.replace(YEAR, " "));
      if (title.length >= 3 && !/[。]/u.test(title)) return title;
    }
  }
  return "";
}

/** FNV-1a: the same sheet gives the same id, in whichever workbook it is. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return value.toString(36);
}
