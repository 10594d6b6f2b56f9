/** The lists edited in the pane, handed over as a file, and taken back; findings dismissed and brought back. */
import { bytesOf, type Desk } from "../../../src/tools/screenshots/desk";
import { HALF_FILLED } from "../support/own-files";
import { siteForTests } from "../support/site";

const site = siteForTests();

async function openLists(desk: Desk): Promise<void> {
  await desk.button("その他").click();
  await desk.pane.getByRole("menuitem", { name: "選択肢の編集" }).click();
  await desk.button("保存").waitFor();
}

const back = (desk: Desk) => desk.button("戻る").click();
const value = (desk: Desk, list: string, position: number) =>
  desk.pane
    .getByRole("region", { name: list })
    .getByRole("textbox", { name: `選択肢${position}`, exact: true });

test("a renamed level goes along in the cells and its dropdown; 元に戻す brings all of it back", async () => {
  const desk = await site.open();
  await openLists(desk);
  await value(desk, "達成状況", 2).fill("達成した");
  await desk.button("保存").click();
  await desk.pane.getByRole("combobox", { name: "「ほぼ達成した」13か所" }).waitFor();
  await desk.press("変更する", "選択肢を変更しました");
  await desk.shows("H5", "達成した");
  await back(desk);
  await desk.press("入力チェック", "要修正と要確認はありません");
  await desk.press("プルダウン設定", "プルダウンを設定しました");
  await desk.goTo("H6");
  await desk.listButton.click();
  await desk.option("達成した").first().waitFor();
  await desk.page.keyboard.press("Escape");
  await desk.press("元に戻す：プルダウン設定", "元に戻しました");
  await desk.press("元に戻す：選択肢の変更", "元に戻しました");
  await desk.shows("H5", "ほぼ達成した");
  await desk.press("入力チェック", "要修正と要確認はありません");
});

test("a value of a finding is added to its list, and the finding is gone", async () => {
  const desk = await site.open();
  await desk.type("C5", "総合計画");
  await desk.press("入力チェック", "要修正 1件");
  await desk.button(/^ほかの操作：C5/).click();
  await desk.pane.getByRole("menuitem", { name: "「総合計画」を選択肢に加える" }).click();
  await desk.told.filter({ hasText: "「総合計画」を選択肢に加えました" }).waitFor();
  await desk.finding("C5(").waitFor({ state: "detached" });
  await desk.press("プルダウン設定", "プルダウンを設定しました");
  await desk.goTo("C6");
  await desk.listButton.click();
  await desk.option("総合計画").waitFor();
});

test("lists travel as a file from one workbook to another", async () => {
  const desk = await site.open();
  await openLists(desk);
  await desk.button("計画・方針等の分類を追加").click();
  await desk.page.keyboard.type("総合計画");
  await desk.press("保存", "選択肢を変更しました");
  await desk.button("ファイルに書き出す").click();
  const coming = desk.page.waitForEvent("download");
  await desk.pane.getByRole("link", { name: "ファイルを保存" }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe("組織目標_選択肢.json");
  const buffer = await bytesOf(download);
  expect(await desk.pane.getByRole("textbox", { name: "ファイルの内容" }).inputValue()).toBe(
    buffer.toString("utf8"),
  );

  const other = await site.open({ sample: HALF_FILLED });
  await openLists(other);
  const choose = async (name: string, content: Buffer) => {
    const asked = other.page.waitForEvent("filechooser");
    await other.pane.getByText("ファイルから読み込む", { exact: true }).click();
    await (await asked).setFiles({ name, mimeType: "application/json", buffer: content });
  };
  await choose("名簿.json", Buffer.from("番号,実施項目"));
  await other.pane.getByText("選択肢のファイルではありません").waitFor();
  await choose("組織目標_選択肢.json", buffer);
  await other.told.filter({ hasText: "選択肢を変更しました" }).waitFor();
  await other.ready();
  expect(await value(other, "計画・方針等の分類", 4).inputValue()).toBe("総合計画");
});

test("a warning is dismissed with a reason, listed, and brought back", async () => {
  const desk = await site.open({ sample: HALF_FILLED });
  await desk.press("入力チェック", "要確認 4件");
  await desk.button(/^ほかの操作：H12/).click();
  await desk.pane.getByRole("menuitem", { name: "この指摘を除外する…" }).click();
  await desk.button("様式の決まりによる").click();
  await desk.press("除外する", "指摘を除外しました");
  await desk.finding("H12(").waitFor({ state: "detached" });
  await desk.button("除外した指摘 1件").click();
  await desk.pane.getByText("理由：様式の決まりによる").waitFor();
  await desk.press(/^除外を取り消す：H12/, "除外を取り消しました");
  await desk.pane.getByText("除外した指摘はありません。").waitFor();
  await back(desk);
  await desk.finding("H12(").waitFor();
});

test("a dismissed warning is back when its cell changes", async () => {
  const desk = await site.open({ sample: HALF_FILLED });
  await desk.press("入力チェック", "要確認 4件");
  await desk.button(/^ほかの操作：D20/).click();
  await desk.pane.getByRole("menuitem", { name: "この指摘を除外する…" }).click();
  await desk.button("担当課に確認済み").click();
  await desk.press("除外する", "指摘を除外しました");
  await desk.type("D20", "検討中");
  await desk.press("入力チェック", "要確認 4件");
  await desk.finding("D20(").waitFor();
});
