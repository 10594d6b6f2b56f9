/** What is typed goes on as the only text in the column that begins so, until the person types something else. */
import type { Area } from "../../engine/engine";
import type { Session } from "../../model/session";
import { choicesOf, ruleAt } from "../grid/rules";

/** The whole text; null: there is none, or several. @param used the sheet's area in use: at each key it would be looked for anew */
export function completion(
  session: Session,
  sheet: string,
  { row, column }: { readonly row: number; readonly column: number },
  typed: string,
  used: Area | null,
): string | null {
  if (typed.trim() === "" || typed.startsWith("=") || typed.includes("\n")) return null;
  const { engine } = session;
  const choices = choicesOf(engine, sheet, ruleAt(engine.validations(sheet), { row, column }));
  const inColumn = used ? engine.values(sheet, { ...used, column, columns: 1 }) : [];
  const start = typed.toLowerCase();
  const begins = (text: unknown): text is string =>
    typeof text === "string" && text.toLowerCase().startsWith(start);
  const looks = (at: number) => {
    const { fill, font } = engine.style(sheet, at, column);
    return `${fill} ${font.bold}`;
  };
  // A heading is no entry: only what looks as this cell does.
  const texts = inColumn.flatMap(([value], offset) => {
    const at = used!.row + offset;
    return at !== row && begins(value) && looks(at) === looks(row) ? [value] : [];
  });
  const found = new Set((choices ?? texts).filter(begins));
  const [only] = found;
  return found.size === 1 && only !== undefined && only.length > typed.length && !only.includes("\n")
    ? only
    : null;
}
