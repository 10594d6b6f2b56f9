/** The pane for everyone: axe finds nothing serious, light or dark, and nothing has to be scrolled sideways. */
import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame } from "playwright-core";
import { PANE_STATES } from "./support/pane-states";
import { siteForTests } from "./support/site";

const site = siteForTests();
const axeScript = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** Rule and place of everything that axe calls serious or critical. */
async function serious(frame: Frame): Promise<string[]> {
  await frame.evaluate(axeScript);
  const { violations, passes } = await frame.evaluate<AxeResults>("axe.run()");
  expect(passes.length).toBeGreaterThan(10);
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** The colour that is seen behind the pane's content: that of the nearest element which has one. */
function background(frame: Frame): Promise<string> {
  return frame.evaluate(() => {
    const colourOf = (element: Element) => getComputedStyle(element).backgroundColor;
    let element: HTMLElement | null = document.querySelector("main");
    while (element?.parentElement && colourOf(element) === "rgba(0, 0, 0, 0)")
      element = element.parentElement;
    return element ? colourOf(element) : "";
  });
}

/** By how many pixels the pane is wider than it is shown. */
function overhang(frame: Frame): Promise<number> {
  return frame.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

test.each(PANE_STATES)("$name: nothing serious in light or dark, no sideways scrolling", async (state) => {
  const desk = await site.open({ ...(state.sample ? { sample: state.sample } : {}) });
  await state.reach(desk);
  for (const width of [320, 450]) {
    await desk.setPaneWidth(width);
    // Less than nothing: an open dialog holds the page still, in the width without its scroll bar.
    expect(await overhang(desk.paneFrame())).toBeLessThanOrEqual(0);
  }
  expect(await serious(desk.paneFrame())).toEqual([]);
  const light = await background(desk.paneFrame());
  await desk.page.emulateMedia({ colorScheme: "dark" });
  // Not `waitForFunction`, which makes a function of a text in the page: the page's policy forbids that.
  for (let tries = 0; tries < 100 && (await background(desk.paneFrame())) === light; tries += 1) {
    await desk.page.waitForTimeout(50);
  }
  expect(await background(desk.paneFrame())).not.toBe(light);
  expect(await serious(desk.paneFrame())).toEqual([]);
});

test("the pane's tasks can be done with the keyboard alone", async () => {
  const desk = await site.open();
  await desk.goTo("H12");
  await desk.page.keyboard.press("Delete");
  await desk.button("入力チェック").focus();
  await desk.page.keyboard.press("Enter");
  await desk.told.filter({ hasText: "162 / 163" }).waitFor();
  await desk.goTo("A1");
  await desk.button("入力チェック").focus();
  const place = desk.finding("H12(達成状況)");
  for (let presses = 0; presses < 14; presses += 1) {
    await desk.page.keyboard.press("Tab");
    if (await place.evaluate((element) => element === document.activeElement)) break;
  }
  await desk.page.keyboard.press("Enter");
  await desk.selected("H12");
});
