/** Round trips and bytes of each action, through the real office.js, whatever the number of items. */
import type { OpenWorkbook } from "../../cli/standin-excel";
import { checkWorkbook, type CheckedForm } from "../../actions/check";
import { lookAtDropdowns, setDropdowns } from "../../actions/dropdowns";
import { fillIn, fixSeen } from "../../actions/fix";
import { setHighlights } from "../../actions/highlight";
import { buildSummary } from "../../actions/summary/summary";
import { undo } from "../../actions/undo";
import { DROPDOWN_ROLES } from "../../dropdowns/roles";
import { MAX_COLUMNS, MAX_ROWS } from "../../cells/geometry";
import type { Edit } from "../../workbook/edit";
import { localeOf } from "../../locales";
import { workbookOf } from "./large-workbook";
import type { Section } from "./main";

const ITEMS = [20, 1000, 10_000];
/** Excel on the web takes and gives at most 5 MB at a time. */
const LIMIT_BYTES = 5 * 1024 * 1024;
/** So many items do not fit into one answer: their cells are read in blocks (`src/excel/read/read-blocks.ts`). */
const READ_IN_BLOCKS = { items: 10_000, trips: 6 };
/** `src/excel/write/message-parts.ts`: one message holds about as many short ones. */
const FIXES_AT_ONCE = 1000;
const ja = localeOf("ja");
/** Columns of `formRows`. */
const [NUMBER, CATEGORY, RATING] = [0, 2, 7];
const ALL_COLUMNS = { roles: DROPDOWN_ROLES, alert: "warning" } as const;

interface Action {
  readonly name: string;
  /** Two to read; then, for a change, one to look at what is there and one to change it; one for how a sheet is shown. */
  readonly trips: number;
  /** Done before, and not counted. */
  readonly prepare?: (workbook: OpenWorkbook) => Promise<void>;
  /** Of its undo; 2 unless told otherwise. */
  readonly undoTrips?: number;
  /** Further ones, where the changes of so many items are more than one message holds. */
  readonly parts?: (items: number) => number;
  readonly run: (workbook: OpenWorkbook) => Promise<{ readonly inverse?: readonly Edit[] } | undefined>;
}

/** The looks of a summary sheet are asked for in bands (`src/excel/write/sheets/capture-sheet.ts`). */
const BANDS = 4;

const ACTIONS: readonly Action[] = [
  { name: "check", trips: 2, run: async ({ host }) => void (await checkWorkbook(host)) },
  {
    name: "check, a stray cell far away",
    trips: 2,
    prepare: stray,
    run: async ({ host }) => void (await checkWorkbook(host)),
  },
  {
    name: "look at dropdowns",
    trips: 2,
    prepare: noStray,
    run: async ({ host }) => void (await lookAtDropdowns(host)),
  },
  { name: "dropdowns", trips: 4, run: ({ host }) => setDropdowns(host, ja) },
  { name: "dropdowns again", trips: 4, run: ({ host }) => setDropdowns(host, ja) },
  {
    name: "dropdowns on all columns",
    trips: 4,
    run: ({ host }) => setDropdowns(host, ja, { choice: ALL_COLUMNS, replace: [] }),
  },
  {
    name: "fix all",
    trips: 4,
    parts: (items) => 2 * Math.floor(items / FIXES_AT_ONCE),
    prepare: spoil,
    run: (workbook) => mend(workbook, "all"),
  },
  { name: "fill in", trips: 4, prepare: spoil, run: (workbook) => mend(workbook, "blank") },
  { name: "colours on", trips: 4, run: ({ host }) => setHighlights(host, true) },
  { name: "colours off", trips: 4, run: ({ host }) => setHighlights(host, false) },
  { name: "summary", trips: 5, parts: rowsApart, run: ({ host }) => buildSummary(host, ja) },
  {
    name: "summary again",
    trips: 5 + BANDS,
    undoTrips: 3 + BANDS,
    parts: rowsApart,
    run: ({ host }) => buildSummary(host, ja),
  },
];

/** The rows of so many items are looked at in a message of their own (`src/excel/write/apply.ts`). */
function rowsApart(items: number): number {
  return items >= READ_IN_BLOCKS.items ? 1 : 0;
}

const usedAreas = new WeakMap<OpenWorkbook, OpenWorkbook["session"]["engine"]["usedArea"]>();

/** As one at XFD1048576, which the engine could not hold: the sheet only looks as large. */
function stray(workbook: OpenWorkbook): Promise<void> {
  const { engine } = workbook.session;
  usedAreas.set(workbook, engine.usedArea.bind(engine));
  engine.usedArea = () => ({ row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS });
  return Promise.resolve();
}

function noStray(workbook: OpenWorkbook): Promise<void> {
  const usedArea = usedAreas.get(workbook);
  if (usedArea) workbook.session.engine.usedArea = usedArea;
  return Promise.resolve();
}

/** What the person has seen of a workbook before something is mended. */
const seen = new WeakMap<OpenWorkbook, CheckedForm>();

/** Every second item with a slip of spelling and a wrong number, and a blank rating. */
async function spoil(workbook: OpenWorkbook): Promise<void> {
  const { engine } = workbook.session;
  const sheet = engine.activeSheet();
  const [before] = (await checkWorkbook(workbook.host)).forms;
  before?.form.items.forEach(({ row }, index) => {
    if (index % 2 === 0) engine.setCell(sheet, row, CATEGORY, "ビジヨン", false);
    if (index % 2 === 0) engine.setCell(sheet, row, NUMBER, 1, false);
    if (index === 0) engine.setCell(sheet, row, RATING, "", false);
  });
  const [checked] = (await checkWorkbook(workbook.host)).forms;
  if (checked) seen.set(workbook, checked);
}

function mend(workbook: OpenWorkbook, kind: "all" | "blank") {
  const checked = seen.get(workbook);
  const findings = checked?.report.findings ?? [];
  const blank = findings.find(({ code, role }) => code === "required" && role === "rating");
  if (!checked || !blank) throw new Error("nothing to mend");
  return kind === "all"
    ? fixSeen(workbook.host, checked.form, findings)
    : fillIn(workbook.host, checked.form, blank, "ほぼ達成した");
}

export async function roundTrips(): Promise<Section> {
  const rows: string[][] = [
    ["action", "items", "round trips", "limit", "sent", "answered", "largest request", "largest answer"],
  ];
  const over: string[] = [];
  for (const items of ITEMS) {
    const workbook = await workbookOf(items);
    for (const { name, trips, undoTrips = 2, parts = () => 0, prepare, run } of ACTIONS) {
      await prepare?.(workbook);
      const more = parts(items);
      const blocks = items >= READ_IN_BLOCKS.items ? READ_IN_BLOCKS.trips : 0;
      const result = await measured(workbook, name, trips + more + blocks, () => run(workbook));
      const inverse = result?.inverse;
      if (inverse)
        await measured(workbook, `undo ${name}`, undoTrips + more, () => undo(workbook.host, inverse));
      // What was undone is done again, so that the next action meets it.
      if (inverse) await run(workbook);
    }
    workbook.close();

    async function measured<Result>(
      of: OpenWorkbook,
      name: string,
      limit: number,
      action: () => Promise<Result>,
    ) {
      of.session.resetStatistics();
      const result = await action();
      const { batches, cleanups, requestBytes, responseBytes, largestRequest, largestResponse } =
        of.statistics;
      const trips = batches + cleanups;
      rows.push([
        name,
        String(items),
        String(trips),
        String(limit),
        kilobytes(requestBytes),
        kilobytes(responseBytes),
        kilobytes(largestRequest),
        kilobytes(largestResponse),
      ]);
      if (!(trips <= limit)) over.push(`${name}, ${items} items: ${trips} round trips, at most ${limit}`);
      if (Math.max(largestRequest, largestResponse) > LIMIT_BYTES)
        over.push(`${name}, ${items} items: over 5 MB`);
      return result;
    }
  }
  return { title: "Round trips to Excel", rows, over };
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(0)} kB`;
}
