/**
 * The first round trip of a reading: what sheets there are, how large, and how each begins; the settings; which sheets
 * are the add-in's own. Small whatever the sheets hold.
 *
 * The number of sheets is not known before the answer, and a used range is a method that a collection's load cannot
 * expand. So the batch walks from sheet to sheet by `getNextOrNullObject`: beyond the last one Excel gives null
 * objects. Who the sheets are is told by the collection: chart sheets are not in it, wherever the walk comes by.
 */
import { rectOf, type Rect } from "../../cells/geometry";
import { SETTINGS_NAMESPACE } from "../../settings/settings-part";
import type { CellValue, OwnPurpose, OwnSheet, WorkbookSnapshot } from "../../workbook/snapshot";
import { ownArea, ownAreaName } from "./own-sheet";

/** Holds the workbooks of nearly everyone. A longer one takes another round trip, once. */
export const FIRST_WALK = 64;
/** Beyond the sheets that are known of: those that are added meanwhile, and chart sheets that the walk comes by. */
export const SLACK = 8;
/** The first rows and columns: title, header and some items of a form. */
const HEAD = rectOf(0, 0, 60, 52);

export type OwnMark = Omit<OwnSheet, "charts">;

export interface SheetOverview {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
  /** From the first to the last cell that holds something, anywhere on the sheet. */
  readonly used: Rect | null;
  /** What stands in the cells of `HEAD`, from `head.row` and `head.column` on. */
  readonly head: { readonly at: Rect; readonly values: readonly (readonly CellValue[])[] } | null;
  /** The area of the add-in's own sheet; null: it is not the add-in's; undefined: Excel did not tell. */
  readonly own: OwnMark | null | undefined;
}

export interface Overview {
  readonly name: string;
  readonly activeSheet: string;
  readonly readOnly: boolean;
  readonly manualCalculation: boolean;
  readonly sheets: readonly SheetOverview[];
  /** Of each part of our namespace, its XML; null: it is still to be read. */
  readonly parts: readonly { readonly id: string; readonly xml: string | null }[];
}

/**
 * `walk`: for how many sheets. `bare`: without what fails while a chart sheet or another workbook is in front
 * (office-js #2444, #6365). Gives the number of sheets when the walk was too short.
 */
export async function readOverview(
  context: Excel.RequestContext,
  walk: number,
  bare: boolean,
): Promise<Overview | number> {
  const { workbook } = context;
  workbook.load("name, readOnly");
  workbook.application.load("calculationMode");
  const { worksheets } = workbook;
  worksheets.load("items/id, items/name, items/visibility, items/protection/protected");
  const active = bare ? null : worksheets.getActiveWorksheet();
  active?.load("id");
  const parts = workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE);
  parts.load("items/id");
  const only = parts.getOnlyItemOrNullObject();
  only.load("id");
  const xml = only.getXml();
  const steps = [queueStep(worksheets.getFirst(), bare)];
  while (steps.length < walk)
    steps.push(queueStep(steps[steps.length - 1]!.sheet.getNextOrNullObject(), bare));
  await context.sync();

  const found = new Map(steps.flatMap((step) => (step.sheet.isNullObject ? [] : [[step.sheet.id, step]])));
  const { items } = worksheets;
  if (items.some(({ id }) => !found.has(id)) && steps[walk - 1]?.sheet.isNullObject === false) {
    return Math.max(items.length, walk) + SLACK;
  }
  return {
    name: workbook.name,
    activeSheet: active?.id ?? "",
    readOnly: workbook.readOnly,
    manualCalculation: workbook.application.calculationMode === "Manual",
    sheets: items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      visible: sheet.visibility === "Visible",
      protected: sheet.protection.protected,
      ...(found.get(sheet.id)?.answer() ?? NOTHING),
    })),
    parts: parts.items.map(({ id }) => ({ id, xml: only.isNullObject ? null : xml.value })),
  };
}

const NOTHING = { used: null, head: null, own: undefined } as const;

const PURPOSES = [undefined, "selfCheck", "changes", "board", "review"] as const;

function ownOf(
  marks: readonly { readonly purpose: OwnPurpose | undefined; readonly name: Excel.NamedItem }[],
): OwnMark | null {
  for (const { purpose, name } of marks) {
    const area = name.isNullObject ? null : ownArea(String(name.formula));
    if (area) return { area, ...(purpose ? { purpose } : {}) };
  }
  return null;
}

function queueStep(sheet: Excel.Worksheet, bare: boolean) {
  sheet.load("id");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex, columnIndex, rowCount, columnCount");
  const head = sheet
    .getRangeByIndexes(HEAD.row, HEAD.column, HEAD.rows, HEAD.columns)
    .getUsedRangeOrNullObject(true);
  head.load("rowIndex, columnIndex, rowCount, columnCount, values");
  const marks = bare
    ? []
    : PURPOSES.map((purpose) => ({ purpose, name: sheet.names.getItemOrNullObject(ownAreaName(purpose)) }));
  for (const { name } of marks) name.load("formula");
  const answer = (): Pick<SheetOverview, "used" | "head" | "own"> => ({
    used: used.isNullObject ? null : rectOfRange(used),
    head: head.isNullObject ? null : { at: rectOfRange(head), values: head.values as CellValue[][] },
    own: bare ? undefined : ownOf(marks),
  });
  return { sheet, answer };
}

export function rectOfRange(range: Excel.Range): Rect {
  return rectOf(range.rowIndex, range.columnIndex, range.rowCount, range.columnCount);
}

/** Settings that two add-ins have written at the same time stand in several parts: none of them is lost. */
export function mergedSettings(
  parts: readonly (Record<string, string> | null)[],
): WorkbookSnapshot["settings"] | null {
  const readable = parts.flatMap((part) => (part ? [part] : []));
  return readable.length === 0 ? null : readable.reduce((all, part) => ({ ...all, ...part }), {});
}
