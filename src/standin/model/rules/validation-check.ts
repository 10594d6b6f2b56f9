/** Whether a value is allowed by a cell's rule. Rules that need a calculation (custom formulas) allow everything. */
import type { Engine, Validation, Value } from "../../engine/engine";
import { readAddress } from "../address";

export function judge(engine: Engine, sheet: string, rule: Validation, value: Value): boolean {
  if (value === "") return rule.allowBlank;
  switch (rule.type) {
    case "none":
    case "custom":
      return true;
    case "list": {
      const choices = listChoices(engine, sheet, rule.formula1);
      const inline = rule.formula1.startsWith('"');
      return choices === null || choices.some((choice) => sameChoice(choice, value, inline));
    }
    case "textLength":
      return compare(String(value).length, rule);
    case "whole":
      return typeof value === "number" && Number.isInteger(value) && compare(value, rule);
    default:
      return typeof value === "number" && compare(value, rule);
  }
}

/**
 * The choices of a dropdown, in order. null: the source cannot be read (a formula).
 * @param source the rule's first formula, as the file has it.
 */
export function listChoices(engine: Engine, sheet: string, source: string): Value[] | null {
  const inline = /^"([^]*)"$/.exec(source)?.[1];
  if (inline !== undefined) {
    return inline
      .replaceAll('""', '"')
      .split(",")
      .map((choice) => choice.trim());
  }
  const address = readAddress(source) ?? namedArea(engine, sheet, source);
  if (!address) return null;
  const target = engine
    .sheets()
    .find(({ id, name }) => (address.sheet === null ? id === sheet : name === address.sheet));
  return target
    ? engine
        .values(target.id, address.area)
        .flat()
        .filter((value) => value !== "")
    : null;
}

function namedArea(engine: Engine, sheet: string, source: string) {
  const names = engine.names().filter(({ name }) => name.toLowerCase() === source.toLowerCase());
  const found = names.find((name) => name.sheet === sheet) ?? names.find((name) => name.sheet === null);
  return found ? readAddress(found.refersTo) : null;
}

/** An inline list is compared exactly, one from cells without regard to case, as Excel does; numbers are numbers. */
function sameChoice(choice: Value, value: Value, inline: boolean): boolean {
  if (!inline && typeof choice === "string" && typeof value === "string") {
    return choice.toLowerCase() === value.toLowerCase();
  }
  return choice === value || (typeof value === "number" && Number(choice) === value && choice !== "");
}

function compare(value: number, { operator, formula1, formula2 }: Validation): boolean {
  const [a, b] = [Number(formula1), Number(formula2)];
  // A bound that is a formula is not calculated here.
  if (formula1 === "" || Number.isNaN(a)) return true;
  switch (operator) {
    case "equal":
      return value === a;
    case "notEqual":
      return value !== a;
    case "greaterThan":
      return value > a;
    case "lessThan":
      return value < a;
    case "greaterThanOrEqual":
      return value >= a;
    case "lessThanOrEqual":
      return value <= a;
    case "notBetween":
      return Number.isNaN(b) || value < a || value > b;
    default:
      return Number.isNaN(b) || (value >= a && value <= b);
  }
}
