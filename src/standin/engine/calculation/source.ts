/** What is calculated: sheets with their cells, and the workbook's names. */
import type { Cells } from "../../../xlsx/cells";

export interface CalculatedSheet {
  readonly name: string;
  readonly cells: Cells;
}

export interface NamedFormula {
  readonly name: string;
  readonly refersTo: string;
  /** The sheet that it is scoped to. */
  readonly sheet: CalculatedSheet | null;
}

export interface CalculationSource {
  sheets(): readonly CalculatedSheet[];
  names(): readonly NamedFormula[];
  readonly countsFrom1904: boolean;
}
