/** What a cell of a workbook's file holds, and where cells are. Rows and columns are zero-based. */
export type { Rect as Area } from "../cells/geometry";

/** "" is an empty cell; an error is its text ("#N/A"). */
export type Value = string | number | boolean;
