/** Addresses, and what leads from a range to others. */
import { answer, issue, localOf, refused, types, type Fact, type Ground, type Json } from "../fact";

/** The address of what is found; null: a null object. */
function found(find: (sheet: Excel.Worksheet) => Excel.Range | Excel.RangeAreas): Fact["probe"] {
  return async ({ context, sheet }: Ground): Promise<Json> => {
    const one = find(sheet) as Excel.Range;
    one.load("address");
    await context.sync();
    return one.isNullObject ? null : localOf(one.address);
  };
}

/** "a" to "d" in the first cells of two rows. */
function filled(find: (sheet: Excel.Worksheet) => Excel.Range | Excel.RangeAreas): Fact["probe"] {
  return (ground) => {
    ground.sheet.getRange("B2:C3").values = [
      ["a", "=1+1"],
      ["", 4],
    ];
    return found(find)(ground);
  };
}

export const RANGE_FACTS: readonly Fact[] = [
  {
    id: "ranges.whole-column",
    source: types("Range.address"),
    documents: "A whole column's address is B:B.",
    expected: answer("B:B"),
    probe: found((sheet) => sheet.getRange("B2").getEntireColumn()),
  },
  {
    id: "ranges.whole-row",
    source: types("Range.address"),
    documents: "A whole row's address is 2:2.",
    expected: answer("2:2"),
    probe: found((sheet) => sheet.getRange("B2").getEntireRow()),
  },
  {
    id: "ranges.whole-sheet",
    source: "Excel: as it writes a reference to all cells",
    documents: "The whole sheet's address is 1:1048576.",
    expected: answer("1:1048576"),
    probe: found((sheet) => sheet.getRange()),
  },
  {
    id: "ranges.cell-count-of-a-sheet",
    source: types("Range.cellCount"),
    documents: "The number of cells is -1 where it is more than 2^31-1.",
    expected: answer(-1),
    probe: async ({ context, sheet }) => {
      const all = sheet.getRange();
      all.load("cellCount");
      await context.sync();
      return all.cellCount;
    },
  },
  {
    id: "ranges.used-of-an-empty-sheet",
    source: types("Worksheet.getUsedRangeOrNullObject"),
    documents: "An empty sheet has no used range.",
    expected: answer(null),
    probe: found((sheet) => sheet.getUsedRangeOrNullObject(true)),
  },
  {
    id: "ranges.used-with-values",
    source: types("Worksheet.getUsedRange"),
    documents: "The used range of values alone leaves out cells that are only formatted.",
    expected: answer(["B2:C3", "A1:E5"]),
    probe: async (ground) => {
      ground.sheet.getRange("A1").format.fill.color = "#FFFF00";
      ground.sheet.getRange("E5").format.fill.color = "#FFFF00";
      return [
        await filled((sheet) => sheet.getUsedRangeOrNullObject(true))(ground),
        await filled((sheet) => sheet.getUsedRangeOrNullObject(false))(ground),
      ];
    },
  },
  {
    id: "ranges.no-intersection",
    source: types("Range.getIntersectionOrNullObject"),
    documents: "Ranges that share no cell have a null object as their intersection.",
    expected: answer(null),
    probe: found((sheet) => sheet.getRange("A1").getIntersectionOrNullObject("B2")),
  },
  {
    id: "ranges.no-intersection-refused",
    source: types("Range.getIntersection"),
    documents: "If no intersection is found, an ItemNotFound error will be thrown.",
    expected: refused("ItemNotFound"),
    probe: found((sheet) => sheet.getRange("A1").getIntersection("B2")),
  },
  {
    id: "ranges.resized",
    source: types("Range.getResizedRange"),
    documents: "Resized by two rows and one column less.",
    expected: answer("B2:B5"),
    probe: found((sheet) => sheet.getRange("B2:C3").getResizedRange(2, -1)),
  },
  {
    id: "ranges.by-indexes",
    source: types("Worksheet.getRangeByIndexes"),
    documents: "Rows and columns are counted from 0.",
    expected: answer("B3:D4"),
    probe: found((sheet) => sheet.getRangeByIndexes(2, 1, 2, 3)),
  },
  {
    id: "ranges.outside-the-sheet",
    source: types("Worksheet.getRangeByIndexes"),
    documents: "Cells beyond the sheet's last row are refused.",
    expected: refused(),
    probe: found((sheet) => sheet.getRangeByIndexes(1_048_576, 0, 1, 1)),
  },
  {
    id: "ranges.no-address",
    source: types("Worksheet.getRange"),
    documents: "What is no address is refused.",
    expected: refused(),
    probe: found((sheet) => sheet.getRange("A1:")),
  },
  {
    id: "ranges.several-areas",
    source: types("Worksheet.getRanges"),
    documents: "Several areas have one address, with commas between them.",
    expected: answer("A1:B2,D4"),
    probe: found((sheet) => sheet.getRanges("A1:B2, D4")),
  },
  {
    id: "ranges.areas-of-several",
    source: types("RangeAreas.areas"),
    documents: "Several areas can be told one by one.",
    expected: answer(["A1:B2", "D4", 2]),
    probe: async ({ context, sheet }) => {
      const ranges = sheet.getRanges("A1:B2, D4");
      ranges.load("areaCount, address");
      ranges.areas.load("items/address");
      await context.sync();
      return [...ranges.areas.items.map(({ address }) => localOf(address)), ranges.areaCount];
    },
  },
  {
    id: "ranges.special-formulas",
    source: types("Range.getSpecialCellsOrNullObject"),
    documents: "Cells with formulas are found.",
    expected: answer("C2"),
    probe: filled((sheet) => sheet.getRange("A1:E5").getSpecialCellsOrNullObject("Formulas")),
  },
  {
    id: "ranges.special-none",
    source: types("Range.getSpecialCellsOrNullObject"),
    documents: "No cell of the kind gives a null object.",
    expected: answer(null),
    probe: found((sheet) => sheet.getRange("A1:E5").getSpecialCellsOrNullObject("DataValidations")),
  },
  {
    id: "ranges.bounding",
    source: types("Range.getBoundingRect"),
    documents: "The smallest range that holds both.",
    expected: answer("A1:D4"),
    probe: found((sheet) => sheet.getRange("A1:B2").getBoundingRect("D4")),
  },
  {
    id: "ranges.cell-outside-its-range",
    source: types("Range.getCell"),
    documents: "The cell can be outside the bounds of its parent range.",
    expected: answer("D6"),
    probe: found((sheet) => sheet.getRange("B2:C3").getCell(4, 2)),
  },
  {
    id: "ranges.address-too-long",
    source: types("Worksheet.getRanges"),
    documents: "An address of 8,192 characters or more is refused.",
    expected: refused(),
    probe: found((sheet) => sheet.getRanges(Array<string>(2_800).fill("A1").join(","))),
  },
  {
    id: "ranges.go-along",
    source: types("TrackedObjects.add"),
    documents: "A range that is held goes along with its cells when rows are inserted above.",
    expected: answer("A5"),
    probe: async ({ context, sheet }) => {
      const cell = sheet.getRange("A3");
      context.trackedObjects.add(cell);
      await context.sync();
      sheet.getRange("1:2").insert("Down");
      cell.load("address");
      await context.sync();
      return localOf(cell.address);
    },
  },
  {
    id: "ranges.deleted",
    source: types("TrackedObjects.add"),
    documents: "A range whose cells were deleted cannot be asked any more.",
    expected: refused(),
    probe: async ({ context, sheet }) => {
      const cell = sheet.getRange("A3");
      context.trackedObjects.add(cell);
      await context.sync();
      sheet.getRange("2:4").delete("Up");
      cell.load("values");
      await context.sync();
      return "there";
    },
  },
  {
    id: "merges.first-content",
    source: "Excel",
    documents: "Of merged cells the content that comes first is kept, in the first cell.",
    expected: answer([["b", ""]]),
    probe: async ({ context, sheet }) => {
      const cells = sheet.getRange("A1:B1");
      cells.values = [["", "b"]];
      cells.merge();
      cells.load("values");
      await context.sync();
      return cells.values as Json[][];
    },
  },
  {
    id: "merges.areas",
    source: types("Range.getMergedAreasOrNullObject"),
    documents: "Merged cells are told as areas.",
    expected: answer("A1:B2,D1:D3"),
    probe: (ground) => {
      ground.sheet.getRange("A1:B2").merge();
      ground.sheet.getRange("D1:D3").merge();
      return found((sheet) => sheet.getRange("A1:E5").getMergedAreasOrNullObject())(ground);
    },
  },
  {
    id: "merges.first-cell-counts",
    source: issue(3611),
    documents: "A merged area whose first cell lies outside the range is not told.",
    expected: answer(null),
    probe: (ground) => {
      ground.sheet.getRange("A1:B2").merge();
      return found((sheet) => sheet.getRange("B1:C3").getMergedAreasOrNullObject())(ground);
    },
  },
  {
    id: "merges.more-than-512",
    source: types("Range.getMergedAreasOrNullObject"),
    documents: "With more than 512 merged areas in the range the method fails to return the result.",
    expected: [{ refused: "*" }, { answer: null }],
    probe: async (ground) => {
      for (let row = 1; row <= 513; row += 1) ground.sheet.getRange(`A${row}:B${row}`).merge();
      return found((sheet) => sheet.getRange("A1:B513").getMergedAreasOrNullObject())(ground);
    },
  },
  {
    id: "merges.512",
    source: types("Range.getMergedAreasOrNullObject"),
    documents: "512 merged areas are told.",
    expected: answer(512),
    probe: async ({ context, sheet }) => {
      for (let row = 1; row <= 512; row += 1) sheet.getRange(`A${row}:B${row}`).merge();
      const merged = sheet.getRange("A1:B512").getMergedAreasOrNullObject();
      merged.load("areaCount");
      await context.sync();
      return merged.isNullObject ? null : merged.areaCount;
    },
  },
  {
    id: "merges.covered-cells",
    source: "Excel",
    documents: "What lies under a merged area is emptied, takes nothing, and reads as empty.",
    expected: answer([["a", ""]]),
    probe: async ({ context, sheet }) => {
      const cells = sheet.getRange("A1:B1");
      cells.values = [["a", "b"]];
      cells.merge();
      sheet.getRange("B1").values = [["c"]];
      cells.load("values");
      await context.sync();
      return cells.values as Json[][];
    },
  },
  {
    id: "merges.clear",
    source: "not documented",
    documents: "Whether clear() takes merges with it.",
    probe: async (ground) => {
      ground.sheet.getRange("A1:B2").merge();
      ground.sheet.getRange("A1:B2").clear();
      return found((sheet) => sheet.getRange("A1:B2").getMergedAreasOrNullObject())(ground);
    },
  },
];
