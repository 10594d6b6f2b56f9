/** Another workbook's file, as it would be read if it were open. The file is only looked at. */
import { settingsFromXml, SETTINGS_NAMESPACE } from "../../settings/settings-part";
import { isKeyOf, type Settings } from "../../settings/stored";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import type { FileSheet, WorkbookFile } from "../../xlsx/read-file";

/** What the add-in keeps in the file; {} where it keeps nothing there. */
export function settingsOfFile({ xmlParts }: WorkbookFile): Settings {
  return settingsFromXml(xmlParts.find((xml) => xml.includes(SETTINGS_NAMESPACE)) ?? null) ?? {};
}

/** Of a workbook's settings those that hold for other workbooks too: its definitions and lists. */
export function sharedSettings(settings: Settings): Settings {
  const shared = (key: string) => isKeyOf("lists", key) || isKeyOf("definition", key);
  return Object.fromEntries(Object.entries(settings).filter(([key]) => shared(key)));
}

/** @param settings by which it is read */
export function workbookOfFile(
  { dateSystem, sheets }: WorkbookFile,
  name: string,
  settings: Settings,
): WorkbookSnapshot {
  return {
    name,
    activeSheet: "",
    settings,
    sheets: sheets.map((sheet, index) => ({ ...sheetOf(sheet, index), dateSystem })),
  };
}

function sheetOf(
  { name, visible, used, values, numberFormats, merges }: FileSheet,
  index: number,
): SheetSnapshot {
  return {
    id: `file:${index}`,
    name,
    visible,
    protected: false,
    used,
    values,
    numberFormats,
    merges,
    ruled: [],
    own: null,
  };
}
