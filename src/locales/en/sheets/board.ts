import type { board as ja } from "../../ja/sheets/board";
import type { Localized } from "../../localized";

const number = new Intl.NumberFormat("en");

export const board: Localized<typeof ja> = {
  sheetName: "提出状況",
  title: "Goals forms: what has arrived",
  note: ({ missing, faulty, complete }) =>
    `${number.format(missing)} not in, ${number.format(faulty)} with something missing, ${number.format(complete)} complete. Notes can stand right of the table.`,
  states: { missing: "Not in", faulty: "To correct", complete: "Complete" },
  unexpected: " (not on the list)",
  columns: {
    department: "Department",
    state: "State",
    share: "Filled in",
    filled: "Cells filled",
    required: "Cells needed",
    errors: "To correct",
    warnings: "To look at",
    createdOn: "Created on",
    author: "Created by",
    sheet: "Sheet",
  },
};
