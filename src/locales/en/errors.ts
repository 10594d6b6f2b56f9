import type { Localized } from "../localized";
import type { errors as ja } from "../ja/errors";

export const errors: Localized<typeof ja> = {
  excel: {
    protected:
      "The sheet is protected, so nothing could be written. Unprotect it on the Review tab and try again.",
    "structure-protected":
      "The workbook’s structure is protected, so no sheet could be added. Unprotect the workbook on the Review tab and try again.",
    "no-permission":
      "You may not change this workbook, so nothing could be written. Ask its owner for the right to edit, or save it under another name and try again.",
    "cell-edit": "Please finish editing the cell (press Enter), then try again.",
    gone: "The sheet or cell is no longer there. Please check again.",
    "read-only":
      "This file is read-only, so nothing could be written. Save it under another name and try again.",
    "too-large": "This is more than can be handled at once. Delete unused rows or columns and try again.",
    "not-supported": "Your Excel cannot do this. Please update Excel.",
    lost: "The connection to Excel is lost. Close this pane and open it again. If that does not help, save the workbook and restart Excel.",
    busy: "Excel is busy with something else. Please wait a moment and try again.",
    "name-taken": "There is already a sheet of that name. Rename it and try again.",
    "other-workbook":
      "Another workbook is in front, so this could not be done. Bring this workbook to the front and try again.",
    "sheet-in-front":
      "A chart sheet is in front, or several sheets are selected. Select one worksheet only and try again.",
    moved:
      "Rows or cells were moved while this was at work, by a colleague or by Excel. Press “Check entries” and try again.",
    "in-the-way":
      "Merged cells, a filter or a table stand where this would be written, so nothing was written. Remove them and try again.",
    "not-allowed":
      "Excel did not accept this change. If the workbook is shared in the old way (Share Workbook), end that; if cells belong to an array formula over several cells, correct them by hand. Then try again.",
    unexpected: "That did not work. Select one sheet only, and please try again.",
  },
  protectedSheets: (sheets) =>
    `${sheets.map((sheet) => `“${sheet}”`).join(", ")} ${sheets.length > 1 ? "are" : "is"} protected, so nothing could be written. Choose Unprotect Sheet on the Review tab and try again.`,
  command: {
    "no-form": () =>
      "No goals form was found. Open a sheet with headers such as 番号 (number) and 実施項目 (item).",
    "other-sheet": ({ sheet = "" }) =>
      `The selected cell is not on the sheet “${sheet}”. Select a cell on “${sheet}” and press again.`,
    "missing-column": ({ sheet = "", heading = "" }) =>
      `Sheet “${sheet}” has no column “${heading}”. Please check its headers.`,
    "no-rating": ({ sheet = "" }) =>
      `The form on the sheet “${sheet}” has no column for a rating, so there is nothing to count.`,
    "different-scales": () =>
      "The forms have different rating lists and cannot be counted in one table. Try one workbook for each kind of form.",
    "covers-notes": ({ sheet = "", cells = "" }) =>
      `The summary has grown and would cover what is written in ${cells} of “${sheet}”. Move it to the free columns on the right or to another sheet, then try again.`,
    "newer-settings": () =>
      "This workbook holds settings of a newer version of the add-in. They were left as they are, so that nothing is lost. Please use the newer version.",
    "too-many-items": () => "There are too many items to count by formulas. Try one department at a time.",
  },
  undone: "The sheet is as it was.",
  notUndone:
    "Part of it was written and could not be taken back. Close the file without saving to keep the old content.",
  file: {
    unreadable: "This cannot be read as an Excel workbook (.xlsx). It is damaged or of another kind.",
    encrypted: "This workbook is protected by a password and cannot be opened. Save it without one.",
    "no-form": "No goals form was found.",
    "not-found": "There is no such file. Please check its name and place.",
  },
  /** A file that cannot be opened, where more is known. */
  fileReason: {
    damaged:
      "This cannot be read as an Excel workbook (.xlsx): the file is damaged. Copy it again from its source, or open it in Excel, let Excel repair it, and save it again.",
    "not-a-workbook": "This is no Excel workbook (.xlsx). Please check that it is the right file.",
    empty: "The file is empty (0 bytes). Copy it again from its source.",
    xls: "This is a workbook in the old format (.xls). Open it in Excel and save it as an Excel Workbook (*.xlsx).",
    xlsb: "This is a binary workbook (.xlsb). Open it in Excel and save it as an Excel Workbook (*.xlsx).",
    "open-document":
      "This is an OpenDocument file (such as .ods). Open it in the program that made it and save it as an Excel Workbook (*.xlsx).",
    text: "This is a text file (such as CSV), not a workbook. Open it in Excel and save it as an Excel Workbook (*.xlsx).",
    "other-office":
      "This is a file of another program (such as Word), not an Excel workbook. Please check that it is the right file.",
    "too-large":
      "The workbook is too large to be opened. Copy the form’s sheet alone into a new workbook and save that.",
    "document-type":
      "The file holds something that Excel never writes (a DOCTYPE), and is not opened for safety. Open it in Excel and save it again.",
    password: "The file is protected by a password. Remove the password and save it again.",
    folder: "This is a folder, not a file. Name the workbooks in it.",
    unreachable: "The file cannot be read. Check your permission, and that no other program has it open.",
    crashed:
      "Opening the file failed half way. Open it in Excel and save it again; copying the form’s sheet alone into a new workbook may help.",
    slow: "Opening the file took too long and was given up. Copy the form’s sheet alone into a new workbook and save that.",
  },
};
