/** Dropdowns among other rules, lost ones, the choices behind them: as a person meets them. */
import type { Worksheet } from "exceljs";
import type { Desk } from "../../../src/tools/screenshots/desk";
import { changedSample } from "../support/own-files";
import { siteForTests } from "../support/site";

const site = siteForTests();

/** The department's own rule on two rating cells. */
function ownRule(sheet: Worksheet): void {
  for (const address of ["H9", "H10"]) {
    sheet.getCell(address).dataValidation = { type: "list", allowBlank: true, formulae: ['"可,否"'] };
  }
}

async function openWith(name: string, change: (sheet: Worksheet) => void): Promise<Desk> {
  const desk = await site.open();
  await desk.open(await changedSample(name, change));
  return desk;
}

async function pasteOver(desk: Desk, address: string): Promise<void> {
  await desk.goTo("F8");
  await desk.page.keyboard.press("Control+c");
  await desk.goTo(address);
  await desk.page.keyboard.press("Control+v");
  await desk.shows(address, await desk.content("F8"));
}

async function openScreen(desk: Desk): Promise<void> {
  await desk.button("その他").click();
  await desk.pane.getByRole("menuitem", { name: "プルダウンの設定…" }).click();
  await desk.pane.getByRole("heading", { name: "プルダウンの設定" }).waitFor();
  await desk.button("この内容で設定する").waitFor();
  await desk.ready();
}

const lostBar = (desk: Desk) => desk.pane.getByText(/プルダウンが外れています/);

test("cells pasted over are counted by the check, and one click restores those", async () => {
  const desk = await site.open();
  await desk.press("プルダウン設定", "40か所にプルダウンを設定しました");
  await pasteOver(desk, "H8");
  await pasteOver(desk, "H20");
  await pasteOver(desk, "C6");
  await desk.button("入力チェック").click();
  await lostBar(desk).filter({ hasText: "「計画・方針等の分類」1か所、「達成状況」2か所" }).waitFor();
  await desk.ready();
  await desk.press("設定し直す", "外れていた3か所に、プルダウンを設定し直しました");
  await lostBar(desk).waitFor({ state: "hidden" });
  await desk.goTo("H8");
  await desk.listButton.click();
  await desk.option("ほぼ達成した").click();
  await desk.shows("H8", "ほぼ達成した");
});

test("a workbook that comes back by mail says at once which lists were lost on the way", async () => {
  const desk = await site.open();
  await desk.press("プルダウン設定", "40か所にプルダウンを設定しました");
  await pasteOver(desk, "H8");
  const { bytes } = await desk.save();
  const other = await site.open();
  await other.open({ name: "返ってきたブック.xlsx", buffer: Buffer.from(bytes) });
  await lostBar(other).filter({ hasText: "「達成状況」1か所" }).waitFor();
});

test("another rule is left, asked about, and replaced only when the person says so", async () => {
  const desk = await openWith("課の決まりあり.xlsx", ownRule);
  await desk.press(
    "プルダウン設定",
    "38か所にプルダウンを設定しました。別の入力規則がある2か所は、そのままにしました",
  );
  await desk.pane.getByRole("heading", { name: "プルダウンの設定" }).waitFor();
  await desk.goTo("H9");
  await desk.listButton.click();
  await desk.option("否").waitFor();

  const rating = desk.pane.getByRole("checkbox", {
    name: "「達成状況」の別の入力規則を、この一覧に置き換える",
  });
  await desk.pane.getByText("別の入力規則 2か所").waitFor();
  await desk.pane.getByText("H9、H10").waitFor();
  await desk.ready();
  await rating.check();
  await desk.press("この内容で設定する", "40か所にプルダウンを設定しました");
  await desk.goTo("H10");
  await desk.listButton.click();
  await desk.option("ほとんど未達成だった").waitFor();
});

test("with a warning, another value may be entered once it was confirmed", async () => {
  const desk = await site.open();
  await openScreen(desk);
  await desk.pane.getByRole("radio", { name: "確認してから入力できるようにする" }).check();
  await desk.press("この内容で設定する", "40か所にプルダウンを設定しました");
  await desk.type("H7", "達成");
  await desk.dialog.getByRole("heading", { name: "選択肢にない値です" }).waitFor();
  await desk.dialog.getByRole("button", { name: "はい" }).click();
  await desk.shows("H7", "達成");
});

test("owner and deadline get lists of what the form itself shows, and take other values", async () => {
  const desk = await site.open();
  await openScreen(desk);
  await desk.pane.getByRole("checkbox", { name: "共通/課名" }).check();
  await desk.pane.getByRole("checkbox", { name: "いつまで" }).check();
  await desk.press("この内容で設定する", "80か所にプルダウンを設定しました");
  await desk.goTo("G5");
  await desk.listButton.click();
  await desk.option("防災安全課").click();
  await desk.shows("G5", "防災安全課");
  await desk.goTo("F5");
  await desk.listButton.click();
  await desk.option("第1四半期").click();
  await desk.type("F6", "9月末");
  await desk.dialog.getByRole("button", { name: "はい" }).click();
  await desk.shows("F6", "9月末");
});

test("a list too long for the cell's rule comes from a sheet that nobody sees", async () => {
  const sections = Array.from(
    { length: 20 },
    (_, index) => `${"あいうえおかきくけこ".repeat(2)}第${index + 1}課`,
  );
  const desk = await openWith("課が多い.xlsx", (sheet) => {
    const rows = [5, 6, 7, 8, 9, 10, 11, 12, 15, 16, 17, 18, 19, 20, 21, 22, 23, 26, 27, 28];
    rows.forEach((row, index) => (sheet.getCell(`G${row}`).value = sections[index]!));
  });
  const tabs = await desk.sheets();
  await openScreen(desk);
  await desk.pane.getByRole("checkbox", { name: "共通/課名" }).check();
  await desk.press("この内容で設定する", "60か所にプルダウンを設定しました");
  expect(await desk.sheets()).toEqual(tabs);
  await desk.goTo("G5");
  await desk.listButton.click();
  await desk.option(sections[19]!).click();
  await desk.shows("G5", sections[19]!);
});
