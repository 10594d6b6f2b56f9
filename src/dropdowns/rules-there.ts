/** The rules that a sheet has already: which one holds in a cell. */
import type { CellPosition, RuledArea } from "../cells/geometry";

export class RulesThere {
  /** Per column, from the top: areas with rules do not overlap. */
  readonly #columns = new Map<number, readonly RuledArea[]>();

  constructor(private readonly ruled: readonly RuledArea[]) {}

  /** null: the cell has no rule. */
  at({ row, column }: CellPosition): RuledArea | null {
    const areas = this.#inColumn(column);
    let low = 0;
    let high = areas.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const area = areas[middle];
      if (area && area.row + area.rows > row) high = middle;
      else low = middle + 1;
    }
    const found = areas[low];
    return found && found.row <= row ? found : null;
  }

  #inColumn(column: number): readonly RuledArea[] {
    let areas = this.#columns.get(column);
    if (!areas) {
      areas = this.ruled
        .filter((area) => area.column <= column && column < area.column + area.columns)
        .sort((a, b) => a.row - b.row);
      this.#columns.set(column, areas);
    }
    return areas;
  }
}
