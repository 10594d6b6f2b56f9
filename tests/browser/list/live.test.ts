/** While a person types in the grid, the pane's findings keep up; nothing is pressed. */
import { siteForTests } from "../support/site";

const site = siteForTests();

test("a rating that is emptied appears in the list, and goes when it is filled in again", async () => {
  const desk = await site.open();
  await desk.press("入力チェック", "163 / 163");
  await desk.goTo("H12");
  await desk.page.keyboard.press("Delete");
  await desk.finding("H12(達成状況)").waitFor();
  await desk.pane.getByText("162 / 163 記入済み", { exact: true }).waitFor();
  // The person goes on typing in the grid: the focus was not taken.
  await desk.selectedCell("H12").waitFor();
  await desk.page.keyboard.type("ほぼ達成した");
  await desk.page.keyboard.press("Enter");
  await desk.pane.getByText("163 / 163 記入済み", { exact: true }).waitFor();
  await desk.pane.getByRole("heading", { name: "すべて記入されています" }).waitFor();
});
