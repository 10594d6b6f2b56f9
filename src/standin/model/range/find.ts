/** Looking for text in cells: `find`, `findAll`, `replaceAll`. What is shown is compared. */
import { intersection, rectOf } from "../../../cells/geometry";
import type { Area } from "../../engine/engine";
import { choiceArgument, objectArgument, textArgument } from "../arguments";
import { refuse } from "../refusal";
import type { Session } from "../session";
import { contentsOf } from "./cell-copies";
import { writeCells } from "./cell-writer";

interface Criteria {
  readonly complete: boolean;
  readonly matchCase: boolean;
  readonly backwards: boolean;
}

function criteriaOf(given: unknown): Criteria {
  const { completeMatch, matchCase, searchDirection } =
    given === undefined || given === null ? ({} as Record<string, unknown>) : objectArgument(given);
  const direction = choiceArgument(searchDirection ?? "Forward", ["Forward", "Backwards"]);
  return {
    complete: completeMatch === true,
    matchCase: matchCase === true,
    backwards: direction === "Backwards",
  };
}

/** Row by row. */
export function findCells(
  session: Session,
  sheet: string,
  at: Area,
  text: unknown,
  criteria: unknown,
): Area[] {
  const wanted = textArgument(text);
  const { complete, matchCase, backwards } = criteriaOf(criteria);
  const used = session.engine.usedArea(sheet);
  const searched = used && intersection(at, used);
  if (!searched) return [];
  const fold = (one: string) => (matchCase ? one : one.toLowerCase());
  const found: Area[] = [];
  session.engine.texts(sheet, searched).forEach((row, r) => {
    row.forEach((shown, c) => {
      const holds = complete ? fold(shown) === fold(wanted) : fold(shown).includes(fold(wanted));
      if (holds && shown !== "") found.push(rectOf(searched.row + r, searched.column + c));
    });
  });
  return backwards ? found.reverse() : found;
}

/** How many replacements were made: each cell may hold several. */
export function replaceAll(
  session: Session,
  sheet: string,
  at: Area,
  text: unknown,
  replacement: unknown,
  criteria: unknown,
): number {
  const [wanted, by] = [textArgument(text), textArgument(replacement)];
  if (wanted === "") refuse("InvalidArgument");
  const { complete, matchCase } = criteriaOf(criteria);
  const pattern = new RegExp(wanted.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), matchCase ? "g" : "gi");
  const used = session.engine.usedArea(sheet);
  const searched = used && intersection(at, used);
  if (!searched) return 0;
  let count = 0;
  contentsOf(session, { sheet, at: searched }).forEach((row, r) => {
    row.forEach(({ formula }, c) => {
      const before = String(formula);
      const matches = before.match(pattern)?.length ?? 0;
      const whole = matchCase ? before === wanted : before.toLowerCase() === wanted.toLowerCase();
      if (complete ? !whole : matches === 0) return;
      count += complete ? 1 : matches;
      const after = complete ? by : before.replace(pattern, () => by);
      writeCells(session, sheet, rectOf(searched.row + r, searched.column + c), () => after);
    });
  });
  if (count > 0) session.cellsChanged(sheet, searched);
  return count;
}
