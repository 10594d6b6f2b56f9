/** Cells and areas as files have them; their spelling is that of `cells`. */
import { readArea, rectAddress } from "../cells/geometry";
import type { Rect } from "../cells/geometry";

/** Reads "B2", "$A$1:$C$3", "A:C" and "1:3", a sheet's name before "!" dropped; null for anything else. */
export function parseArea(text: string): Rect | null {
  return readArea(text.slice(text.lastIndexOf("!") + 1));
}

/** The areas of a `sqref`: "A1:B2 D4". */
export function parseAreas(text: string): Rect[] {
  return text.split(/\s+/).flatMap((part) => (part === "" ? [] : (parseArea(part) ?? [])));
}

/** The `sqref` of areas. */
export function sqrefOf(areas: readonly Rect[]): string {
  return areas.map((area) => rectAddress(area)).join(" ");
}
