/** The sheet 記入状況 as a whole: what a person reads first, the list of places, the table of items, notes. */
import { rectOf } from "../../cells/geometry";
import type { Form } from "../../form/form";
import { isBlank } from "../../form/reading/normalize";
import { numberKind } from "../../form/reading/numbers";
import { knownSections, ownersOf } from "../../form/reading/owners";
import type { Phase } from "../../form/roles";
import { cellReader } from "../../summary/formulas/cells";
import { MARGINS } from "../../summary/sheet/pages";
import { SheetStack, text } from "../../summary/sheet/stack";
import { FONT, QUIET, TEXT_SIZE } from "../../summary/style";
import type { Dropdown } from "../../workbook/edit";
import { PlanRefusal } from "../../workbook/plan-refusal";
import type { SheetContent } from "../../workbook/sheet-content";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { entriesOf, partOf, phasesOf, rolesOf, type FormPart } from "../entries";
import type { SelfCheckWords } from "../words";
import type { Board } from "./board";
import { calculation, headingWords } from "./calculation";
import { LABEL, layoutOf, PHASE_ROW, TITLE_ROW, type Layout } from "./layout";
import { items, places } from "./places";
import { References } from "./references";
import { columnsTable, figures, printedTop, sectionsTable } from "./top";

/** What one message to Excel on the web holds: 5 MB, at about 5 KB a line. */
const MOST_ENTRIES = 800;

/** Rows that may be put in between items, over all forms. */
const ROWS_INSERTED = 20;

interface Prepared {
  readonly layout: Layout;
  readonly parts: readonly FormPart[];
  readonly phases: readonly Phase[];
  readonly notes: readonly string[];
}

/** What stands on the sheet, and where. */
export function prepared(
  workbook: WorkbookSnapshot,
  forms: readonly Form[],
  words: SelfCheckWords,
): Prepared {
  const read = cellReader(workbook);
  const phases = phasesOf(forms);
  const inserted = Math.ceil(ROWS_INSERTED / forms.length);
  const parts = forms.map((form) => {
    const sheet = workbook.sheets.find(({ id }) => id === form.sheet);
    if (!sheet) throw new RangeError("a form of another workbook");
    return partOf(form, sheet, phases, isNumberedOtherwise(form), read, inserted);
  });
  const entries = parts.flatMap((part, index) => entriesOf(part, index, parts.length > 1));
  if (entries.length > MOST_ENTRIES) throw new PlanRefusal("too-many-items");
  const notes = [...words.notes, words.sources([...new Set(forms.map(({ sheetName }) => sheetName))])];
  const layout = layoutOf({
    roles: rolesOf(forms),
    entries,
    forms: parts.length,
    sections: sectionsIn(forms),
    figures: Object.keys(words.figures).length,
    notes: notes.length,
    guideLines: words.guide.length,
    headingCells: Math.max(0, ...forms.map((form) => headingWords(form, read).length)),
  });
  return { layout, parts, phases, notes };
}

export function selfCheckContent(
  workbook: WorkbookSnapshot,
  forms: readonly Form[],
  words: SelfCheckWords,
  phase: Phase,
): SheetContent {
  const read = cellReader(workbook);
  const { layout, parts, phases, notes } = prepared(workbook, forms, words);
  const label = 24;
  const width = Math.min(13, Math.floor((132 - label) / (layout.columns - 1)));
  const widths = [label, ...Array<number>(layout.width - 1).fill(width), 3];
  const stack = new SheetStack(widths, fontOf(workbook, forms), 2);
  const board: Board = {
    stack,
    layout,
    at: new References(layout),
    parts,
    words,
    phaseWords: phases.map((one) => words.phases[one]),
    read,
  };
  printedTop(board, forms, words.phases[phases.includes(phase) ? phase : (phases[0] ?? phase)]);
  figures(board);
  columnsTable(board);
  sectionsTable(board);
  guide(board);
  places(board);
  items(board);
  notes.forEach((note, index) => stack.put(layout.notes + index, LABEL, [text(note)]));
  stack.format(rectOf(layout.notes, LABEL, notes.length), { size: 9, color: QUIET });
  calculation(board);
  stack.format(rectOf(layout.read + 1, 0, layout.end - layout.read - 1, layout.width), {
    size: 8,
    color: "#7f7f7f",
  });
  stack.put(TITLE_ROW, layout.width, [text(words.freeArea)]);
  stack.format(rectOf(TITLE_ROW, layout.width), { size: 9, color: QUIET });
  stack.row = layout.end;
  const { cells, heights } = stack.finish();
  const readArea = rectOf(0, 0, layout.read, layout.columns);
  return {
    area: rectOf(0, 0, layout.end, layout.width + 1),
    looks: readArea,
    cells,
    formats: [
      {
        at: readArea,
        format: { fontName: fontOf(workbook, forms), size: TEXT_SIZE, verticalAlign: "center" },
      },
      ...stack.formats,
    ],
    columnWidths: widths,
    rowHeights: heights,
    charts: [],
    dropdowns: [{ at: rectOf(PHASE_ROW, LABEL + 1), dropdown: phaseDropdown(words, board.phaseWords) }],
    page: {
      orientation: "landscape",
      paper: "A4",
      fitToWidth: 1,
      printArea: rectOf(0, 0, layout.printed, layout.columns),
      titleRows: { first: TITLE_ROW, count: 2 },
      margins: MARGINS,
      footer: { left: `${words.footer.source}&F`, center: "&P / &N", right: `${words.footer.printed}&D` },
    },
    freezeRows: PHASE_ROW + 1,
  };
}

/** The items are counted in another way than 1, 2, 3 …; nothing is then said of their numbers. */
function isNumberedOtherwise({ items, definition }: Form): boolean {
  if ((definition.numbering ?? "whole") !== "whole") return true;
  const kinds = items.flatMap(({ fields: { number } }) =>
    number && !isBlank(number.value) ? [numberKind(number.value, number.numberFormat)] : [],
  );
  const others = kinds.filter((kind) => kind !== null && kind !== "whole");
  return others.length >= 2 && others.length >= kinds.length * 0.8;
}

function sectionsIn(forms: readonly Form[]): number {
  return new Set(
    forms.flatMap((form) =>
      form.items.map(({ fields }) =>
        ownersOf(fields.owner?.value ?? "", form.definition, knownSections(form)).join(),
      ),
    ),
  ).size;
}

function fontOf({ sheets }: WorkbookSnapshot, [first]: readonly Form[]): string {
  return sheets.find(({ id }) => id === first?.sheet)?.font ?? FONT;
}

function phaseDropdown(words: SelfCheckWords, values: readonly string[]): Dropdown {
  return {
    values,
    prompt: words.phasePrompt,
    alert: { style: "stop", ...words.phaseAlert },
  };
}

/** For who fills in the form. */
function guide({ stack, layout, words }: Board): void {
  [words.tables.guide, ...words.guide].forEach((line, index) =>
    stack.put(layout.guide + index, LABEL, [text(line)]),
  );
  stack.format(rectOf(layout.guide, LABEL), { bold: true, size: 12 });
}
