/** The list of the places that are not right, and the table of items with their states. */
import { rectOf } from "../../cells/geometry";
import { formulaText } from "../../summary/criteria";
import { formula, text } from "../../summary/sheet/stack";
import { LINK } from "../../summary/style";
import type { Entry } from "../entries";
import { STATES } from "../words";
import { type Board, heading } from "./board";
import type { LINE_COLUMNS } from "./layout";
import { FIELD, LABEL, PLACES } from "./layout";
import { cellAt, rangeAt } from "./references";
import { placeCount } from "./top";

export function places(board: Board): void {
  const { stack, layout, at, parts, words } = board;
  const { headings, quotes } = words;
  stack.put(layout.placesTitle, LABEL, [text(words.tables.places)]);
  stack.format(rectOf(layout.placesTitle, LABEL), { bold: true, size: 12 });
  heading(board, layout.placesTitle + 1, LABEL, [
    headings.where,
    headings.cell,
    headings.what,
    ...Array<string>(layout.columns - 3).fill(""),
  ]);
  const total = placeCount(board);
  const entries = layout.entries.length;
  // Beside what is printed: which line and which column the place is of.
  const [lineColumn, letterColumn] = [layout.columns, layout.columns + 1];
  const before = at.lines("placesBefore");
  const inLines = (column: (typeof LINE_COLUMNS)[number], line: string) =>
    `INDEX(${at.lines(column)},${line})`;
  const table = (row: number) => rangeAt(row, 0, entries, layout.columns);
  for (let index = 0; index < PLACES; index += 1) {
    const row = layout.firstPlace + index;
    const [line, column] = [cellAt(row, lineColumn), cellAt(row, letterColumn)];
    stack.put(row, lineColumn, [formula(`=IF(${index + 1}>${total},"",MATCH(${index},${before},1))`)]);
    const letters = `INDEX(${rangeAt(layout.addresses, 0, entries)},${line})`;
    stack.put(row, letterColumn, [
      formula(`=IF(${line}="","",CODE(MID(${letters},${index + 1}-${inLines("placesBefore", line)},1))-64)`),
    ]);
    const address = `INDEX(${table(layout.addresses)},${line},${column})`;
    const sheet = parts.length > 1 ? `${inLines("sheet", line)}&" "&` : "";
    const label = `INDEX(${rangeAt(layout.firstItem, 0, entries)},${line})`;
    stack.put(row, LABEL, [formula(`=IF(${line}="","",${sheet}${label})`)]);
    stack.put(row, FIELD, [
      formula(
        `=IF(${line}="","",IF(${address}="","―",HYPERLINK("#'"&${inLines("link", line)}&"'!"&${address},${address})))`,
      ),
    ]);
    const headingRow = headingOfPlace(board, line, column);
    const state = `INDEX(${table(layout.firstItem)},${line},${column})`;
    const sentence = `INDEX(${rangeAt(layout.states, 1, STATES.length)},MATCH(${state},${rangeAt(layout.states, 0, STATES.length)},0))`;
    stack.put(row, FIELD + 1, [
      formula(
        `=IF(${line}="","",${formulaText(quotes[0])}&IF(${column}=2,${label},${headingRow})&${formulaText(quotes[1])}&${sentence})`,
      ),
    ]);
  }
  stack.format(rectOf(layout.firstPlace, FIELD, PLACES), { color: LINK });
  stack.format(rectOf(layout.firstPlace, lineColumn, PLACES, 2), { size: 8, color: "#7f7f7f" });
  stack.put(layout.firstPlace + PLACES, LABEL, [
    formula(`=IF(${total}>${PLACES},${words.more(`${total}-${PLACES}`)},"")`),
  ]);
}

/** The header's words of the form that a line is of. */
function headingOfPlace({ layout, at, parts }: Board, line: string, column: string): string {
  const rowOf = (form: number) => {
    const row = at.formRow(form, "headings");
    return `INDEX(${rangeAt(row, 0, 1, layout.columns)},1,${column})`;
  };
  const firsts = parts.map((_, form) => layout.entries.findIndex((entry) => entry.form === form) + 1);
  return parts
    .map((_, form) => rowOf(form))
    .reduceRight((rest, own, form) => {
      const next = firsts[form + 1];
      return next === undefined ? own : `IF(${line}<${next},${own},${rest})`;
    }, "");
}

export function items(board: Board): void {
  const { stack, layout, parts, words } = board;
  stack.put(layout.itemsTitle, LABEL, [text(words.tables.items)]);
  stack.format(rectOf(layout.itemsTitle, LABEL), { bold: true, size: 12 });
  const names = layout.roles.map((role) => {
    const part = parts.find(({ form }) => form.columns[role]);
    const definition = parts.find(({ form }) => form.definition.columns.some((one) => one.role === role));
    return (
      part?.form.columns[role]?.heading ??
      definition?.form.definition.columns.find((one) => one.role === role)?.headings[0] ??
      role
    );
  });
  heading(board, layout.itemsTitle + 1, LABEL, [words.headings.item, words.headings.header, ...names]);
  layout.entries.forEach((entry, index) => {
    if (entry.kind !== "slot") stack.put(layout.firstItem + index, LABEL, [text(entry.label)]);
    if (entry.kind === "title") stack.format(rectOf(layout.firstItem + index, LABEL), { bold: true });
    if (entry.kind === "missing") stack.put(layout.firstItem + index, FIELD, [missingState(board, entry)]);
  });
  stack.format(rectOf(layout.firstItem, FIELD, layout.entries.length, layout.columns - 1), {
    align: "center",
    size: 9,
  });
}

function missingState({ layout, at, words }: Board, { form, role }: Extract<Entry, { kind: "missing" }>) {
  if (role !== "reason") return text(words.states.columnMissing);
  const lines = layout.entries.flatMap((entry, index) =>
    entry.kind === "slot" && entry.form === form ? [index] : [],
  );
  const [from = 0] = lines;
  const needs = at.lines("needsReason", from, (lines[lines.length - 1] ?? from) + 1);
  return formula(`=IF(SUM(${needs})>0,"${words.states.columnMissing}","${words.fine}")`);
}
