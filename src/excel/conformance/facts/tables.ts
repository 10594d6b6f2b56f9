/** Forms and lists that lie in a table ([テーブルとして書式設定]). */
import {
  answer,
  issue,
  localOf,
  refused,
  types,
  type Fact,
  type Ground,
  type Json,
  type Outcome,
} from "../fact";

const TABLES = "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-tables";

/** A2:B4 with "項目" and "件数" in its header. */
function made({ sheet }: Ground): Excel.Table {
  sheet.getRange("A2:B4").values = [
    ["項目", "件数"],
    ["窓口", 1],
    ["電話", 2],
  ];
  return sheet.tables.add("A2:B4", true);
}

/** What the table's own address is after something was done. */
function after(act: (table: Excel.Table, sheet: Excel.Worksheet) => void): Fact["probe"] {
  return async (ground): Promise<Json> => {
    const table = made(ground);
    await ground.context.sync();
    act(table, ground.sheet);
    const range = table.getRange();
    range.load("address");
    await ground.context.sync();
    return localOf(range.address);
  };
}

function cells(
  address: string,
  act: (table: Excel.Table, sheet: Excel.Worksheet) => void = () => undefined,
): Fact["probe"] {
  return async (ground): Promise<Json> => {
    const table = made(ground);
    await ground.context.sync();
    act(table, ground.sheet);
    const range = ground.sheet.getRange(address);
    range.load("values");
    await ground.context.sync();
    return range.values as Json[][];
  };
}

const ASKED: readonly (readonly [
  id: string,
  source: string,
  documents: string,
  expected: readonly Outcome[],
  probe: Fact["probe"],
])[] = [
  [
    "no-name-of-a-column",
    "Excel: as its header cells",
    "A header cell that is emptied gets a name of Excel's own.",
    [{ answer: [["列1"]] }, { answer: [["Column1"]] }],
    cells("B2", (_, sheet) => (sheet.getRange("B2").values = [[""]])),
  ],
  [
    "number-in-a-header",
    "Excel: as its header cells",
    "A number that is put into a header cell becomes text.",
    answer([["2022"]]),
    cells("B2", (_, sheet) => (sheet.getRange("B2").values = [[2022]])),
  ],
  [
    "same-name-twice",
    "Excel: as its header cells",
    "A second column of the same name gets a number behind it.",
    answer([["項目", "項目2"]]),
    cells("A2:B2", (_, sheet) => (sheet.getRange("B2").values = [["項目"]])),
  ],
  [
    "name-through-a-column",
    types("TableColumn.name"),
    "A column's name is what its header cell says.",
    answer([["人数"]]),
    cells("B2", (table) => (table.columns.getItemAt(1).name = "人数")),
  ],
  [
    "without-headers",
    types("TableCollection.add"),
    "Without headers Excel makes some and moves the cells down by a row.",
    answer(["A1:B3", "x"]),
    async ({ context, sheet }): Promise<Json> => {
      sheet.getRange("A1:B2").values = [
        ["x", 1],
        ["y", 2],
      ];
      const range = sheet.tables.add("A1:B2", false).getRange();
      const moved = sheet.getRange("A2");
      range.load("address");
      moved.load("values");
      await context.sync();
      return [localOf(range.address), (moved.values as Json[][])[0]![0]!];
    },
  ],
  [
    "overlapping",
    types("TableCollection.add"),
    "A table that would overlap with another one cannot be added.",
    refused(),
    after((_, sheet) => void sheet.tables.add("B3:C5", true)),
  ],
  [
    "of-no-address",
    types("TableCollection.add"),
    "A table cannot be added where the address is invalid.",
    refused(),
    after((_, sheet) => void sheet.tables.add("no address", true)),
  ],
  [
    "row-added",
    TABLES,
    "Rows are added at the end, and the table has them.",
    answer("A2:B5"),
    after((table) => void table.rows.add(undefined, [["訪問", 3]])),
  ],
  [
    "row-added-in-front",
    types("TableRowCollection.add"),
    "A row can be added at a place; those below move down.",
    answer([
      ["訪問", 3],
      ["窓口", 1],
    ]),
    cells("A3:B4", (table) => void table.rows.add(0, [["訪問", 3]])),
  ],
  [
    "row-of-another-width",
    types("TableRowCollection.add"),
    "A row with fewer values than the table has columns is refused.",
    refused(),
    after((table) => void table.rows.add(undefined, [["訪問"]])),
  ],
  [
    "row-deleted",
    types("TableRow.delete"),
    "A row is deleted, and those below move up.",
    answer("A2:B3"),
    after((table) => table.rows.getItemAt(0).delete()),
  ],
  [
    "column-added",
    types("TableColumnCollection.add"),
    "A column is added at the end, its header first.",
    answer("A2:C4"),
    after((table) => void table.columns.add(undefined, [["担当"], ["佐藤"], ["鈴木"]])),
  ],
  [
    "written-below",
    `Excel: its AutoCorrect, which is on at first; ${issue(6745)}`,
    "What is put right below a table becomes a row of it.",
    answer("A2:B5"),
    after((_, sheet) => (sheet.getRange("A5").values = [["訪問"]])),
  ],
  [
    "written-beside",
    `Excel: its AutoCorrect, which is on at first; ${issue(6745)}`,
    "What is put right beside a table becomes a column of it.",
    answer("A2:C4"),
    after((_, sheet) => (sheet.getRange("C2").values = [["担当"]])),
  ],
  [
    "written-further-below",
    "Excel: its AutoCorrect",
    "A row apart, a table does not grow.",
    answer("A2:B4"),
    after((_, sheet) => (sheet.getRange("A6").values = [["訪問"]])),
  ],
  [
    "row-inserted-above",
    "Excel",
    "A table moves with its cells.",
    answer("A3:B5"),
    after((_, sheet) => void sheet.getRange("1:1").insert("Down")),
  ],
  [
    "row-inserted-inside",
    "Excel",
    "A row that is inserted in a table is the table's.",
    answer("A2:B5"),
    after((_, sheet) => void sheet.getRange("4:4").insert("Down")),
  ],
  [
    "column-inserted-inside",
    "Excel",
    "A column that is inserted in a table is the table's and has a name.",
    [{ answer: [["項目", "列1", "件数"]] }, { answer: [["項目", "Column1", "件数"]] }],
    cells("A2:C2", (_, sheet) => void sheet.getRange("B:B").insert("Right")),
  ],
  [
    "cells-inserted-inside",
    "Excel: 'The operation is attempting to shift cells in a table on your worksheet'",
    "Cells that would move a part of a table are not inserted.",
    refused(),
    after((_, sheet) => void sheet.getRange("A3").insert("Down")),
  ],
  [
    "merge",
    "Excel: [セルを結合して中央揃え] cannot be chosen in a table",
    "Cells of a table are not merged.",
    refused(),
    after((_, sheet) => sheet.getRange("A3:B3").merge()),
  ],
  [
    "over-merged-cells",
    "Excel: as its command",
    "Merged cells come apart where a table is made of them.",
    answer(null),
    async ({ context, sheet }): Promise<Json> => {
      sheet.getRange("A1:B1").merge();
      sheet.tables.add("A1:B3", true);
      const merged = sheet.getRange("A1:B3").getMergedAreasOrNullObject();
      merged.load("address");
      await context.sync();
      return merged.isNullObject ? null : localOf(merged.address);
    },
  ],
  [
    "resized",
    types("Table.resize"),
    "A table is resized to the new range.",
    answer("A2:C6"),
    after((table) => table.resize("A2:C6")),
  ],
  [
    "resized-elsewhere",
    types("Table.resize"),
    "The new range must overlap with the table's.",
    refused(),
    after((table) => table.resize("D2:E6")),
  ],
  [
    "resized-from-another-row",
    types("Table.resize"),
    "The headers must stay in the same row.",
    refused(),
    after((table) => table.resize("A3:B6")),
  ],
  [
    "converted",
    types("Table.convertToRange"),
    "A table that is converted to cells is gone; all data stays.",
    answer([0, "A2:B4", [["項目", "件数"]]]),
    async (ground): Promise<Json> => {
      const range = made(ground).convertToRange();
      const count = ground.sheet.tables.getCount();
      const header = ground.sheet.getRange("A2:B2");
      range.load("address");
      header.load("values");
      await ground.context.sync();
      return [count.value, localOf(range.address), header.values as Json[][]];
    },
  ],
  [
    "deleted",
    types("Table.delete"),
    "A table that is deleted cannot be found any more.",
    answer(true),
    async (ground): Promise<Json> => {
      const table = made(ground);
      table.load("name");
      await ground.context.sync();
      table.delete();
      const found = ground.sheet.tables.getItemOrNullObject(table.name);
      found.load("name");
      await ground.context.sync();
      return found.isNullObject;
    },
  ],
  [
    "of-a-range",
    types("Range.getTables"),
    "A range tells the tables that overlap with it, or that it holds wholly.",
    answer([1, 0, 1]),
    async (ground): Promise<Json> => {
      made(ground);
      const some = ground.sheet.getRange("A4:B9").getTables();
      const wholly = ground.sheet.getRange("A4:B9").getTables(true);
      const around = ground.sheet.getRange("A1:C9").getTables(true);
      for (const tables of [some, wholly, around]) tables.load("items/name");
      await ground.context.sync();
      return [some, wholly, around].map(({ items }) => items.length);
    },
  ],
  [
    "ranges",
    TABLES,
    "Header and body are ranges of their own, of a column too.",
    answer(["A2:B2", "A3:B4", "B3:B4"]),
    async (ground): Promise<Json> => {
      const table = made(ground);
      const column = table.columns.getItem("件数");
      const ranges = [table.getHeaderRowRange(), table.getDataBodyRange(), column.getDataBodyRange()];
      for (const range of ranges) range.load("address");
      await ground.context.sync();
      return ranges.map(({ address }) => localOf(address));
    },
  ],
  [
    "no-totals",
    types("Table.getTotalRowRange"),
    "A table without totals has no row of them.",
    refused(),
    async (ground): Promise<Json> => {
      const range = made(ground).getTotalRowRange();
      range.load("address");
      await ground.context.sync();
      return localOf(range.address);
    },
  ],
  [
    "name-in-use",
    "https://support.microsoft.com/office/fbf49a4f-82a3-43eb-8ba2-44d21233b114",
    "A table's name has no space in it.",
    refused(),
    after((table) => (table.name = "a name")),
  ],
  [
    "properties",
    types("Table"),
    "A new table has a header, buttons to filter, banded rows and no totals.",
    answer([true, true, true, false, false, 2]),
    async (ground): Promise<Json> => {
      const table = made(ground);
      table.load("showHeaders, showFilterButton, showBandedRows, showBandedColumns, showTotals");
      table.rows.load("count");
      await ground.context.sync();
      const { showHeaders, showFilterButton, showBandedRows, showBandedColumns, showTotals } = table;
      return [showHeaders, showFilterButton, showBandedRows, showBandedColumns, showTotals, table.rows.count];
    },
  ],
  [
    "rules-in-a-column",
    types("DataValidation.rule"),
    "The cells of a table's column take a list.",
    answer("List"),
    async (ground): Promise<Json> => {
      const body = made(ground).columns.getItem("件数").getDataBodyRange();
      body.dataValidation.rule = { list: { inCellDropDown: true, source: "1,2" } };
      body.load("dataValidation/type");
      await ground.context.sync();
      return body.dataValidation.type;
    },
  ],
];

export const TABLE_FACTS: readonly Fact[] = ASKED.map(([id, source, documents, expected, probe]) => ({
  id: `tables.${id}`,
  source,
  documents,
  expected,
  probe,
}));
