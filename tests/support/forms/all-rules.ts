/** What rules say of the city's sheet with some cells changed: some of the rules, or all. */
import { checkForm } from "../../../src/check/check";
import type { Finding } from "../../../src/check/finding";
import type { Rule } from "../../../src/check/rule";
import { cellAddress } from "../../../src/cells/geometry";
import { ORGANIZATIONAL_GOALS } from "../../../src/form/definition/built-in/organizational-goals";
import type { Form } from "../../../src/form/form";
import { locate } from "../../../src/form/locate/locate";
import type { Phase } from "../../../src/form/roles";
import type { CellValue, SheetSnapshot } from "../../../src/workbook/snapshot";
import { seedSheet } from "./seed-form";
import { withCell } from "./snapshots";

export type Changes = Readonly<Record<string, CellValue>>;

export function formOn(sheet: SheetSnapshot, definition = ORGANIZATIONAL_GOALS): Form {
  const form = locate(sheet, definition);
  if (!form) throw new Error("no form");
  return form;
}

/** The cells by their addresses. */
export function withCells(sheet: SheetSnapshot, changes: Changes): SheetSnapshot {
  return Object.entries(changes).reduce((before, [at, value]) => withCell(before, at, value), sheet);
}

/** "required H19 13": code, cell, item. */
export function inShort({ code, cell, item }: Finding): string {
  return [code, cell ? cellAddress(cell) : "-", item ?? "-"].join(" ");
}

/** In the city's sheet with these cells changed: what the rules say, in short. */
export function foundWith(changes: Changes, rules?: readonly Rule[], phase?: Phase): string[] {
  return findingsWith(changes, rules, phase).map(inShort);
}

export function findingsWith(changes: Changes, rules?: readonly Rule[], phase?: Phase): readonly Finding[] {
  return findingsOn(withCells(seedSheet(), changes), rules, phase);
}

export function findingsOn(
  sheet: SheetSnapshot,
  rules?: readonly Rule[],
  phase: Phase = "evaluation",
): readonly Finding[] {
  return checkForm(formOn(sheet), phase, rules).findings;
}
