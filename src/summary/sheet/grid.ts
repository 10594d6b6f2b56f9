/** The columns that all parts of the summary sheet share. Zero-based. */
export const LABEL_COLUMN = 0;
export const COUNT_COLUMN = 1;
export const SHARE_COLUMN = 2;
/** What stands beside a table of three columns: after it and a space. */
export const BESIDE_COLUMN = 4;

const LABEL_WIDTH = 30;
/** Of the columns of counts together, and the least and most of one. */
const COUNTS_WIDTH = 84;
const LEAST_WIDTH = 8;
const MOST_WIDTH = 10;
/** The lists need as many. */
const LEAST_COUNTS = 8;
const CHART_WIDTH = 52;

/** With the widths above, an A4 page in landscape is printed at 80 to 90 %. */
export interface Grid {
  readonly levels: number;
  /** All that is printed. */
  readonly columns: number;
  /** The last one that is printed: the chart beside a table. */
  readonly chart: number;
  /** In characters, each of `columns`, and a narrow one that begins the free area. */
  readonly widths: readonly number[];
}

/** Label, levels, 未入力, リスト外, 合計, the rate's denominator, the rate, and the chart. */
export function gridOf(levels: number): Grid {
  const counts = Math.max(levels + 5, LEAST_COUNTS);
  const width = Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, Math.floor(COUNTS_WIDTH / counts)));
  return {
    levels,
    columns: counts + 2,
    chart: counts + 1,
    widths: [LABEL_WIDTH, ...Array<number>(counts).fill(width), CHART_WIDTH, 3],
  };
}

/** Columns of a table with a row for each group. */
export function countColumns({ levels }: Grid) {
  return {
    firstLevel: 1,
    unrated: levels + 1,
    offList: levels + 2,
    total: levels + 3,
    rated: levels + 4,
    rate: levels + 5,
  };
}
