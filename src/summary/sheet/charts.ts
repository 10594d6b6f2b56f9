/** Charts of the tables by section and by department: 100 % stacked bars, in the order of the table, beside each of its parts. */
import type { ChartContent, PresentChart } from "../../workbook/sheet-content";
import { parseAddress, rectAddress, rectOf } from "../../cells/geometry";
import type { Rect } from "../../cells/geometry";
import type { Level } from "../../form/definition";
import { LABEL_COLUMN } from "./grid";
import type { Grid } from "./grid";
import { CHART_COLOR, seriesColors } from "../style";
import { hasChart } from "./table-section";
import type { WrittenTable } from "./table-section";
import type { SummaryWords } from "../words";

const PREFIX = "soshiki-mokuhyo-assist-";
export function tableCharts(
  written: WrittenTable,
  input: { readonly scale: readonly Level[]; readonly grid: Grid; readonly words: SummaryWords },
): ChartContent[] {
  const { scale, grid, words } = input;
  const { kind } = written.table;
  if (!hasChart(kind)) return [];
  const parts = written.parts.filter(({ keyRows }) => keyRows > 0);
  return parts.map(({ block, firstRow, keyRows }, part): ChartContent => {
    // The header stands right above.
    const source = rectOf(firstRow - 1, LABEL_COLUMN, keyRows + 1, scale.length + 3);
    return {
      name: chartName(`${kind}-bars-${part + 1}`, source),
      type: "barStacked100",
      title: words.part(words.chartTitles[kind], part + 1, parts.length),
      source,
      seriesNames: [...scale.map(({ label }) => label), words.unrated, words.offList],
      colors: seriesColors(scale.length),
      place: rectOf(block.row, grid.chart, block.rows),
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
