/** 提出状況 as a sheet. */
import {
  count,
  linkTo,
  ownTable,
  planNoOwnTable,
  planOwnTable,
  text,
  type OwnTable,
  type OwnTablePlan,
} from "../review-sheet/own-table";
import { SHARE_FORMAT } from "../summary/style";
import type { CellContent } from "../workbook/cell-content";
import type { Edit } from "../workbook/edit";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { BoardRow, BoardState } from "./rows";

const PURPOSE = "board";

export interface BoardWords {
  readonly sheetName: string;
  readonly title: string;
  readonly note: (states: Readonly<Record<BoardState, number>>) => string;
  readonly states: Readonly<Record<BoardState, string>>;
  readonly unexpected: string;
  readonly columns: Readonly<
    Record<
      | "department"
      | "state"
      | "share"
      | "filled"
      | "required"
      | "errors"
      | "warnings"
      | "createdOn"
      | "author"
      | "sheet",
      string
    >
  >;
}

export function countStates(rows: readonly BoardRow[]): Record<BoardState, number> {
  const of = (state: BoardState) => rows.filter((row) => row.state === state).length;
  return { missing: of("missing"), faulty: of("faulty"), complete: of("complete") };
}

export function planBoard(
  { sheets }: WorkbookSnapshot,
  rows: readonly BoardRow[],
  words: BoardWords,
): OwnTablePlan {
  const own = ownTable(sheets, PURPOSE);
  const font = sheets.find(({ id }) => rows.some(({ sheet }) => sheet?.id === id))?.font;
  const target = { purpose: PURPOSE, name: words.sheetName } as const;
  return planOwnTable(sheets, own, target, boardTable(rows, words, font));
}

/** null: there is none. */
export function planNoBoard(
  workbook: WorkbookSnapshot,
  rows: readonly BoardRow[],
  words: BoardWords,
): Edit | null {
  const own = ownTable(workbook.sheets, PURPOSE);
  return own && planNoOwnTable(own, planBoard(workbook, rows, words).edit);
}

function boardTable(rows: readonly BoardRow[], words: BoardWords, font: string | undefined): OwnTable {
  const { columns } = words;
  return {
    title: words.title,
    note: words.note(countStates(rows)),
    columns: [
      { heading: columns.department, width: 20 },
      { heading: columns.state, width: 12 },
      { heading: columns.share, width: 9, format: SHARE_FORMAT },
      { heading: columns.filled, width: 9 },
      { heading: columns.required, width: 9 },
      { heading: columns.errors, width: 9 },
      { heading: columns.warnings, width: 9 },
      { heading: columns.createdOn, width: 16 },
      { heading: columns.author, width: 16 },
      { heading: columns.sheet, width: 20, link: true },
    ],
    rows: rows.map((row) => boardCells(row, words)),
    font,
  };
}

function boardCells(row: BoardRow, words: BoardWords): CellContent[] {
  const state = words.states[row.state] + (row.unexpected ? words.unexpected : "");
  if (!row.sheet) return [text(row.department), text(state), ...Array<CellContent>(8).fill(text(""))];
  return [
    text(row.department),
    text(state),
    row.required === 0 ? text("") : count(row.filled / row.required),
    count(row.filled),
    count(row.required),
    count(row.errors),
    count(row.warnings),
    text(row.createdOn),
    text(row.author),
    linkTo(row.sheet.name, "A1", row.sheet.name),
  ];
}
