/** The screen behind More > The form that checks itself, in English. */
import type { selfCheckScreen as ja } from "../../ja/screens/self-check-screen";
import type { Localized } from "../../localized";

export const selfCheckScreen: Localized<typeof ja> = {
  intro:
    "Makes a sheet that counts what is filled in, blank, not in the list, and lists what to put right, with Excel’s formulas alone. Dropdowns and colors are set as well. It works on PCs without the add-in.",
  make: "Make the self-checking sheet",
  remove: "Remove the sheet and the colors",
  removeHint: "Dropdowns stay. Where there are notes beside or below it, the sheet stays with the notes.",
  blank: {
    heading: "Forms to hand out",
    intro:
      "Clears what is written in the present form (all but the numbers), or makes a form on a new sheet. Clear only in a workbook saved under another name. How to make a workbook for each department at once is in the help.",
    clear: "Clear what is written…",
    ask: "This clears what is written in every form. Go on? (It can be undone.)",
    confirm: "Clear",
    cancel: "Cancel",
    definition: "Form",
    year: "Fiscal year",
    department: "Department (may be left blank)",
    make: "Make the form on a new sheet",
    protectHint:
      "Before handing it out you can allow writing in the fields to be filled in only, against mistakes. No password is set.",
    protect: "Allow writing in the fields only",
  },
};
