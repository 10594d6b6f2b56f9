/** 元に戻す: applies the inverse that an action gave. */
import type { Edit } from "../edits/edit";
import type { ExcelHost } from "../excel/host";

/** One round trip. */
export async function undo(host: ExcelHost, inverse: readonly Edit[]): Promise<void> {
  await host.apply(inverse);
}
