/**
 * The page as a tool of its own, for people who may not install an add-in: it says what it is not, opens their workbooks,
 * asks before anything is lost, and saves.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { FEATURES } from "../../support/workbooks/excel-features";
import { excelFile, type Feature } from "../../support/workbooks/excel-package";
import type { Desk, Language } from "../../../src/tools/screenshots/desk";
import { DIST } from "../support/machine";
import {
  changedSample,
  COMPLETE,
  HALF_FILLED,
  readWorkbook,
  sampleBytes,
  type OwnFile,
} from "../support/own-files";
import { axeFindings, turnTo } from "../support/pane-checks";
import { siteForTests } from "../support/site";

const site = siteForTests();
const own = (name: string): OwnFile => ({ name, buffer: sampleBytes(HALF_FILLED) });
const excelOwn = (name: string, feature: Feature): OwnFile => ({
  name,
  buffer: Buffer.from(excelFile([feature])),
});

/** In the window, in whole. */
async function isSeen(desk: Desk, text: string): Promise<boolean> {
  const box = await desk.page.getByText(text, { exact: true }).boundingBox();
  const { width, height } = desk.page.viewportSize()!;
  return (
    box !== null && box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height
  );
}

/** Opens an own workbook from the first sight. */
async function openFromStart(desk: Desk, file: OwnFile): Promise<void> {
  const asked = desk.page.waitForEvent("filechooser");
  await desk.page.getByRole("button", { name: /^Excel ファイルを開く$|^Open an Excel file$/ }).click();
  await (await asked).setFiles({ ...file, mimeType: "application/octet-stream" });
  await desk.page.getByRole("heading", { name: file.name, level: 1 }).waitFor();
}

test.each<[Language, number, string, string]>([
  ["ja", 480, "これは Microsoft Excel ではありません", "元のファイルは変わりません"],
  ["en", 1366, "This is not Microsoft Excel", "Your file is never changed"],
])(
  "in %s, %d pixels wide, it says that it is not Excel, before and after a workbook is open",
  async (...given) => {
    const [language, width, note, promise] = given;
    const desk = await site.openStart({ language, width });
    await desk.page.getByText(promise).waitFor();
    expect(await isSeen(desk, note)).toBe(true);
    expect(await desk.page.getByRole("tabpanel").isVisible()).toBe(false);
    expect(await desk.page.getByRole("button", { name: /^(保存|Save)$/ }).isDisabled()).toBe(true);
    await openFromStart(desk, own(`${"とても長い名前の".repeat(6)}目標.xlsx`));
    await desk.ready();
    expect(await isSeen(desk, note)).toBe(true);
    // Sheet and pane have their room, side by side or one below the other.
    for (const part of [desk.page.getByRole("tabpanel"), desk.page.locator("#pane-frame")]) {
      const box = (await part.boundingBox())!;
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(Math.min(box.width, box.height)).toBeGreaterThan(150);
    }
  },
);

test("axe finds nothing at the first sight and in the question before saving, light or dark", async () => {
  const desk = await site.openStart();
  const frame = desk.page.mainFrame();
  await desk.page.getByRole("button", { name: COMPLETE }).waitFor();
  const found = [await axeFindings(frame, "everything")];
  await turnTo(desk.page, frame, "dark");
  found.push(await axeFindings(frame, "colours"));
  await openFromStart(desk, excelOwn("署名.xlsx", FEATURES.電子署名));
  await desk.ready();
  await desk.type("A6", "追記");
  await desk.page.getByRole("button", { name: "保存", exact: true }).click();
  await desk.dialog.waitFor();
  found.push(await axeFindings(frame, "colours"));
  await turnTo(desk.page, frame, "light");
  found.push(await axeFindings(frame, "colours"));
  expect(found.flat()).toEqual([]);
});

test("a person opens a workbook from the first sight, checks, mends and saves it; the page never leaves its folder", async () => {
  const desk = await site.openStart();
  await openFromStart(desk, own("わたしの目標.xlsx"));
  await desk.press("入力チェック", "157 / 163");
  await desk.press("集計シート作成", "作成しました");
  const { name, bytes } = await desk.save();
  expect(name).toBe("わたしの目標.xlsx");
  await desk.page
    .getByText("「わたしの目標.xlsx」を、ブラウザーのダウンロードとして保存しました。")
    .waitFor();
  const workbook = await readWorkbook(bytes);
  expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual(["部の組織目標", "達成状況集計"]);
});

test("the page starts where its server unpacks the library on the way", async () => {
  const desk = await site.openStart({ ownLibrary: true });
  const library = gunzipSync(readFileSync(path.join(DIST, "workbench", "excelize.wasm.gz")));
  await desk.page.route("**/excelize.wasm.gz", (route) => route.fulfill({ body: library }));
  await desk.page.getByRole("button", { name: COMPLETE }).click();
  await desk.press("入力チェック", "163 / 163");
});

test("a sample is opened from the first sight, and a workbook is opened by dropping it", async () => {
  const desk = await site.openStart();
  await desk.page.getByRole("button", { name: COMPLETE }).click();
  await desk.ready();
  const content = sampleBytes(HALF_FILLED).toString("base64");
  await desk.page.evaluate((text) => {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([bytes], "置いた.xlsx"));
    for (const kind of ["dragenter", "drop"])
      document.body.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer }));
  }, content);
  await desk.page.getByRole("heading", { name: "置いた.xlsx", level: 1 }).waitFor();
  await desk.press("入力チェック", "157 / 163");
});

test("what the saved workbook cannot keep is named before saving: it is saved only when the person says so", async () => {
  const desk = await site.openStart();
  await openFromStart(desk, excelOwn("署名.xlsx", FEATURES.電子署名));
  await desk.ready();
  await desk.type("A6", "追記");
  let downloads = 0;
  desk.page.on("download", () => (downloads += 1));
  const press = (name: string) => desk.page.getByRole("button", { name, exact: true }).click();
  await press("保存");
  await desk.dialog.getByText("この画面では残せないものがあります：電子署名 1件。").waitFor();
  await desk.dialog.getByRole("button", { name: "キャンセル" }).click();
  await desk.dialog.waitFor({ state: "detached" });
  await press("保存");
  await desk.dialog.waitFor();
  await desk.page.keyboard.press("Escape");
  await desk.dialog.waitFor({ state: "detached" });
  expect(downloads).toBe(0);
  await press("保存");
  const coming = desk.page.waitForEvent("download");
  await desk.dialog.getByRole("button", { name: "失われてもよいので保存" }).click();
  expect((await coming).suggestedFilename()).toBe("署名.xlsx");
  expect(downloads).toBe(1);
});

test("a workbook with nothing that could be lost is saved without a question", async () => {
  const desk = await site.openStart();
  await openFromStart(desk, excelOwn("図.xlsx", FEATURES.図));
  await desk.ready();
  await desk.type("A6", "追記");
  expect((await desk.save()).name).toBe("図.xlsx");
  expect(await desk.dialog.count()).toBe(0);
});

test("of a workbook with macros it says that they do not run; the saved one has them and its name", async () => {
  const desk = await site.openStart();
  await openFromStart(desk, excelOwn("マクロ.xlsm", FEATURES.マクロ));
  await desk.dialog.getByText("「マクロ.xlsm」のマクロは、この画面では動きません。").waitFor();
  await desk.dialog.getByRole("button", { name: "OK" }).click();
  await desk.ready();
  await desk.type("A6", "追記");
  const { name, bytes } = await desk.save();
  expect(name).toBe("マクロ.xlsm");
  expect(Buffer.from(bytes).includes("xl/vbaProject.bin")).toBe(true);
});

describe("with changes that are not saved", () => {
  const other = () => changedSample("別.xlsx", () => {});
  const stays = (desk: Desk) => desk.page.getByRole("heading", { name: COMPLETE, level: 1 }).waitFor();

  test("a check and a look at another place are no changes", async () => {
    const desk = await site.open();
    await desk.press("入力チェック", "163 / 163");
    await desk.goTo("H5");
    await desk.open(await other());
    expect(await desk.dialog.count()).toBe(0);
  });

  test.each([
    ["キャンセル", COMPLETE, 0],
    ["保存せずに開く", "別.xlsx", 0],
    ["保存してから開く", "別.xlsx", 1],
  ])("before another workbook is opened it asks: %s leads to %s", async (answer, title, saves) => {
    const desk = await site.open();
    let downloads = 0;
    desk.page.on("download", () => (downloads += 1));
    await desk.type("H5", "ほぼ達成した");
    await desk.choose(await other());
    await desk.dialog.getByText(`「${COMPLETE}」の変更は、まだ保存していません。`).waitFor();
    await desk.dialog.getByRole("button", { name: answer }).click();
    await desk.page.getByRole("heading", { name: title, level: 1 }).waitFor();
    await desk.ready();
    expect(downloads).toBe(saves);
  });

  test("the browser asks before the page is left, and not after they are saved", async () => {
    const desk = await site.open();
    await desk.type("H5", "高度に達成した");
    const asked: string[] = [];
    desk.page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    const question = desk.page.waitForEvent("dialog");
    await desk.page.close({ runBeforeUnload: true });
    await question;
    await stays(desk);
    expect(asked).toEqual(["beforeunload"]);
    await desk.save();
    const gone = desk.page.waitForEvent("close");
    await desk.page.close({ runBeforeUnload: true });
    await gone;
    expect(asked).toHaveLength(1);
  });
});
