/** What the pane remembers of a person on this computer: that the hints were read, and the language. */
import { siteForTests } from "../support/site";

const site = siteForTests();

test("the three hints are shown until they are closed, and never again", async () => {
  const desk = await site.open();
  const hints = desk.pane.getByRole("region", { name: "はじめての方へ" });
  expect(await hints.getByRole("paragraph").count()).toBe(3);
  await desk.page.reload();
  await desk.ready();
  await hints.waitFor();
  await desk.button("閉じる(次からは表示しません)").click();
  await hints.waitFor({ state: "detached" });
  await desk.page.reload();
  await desk.ready();
  await desk.pane.getByText("「入力チェック」を押すと、空欄や書き誤りを").waitFor();
  expect(await hints.count()).toBe(0);
});

test("the language is switched in place, with the findings as they are, and kept for the next time", async () => {
  const desk = await site.open();
  await desk.goTo("H12");
  await desk.page.keyboard.press("Delete");
  await desk.press("入力チェック", "162 / 163");
  await desk.button("その他").click();
  await desk.pane.getByRole("menuitemradio", { name: "English" }).click();
  await desk.pane.getByRole("button", { name: /^To correct H12/ }).waitFor();
  expect(await desk.pane.locator("html").getAttribute("lang")).toBe("en");
  await desk.button("More").and(desk.pane.locator(":focus")).waitFor();
  await desk.page.reload();
  await desk.ready();
  await desk.button("Check entries").waitFor();
});
