/** What a cell of a workbook's file holds, and where cells are. Rows and columns are zero-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** "" is an empty cell; an error is its text ("#N/A"). */
export type Value = string | number | boolean;
