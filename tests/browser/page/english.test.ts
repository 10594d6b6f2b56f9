/** The main task in English: page, ribbon and pane. What is in the sheet stays Japanese. */
import { Desk } from "../../../src/tools/screenshots/desk";
import { HALF_FILLED } from "../support/own-files";
import { siteForTests } from "../support/site";

const site = siteForTests();

test("check, dropdowns and summary in English", async () => {
  const desk = await site.open({ language: "en" });
  await desk.ribbon("Check entries").click();
  await desk.told.filter({ hasText: "163 / 163" }).waitFor();
  await desk.pane.getByRole("heading", { name: "Everything is filled in" }).waitFor();
  await desk.press("Set dropdowns", "Dropdowns set on 40 cells");
  await desk.press("Build summary", "has been made");
  await desk.shows("B6", "6");
  await desk.shows("B7", "13");
  await desk.shows("B8", "1");
  await desk.shows("B11", "20");
  await desk.press("Undo: Build summary", "has been undone");
  expect(await desk.sheets()).toEqual(["部の組織目標"]);
});

test("a blank cell is named in English and selected", async () => {
  const desk = await site.open({ language: "en", sample: HALF_FILLED });
  await desk.press("Check entries", "157 / 163");
  await desk.pane.getByRole("button", { name: /^To correct H19 \(達成状況\)/ }).click();
  await desk.selected("H19");
});

test("nothing of the pane is left in Japanese but what the sheet and the product say", async () => {
  const desk = await site.open({ language: "en", sample: HALF_FILLED });
  await desk.press("Check entries", "157 / 163");
  expect(await desk.pane.locator("html").getAttribute("lang")).toBe("en");
  for (const name of ["Check entries", "Set dropdowns", "Build summary"]) await desk.ribbon(name).waitFor();
  const actions = await desk.pane.getByRole("group", { name: "Actions" }).textContent();
  const figures = await desk.pane.getByRole("region", { name: "Completeness" }).textContent();
  expect(`${actions}${figures}`).not.toMatch(/[ぁ-んァ-ヶ一-龠]/);
});

test("a language chosen in one workbook's pane holds in the other's, with what it has found", async () => {
  const desk = await site.open({ sample: HALF_FILLED });
  await desk.check("157 / 163");
  const other = new Desk(await desk.page.context().newPage(), "ja");
  await other.page.goto(desk.page.url());
  await other.ready();
  await other.openMenu();
  await other.pane.getByRole("menuitemradio", { name: "English" }).click();
  await other.pane.getByRole("button", { name: "Check entries" }).waitFor();
  await desk.pane.getByRole("button", { name: /^To correct H19 \(達成状況\)/ }).waitFor();
});
