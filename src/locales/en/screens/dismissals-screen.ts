import type { Localized } from "../../localized";
import type { dismissalsScreen as ja } from "../../ja/screens/dismissals-screen";

export const dismissalsScreen: Localized<typeof ja> = {
  dialog: {
    heading: "Dismiss a finding",
    why: "A dismissed finding is not counted. It comes back when the cell changes.",
    reason: "Reason",
    usual: ["Right as it is", "The form wants it so", "Confirmed with the section"],
    needed: "Enter a reason.",
    confirm: "Dismiss",
    cancel: "Cancel",
  },
  intro:
    "Findings to look at and hints can be dismissed, those to correct cannot. They come back when the cell or its list changes.",
  none: "No finding is dismissed.",
  because: (reason) => `Reason: ${reason}`,
  on: (sheetName, sentence) => `“${sheetName}”: ${sentence}`,
  past: (heading) => `A finding on ${heading}`,
  pastWhy: "The cell has changed, so this no longer applies.",
  forget: "Remove settings before publishing",
  forgetWhy:
    "Removes everything that this add-in keeps in the workbook: the reasons, last year’s file name, chosen columns and lists. Cells and dropdowns stay. Please write nothing personal into a reason.",
  revoke: "Bring back",
  revokeOf: (sentence) => `Bring back: ${sentence}`,
};
