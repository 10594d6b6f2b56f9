/** Sheets, names, settings parts. */
import { answer, issue, localOf, refused, types, type Fact, type Json } from "../fact";

const NAMES = {
  colon: "a:b",
  "question-mark": "a?b",
  bracket: "a]b",
  "full-width-slash": "a／b",
  "leading-apostrophe": "'ab",
  "trailing-apostrophe": "ab'",
  "thirty-two-letters": "あ".repeat(32),
  empty: "",
  history: "History",
} as const;

/** Of the parts that are made and removed here. */
export const NAMESPACE = "urn:soshiki-mokuhyo-assist:self-test";
const part = (text: string) => `<t xmlns="${NAMESPACE}">${text}</t>`;

const NO_XML = {
  "not-well-formed": `<t xmlns="${NAMESPACE}">`,
  "two-roots": "<a/><b/>",
  "unknown-prefix": "<x:a/>",
  "unknown-entity": "<a>&nbsp;</a>",
  "no-xml": "設定",
} as const;

/** What becomes of each change while the sheet, whose A1 is unlocked, is protected. */
async function whileProtected(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  options: Excel.WorksheetProtectionOptions,
  changes: readonly (() => void)[],
): Promise<Json> {
  const outcomes: string[] = [];
  sheet.getRange("A1").format.protection.locked = false;
  sheet.protection.protect(options);
  await context.sync();
  for (const change of changes) {
    change();
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each is to fail alone
    const taken = context.sync().then(() => "taken");
    outcomes.push(await taken.catch(() => "refused"));
  }
  sheet.protection.unprotect();
  sheet.getRange("A1").format.protection.locked = true;
  await context.sync();
  return outcomes;
}

/** What the parts answer, which are gone afterwards. */
function withParts(count: number, ask: (parts: Excel.CustomXmlPartScopedCollection) => Excel.CustomXmlPart) {
  return async ({ context }: { context: Excel.RequestContext }): Promise<Json> => {
    const { customXmlParts } = context.workbook;
    const added = Array.from({ length: count }, (_, n) => customXmlParts.add(part(String(n))));
    await context.sync();
    try {
      const one = ask(customXmlParts.getByNamespace(NAMESPACE));
      one.load("id");
      await context.sync();
      return one.isNullObject ? null : "a part";
    } finally {
      for (const one of added) one.delete();
      await context.sync();
    }
  };
}

export const SHEET_FACTS: readonly Fact[] = [
  ...Object.entries(NAMES).map(([id, name]): Fact => ({
    id: `sheets.name-${id}`,
    source: "https://support.microsoft.com/office/3f1f7148-ee83-404d-8ef0-9ff99fbad1f9",
    documents: `A sheet cannot be called ${JSON.stringify(name)}.`,
    expected: refused(),
    probe: async ({ context, sheet }) => {
      sheet.load("name");
      await context.sync();
      const before = sheet.name;
      sheet.name = name;
      await context.sync();
      sheet.name = before;
      await context.sync();
      return "taken";
    },
  })),
  {
    id: "sheets.missing",
    source: types("WorksheetCollection.getItem"),
    documents: "A sheet that is not there gives ItemNotFound.",
    expected: refused("ItemNotFound"),
    probe: async ({ context }) => {
      context.workbook.worksheets.getItem("{00000000-0000-0000-0000-00000000FFFF}").load("name");
      await context.sync();
      return "there";
    },
  },
  {
    id: "sheets.missing-null",
    source: types("WorksheetCollection.getItemOrNullObject"),
    documents: "Asked for as one that may be missing, it is a null object, and what is behind it too.",
    expected: answer([true, true]),
    probe: async ({ context }) => {
      const none = context.workbook.worksheets.getItemOrNullObject("{00000000-0000-0000-0000-00000000FFFF}");
      none.load("name");
      const cells = none.getUsedRangeOrNullObject(true);
      cells.load("address");
      await context.sync();
      return [none.isNullObject, cells.isNullObject];
    },
  },
  {
    id: "sheets.id-without-load",
    source: "Microsoft's samples (active-worksheet, events-worksheet)",
    documents: "A sheet's id is known after a sync without a load.",
    expected: answer(true),
    probe: async ({ context }) => {
      const first = context.workbook.worksheets.getFirst();
      await context.sync();
      return first.id.length > 0;
    },
  },
  {
    id: "sheets.hidden",
    source: types("Worksheet.visibility"),
    documents: "A sheet can be hidden so that a person cannot show it.",
    expected: answer("VeryHidden"),
    probe: async ({ context, sheet }) => {
      sheet.visibility = "VeryHidden";
      sheet.load("visibility");
      await context.sync();
      const seen = sheet.visibility;
      sheet.visibility = "Visible";
      await context.sync();
      return seen;
    },
  },
  {
    id: "sheets.gridlines",
    source: types("Worksheet.showGridlines"),
    documents: "Gridlines can be switched off.",
    expected: answer([true, false]),
    probe: async ({ context, sheet }) => {
      sheet.showGridlines = true;
      sheet.load("showGridlines");
      await context.sync();
      const before = sheet.showGridlines;
      sheet.showGridlines = false;
      sheet.load("showGridlines");
      await context.sync();
      const after = sheet.showGridlines;
      sheet.showGridlines = true;
      await context.sync();
      return [before, after];
    },
  },
  {
    id: "sheets.frozen-rows",
    source: `${types("WorksheetFreezePanes.freezeRows")}, ${issue(2196)}`,
    documents: "Rows can be frozen on a sheet that is not in front.",
    expected: answer("1:2"),
    probe: async ({ context, sheet }) => {
      sheet.freezePanes.freezeRows(2);
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load("address");
      await context.sync();
      const address = frozen.isNullObject ? null : localOf(frozen.address);
      sheet.freezePanes.unfreeze();
      await context.sync();
      return address;
    },
  },
  {
    id: "sheets.unprotected",
    source: types("WorksheetProtection.protected"),
    documents: "A new sheet is not protected.",
    expected: answer(false),
    probe: async ({ context, sheet }) => {
      sheet.protection.load("protected");
      await context.sync();
      return sheet.protection.protected;
    },
  },
  {
    id: "sheets.count-and-order",
    source: types("Worksheet.getNextOrNullObject"),
    documents: "The own sheet, added last, has no next one, and all are counted.",
    expected: answer([true, true]),
    probe: async ({ context, sheet }) => {
      const { worksheets } = context.workbook;
      const next = sheet.getNextOrNullObject();
      const count = worksheets.getCount();
      next.load("id");
      sheet.load("position");
      worksheets.load("items/id");
      await context.sync();
      return [
        next.isNullObject,
        count.value === sheet.position + 1 && count.value === worksheets.items.length,
      ];
    },
  },
  {
    id: "names.of-a-sheet",
    source: types("NamedItem.formula"),
    documents: "A name of the sheet is told with its formula, whatever the case it is asked for in.",
    expected: answer(["=1", "Double"]),
    probe: async ({ context, sheet }) => {
      sheet.names.add("Self_Test", "=1");
      const name = sheet.names.getItemOrNullObject("self_test");
      name.load("formula, type");
      await context.sync();
      const seen = name.isNullObject ? null : [name.formula as string, name.type as string];
      sheet.names.getItem("Self_Test").delete();
      await context.sync();
      return seen;
    },
  },
  {
    id: "names.hidden-in-the-same-batch",
    source: `${issue(3878)}, ${issue(3949)}`,
    documents: "Whether a name that was just added can be hidden in the same batch.",
    probe: async ({ context, sheet }) => {
      const name = sheet.names.add("Self_Test_Hidden", "=1");
      name.visible = false;
      name.load("visible");
      await context.sync();
      const seen = name.visible;
      name.delete();
      await context.sync();
      return !seen;
    },
  },
  {
    id: "names.no-name",
    source: "https://support.microsoft.com/office/fc2935f9-115d-4bef-a370-3aa8bb4c91f1",
    documents: "What reads as an address cannot be a name.",
    expected: refused(),
    probe: async ({ context, sheet }) => {
      sheet.names.add("A1", "=1").delete();
      await context.sync();
      return "taken";
    },
  },
  {
    id: "parts.one",
    source: types("CustomXmlPartScopedCollection.getOnlyItemOrNullObject"),
    documents: "If the collection contains exactly one item, this method returns it.",
    expected: answer("a part"),
    probe: withParts(1, (parts) => parts.getOnlyItemOrNullObject()),
  },
  {
    id: "parts.two",
    source: types("CustomXmlPartScopedCollection.getOnlyItemOrNullObject"),
    documents: "Otherwise, this method returns null.",
    expected: answer(null),
    probe: withParts(2, (parts) => parts.getOnlyItemOrNullObject()),
  },
  {
    id: "parts.comes-back",
    source: types("CustomXmlPart.getXml"),
    documents: "A part's text comes back with what was put in.",
    expected: answer(true),
    probe: async ({ context }) => {
      const one = context.workbook.customXmlParts.add(part("目標&lt;1&gt;"));
      const xml = one.getXml();
      await context.sync();
      one.delete();
      await context.sync();
      return xml.value.includes("目標&lt;1&gt;") && xml.value.includes(NAMESPACE);
    },
  },
  ...Object.entries(NO_XML).map(([id, xml]): Fact => ({
    id: `parts.${id}`,
    source: `${types("CustomXmlPartCollection.add")}; https://www.w3.org/TR/xml-names/`,
    documents: `XML that is not well-formed is refused: ${xml}`,
    expected: refused(),
    probe: async ({ context }) => {
      context.workbook.customXmlParts.add(xml).delete();
      await context.sync();
      return "taken";
    },
  })),
  {
    id: "sheets.unlocked-cells",
    source: "https://support.microsoft.com/office/75481b72-db8a-4267-8c43-042a5f2cd93a",
    documents: "On a protected sheet only cells that were unlocked before can be written to.",
    expected: answer(["taken", "refused"]),
    probe: ({ context, sheet }) =>
      whileProtected(context, sheet, {}, [
        () => (sheet.getRange("A1").values = [["x"]]),
        () => (sheet.getRange("A1:A2").values = [["x"], ["y"]]),
      ]),
  },
  {
    id: "sheets.allowed-formats",
    source: types("WorksheetProtectionOptions.allowFormatCells"),
    documents: "A protected sheet can be formatted where its protection allows it, and only there.",
    expected: answer(["taken", "refused"]),
    probe: ({ context, sheet }) =>
      whileProtected(context, sheet, { allowFormatCells: true }, [
        () => (sheet.getRange("B1").format.fill.color = "#FFFF00"),
        () => (sheet.getRange("B1").format.rowHeight = 30),
      ]),
  },
  {
    id: "sheets.allowed-sizes",
    source: types("WorksheetProtectionOptions.allowFormatRows"),
    documents: "Where its protection allows it, rows of a protected sheet are inserted and sizes are set.",
    expected: answer(["taken", "taken", "taken"]),
    probe: ({ context, sheet }) =>
      whileProtected(
        context,
        sheet,
        { allowFormatColumns: true, allowFormatRows: true, allowInsertRows: true },
        [
          () => (sheet.getRange("B1").format.rowHeight = 30),
          () => (sheet.getRange("B1").format.columnWidth = 60),
          () => sheet.getRange("9:9").insert("Down"),
        ],
      ),
  },
  {
    id: "workbook.tells",
    source: types("Workbook.readOnly"),
    documents: "The workbook says whether it is read-only and whether its structure is protected.",
    expected: answer(["boolean", "boolean", "string"]),
    probe: async ({ context: { workbook }, context }) => {
      workbook.load("readOnly, name");
      workbook.protection.load("protected");
      await context.sync();
      return [typeof workbook.readOnly, typeof workbook.protection.protected, typeof workbook.name];
    },
  },
  {
    id: "workbook.calculation",
    source: types("Application.calculationMode"),
    documents: "The workbook says how it is calculated.",
    expected: [{ answer: "Automatic" }, { answer: "AutomaticExceptTables" }, { answer: "Manual" }],
    probe: async ({ context }) => {
      const { application } = context.workbook;
      application.load("calculationMode");
      await context.sync();
      return application.calculationMode;
    },
  },
  {
    id: "workbook.active-cell",
    source: types("Workbook.getActiveCell"),
    documents: "There is an active cell, and it is one cell.",
    expected: answer(1),
    probe: async ({ context }) => {
      const cell = context.workbook.getActiveCell();
      cell.load("cellCount, rowIndex, columnIndex");
      cell.worksheet.load("id");
      await context.sync();
      return cell.cellCount;
    },
  },
];
