/** Random forms as real workbooks, made with another library, with what stands in each item's cells known. */
import ExcelJS from "exceljs";
import fc from "../random";
import { cellAddress, rectAddress } from "../../../src/cells/geometry";
import { layOut, randomLayout, type Layout } from "../forms/random-layout";

export interface RandomWorkbook {
  readonly sheet: string;
  /** Each item's rating cell, and what is in its cells; an item may share its cells with others. */
  readonly items: readonly {
    readonly cell: string;
    readonly rating: string;
    readonly category: string;
    readonly owner: string;
    readonly deadline: string;
  }[];
  readonly workbook: ExcelJS.Workbook;
}

/** What stands in rating cells: the levels most of all, blanks of every kind, and what is near to a level. */
const RATINGS = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom("高度に達成した", "ほぼ達成した", "ほとんど未達成だった") },
  { weight: 2, arbitrary: fc.constantFrom("", " ", "　", "　　 ", "\n", "\u00a0", "　\n") },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      "ほぼ達成",
      "ほぼ達成した ",
      "　ほぼ達成した",
      "ほぼ 達成した",
      "ﾎﾎﾞ達成した",
      "高度に達成した。",
      "△",
      "A",
      "*",
      "?",
      "ほぼ*",
      "=ほぼ達成した",
      ">0",
      "<>",
      "0",
      '"',
      "~",
      "達成した",
    ),
  },
);

const CATEGORIES = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom("施政方針", "ビジョン", "その他") },
  { weight: 1, arbitrary: fc.constantFrom("ビジョン ", "その他*", "新規", "") },
);

/** Sections whose names a criterion could take for something else, and cells that name several. */
const OWNERS = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom("秘書課", "職員課", "共通", "防災・安全課", "DX推進課", "ＤＸ推進課"),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      "A*課",
      "A?課",
      "AB課",
      "~課",
      '"課"',
      "=課",
      ">0課",
      "<課>",
      "",
      "　",
      "課 課",
      "#課",
      `${"長い名前の".repeat(60)}課`,
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      "課税課・納税課",
      "納税課、課税課",
      "課税課",
      "秘書課\n職員課",
      "秘書課・A*課",
    ),
  },
);

/** What says a time, and what does not; some too long or too odd for a criterion. */
const DEADLINES = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom("年度末", "9月末", "6月", "随時", "上半期") },
  { weight: 2, arbitrary: fc.constantFrom("", "年度末*", "#未定", `検討中${"・".repeat(260)}`, ">9月") },
);

/** Names that a formula must quote, or that look like something else in it. */
const SHEET_NAMES = [
  "部の組織目標",
  "総務部 (令和4年度)",
  "it's 総務部's",
  "総務部（案）",
  "A1",
  "R1C1",
  "4月-3月",
  "=SUM(A1)",
  '"引用"と&記号<1>',
  "総務部!H5",
  "TRUE",
  "部、課;係,班",
];

export function randomWorkbooks(seed: number): RandomWorkbook[] {
  const layouts = fc.sample(randomLayout, { seed, numRuns: SHEET_NAMES.length });
  // The first samples of a run are small and plain.
  return SHEET_NAMES.map((sheet, index) => {
    const layout = layouts[index]!;
    const items = Math.max(layout.items, 9);
    const shareEvery = index % 2 === 0 ? 3 : layout.shareEvery;
    return randomWorkbook(sheet, { ...layout, items, shareEvery, withReason: index % 3 === 0 }, seed + index);
  });
}

/** Random forms of several departments in one workbook, a sheet for each. */
export function departmentsWorkbook(seed: number, departments: readonly string[]) {
  const workbook = new ExcelJS.Workbook();
  const layouts = fc.sample(randomLayout, { seed, numRuns: departments.length });
  const forms = departments.map((department, index) => {
    const layout = { ...layouts[index]!, items: Math.max(4, layouts[index]!.items), withReason: false };
    const made = randomWorkbook(department, layout, seed + 10 * index, workbook);
    made.page.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.text.includes("総務部長")) cell.value = cell.text.replace("総務部長", `${department}長`);
      }),
    );
    return { department, items: made.items };
  });
  return { workbook, forms };
}

function randomWorkbook(sheet: string, layout: Layout, seed: number, workbook = new ExcelJS.Workbook()) {
  const truth = layOut(layout);
  const ratings = fc.sample(RATINGS, { seed, numRuns: truth.items.length });
  const categories = fc.sample(CATEGORIES, { seed, numRuns: truth.items.length });
  const owners = fc.sample(OWNERS, { seed: seed + 1, numRuns: truth.items.length });
  const deadlines = fc.sample(DEADLINES, { seed: seed + 2, numRuns: truth.items.length });
  const inCell = new Map<string, string>();
  // What the first of several items says that share a cell stands for all of them.
  const put = (cell: string, text: string) => {
    const written = inCell.get(cell) ?? text;
    inCell.set(cell, written);
    return written;
  };
  const items = truth.items.map(({ cells }, index) => {
    const cell = cellAddress(cells.rating!);
    return {
      cell,
      rating: put(cell, ratings[index]!),
      category: put(cellAddress(cells.category!), categories[index]!),
      owner: put(cellAddress(cells.owner!), owners[index]!),
      deadline: put(cellAddress(cells.deadline!), deadlines[index]!),
    };
  });
  const page = workbook.addWorksheet(sheet);
  truth.sheet.values.forEach((row, r) =>
    row.forEach((value, c) => {
      if (value !== "") page.getCell(r + 1, c + 1).value = value;
    }),
  );
  for (const [cell, rating] of inCell) {
    page.getCell(cell).value = rating === "" ? null : rating;
    page.getCell(cell).border = { top: { style: "thin" }, bottom: { style: "thin" } };
  }
  for (const area of truth.sheet.merges) page.mergeCells(rectAddress(area));
  return { sheet, items, workbook, page };
}
