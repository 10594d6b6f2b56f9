/** A sheet that one message of Excel on the web does not hold: checked like any other, read in several messages. */
import { tooLargeForm } from "../support/own-files";
import { siteForTests } from "../support/site";

const site = siteForTests();

test("a sheet of more than 5 MB is checked to its last row, and followed", async () => {
  const desk = await site.open();
  await desk.open(await tooLargeForm("大きな様式.xlsx", 400));
  await desk.press("入力チェック", "3,203 / 3,203");
  await desk.pane.getByText("400項目").waitFor();
  await desk.goTo("H404");
  await desk.page.keyboard.press("Delete");
  await desk.finding("H404(達成状況)").waitFor();
});
