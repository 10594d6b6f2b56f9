/** Whether the colours are on: the workbook remembers it for the next person. */
import { STORED, storedWord, withStored, type Settings } from "../settings/stored";

const KEY = STORED.highlight.key;

export function isHighlighted(settings: Settings): boolean {
  return storedWord(settings, KEY) === "on";
}

export function withHighlighted(settings: Settings, on: boolean): Settings {
  return withStored(settings, KEY, on ? "on" : null);
}
