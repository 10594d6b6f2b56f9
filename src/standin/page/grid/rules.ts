/**
 * A cell's validation as the page shows it: its choices, and Excel's questions when a typed value breaks the rule.
 */
import { contains, type CellPosition } from "../../../cells/geometry";
import type { Engine, Validation } from "../../engine/engine";
import type { Session } from "../../model/session";
import type { TypingOutcome } from "../../model/input/typing";
import { listChoices } from "../../model/rules/validation-check";
import { ask, tell } from "../shell/dialogs";
import type { WorkbenchTexts } from "../../../locales/workbench";

/** The rule of a cell; of several, the first. */
export function ruleAt(rules: readonly Validation[], { row, column }: CellPosition): Validation | null {
  return rules.find(({ areas }) => areas.some((area) => contains(area, { row, column }))) ?? null;
}

/** What the arrow beside the cell offers; null: no arrow. */
export function choicesOf(engine: Engine, sheet: string, rule: Validation | null): readonly string[] | null {
  if (rule?.type !== "list" || !rule.showDropdown) return null;
  return (listChoices(engine, sheet, rule.formula1) ?? []).map(String);
}

/** "again": the person goes back to what was typed; "dropped": the cell keeps what it had. */
export type Entered = "entered" | "again" | "dropped";

/** Puts typed text into a cell, and asks the person where Excel would. */
export async function enterTyped(
  session: Session,
  sheet: string,
  { row, column }: CellPosition,
  text: string,
  texts: WorkbenchTexts,
): Promise<Entered> {
  const outcome = session.userSetCell(sheet, row, column, text);
  if (outcome.kind === "done") {
    if (outcome.uncalculated) await tell(texts.validationTitle, texts.uncalculated, texts.ok);
    return "entered";
  }
  const answer = await objection(outcome, texts);
  if (answer !== "confirmed") return answer;
  session.userSetCell(sheet, row, column, text, { confirmed: true });
  return "entered";
}

type Answer = "confirmed" | "again" | "dropped";

async function objection(
  outcome: Exclude<TypingOutcome, { kind: "done" }>,
  texts: WorkbenchTexts,
): Promise<Answer> {
  if (outcome.kind === "protected") {
    await tell(texts.validationTitle, texts.protectedSheet, texts.ok);
    return "dropped";
  }
  if (outcome.kind === "bad-formula") {
    await tell(texts.validationTitle, texts.badFormula, texts.ok);
    return "again";
  }
  const title = outcome.title || texts.validationTitle;
  const message = outcome.message || texts.validationStop;
  const cancel = { answer: "dropped", label: texts.cancel } as const;
  switch (outcome.style) {
    case "stop":
      return ask<Answer>(title, message, [{ answer: "again", label: texts.retry }, cancel]);
    case "warning":
      return ask<Answer>(title, `${message}\n\n${texts.validationContinue}`, [
        { answer: "confirmed", label: texts.yes },
        { answer: "again", label: texts.no },
        cancel,
      ]);
    case "information":
      return ask<Answer>(title, message, [{ answer: "confirmed", label: texts.ok }, cancel]);
  }
}
