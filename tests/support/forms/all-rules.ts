/** Runs rules on a form without the runner: one by one, or all that are registered. */
import type { Finding } from "../../../src/check/finding";
import { contextOf } from "../../../src/check/context";
import type { Rule } from "../../../src/check/rule";
import { RULES } from "../../../src/check/rules";
import { cellAddress } from "../../../src/cells/geometry";
import type { Form } from "../../../src/form/form";
import { ORGANIZATIONAL_GOALS } from "../../../src/form/definition/built-in/organizational-goals";
import { locate } from "../../../src/form/locate/locate";
import type { Phase } from "../../../src/form/roles";
import type { CellValue } from "../../../src/workbook/snapshot";
import { seedSheet } from "./seed-form";
import { withCell } from "./snapshots";

export function findingsOf(form: Form, phase: Phase, rules: readonly Rule[] = RULES): Finding[] {
  const context = contextOf(form, phase);
  return rules.flatMap((rule) => [
    ...(rule.form?.(context) ?? []),
    ...form.items.flatMap((item, index) => rule.item?.(item, index + 1, context) ?? []),
  ]);
}

/** "required H19 13": code, cell, item. */
export function inShort({ code, cell, item }: Finding): string {
  return [code, cell ? cellAddress(cell) : "-", item ?? "-"].join(" ");
}

/** In the city's sheet with these cells changed: what the rules say, in short. */
export function foundWith(
  changes: Readonly<Record<string, CellValue>>,
  rules: readonly Rule[],
  phase: Phase = "evaluation",
): string[] {
  return findingsWith(changes, rules, phase).map(inShort);
}

export function findingsWith(
  changes: Readonly<Record<string, CellValue>>,
  rules: readonly Rule[],
  phase: Phase = "evaluation",
): Finding[] {
  const sheet = Object.entries(changes).reduce(
    (before, [at, value]) => withCell(before, at, value),
    seedSheet(),
  );
  const form = locate(sheet, ORGANIZATIONAL_GOALS);
  if (!form) throw new Error("no form");
  return findingsOf(form, phase, rules);
}
