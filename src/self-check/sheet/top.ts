/** What is read first: the result, the phase, the figures, and the blanks by column and by section. */
import { rectOf } from "../../cells/geometry";
import type { Form } from "../../form/form";
import { formulaText } from "../../summary/criteria";
import { formula, text } from "../../summary/sheet/stack";
import { ALL_BORDERS, LINE, QUIET, SHARE_FORMAT } from "../../summary/style";
import type { State } from "../words";
import { type Board, heading } from "./board";
import {
  COLUMNS_AT,
  FIELD,
  LABEL,
  PHASE_ROW,
  RESULT_ROW,
  SECTIONS_AT,
  SUBTITLE_ROW,
  TITLE_ROW,
  TOP_ROW,
} from "./layout";
import { cellAt, rangeAt } from "./references";

export function printedTop(board: Board, forms: readonly Form[], phase: string): void {
  const { stack, at, words } = board;
  stack.put(TITLE_ROW, LABEL, [text(words.title)]);
  stack.format(rectOf(TITLE_ROW, LABEL), { bold: true, size: 16 });
  stack.setHeight(TITLE_ROW, 30);
  const years = [...new Set(forms.flatMap(({ fiscalYear }) => fiscalYear ?? []))].map(words.fiscalYear);
  const departments = [...new Set(forms.map(({ department }) => department))].filter((one) => one !== "");
  const named = departments.slice(0, 6).join("・");
  stack.put(SUBTITLE_ROW, LABEL, [text([...years, named].filter((one) => one !== "").join("\u3000"))]);
  const changed = board.parts.map((_, index) => at.changed(index)).join("+");
  const count = placeCount(board);
  const blank = figureCell("blank");
  stack.put(RESULT_ROW, LABEL, [
    formula(
      `=IF(${changed}>0,${formulaText(words.result.changed)},IF(AND(${count}=0,${blank}=0),${formulaText(words.result.right)},${words.result.open(count)}))`,
    ),
  ]);
  stack.format(rectOf(RESULT_ROW, LABEL), { bold: true, size: 13 });
  stack.setHeight(RESULT_ROW, 26);
  stack.put(PHASE_ROW, LABEL, [text(words.phase), text(phase), text(words.phaseHint)]);
  stack.format(rectOf(PHASE_ROW, LABEL + 1), {
    bold: true,
    align: "center",
    fill: "#fff2cc",
    borders: ["top", "bottom", "left", "right"],
    borderColor: LINE,
  });
  stack.format(rectOf(PHASE_ROW, LABEL + 2), { size: 9, color: QUIET });
}

/** All places that are not right. */
export function placeCount({ layout, at }: Board): string {
  const last = layout.entries.length - 1;
  return `(${at.line(last, "placesBefore")}+LEN(${cellAt(layout.addresses + last, LABEL)}))`;
}

const FIGURES = [
  "required",
  "filled",
  "blank",
  "offList",
  "share",
  "numbers",
  "early",
  "reasons",
  "dates",
  "errors",
  "missing",
] as const;

function figureCell(figure: (typeof FIGURES)[number]): string {
  return cellAt(TOP_ROW + 1 + FIGURES.indexOf(figure), LABEL + 1);
}

/** The states that each figure counts. */
const COUNTED: Readonly<Partial<Record<(typeof FIGURES)[number], readonly State[]>>> = {
  offList: ["offList", "earlyOffList"],
  numbers: ["numberGap", "numberDouble", "numberInvalid"],
  early: ["early", "earlyOffList", "earlyError"],
  reasons: ["reasonBlank", "reasonEmpty"],
  dates: ["dateInvalid"],
  errors: ["error", "earlyError"],
};

export function figures(board: Board): void {
  const { stack, layout, at, words } = board;
  heading(board, TOP_ROW, LABEL, [words.tables.figures, ""]);
  const table = rangeAt(layout.firstItem, FIELD, layout.entries.length, layout.columns - 1);
  const fields = rangeAt(layout.firstItem, FIELD, layout.entries.length);
  const countOf = (states: readonly State[], range: string) =>
    states.map((state) => `COUNTIF(${range},"${words.states[state]}")`).join("+");
  const formulas: Record<(typeof FIGURES)[number], string> = {
    required: `SUM(${at.lines("required")})`,
    blank: `SUM(${at.lines("blank")})`,
    filled: `${figureCell("required")}-${figureCell("blank")}`,
    share: `IF(${figureCell("required")}=0,0,${figureCell("filled")}/${figureCell("required")})`,
    offList: "",
    numbers: "",
    early: "",
    reasons: "",
    dates: "",
    errors: "",
    missing: countOf(["fieldMissing", "columnMissing"], fields),
  };
  FIGURES.forEach((figure, index) => {
    const states = COUNTED[figure];
    const value = states ? countOf(states, table) : formulas[figure];
    stack.put(TOP_ROW + 1 + index, LABEL, [text(words.figures[figure]), formula(`=${value}`)]);
  });
  const first = TOP_ROW + 1;
  stack.format(rectOf(first, LABEL, FIGURES.length, 2), { borders: ALL_BORDERS, borderColor: LINE });
  stack.format(rectOf(first, LABEL, 4, 2), { bold: true });
  stack.format(rectOf(first + FIGURES.indexOf("share"), LABEL + 1), { numberFormat: SHARE_FORMAT });
}

/** Blanks by column, beside the figures. */
export function columnsTable(board: Board): void {
  const { stack, layout, at, parts, words } = board;
  heading(board, TOP_ROW, COLUMNS_AT, [words.tables.columns, "", words.figures.blank]);
  layout.roles.forEach((role, index) => {
    const known = parts.find(({ form }) => form.definition.columns.some((one) => one.role === role));
    const form = Math.max(0, parts.indexOf(known ?? parts[0]!));
    const column = rangeAt(layout.firstItem, at.column(role), layout.entries.length);
    const counts = (["blank", "columnMissing", "reasonBlank"] as const).map(
      (state) => `COUNTIF(${column},"${words.states[state]}")`,
    );
    const row = TOP_ROW + 1 + index;
    stack.put(row, COLUMNS_AT, [formula(`=${at.formCell(form, "headings", at.column(role))}`)]);
    stack.put(row, COLUMNS_AT + 2, [formula(`=${counts.join("+")}`)]);
  });
}

/** Blanks by section as the owner column names it, in the order in which they appear. */
export function sectionsTable(board: Board): void {
  const { stack, layout, at, words } = board;
  heading(board, TOP_ROW, SECTIONS_AT, [words.tables.sections, "", "", words.figures.blank]);
  const [keys, places, blanks] = [at.lines("section"), at.lines("sectionPlace"), at.lines("blank")];
  const count = SECTIONS_AT + 3;
  for (let index = 0; index < layout.sections; index += 1) {
    const key = `IFERROR(INDEX(${keys},MATCH(${index + 1},${places},0)),"")`;
    const row = TOP_ROW + 1 + index;
    const name = cellAt(row, SECTIONS_AT);
    stack.put(row, SECTIONS_AT, [formula(`=IF(${key}="#",${formulaText(words.noOwner)},MID(${key},2,60))`)]);
    stack.put(row, count, [formula(`=IF(${name}="","",SUMIF(${keys},${key},${blanks}))`)]);
  }
  const row = TOP_ROW + 1 + layout.sections;
  const listed = rangeAt(TOP_ROW + 1, count, layout.sections);
  const all = `SUMIF(${keys},"#*",${blanks})-SUM(${listed})`;
  stack.put(row, SECTIONS_AT, [
    formula(`=IF(MAX(${places})>${layout.sections},${formulaText(words.otherSections)},"")`),
  ]);
  stack.put(row, count, [formula(`=IF(${cellAt(row, SECTIONS_AT)}="","",${all})`)]);
}
