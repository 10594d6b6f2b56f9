/** The sample workbooks in assets/, as the project's own command writes them and as another library reads them. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Cell, Worksheet } from "exceljs";
import { Workbook } from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { HALF_FILLED_COMPLETENESS, SLIPS } from "../src/tools/samples/slips";
import { bulletLines, parseSource } from "../src/tools/samples/source";

const ROOT = path.resolve(__dirname, "..");
const SAMPLES = path.join(ROOT, "assets", "samples");
const FULL = "組織目標_総務部_令和4年度.xlsx";
const HALF = "組織目標_総務部_記入途中.xlsx";
const THREE = "組織目標_3部.xlsx";
const FILES = [FULL, HALF, THREE];
const SOURCE = readFileSync(path.join(SAMPLES, "source", "組織目標_総務部_令和4年度.tsv"), "utf8");

/** First row of each page's items, and how many there are: the printed pages hold 8, 9 and 3. */
const GENERAL_PAGES = [
  { first: 5, count: 8 },
  { first: 15, count: 9 },
  { first: 26, count: 3 },
];
const GENERAL_ROWS = GENERAL_PAGES.flatMap(({ first, count }) =>
  Array.from({ length: count }, (_, index) => first + index),
);

async function sheetsOf(file: string): Promise<Worksheet[]> {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(path.join(SAMPLES, file));
  return workbook.worksheets;
}

async function firstSheet(file: string): Promise<Worksheet> {
  const [sheet] = await sheetsOf(file);
  if (!sheet) throw new Error(`${file} has no sheet`);
  return sheet;
}

function text(cell: Cell): string {
  const { value } = cell;
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function columnTexts(sheet: Worksheet, column: string, rows: readonly number[]): string[] {
  return rows.map((row) => text(sheet.getCell(`${column}${row}`)));
}

function counts(values: readonly string[]): Record<string, number> {
  const result: Record<string, number> = {};
  for (const value of values) result[value] = (result[value] ?? 0) + 1;
  return result;
}

describe("the command that writes the samples", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), "samples-"));
    const run = spawnSync(process.execPath, ["--import", "tsx", "src/tools/samples/main.ts", folder], {
      cwd: ROOT,
      encoding: "utf8",
    });
    if (run.status !== 0) throw new Error(run.stderr);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("writes these three workbooks and nothing else", () => {
    expect(readdirSync(folder).sort()).toEqual([...FILES].sort());
  });

  it.each(FILES)("writes %s byte for byte as it stands in assets", (file) => {
    expect(readFileSync(path.join(folder, file)).equals(readFileSync(path.join(SAMPLES, file)))).toBe(true);
  });
});

describe("a printed list becomes one line per bullet", () => {
  it.each([
    ["a cell without a list stays as it is", "10月までに 終了", "10月までに 終了"],
    ["bullets without a mark", '<ul style="x"> 一つ目 二つ目 ', "一つ目\n二つ目"],
    ["• and its space begin a bullet", '<ul style="x"> • 一つ目 • 二つ目 ', "• 一つ目\n• 二つ目"],
    ["・ begins a bullet", '<ul style="x"> ・一つ目 ・二つ目 ', "・一つ目\n・二つ目"],
    ["text before the list is a line of its own", '例 <ul style="x"> ・一つ目 ⇒次', "例\n・一つ目\n⇒次"],
  ])("%s", (_, printed, cell) => {
    expect(bulletLines(printed)).toBe(cell);
  });

  it.each([
    ["no title", "作成日\t令和4年4月1日\t\t職名\t部長\t\t氏名\t名\n番号\n"],
    ["no header row", "題\n作成日\t令和4年4月1日\t\t職名\t部長\t\t氏名\t名\n1\t項目\n"],
    ["an item that lacks cells", "題\n作成日\t令和4年4月1日\t\t職名\t部長\t\t氏名\t名\n番号\n1\t項目\n"],
  ])("a text with %s is refused", (_, source) => {
    expect(() => parseSource(source)).toThrow();
  });
});

describe("組織目標_総務部_令和4年度.xlsx", () => {
  const printed = SOURCE.split("\n").map((line) => line.split("\t"));
  const printedItems = printed.filter((cells) => /^\d+$/.test(cells[0] ?? ""));
  let sheet: Worksheet;
  beforeAll(async () => {
    sheet = await firstSheet(FULL);
  });

  it("has the title, the header fields and the header row where the print has them", () => {
    expect(sheet.name).toBe("部の組織目標");
    expect(text(sheet.getCell("A1"))).toBe("令和4年度 組織目標展開整理表（部の組織目標）");
    expect(["A3", "B3", "D3", "E3", "G3", "H3"].map((cell) => text(sheet.getCell(cell)))).toEqual([
      "作成日",
      "令和4年4月1日",
      "職名",
      "総務部長",
      "氏名",
      "一ノ瀬 理",
    ]);
  });

  it("repeats the printed header row at the top of each page", () => {
    const headings = printed.find((cells) => cells[0] === "番号")!.slice(0, 8);
    for (const row of GENERAL_PAGES.map(({ first }) => first - 1)) {
      const cells = [..."ABCDEFGH"].map((column) => text(sheet.getCell(`${column}${row}`)));
      expect(cells.map((cell) => cell.replace("\n", " "))).toEqual(headings);
    }
  });

  it("holds the 20 items with the printed texts, numbered as numbers", () => {
    expect(printedItems).toHaveLength(20);
    const bare = (value: string): string => value.replace(/<ul[^>]*>/, "").replace(/\s/g, "");
    printedItems.forEach((cells, index) => {
      const row = GENERAL_ROWS[index]!;
      const onSheet = [..."ABCDEFGH"].map((column) => bare(text(sheet.getCell(`${column}${row}`))));
      expect(onSheet).toEqual(cells.slice(0, 8).map(bare));
      expect(sheet.getCell(`A${row}`).value).toBe(index + 1);
    });
    expect(sheet.actualRowCount).toBe(1 + 1 + 3 + 20);
  });

  it("rates them 6 / 13 / 1", () => {
    expect(counts(columnTexts(sheet, "H", GENERAL_ROWS))).toEqual({
      高度に達成した: 6,
      ほぼ達成した: 13,
      ほとんど未達成だった: 1,
    });
  });

  it.each([
    ["E5", 5, "市長、副市長の役割分担の調整"],
    ["E15", 4, "• 早期の会計年度任用職員への制度周知"],
    ["E26", 4, "各課において重層的なチェック体制の構築例"],
    ["E27", 4, "・朝ミーティングは課又は係単位で毎朝5分程度実施"],
  ])("%s has one line per bullet: %d of them, the first 「%s」", (cell, lines, first) => {
    const shown = text(sheet.getCell(cell)).split("\n");
    expect(shown).toHaveLength(lines);
    expect(shown[0]).toBe(first);
  });
});

describe("on paper", () => {
  it.each([
    [FULL, 0, GENERAL_PAGES],
    [HALF, 0, GENERAL_PAGES],
    [THREE, 0, GENERAL_PAGES],
    [THREE, 1, [{ first: 5, count: 7 }]],
    [
      THREE,
      2,
      [
        { first: 5, count: 5 },
        { first: 12, count: 4 },
      ],
    ],
  ])(
    "%s, sheet %d: A4 landscape, as wide as the page, a break before each repeated header",
    async (file, index, pages) => {
      const sheet = (await sheetsOf(file))[index]!;
      const last = pages.at(-1)!.first + pages.at(-1)!.count - 1;
      expect(sheet.pageSetup).toMatchObject({
        paperSize: 9,
        orientation: "landscape",
        fitToWidth: 1,
        fitToHeight: 0,
        printArea: `A1:H${last}`,
      });
      expect(sheet.headerFooter.oddFooter).toContain("&P / &N");
      // exceljs reads neither breaks nor "true" back, so these are read from the file itself.
      const xml = xmlOf(file, index);
      expect(xml).toContain('<pageSetUpPr fitToPage="true">');
      expect(xml).toContain('horizontalCentered="true"');
      expect(breaksOf(file, index)).toEqual(pages.slice(1).map(({ first }) => first - 2));
      expect([...sheet.model.merges].sort()).toEqual(["A1:H1", "B3:C3", "E3:F3"]);

      const rows = pages.flatMap(({ first, count }) =>
        Array.from({ length: count }, (_, item) => first + item),
      );
      for (const row of rows) {
        for (const column of "ABCDEFGH") {
          const { alignment, border, font } = sheet.getCell(`${column}${row}`);
          expect(alignment).toMatchObject({ wrapText: true, vertical: "top" });
          expect(Object.values(border).map((edge) => edge?.style)).toEqual(["thin", "thin", "thin", "thin"]);
          expect(font).toMatchObject({ name: "游ゴシック", size: 10 });
        }
        // 游ゴシック 10 takes 17 points a line.
        const lines = Math.max(
          ...[..."ABCDEFGH"].map((column) => text(sheet.getCell(`${column}${row}`)).split("\n").length),
        );
        expect(sheet.getRow(row).height).toBeGreaterThanOrEqual(lines * 17);
      }
    },
  );

  it.each(FILES)("%s: each page's rows fit on the page at Excel's scale", async (file) => {
    // 游ゴシック 11 makes a column width unit 8 pixels, 6 points.
    const paper = { width: 841.89, height: 595.28 };
    for (const [index, sheet] of (await sheetsOf(file)).entries()) {
      const { left, right, top, bottom } = sheet.pageSetup.margins!;
      const width = [..."ABCDEFGH"].reduce((sum, column) => sum + sheet.getColumn(column).width! * 6, 0);
      const scale = Math.min(1, (paper.width - (left + right) * 72) / width);
      const ends = [...breaksOf(file, index), sheet.rowCount];
      let row = 1;
      for (const end of ends) {
        let height = 0;
        for (; row <= end; row += 1) height += sheet.getRow(row).height;
        expect(height * scale).toBeLessThan(paper.height - (top + bottom) * 72);
      }
    }
  });
});

describe("組織目標_総務部_記入途中.xlsx", () => {
  let full: Worksheet;
  let half: Worksheet;
  beforeAll(async () => {
    [full, half] = await Promise.all([firstSheet(FULL), firstSheet(HALF)]);
  });

  it("differs from the filled-in form in the listed slips and nowhere else", () => {
    const different: string[] = [];
    full.eachRow((row) =>
      row.eachCell((cell) => {
        if (text(cell) !== text(half.getCell(cell.address))) different.push(cell.address);
      }),
    );
    expect(different.sort()).toEqual(SLIPS.map(({ cell }) => cell).sort());
  });

  it.each(SLIPS.map((slip) => [slip.cell, slip] as const))(
    "%s holds what the list of slips says",
    (cell, slip) => {
      expect(text(half.getCell(cell))).toBe(String(slip.value));
      if (slip.item !== null) expect(Number(half.getCell(cell).row)).toBe(GENERAL_ROWS[slip.item - 1]);
    },
  );

  it("has as many blank required cells as its completeness says", () => {
    const blank = SLIPS.filter(({ code }) => code === "required");
    expect(blank.every(({ value }) => String(value).trim() === "")).toBe(true);
    expect(HALF_FILLED_COMPLETENESS.required).toBe(3 + 20 * 8);
    expect(HALF_FILLED_COMPLETENESS.filled).toBe(HALF_FILLED_COMPLETENESS.required - blank.length);
  });
});

describe("組織目標_3部.xlsx", () => {
  it.each([
    ["総務部", "総務部長", GENERAL_ROWS, [6, 13, 1]],
    ["市民部", "市民部長", [5, 6, 7, 8, 9, 10, 11], [2, 4, 1]],
    ["都市整備部", "都市整備部長", [5, 6, 7, 8, 9, 12, 13, 14, 15], [2, 5, 2]],
  ])(
    "%s: its own sheet, %s, numbered through, every cell filled from the lists",
    async (name, head, rows, rated) => {
      const sheets = await sheetsOf(THREE);
      expect(sheets).toHaveLength(3);
      const sheet = sheets.find((candidate) => candidate.name === name)!;
      expect(text(sheet.getCell("E3"))).toBe(head);
      expect(columnTexts(sheet, "A", rows)).toEqual(rows.map((_, index) => String(index + 1)));
      for (const column of "BCDEFGH") expect(columnTexts(sheet, column, rows)).not.toContain("");
      const categories = ["施政方針", "ビジョン", "その他"];
      expect(columnTexts(sheet, "C", rows).filter((value) => !categories.includes(value))).toEqual([]);
      expect(counts(columnTexts(sheet, "H", rows))).toEqual({
        高度に達成した: rated[0],
        ほぼ達成した: rated[1],
        ほとんど未達成だった: rated[2],
      });
    },
  );
});

function xmlOf(file: string, sheetIndex: number): string {
  const parts = unzipSync(readFileSync(path.join(SAMPLES, file)));
  return strFromU8(parts[`xl/worksheets/sheet${sheetIndex + 1}.xml`]!);
}

/** The rows after which a page ends. */
function breaksOf(file: string, sheetIndex: number): number[] {
  const xml = xmlOf(file, sheetIndex);
  return [...xml.matchAll(/<brk id="(\d+)"/g)].map((match) => Number(match[1]));
}
