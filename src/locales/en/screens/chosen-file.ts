/** A file that a person has chosen to compare with, and why it cannot be read. */
import type { EarlierFileProblem } from "../../../actions/compiling/compare";

export function chosenFile(file: string, code: EarlierFileProblem): string {
  switch (code) {
    case "unreadable":
      return `“${file}” cannot be read as an Excel workbook (.xlsx).`;
    case "old-format":
      return `“${file}” has an old format (.xls). Open it in Excel, save it as “Excel Workbook (.xlsx)” and choose that.`;
    case "encrypted":
      return `“${file}” is protected by a password. Save it without one and choose that.`;
    case "too-large":
      return `“${file}” is too large to be read. Choose a workbook with the form’s sheets only.`;
    case "no-form":
      return `No goals form was found in “${file}”.`;
  }
}
