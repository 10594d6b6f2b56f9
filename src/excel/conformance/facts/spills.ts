/** Formulas that give several values. */
import { answer, localOf, refused, types, type Fact, type Ground, type Json, type Outcome } from "../fact";

const ARRAYS = "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-dynamic-arrays";
const BEHAVIOUR = "https://support.microsoft.com/office/205c6b06-03ba-4151-89a1-87a7eb36e531";

/** Writes into cells, one after the other, and gives what an area then holds. */
function spilled(written: Readonly<Record<string, Json>>, asked: string): Fact["probe"] {
  return async ({ context, sheet }: Ground): Promise<Json> => {
    for (const [address, value] of Object.entries(written)) sheet.getRange(address).values = [[value]];
    const cells = sheet.getRange(asked);
    cells.load("values");
    await context.sync();
    return cells.values as Json[][];
  };
}

/** The address of what leads away from a cell, when `formula` is in A1; null: a null object. */
function leading(formula: string, find: (sheet: Excel.Worksheet) => Excel.Range): Fact["probe"] {
  return async ({ context, sheet }): Promise<Json> => {
    sheet.getRange("A1").formulas = [[formula]];
    const found = find(sheet);
    found.load("address");
    await context.sync();
    return found.isNullObject ? null : localOf(found.address);
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
    "constants",
    BEHAVIOUR,
    "An array of constants spills into the cells beside and below.",
    answer([
      [1, 2],
      ["a", true],
    ]),
    spilled({ A1: '={1,2;"a",TRUE}' }, "A1:B2"),
  ],
  [
    "references",
    ARRAYS,
    "A formula that names several cells spills them; an empty one is 0.",
    answer([[1, 0]]),
    spilled({ A3: 1, A1: "=A3:B3" }, "A1:B1"),
  ],
  [
    "calculated",
    BEHAVIOUR,
    "What is calculated with several cells spills.",
    answer([[2], [4]]),
    spilled({ C1: 1, C2: 2, A1: "=C1:C2*2" }, "A1:A2"),
  ],
  [
    "sequence",
    "https://support.microsoft.com/office/57467a98-57e0-4817-9f14-2eb78519ca90",
    "SEQUENCE gives rows and columns of numbers in turn.",
    answer([
      [10, 15],
      [20, 25],
    ]),
    spilled({ A1: "=SEQUENCE(2,2,10,5)" }, "A1:B2"),
  ],
  [
    "unique",
    "https://support.microsoft.com/office/c5ab87fd-30a3-4ce9-9d1a-40204fb85e1e",
    "UNIQUE gives each value once, whatever its capitals.",
    answer([["a"], ["b"], [""]]),
    spilled({ C1: "a", C2: "b", C3: "A", A1: "=UNIQUE(C1:C3)" }, "A1:A3"),
  ],
  [
    "let",
    "https://support.microsoft.com/office/34842dd8-b92b-4d3f-b325-b8b8f9908999",
    "LET calculates with names of its own.",
    answer([[7]]),
    spilled({ A1: "=LET(x,3,y,x+1,x+y)" }, "A1"),
  ],
  [
    "blocked",
    BEHAVIOUR,
    "Where a cell in the way is not empty, the formula says #SPILL! and the others stay empty.",
    answer([["#SPILL!", "", "x"]]),
    spilled({ C1: "x", A1: "={1,2,3}" }, "A1:C1"),
  ],
  [
    "written-into",
    BEHAVIOUR,
    "A value that is put where a formula has spilled blocks it.",
    answer([["#SPILL!", 9, ""]]),
    spilled({ A1: "={1,2,3}", B1: 9 }, "A1:C1"),
  ],
  [
    "free-again",
    BEHAVIOUR,
    "Once the cells in the way are empty it spills again.",
    answer([[1, 2, 3]]),
    async (ground): Promise<Json> => {
      await spilled({ A1: "={1,2,3}", B1: 9 }, "A1")(ground);
      ground.sheet.getRange("B1").clear("Contents");
      const cells = ground.sheet.getRange("A1:C1");
      cells.load("values");
      await ground.context.sync();
      return cells.values as Json[][];
    },
  ],
  [
    "gone",
    BEHAVIOUR,
    "With the formula all that it has spilled is gone.",
    answer([[5, "", ""]]),
    async (ground): Promise<Json> => {
      await spilled({ A1: "={1,2,3}" }, "A1")(ground);
      return spilled({ A1: 5 }, "A1:C1")(ground);
    },
  ],
  [
    "follows",
    BEHAVIOUR,
    "What is spilled grows and shrinks with what the formula reads.",
    answer([["a"], ["c"], [""]]),
    async (ground): Promise<Json> => {
      await spilled({ C1: "a", C2: "b", C3: "c", A1: "=UNIQUE(C1:C3)" }, "A1")(ground);
      return spilled({ C2: "a" }, "A1:A3")(ground);
    },
  ],
  [
    "read-by-others",
    BEHAVIOUR,
    "Other formulas read what has been spilled.",
    answer([[6]]),
    spilled({ A1: "={1,2,3}", A3: "=SUM(A1:C1)" }, "A3"),
  ],
  [
    "into-merged-cells",
    "https://support.microsoft.com/office/ffe0f555-b479-4a17-a6e2-ef9cc9ad4023",
    "Nothing spills into merged cells.",
    answer([["#SPILL!"]]),
    async (ground): Promise<Json> => {
      ground.sheet.getRange("B1:B2").merge();
      return spilled({ A1: "={1,2,3}" }, "A1")(ground);
    },
  ],
  [
    "in-a-table",
    "https://support.microsoft.com/office/ffe0f555-b479-4a17-a6e2-ef9cc9ad4023",
    "Nothing spills in a table.",
    answer([["#SPILL!"]]),
    async (ground): Promise<Json> => {
      ground.sheet.tables.add("A1:B4", true);
      return spilled({ A2: "={1;2}" }, "A2")(ground);
    },
  ],
  [
    "range",
    ARRAYS,
    "The range that a formula spills to holds the formula's own cell.",
    answer("A1:C1"),
    leading("={1,2,3}", (sheet) => sheet.getRange("A1").getSpillingToRange()),
  ],
  [
    "range-of-no-anchor",
    types("Range.getSpillingToRangeOrNullObject"),
    "Of a cell that is not the formula's own there is a null object.",
    answer(null),
    leading("={1,2,3}", (sheet) => sheet.getRange("B1").getSpillingToRangeOrNullObject()),
  ],
  [
    "range-of-no-anchor-refused",
    types("Range.getSpillingToRange"),
    "Of a cell that spills nothing there is no such range.",
    refused(),
    leading("=1+1", (sheet) => sheet.getRange("A1").getSpillingToRange()),
  ],
  [
    "parent",
    types("Range.getSpillParent"),
    "From a cell that is spilled into the formula's own cell can be found.",
    answer("A1"),
    leading("={1,2,3}", (sheet) => sheet.getRange("C1").getSpillParent()),
  ],
  [
    "parent-of-several",
    types("Range.getSpillParent"),
    "Of more than one cell there is no parent.",
    refused(),
    leading("={1,2,3}", (sheet) => sheet.getRange("B1:C1").getSpillParent()),
  ],
  [
    "has-spill",
    types("Range.hasSpill"),
    "Cells say whether they are spilled; null where some are and some are not.",
    answer([true, null, false]),
    async ({ context, sheet }): Promise<Json> => {
      sheet.getRange("A1").formulas = [["={1,2,3}"]];
      const ranges = ["A1:C1", "A1:D1", "D1"].map((address) => sheet.getRange(address));
      for (const range of ranges) range.load("hasSpill");
      await context.sync();
      return ranges.map(({ hasSpill }) => hasSpill);
    },
  ],
];

export const SPILL_FACTS: readonly Fact[] = [
  ...ASKED.map(([id, source, documents, expected, probe]): Fact => ({
    id: `spills.${id}`,
    source,
    documents,
    expected,
    probe,
  })),
  {
    id: "spills.formula-of-a-spilled-cell",
    source: "not documented",
    documents:
      "What a cell that is spilled into gives as its formula: the value, or the formula that spills.",
    probe: async ({ context, sheet }) => {
      sheet.getRange("A1").formulas = [["={1,2,3}"]];
      const cell = sheet.getRange("B1");
      cell.load("formulas");
      await context.sync();
      return cell.formulas as Json[][];
    },
  },
];
