/**
 * Where the add-in keeps its own settings: one custom XML part of the workbook, under our namespace. It travels
 * with the file and does not depend on the add-in's id, so the next person's add-in and the headless check see it.
 */
export const SETTINGS_NAMESPACE = "urn:soshiki-mokuhyo-assist:settings:1";

export function settingsToXml(settings: Readonly<Record<string, string>>): string {
  const json = settingsToJson(settings).replace(/[<>&]/g, (mark) => ESCAPES[mark] ?? mark);
  return `<settings xmlns="${SETTINGS_NAMESPACE}">${json}</settings>`;
}

/** null for a missing or damaged part. */
export function settingsFromXml(xml: string | null): Record<string, string> | null {
  const text = xml ?? "";
  // Step by step: one pattern for all would take minutes for a part that somebody has made for that.
  const open = text.indexOf(">", text.indexOf("<settings"));
  const end = text.lastIndexOf("</settings>");
  if (open < 0 || end <= open) return null;
  const body = text.slice(open + 1, end);
  return settingsFromJson(
    body.replace(/&(?:lt|gt|amp|quot|apos);/g, (entity) => UNESCAPES[entity] ?? entity),
  );
}

/**
 * All values of this version are texts. What another version may have kept otherwise (a number, an object, null) goes
 * along unread: as its JSON behind this sign, until it is written again as it was.
 */
const UNREAD = "\u0001JSON ";

/** Whether the value is none that this version knows how to read. */
export function isUnread(value: string): boolean {
  return value.startsWith(UNREAD);
}

export function settingsToJson(settings: Readonly<Record<string, string>>): string {
  return JSON.stringify(
    Object.fromEntries(Object.entries(settings).map(([key, value]) => [key, asKept(value)])),
  );
}

function asKept(value: string): unknown {
  if (!isUnread(value)) return value;
  try {
    return JSON.parse(value.slice(UNREAD.length));
  } catch {
    return value;
  }
}

/** null for what are no settings at all. */
export function settingsFromJson(json: string): Record<string, string> | null {
  try {
    const read: unknown = JSON.parse(json);
    if (typeof read !== "object" || read === null || Array.isArray(read)) return null;
    return Object.fromEntries(
      Object.entries(read).map(([key, value]: [string, unknown]) => [
        key,
        typeof value === "string" ? value : UNREAD + JSON.stringify(value),
      ]),
    );
  } catch {
    return null;
  }
}

const ESCAPES: Record<string, string> = { "<": "&lt;", ">": "&gt;", "&": "&amp;" };
const UNESCAPES: Record<string, string> = {
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
  "&quot;": '"',
  "&apos;": "'",
};
