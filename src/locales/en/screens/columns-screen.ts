import type { ColumnReason } from "../../../form/form";
import type { columnsScreen as ja } from "../../ja/screens/columns-screen";
import type { Localized } from "../../localized";

const how: Record<ColumnReason["by"], string> = {
  whole: "",
  withoutBrackets: "without what is in brackets",
  firstLine: "by its first line",
  annotated: "without its number, note or time of year",
};

export const columnsScreen: Localized<typeof ja> = {
  lead: "The headings were read as follows. Where that is wrong, choose the right heading. If it is not among them, select its cell in the sheet and press “Use selected cell”.",
  leadNoForm:
    "No table was found. Select a heading’s cell in the sheet and press “Use selected cell” at its field. Once 実施項目 and two more are known, the table is read.",
  kept: "What you set here is kept in this workbook, and used for other sheets with the same headings.",
  table: "Columns of the table",
  header: "Fields above the table",
  found: (address, heading) => `${address} “${heading}”`,
  foundWithout: (address) => address,
  show: (place) => `Select ${place}`,
  missing: "Not found",
  absent: "This form has none",
  blank: "blank",
  sure: (percent) => `Certainty ${percent}%`,
  why: ({ match, wording, by, twoRows, rivals }, others) => {
    if (match === "pointed") return "The cell that was chosen.";
    const read = match === "usual" ? "The usual heading" : `Read as “${wording}”, another wording`;
    const parts = [how[by], twoRows ? "two cells, one below the other" : ""].filter((part) => part !== "");
    const also = rivals.length > 0 ? ` A similar heading is also at ${others.join(", ")}.` : "";
    return `${read}${parts.length > 0 ? ` (${parts.join(", ")})` : ""}.${also}`;
  },
  use: "Use selected cell",
  useFor: (role) => `${role}: use selected cell`,
  more: (role) => `${role}: more choices`,
  none: "This form has none",
  automatic: "Find it automatically again",
  automaticAs: (cell) => `Auto: ${cell}`,
  headingOf: (role) => `Heading of ${role}`,
};
