/** Whole numbers as people write them into a number column. */
import { normalize } from "./normalize";
import type { CellValue } from "../../workbook/snapshot";

/** 3, "３", "3.", "(3)", "③" → 3; null when blank, not whole, negative or something else. */
export function readWholeNumber(value: CellValue): number | null {
  if (typeof value === "number") return Number.isSafeInteger(value) && value >= 0 ? value : null;
  if (typeof value !== "string" || value === "") return null;
  const match = /^[(<[]?(\d{1,9})(?:\.0*)?[)>\].。、,]?$/u.exec(normalize(value));
  return match ? Number(match[1]) : null;
}
