/** 元に戻す: applies the inverse that an action gave, and spares what a person has changed since. */
import type { Edit, KeptPlace } from "../workbook/edit";
import type { ExcelHost } from "../excel/host";

export interface UndoResult {
  /** Cells, rules and sheets that a person has changed since, and that stay as they are. */
  readonly kept: readonly KeptPlace[];
}

/**
 * Two round trips, whether or not a person has changed something since: what is about to be changed is looked at first.
 */
export async function undo(host: ExcelHost, inverse: readonly Edit[]): Promise<UndoResult> {
  const { kept } = await host.apply(inverse);
  return { kept };
}
