/** 見出しの対応: a heading with words that nobody knows, and the person who points at it. */
import { siteForTests } from "../support/site";

const site = siteForTests();

test("the missing column is pointed at in the grid, and the check goes on by it; undone, it is missing again", async () => {
  const desk = await site.open();
  // The header stands at the top of each printed page.
  for (const address of ["H4", "H14", "H25"]) {
    await desk.goTo(address);
    if ((await desk.content(address)) === "達成状況") await desk.type(address, "成果の見込み");
  }
  await desk.press("入力チェック", /要修正 [1-9]/);
  await desk.button("見出しのセルを指定する").click();
  await desk.pane.getByRole("heading", { name: "見出しの対応" }).waitFor();

  await desk.goTo("H4");
  await desk.press("達成状況：選択中のセルにする", /見出しの対応を変え、チェックし直しました/);
  await desk.button("H4「成果の見込み」").waitFor();
  await desk.button("戻る").click();
  await desk.pane.getByText("163 / 163 記入済み", { exact: true }).waitFor();

  await desk.press(/^元に戻す/, /「見出しの対応の変更」を元に戻しました/);
  await desk.pane.getByText("「達成状況」の列が見つかりません", { exact: false }).first().waitFor();
});
