/**
 * Reads the workbook as a `WorkbookSnapshot`, in two round trips whatever the number of sheets and items: what there is
 * (`overview.ts`), then what is needed of it (`read-sheets.ts`). Further ones only where a workbook has more sheets than
 * were walked over, where a form begins far down on its sheet, where rules differ within one column (`mixed-rules.ts`),
 * where the cells are too large for one message, or where Excel has refused something.
 */
import { settingsFromXml } from "../../settings/settings-part";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import type { FormSigns, Reading } from "../host";
import { toExcelError } from "../office/office-errors";
import { kindOf } from "./cells";
import { copyFrom, listSheetFrom, settingsFromCopy } from "./list-sheet";
import { MergeMemory } from "./merges";
import { FIRST_WALK, SLACK, mergedSettings, readOverview, type Overview } from "./overview";
import { MovedCells, tooRestless } from "./read-blocks";
import { HOPELESS, readSheets, type Known, type ReadSheets, type Wanted } from "./read-sheets";

/** So often the reading is begun anew when somebody inserts rows meanwhile. */
const MOST_BEGINNINGS = 3;

export type { Known } from "./read-sheets";

export interface Read {
  readonly workbook: WorkbookSnapshot;
  /** For the next reading. */
  readonly known: Known;
}

const NOTHING_KNOWN: Known = { walk: FIRST_WALK, pieces: [], block: null, apart: false };

export async function readWorkbook(
  context: Excel.RequestContext,
  signs: FormSigns,
  known: Known = NOTHING_KNOWN,
  reading: Reading = {},
  memory = new MergeMemory(),
  beginnings = 1,
): Promise<Read> {
  try {
    return await readOnce(context, signs, known, reading, memory);
  } catch (error) {
    if (!(error instanceof MovedCells)) throw error;
    if (beginnings === MOST_BEGINNINGS) throw tooRestless();
    return readWorkbook(context, signs, known, reading, memory, beginnings + 1);
  }
}

async function readOnce(
  context: Excel.RequestContext,
  signs: FormSigns,
  known: Known,
  reading: Reading,
  memory: MergeMemory,
): Promise<Read> {
  const walk = reading.sheets === undefined ? known.walk : reading.sheets + SLACK;
  const overview = await overviewOf(context, walk);
  const parts = await readParts(context, overview);
  const front = overview.sheets.find(({ id }) => id === overview.activeSheet)?.name;
  const formsBy = (settings: WorkbookSnapshot["settings"]): ReturnType<FormSigns["couldBeForm"]> => {
    const isForm = signs.couldBeForm(settings);
    return (name, values) => (reading.frontAsForm === true && name === front) || isForm(name, values);
  };
  const isForm = formsBy(parts ?? {});
  const wanted = overview.sheets.map((one): Wanted => ({ overview: one, kind: kindOf(one, isForm) }));
  const read = await readSheets(context, wanted, known, memory, reading);
  const lists = read.sheets.find((_, index) => wanted[index]?.kind === "lists");
  const settings = parts ?? (lists && settingsFromCopy(copyFrom(lists.values))) ?? {};
  const { sheets, known: found } = await readFoundForms(
    context,
    wanted,
    read,
    parts ? isForm : formsBy(settings),
    known,
    memory,
    reading,
  );
  return {
    known: { ...found, walk: overview.sheets.length + SLACK },
    workbook: {
      name: overview.name,
      activeSheet: overview.activeSheet,
      settings,
      sheets: lists ? sheets.map((sheet) => (sheet === lists ? withoutCells(sheet) : sheet)) : sheets,
      ...(lists ? { listSheet: listSheetFrom(lists) } : {}),
      ...(overview.readOnly ? { readOnly: true } : {}),
      ...(overview.manualCalculation ? { manualCalculation: true } : {}),
    },
  };
}

/** What fails while another workbook or a chart sheet is in front is gone without, rather than all. */
async function overviewOf(context: Excel.RequestContext, walk: number, bare = false): Promise<Overview> {
  try {
    const overview = await readOverview(context, walk, bare);
    return typeof overview === "number" ? await overviewOf(context, overview, bare) : overview;
  } catch (error) {
    const refusal = toExcelError(error);
    if (bare || HOPELESS.includes(refusal.code)) throw refusal;
    return overviewOf(context, walk, true);
  }
}

/** One part as a rule, whose text has come with the rest. */
async function readParts(
  context: Excel.RequestContext,
  { parts }: Overview,
): Promise<WorkbookSnapshot["settings"] | null> {
  if (parts.every(({ xml }) => xml !== null))
    return mergedSettings(parts.map(({ xml }) => settingsFromXml(xml)));
  const texts = parts.map(({ id }) => context.workbook.customXmlParts.getItem(id).getXml());
  await context.sync();
  return mergedSettings(texts.map((text) => settingsFromXml(text.value)));
}

/** Forms that begin so far down that the first round trip did not see them, and those whose merges have changed. */
async function readFoundForms(
  context: Excel.RequestContext,
  wanted: readonly Wanted[],
  read: ReadSheets,
  isForm: ReturnType<FormSigns["couldBeForm"]>,
  known: Known,
  memory: MergeMemory,
  reading: Reading,
): Promise<ReadSheets> {
  const again = wanted.flatMap(({ overview, kind }, index): Wanted[] => {
    const sheet = read.sheets[index];
    if (!sheet) return [];
    if ((kind === "other" || kind === "known") && isForm(sheet.name, sheet.values)) {
      return [{ overview, kind: "form" }];
    }
    if (kind !== "form" || memory.agrees(sheet.id, sheet)) return [];
    memory.forget(sheet.id);
    return [{ overview, kind }];
  });
  if (again.length === 0) return read;
  const more = await readSheets(context, again, { ...known, ...read.known }, memory, reading);
  const found = new Map(more.sheets.map((sheet) => [sheet.id, sheet]));
  return { sheets: read.sheets.map((sheet) => found.get(sheet.id) ?? sheet), known: more.known };
}

function withoutCells(sheet: SheetSnapshot): SheetSnapshot {
  return { ...sheet, used: null, values: [], numberFormats: [] };
}
