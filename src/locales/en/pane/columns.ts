import type { columns as ja } from "../../ja/pane/columns";
import type { Localized } from "../../localized";

export const columns: Localized<typeof ja> = {
  heading: "Headings and columns",
  open: "Point at the headings",
  openShort: "Choose",
  done: "The headings are taken as you said, and the form was checked again.",
  doneNotYet: "Noted. Choose more fields, so that the table can be read.",
};
