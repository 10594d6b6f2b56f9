/** 評価をまとめて入力: levels that a person gave to items one after the other, written together. */
import { rectOf, type Rect } from "../cells/geometry";
import { choicesOf } from "../check/choices";
import type { ExcelHost } from "../excel/host";
import type { Form } from "../form/form";
import { textOf } from "../form/reading/normalize";
import type { Role } from "../form/roles";
import type { Edit } from "../workbook/edit";
import { checkWorkbook } from "./check";

/** Which column is filled: the year's end, or mid-year. */
export type RatingRole = Extract<Role, "rating" | "interimRating">;

export interface Rated {
  /** The cell's place and text as the person saw them. */
  readonly area: Rect;
  readonly before: string;
  /** One of the list's labels. */
  readonly label: string;
}

export interface RateResult {
  readonly inverse: readonly Edit[];
  readonly rated: number;
  /** Cells that hold something else by now, or a formula, and were left alone. */
  readonly different: number;
}

/** Two round trips: one to look again, one to write; only the first when there is nothing to write. */
export async function rateItems(
  host: ExcelHost,
  which: Pick<Form, "sheet" | "place">,
  role: RatingRole,
  rated: readonly Rated[],
): Promise<RateResult> {
  const { workbook, forms } = await checkWorkbook(host);
  const form = forms.find((one) => one.form.sheet === which.sheet && one.form.place === which.place)?.form;
  const labels = form ? choicesOf(form.definition, role).map(({ label }) => label) : [];
  const fields = form?.items.map(({ fields: all }) => all[role]) ?? [];
  const edits = rated.flatMap(({ area, before, label }): Edit[] => {
    const field = fields.find((one) => one?.area.row === area.row && one.area.column === area.column);
    const isAsSeen = field && !field.formula && !field.inPieces && textOf(field.value) === before;
    if (!form || !isAsSeen || !labels.includes(label)) return [];
    const text = (field.lead ?? "") + label + (field.tail ?? "");
    const at = rectOf(area.row, area.column);
    return [{ kind: "setCells", sheet: form.sheet, at, content: [[{ kind: "text", text }]] }];
  });
  const different = rated.length - edits.length;
  if (edits.length === 0) return { inverse: [], rated: 0, different };
  const { inverse } = await host.apply(edits, workbook);
  return { inverse, rated: edits.length, different };
}
