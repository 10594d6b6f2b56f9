/** Workbook.insertWorksheetsFromBase64 (ExcelApi 1.13). */
import { choiceArgument, objectArgument, textArgument } from "../arguments";
import { EVENT_TYPES } from "../events";
import { refuse } from "../refusal";
import type { Session } from "../session";

const POSITIONS = ["None", "Before", "After", "Beginning", "End"] as const;

/** @param file base64 of an .xlsx file, and nothing before it @param options `Excel.InsertWorksheetOptions` */
export function insertSheets(session: Session, file: unknown, options: unknown): string[] {
  if (session.structureProtected) refuse("AccessDenied");
  const { engine } = session;
  if (!engine.insertSheets) return refuse("NotImplemented");
  const wanted = objectArgument(options ?? {});
  const names = wanted.sheetNamesToInsert ?? [];
  if (!Array.isArray(names)) return refuse("InvalidArgument");
  const bytes = bytesOf(textArgument(file));
  if (!session.temper.insertsWhatLeadsAway && leadsAway(bytes)) return refuse("UnsupportedFeature");
  const position = positionOf(session, wanted);
  const ids = inserted(() => engine.insertSheets!(bytes, names.map(textArgument)));
  ids.forEach((id, index) => {
    if (position !== null) engine.moveSheet?.(id, position + index);
    session.addedNow.add(`sheet ${id}`);
    session.events.raise(EVENT_TYPES.added, id, { source: "Local" });
  });
  session.touch("sheets");
  return ids;
}

/** null: at the end. */
function positionOf(
  { engine }: Session,
  { positionType, relativeTo }: Readonly<Record<string, unknown>>,
): number | null {
  const type = choiceArgument(positionType ?? "End", POSITIONS);
  if (type === "Beginning") return 0;
  if (type === "End" || type === "None" || relativeTo === undefined || relativeTo === null) return null;
  const wanted = textArgument(relativeTo).toLowerCase();
  const at = engine.sheets().findIndex(({ id, name }) => id === wanted || name.toLowerCase() === wanted);
  if (at < 0) return refuse("ItemNotFound");
  return type === "Before" ? at : at + 1;
}

function bytesOf(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    return refuse("InvalidArgument");
  }
}

function inserted(insert: () => string[]): string[] {
  try {
    return insert();
  } catch (error) {
    // Damaged, encrypted, or without a sheet of that name.
    return refuse("InvalidArgument", error instanceof Error ? error.message : undefined);
  }
}

/** The zip's directory names its parts in plain letters. */
function leadsAway(bytes: Uint8Array): boolean {
  const names = new TextDecoder("latin1").decode(bytes);
  return /xl\/(?:charts|comments|threadedComments|pivotTables|slicers)/.test(names);
}
