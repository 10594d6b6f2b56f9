/** Charts of the tables by section and by department: 100 % stacked bars, in the order of the table, one for each page. */
import type { ChartContent, PresentChart } from "../../workbook/sheet-content";
import { parseAddress, rectAddress, rectOf } from "../../cells/geometry";
import type { Rect } from "../../cells/geometry";
import type { Level } from "../../form/definition";
import { LABEL_COLUMN } from "./grid";
import type { Grid } from "./grid";
import { ROW_HEIGHT } from "./stack";
import type { SheetStack } from "./stack";
import { CHART_COLOR, seriesColors } from "../style";
import type { WrittenTable } from "./table-section";
import type { SummaryWords } from "../words";

const PREFIX = "soshiki-mokuhyo-assist-";
/** Rows of the sheet for the title, the axis and the legend, and for each bar. */
const FRAME_ROWS = 5;
const BAR_ROWS = 0.9;
const LEAST_ROWS = 10;

export function tableCharts(
  stack: SheetStack,
  written: WrittenTable,
  input: { readonly scale: readonly Level[]; readonly grid: Grid; readonly words: SummaryWords },
): ChartContent[] {
  const { scale, grid, words } = input;
  const { kind } = written.table;
  if (kind !== "owner" && kind !== "department") return [];
  const parts = written.parts.filter(({ keyRows }) => keyRows > 0);
  const most = Math.floor(stack.room / ROW_HEIGHT);
  return parts.map(({ firstRow, keyRows }, part): ChartContent => {
    // The header stands right above.
    const source = rectOf(firstRow - 1, LABEL_COLUMN, keyRows + 1, scale.length + 3);
    const rows = Math.max(LEAST_ROWS, FRAME_ROWS + Math.ceil(keyRows * BAR_ROWS));
    const place = rectOf(stack.row, LABEL_COLUMN, Math.min(most, rows), grid.columns);
    stack.row += place.rows;
    stack.keepFrom(place.row);
    stack.row += 1;
    return {
      name: chartName(`${kind}-${part + 1}`, source),
      type: "barStacked100",
      title: words.part(words.chartTitles[kind], part + 1, parts.length),
      source,
      seriesNames: [...scale.map(({ label }) => label), words.unrated, words.offList],
      colors: seriesColors(scale.length),
      place,
    };
  });
}

/** Excel does not tell which cells a chart shows; its name does. */
function chartName(id: string, source: Rect): string {
  return `${PREFIX}${id} ${rectAddress(source)}`;
}

/** A chart of an earlier summary by its name; `ratings`: what the first one shows. */
export function presentChart(name: string, ratings: Rect): PresentChart {
  const address = / ([A-Z]+\d+:[A-Z]+\d+)$/u.exec(name)?.[1];
  if (address === undefined) return { name, source: ratings, colors: [CHART_COLOR] };
  const source = parseAddress(address);
  return { name, source, colors: seriesColors(Math.max(1, source.columns - 3)) };
}

/** What stays of a name when the rows that the chart shows have moved. */
export function chartId(name: string): string {
  return name.split(" ")[0] ?? name;
}

/** Charts that a person has put on the sheet are not the add-in's. */
export function isOwnChart(name: string): boolean {
  return name.startsWith(PREFIX);
}
