/** Menus of the pane in a low window: all of a menu is in sight or scrolled to within it, and the pane behind stays. */
import { HALF_FILLED } from "../support/own-files";
import { siteForTests } from "../support/site";

const site = siteForTests();

test("at 1366×650 every entry of その他 is reached by the keys and the wheel, and the pane behind does not move", async () => {
  const desk = await site.open({ sample: HALF_FILLED });
  const { page } = desk;
  await page.setViewportSize({ width: 1366, height: 650 });
  await desk.setWidth(350);
  const state = () =>
    desk.paneFrame().evaluate(() => {
      const menu = document.querySelector("[role=menu]")!.closest<HTMLElement>(".fui-MenuPopover")!;
      const frame = menu.getBoundingClientRect();
      const focus = document.activeElement!.getBoundingClientRect();
      return {
        inPane: frame.top >= 0 && frame.bottom <= innerHeight && frame.left >= 0 && frame.right <= innerWidth,
        focusInMenu: focus.top >= frame.top && focus.bottom <= frame.bottom,
        menuScrolls: menu.scrollHeight > menu.clientHeight,
        scrolled: menu.scrollTop,
        behind: document.documentElement.scrollTop,
      };
    });
  await desk.button("その他").focus();
  await page.keyboard.press("Enter");
  const items = desk.pane.getByRole("menu").locator("[role^=menuitem]");
  await items.first().and(desk.pane.locator(":focus")).waitFor();
  expect(await state()).toMatchObject({ inPane: true, menuScrolls: true, scrolled: 0 });
  for (let item = 1; item < (await items.count()); item += 1) {
    await page.keyboard.press("ArrowDown");
    expect(await state()).toMatchObject({ inPane: true, focusInMenu: true, behind: 0 });
  }
  expect((await state()).scrolled).toBeGreaterThan(50);
  await page.keyboard.press("Home");
  expect(await state()).toMatchObject({ inPane: true, focusInMenu: true, scrolled: 0, behind: 0 });
  await items.first().hover();
  for (let turn = 0; turn < 4; turn += 1) await page.mouse.wheel(0, 400);
  // The wheel's way takes some frames.
  await page.waitForTimeout(200);
  const end = await state();
  expect(end.scrolled).toBeGreaterThan(50);
  expect(end.behind).toBe(0);
  await desk.closeMenu();
  await desk.button("その他").and(desk.pane.locator(":focus")).waitFor();
});
