/** 集計の下書き in the browser: charts are drawn, each with its table, both can be copied; the year before from a file. */
import type { Desk } from "../../../src/tools/screenshots/desk";
import { lastYearWorkbook } from "../../support/workbooks/last-year";
import { siteForTests } from "../support/site";
import type { OpenOptions } from "../support/site";
import { readWorkbook, THREE_DEPARTMENTS } from "../support/own-files";

const site = siteForTests();

const WORDS = {
  ja: { more: "その他", draft: "集計の下書き", ratings: "達成状況別", departments: "部別の達成状況" },
  en: {
    more: "More",
    draft: "Summary draft",
    ratings: "By achievement",
    departments: "Achievement by department",
  },
} as const;

async function openDraft(options: OpenOptions = {}): Promise<Desk> {
  const { more, draft, ratings } = WORDS[options.language ?? "ja"];
  const desk = await site.open(options);
  await desk.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await desk.button(more).click();
  await desk.pane.getByRole("menuitem", { name: draft }).click();
  await desk.pane.getByRole("heading", { name: draft, level: 1 }).waitFor();
  await desk.pane.getByRole("table", { name: ratings }).waitFor();
  return desk;
}

/** How many colours are on each chart's drawing: more than paper and ink. */
function colours(desk: Desk): Promise<number[]> {
  return desk.pane.locator("canvas").evaluateAll((drawings) =>
    drawings.map((one) => {
      const canvas = one as HTMLCanvasElement;
      const { data } = canvas.getContext("2d")!.getImageData(0, 0, canvas.width, canvas.height);
      return new Set(new Uint32Array(data.buffer)).size;
    }),
  );
}

interface OnClipboard {
  readonly types: string[];
  readonly text: string;
}

/** What is on the clipboard, by its kinds. */
async function clipboard(desk: Desk): Promise<OnClipboard> {
  for (;;) {
    try {
      return await readClipboard(desk);
    } catch (error) {
      // The pane has put something on it in the middle of the reading.
      if (!String(error).includes("Clipboard data has changed")) throw error;
    }
  }
}

function readClipboard(desk: Desk): Promise<OnClipboard> {
  return desk.paneFrame().evaluate(async () => {
    const items = await navigator.clipboard.read();
    const types = items.flatMap((item) => [...item.types]);
    const plain = items.find((item) => item.types.includes("text/plain"));
    return { types, text: plain ? await (await plain.getType("text/plain")).text() : "" };
  });
}

test.each(["ja", "en"] as const)("in %s: charts are drawn, and each has its table", async (language) => {
  const desk = await openDraft({ language, sample: THREE_DEPARTMENTS });
  const charts = desk.pane.getByRole("img");
  await charts.nth(2).waitFor();
  expect(await charts.count()).toBe(3);
  for (const count of await colours(desk)) expect(count).toBeGreaterThan(3);
  const { departments } = WORDS[language];
  const rows = desk.pane.getByRole("table", { name: departments }).getByRole("row");
  expect(await rows.count()).toBe(5);
  expect(await rows.last().getByRole("cell").allTextContents()).toContain(language === "ja" ? "36件" : "36");
});

test("a table is copied for Excel and for Word, a chart as a picture", async () => {
  const desk = await openDraft();
  const actions = desk.pane.getByRole("group", { name: "「達成状況別」の操作" });
  const copied = desk.pane.getByText("コピーしました。");
  await actions.getByRole("button", { name: "表をコピー" }).click();
  await copied.waitFor();
  const table = await clipboard(desk);
  expect(table.types).toEqual(expect.arrayContaining(["text/plain", "text/html"]));
  expect(table.text.split("\n").slice(0, 2)).toEqual(["達成状況\t件数\t割合", "高度に達成した\t6件\t30.0%"]);
  await actions.getByRole("button", { name: "図をコピー" }).click();
  // The same message says it: what is on the clipboard is what is waited for.
  while (!(await clipboard(desk)).types.includes("image/png"));
});

test("last year's workbook is chosen from the disk, stands beside this year's, and is written with its name", async () => {
  const desk = await openDraft();
  const asked = desk.page.waitForEvent("filechooser");
  await desk.button("前年度のブックを選ぶ").click();
  const buffer = Buffer.from(await lastYearWorkbook());
  await (await asked).setFiles({ name: "昨年.xlsx", buffer, mimeType: "application/octet-stream" });
  await desk.pane.getByText("「昨年.xlsx」(令和3年度、20件)と比べます。").waitFor();
  const header = desk.pane.getByRole("table", { name: "達成状況別" }).getByRole("columnheader");
  expect(await header.allTextContents()).toEqual(["達成状況", "件数", "割合", "令和3年度", "割合"]);
  await desk.press("この内容で集計シートを作成", "「達成状況集計」を作成しました");
  const { bytes } = await desk.save();
  const rows = (await readWorkbook(bytes)).getWorksheet("達成状況集計")!.getSheetValues() as unknown[][];
  const texts = rows.flat().filter((value): value is string => typeof value === "string");
  expect(texts).toEqual(expect.arrayContaining(["前年度との比較", "令和3年度", "令和4年度"]));
  expect(texts.some((text) => text.includes("昨年.xlsx"))).toBe(true);
});

test("a file that is nothing to compare with: what is wrong with it", async () => {
  const desk = await openDraft();
  const asked = desk.page.waitForEvent("filechooser");
  await desk.button("前年度のブックを選ぶ").click();
  const buffer = Buffer.from("番号,実施項目");
  await (await asked).setFiles({ name: "名簿.xlsx", buffer, mimeType: "application/octet-stream" });
  await desk.pane.getByText("「名簿.xlsx」は、Excel のブック(.xlsx)として読み取れません。").waitFor();
});
