/** How the pane looks to those who see it otherwise: in Windows' contrast themes, and without movement. */
import type { Frame } from "playwright-core";
import type { Desk } from "../../../src/tools/screenshots/desk";
import { HALF_FILLED } from "../support/own-files";
import { siteForTests } from "../support/site";

const site = siteForTests();

async function withFindings(): Promise<Desk> {
  const desk = await site.open({ sample: HALF_FILLED });
  await desk.page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
  await desk.press("入力チェック", "157 / 163");
  return desk;
}

/** The place on the page of what has the focus in the pane, with its ring; null: it is not in the pane. */
async function focusedPlace(desk: Desk, frame: Frame) {
  const inside = await frame.evaluate(() => {
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body || !document.hasFocus()) return null;
    const { x, y, width, height } = activeElement.getBoundingClientRect();
    return { x, y, width, height };
  });
  const pane = await desk.page.locator("#pane-frame").boundingBox();
  if (!inside || !pane) return null;
  const RING = 3;
  return {
    x: pane.x + Math.max(inside.x - RING, 0),
    y: pane.y + Math.max(inside.y - RING, 0),
    width: inside.width + RING * 2,
    height: inside.height + RING * 2,
  };
}

test("in a contrast theme, whatever has the focus looks otherwise than without it", async () => {
  const desk = await withFindings();
  const frame = desk.paneFrame();
  await desk.button("その他").focus();
  // By a key: only then is the ring shown.
  await desk.page.keyboard.press("Tab");
  let stops = 0;
  for (; stops < 12; stops += 1) {
    const clip = await focusedPlace(desk, frame);
    if (!clip) break;
    const name = await frame.evaluate(() => document.activeElement?.outerHTML.slice(0, 120));
    const focused = await desk.page.screenshot({ clip });
    await desk.page.keyboard.press("Tab");
    const left = await desk.page.screenshot({ clip });
    expect([name, focused.equals(left)]).toEqual([name, false]);
  }
  expect(stops).toBeGreaterThan(8);
});

test("in a contrast theme, severities are told apart by their icons' shapes, in a colour that is seen", async () => {
  const desk = await withFindings();
  const icons = await desk.pane
    .getByRole("list", { name: "指摘の件数" })
    .locator("svg")
    .evaluateAll((found) =>
      found.map((icon) => ({
        shape: icon.innerHTML,
        colour: getComputedStyle(icon).color,
        words: getComputedStyle(icon.parentElement!).color,
      })),
    );
  expect(icons).toHaveLength(3);
  expect(new Set(icons.map(({ shape }) => shape)).size).toBe(3);
  for (const { colour, words } of icons) expect(colour).toBe(words);
});

test("in a contrast theme, buttons, lists and messages have edges that are seen", async () => {
  const desk = await withFindings();
  const edges = await desk.paneFrame().evaluate(() => {
    const ground = getComputedStyle(document.body).backgroundColor;
    const visible = [
      ...document.querySelectorAll<HTMLElement>("main button:not(.fui-Link), main select"),
    ].filter((element) => element.checkVisibility() && !element.matches("[data-row-main]"));
    return visible
      .filter((element) => {
        const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(element);
        return borderTopStyle === "none" || borderTopWidth === "0px" || borderTopColor === ground;
      })
      .map((element) => element.outerHTML.slice(0, 150));
  });
  expect(edges).toEqual([]);
});

test.each([
  ["reduce", "none"],
  ["no-preference", "animated"],
] as const)(
  "with the system's wish for movement %s, the good news is %s",
  async (reducedMotion, expected) => {
    const desk = await site.open();
    await desk.page.emulateMedia({ reducedMotion });
    await desk.press("入力チェック", "163 / 163");
    const icon = desk.pane
      .getByRole("heading", { name: "すべて記入されています" })
      .locator("..")
      .locator("svg");
    const name = await icon.evaluate((element) => getComputedStyle(element).animationName);
    expect(name === "none" ? "none" : "animated").toBe(expected);
  },
);
