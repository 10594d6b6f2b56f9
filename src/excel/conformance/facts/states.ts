/** Facts that cannot be tried in a person's Excel: the stand-in is brought into the state, and must show them. */
import { answer, issue, refused, types, type Fact, type Json, type Setting } from "../fact";

const TROUBLESHOOTING = "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-troubleshooting";

type Act = (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown;

function done(act: Act): Fact["probe"] {
  return async ({ context, sheet }): Promise<Json> => {
    act(context, sheet);
    await context.sync();
    return "done";
  };
}

function inState(
  setting: Setting,
  source: string,
  facts: readonly (readonly [string, string, string, Act])[],
): Fact[] {
  return facts.map(([id, documents, code, act]) => ({
    id: `${setting}.${id}`,
    source,
    documents,
    expected: code === "done" ? answer("done") : refused(code),
    probe: done(act),
    tried: "stand-in only",
    setting,
  }));
}

export const STATE_FACTS: readonly Fact[] = [
  ...inState("other-workbook", TROUBLESHOOTING, [
    ["select", "Range.select fails.", "GeneralException", (_, sheet) => sheet.getRange("A1").select()],
    ["activate", "Worksheet.activate fails.", "GeneralException", (_, sheet) => sheet.activate()],
    [
      "add",
      "WorksheetCollection.add fails.",
      "GeneralException",
      ({ workbook }) => workbook.worksheets.add(),
    ],
    ["gridlines", "Gridlines fail.", "GeneralException", (_, sheet) => (sheet.showGridlines = false)],
    ["freeze", "freezeRows fails.", "GeneralException", (_, sheet) => sheet.freezePanes.freezeRows(1)],
    ["active-cell", "getActiveCell fails.", "InvalidSelection", ({ workbook }) => workbook.getActiveCell()],
    ["delete", "Worksheet.delete fails.", "InvalidSelection", (_, sheet) => sheet.delete()],
    [
      "values",
      "Values are read and written all the same.",
      "done",
      (_, sheet) => (sheet.getRange("A1").values = [["x"]]),
    ],
  ]),
  ...inState("other-workbook", issue(6365), [
    [
      "names",
      "The names of a sheet cannot be read.",
      "InvalidSelection",
      (_, sheet) => sheet.names.load("items/name"),
    ],
    [
      "names-of-the-workbook",
      "Those of the workbook can.",
      "done",
      ({ workbook }) => workbook.names.load("items/name"),
    ],
  ]),
  ...inState("chart-sheet", issue(2444), [
    [
      "active-sheet",
      "getActiveWorksheet fails.",
      "UnsupportedSheet",
      ({ workbook }) => workbook.worksheets.getActiveWorksheet().load("id"),
    ],
    ["by-name", "Other sheets are read all the same.", "done", (_, sheet) => sheet.load("name")],
  ]),
  ...inState("grouped-sheets", issue(2266), [
    [
      "rule",
      "Rules fail.",
      "GeneralException",
      (_, sheet) =>
        (sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "a" } }),
    ],
    ["add", "A new sheet fails.", "GeneralException", ({ workbook }) => workbook.worksheets.add()],
    ["values", "Values are read.", "done", (_, sheet) => sheet.getRange("A1").load("values")],
  ]),
  ...inState("read-only-on-the-web", "Excel on the web: view mode", [
    [
      "write",
      "A read-only workbook refuses changes on the web.",
      "AccessDenied",
      (_, sheet) => (sheet.getRange("A1").values = [["x"]]),
    ],
    ["read", "It can be read.", "done", (_, sheet) => sheet.getRange("A1").load("values")],
  ]),
  ...inState("read-only-on-the-desktop", "Excel", [
    [
      "write",
      "A read-only workbook takes changes on the desktop; they cannot be saved under its name.",
      "done",
      (_, sheet) => (sheet.getRange("A1").values = [["x"]]),
    ],
  ]),
  ...inState(
    "structure-protected",
    "https://support.microsoft.com/office/7e365a4d-3e89-4616-84ca-1931257c1517",
    [
      ["add", "No sheet can be added.", "AccessDenied", ({ workbook }) => workbook.worksheets.add()],
      ["rename", "No sheet can be renamed.", "AccessDenied", (_, sheet) => (sheet.name = "別名")],
      ["write", "Cells can be written to.", "done", (_, sheet) => (sheet.getRange("A1").values = [["x"]])],
    ],
  ),
  ...inState("cell-edit-mode", `${issue(3388)}, ${issue(1393)}`, [
    [
      "read",
      "While a cell is being edited every call fails.",
      "InvalidOperationInCellEditMode",
      (_, sheet) => sheet.getRange("A1").load("values"),
    ],
  ]),
  ...inState("whole-sheet-search", issue(4245), [
    [
      "rules",
      "Looking for rules in a whole sheet comes to no end.",
      "GeneralException",
      (_, sheet) => sheet.getRange().getSpecialCellsOrNullObject("DataValidations").load("areaCount"),
    ],
    [
      "rules-in-the-used-range",
      "In the used range it does.",
      "done",
      (_, sheet) =>
        sheet
          .getUsedRangeOrNullObject(false)
          .getSpecialCellsOrNullObject("DataValidations")
          .load("areaCount"),
    ],
  ]),
  ...inState("no-printer", types("PageLayout.paperSize"), [
    [
      "paper",
      "Without a printer that has it the paper is refused.",
      "GeneralException",
      (_, sheet) => (sheet.pageLayout.paperSize = "A4"),
    ],
  ]),
];

/** How many of the person's steps are left after a call: Excel's undo. */
export const UNDO_FACTS: readonly (readonly [id: string, source: string, left: number, act: Act])[] = [
  [
    "reading-cells",
    types("Range.values"),
    1,
    (_, sheet) => sheet.getRange("A1:C3").load("values, formulas, text"),
  ],
  [
    "reading-rules",
    types("Range.dataValidation"),
    1,
    (_, sheet) => sheet.getRange("A1").dataValidation.load("rule"),
  ],
  [
    "reading-merges",
    issue(5918),
    0,
    (_, sheet) => sheet.getRange("A1:C3").getMergedAreasOrNullObject().load("areaCount"),
  ],
  ["selecting", types("Range.select"), 1, (_, sheet) => sheet.getRange("B2").select()],
  ["writing", issue(6170), 0, (_, sheet) => (sheet.getRange("B2").formulas = [["=1"]])],
  ["adding-a-sheet", issue(6170), 0, ({ workbook }) => workbook.worksheets.add()],
  ["hiding-a-sheet", types("Worksheet.visibility"), 0, (_, sheet) => (sheet.visibility = "Hidden")],
];
