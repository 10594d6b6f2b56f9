/** プルダウン設定: from forms to the edits that put the lists on category and rating of every item. */
import type { Dropdown, Edit } from "../edits/edit";
import type { FormDefinition } from "../form/definition";
import type { Form } from "../form/form";
import { PlanRefusal } from "../form/plan-refusal";
import type { SheetSnapshot } from "../form/snapshot";
import { fieldAreas, joinAreas, overlaps } from "./areas";
import type { DropdownWords } from "./words";

export interface DropdownPlan {
  readonly edits: Edit[];
  /** Cells that get a list; a merged area is one. */
  readonly cells: number;
}

const LIST_ROLES = ["category", "rating"] as const;
type ListRole = (typeof LIST_ROLES)[number];

/** Excel's limits for what a rule holds itself. */
const MAX_LIST = 255;
const MAX_TITLE = 32;
const MAX_MESSAGE = 255;

/**
 * One edit per form and column. Header rows, and everything else that is no item, stay out of it.
 * Throws a `PlanRefusal`: `missing-column` when no form has either column; `list-too-long` for a list that does not
 * fit into the cell's own rule (over 255 characters, or a comma in a value, at which Excel would split it).
 */
export function planDropdowns(
  forms: readonly { readonly form: Form; readonly sheet: SheetSnapshot }[],
  words: DropdownWords,
): DropdownPlan {
  const edits: Edit[] = [];
  let cells = 0;
  for (const { form, sheet } of forms) {
    for (const role of LIST_ROLES) {
      const column = form.columns[role];
      const values = valuesOf(form.definition, role);
      if (!column || values.length === 0) continue;
      if (values.join(",").length > MAX_LIST || values.some((value) => value.includes(","))) {
        throw new PlanRefusal("list-too-long", { sheet: form.sheetName, heading: column.heading });
      }
      const fields = fieldAreas(form, role);
      if (fields.length === 0) continue;
      const areas = joinAreas(fields);
      cells += fields.length;
      edits.push({
        kind: "setDropdown",
        sheet: form.sheet,
        areas,
        dropdown: dropdownOf(values, column.heading, words),
        ruled: overlaps(areas, sheet.ruled),
      });
    }
  }
  const [first] = forms;
  const hasColumn = forms.some(({ form }) => LIST_ROLES.some((role) => form.columns[role]));
  if (first && !hasColumn) {
    const heading = first.form.definition.columns.find(({ role }) => role === "rating")?.headings[0];
    throw new PlanRefusal("missing-column", { sheet: first.form.sheetName, ...(heading ? { heading } : {}) });
  }
  return { edits, cells };
}

function valuesOf(definition: FormDefinition, role: ListRole): readonly string[] {
  return role === "category" ? definition.categories : definition.scale.map(({ label }) => label);
}

function dropdownOf(values: readonly string[], heading: string, words: DropdownWords): Dropdown {
  return {
    values,
    prompt: {
      title: clip(words.promptTitle(heading), MAX_TITLE),
      message: clip(words.promptMessage(heading), MAX_MESSAGE),
    },
    alert: {
      style: "stop",
      title: clip(words.alertTitle(heading), MAX_TITLE),
      message: clip(words.alertMessage(heading, values), MAX_MESSAGE),
    },
  };
}

function clip(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
