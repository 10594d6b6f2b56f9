/** The columns that all parts of the summary sheet share. Zero-based. */
export const LABEL_COLUMN = 0;
export const COUNT_COLUMN = 1;
export const SHARE_COLUMN = 2;
/** After the first table and a space. */
export const CHART_COLUMN = 4;

/** What an A4 page in landscape takes at full size, in characters. */
const PAGE_WIDTH = 132;
const LABEL_WIDTH = 28;
const LEAST_COLUMNS = 9;

export interface Grid {
  readonly levels: number;
  /** All that is printed. */
  readonly columns: number;
  /** In characters, each of `columns`, and a narrow one that begins the free area. */
  readonly widths: readonly number[];
}

/** Label, levels, 未入力, リスト外, 合計, the rate's denominator and the rate. */
export function gridOf(levels: number): Grid {
  const counts = Math.max(levels + 5, LEAST_COLUMNS);
  const width = Math.min(13, Math.max(9, Math.floor((PAGE_WIDTH - LABEL_WIDTH) / counts)));
  return {
    levels,
    columns: counts + 1,
    widths: [LABEL_WIDTH, ...Array<number>(counts).fill(width), 3],
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
