/** From a range of cells to a chart's series, roughly as Excel guesses them. */
import { quotedSheet, rectOf } from "../../../cells/geometry";
import type { Area, Chart, Engine, Value } from "../../engine/engine";
import { localAddress } from "../address";
import { choiceArgument } from "../arguments";

type Series = Chart["series"][number];

/** Labels are the first column (or row) when it holds text or an empty corner; so are the series' names. */
export function seriesOf(engine: Engine, sheetId: string, at: Area, seriesBy: unknown): Series[] {
  const by = choiceArgument(seriesBy ?? "Auto", ["Auto", "Columns", "Rows"]);
  const inColumns = by === "Auto" ? at.rows >= at.columns : by === "Columns";
  // Only what may be a label is read: numbers are calculated when they are drawn.
  const firstRow = engine.values(sheetId, { ...at, rows: 1 })[0] ?? [];
  const firstColumn = engine.values(sheetId, { ...at, columns: 1 }).map(([value]) => value);
  const [heads, labels] = inColumns ? [firstRow, firstColumn] : [firstColumn, firstRow];
  const named = heads.length > 1 && heads.slice(1).every(isText) && labels.length > 1;
  const labelled = heads.length > 1 && labels.slice(named ? 1 : 0).some(isText);
  const sheet = quotedSheet(engine.sheets().find(({ id }) => id === sheetId)?.name ?? "");
  const from = named ? 1 : 0;
  const reference = (line: number) => {
    const cells = inColumns
      ? rectOf(at.row + from, at.column + line, at.rows - from, 1)
      : rectOf(at.row + line, at.column + from, 1, at.columns - from);
    return `${sheet}!${localAddress(cells, true)}`;
  };
  return heads.slice(labelled ? 1 : 0).map((head, index) => ({
    name: named ? String(head) : `Series${index + 1}`,
    categories: labelled ? reference(0) : "",
    values: reference(index + (labelled ? 1 : 0)),
    color: null,
  }));
}

function isText(value: Value | undefined): boolean {
  return typeof value === "string" && value !== "";
}
