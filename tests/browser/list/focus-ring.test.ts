/** The ring stands around what has the focus, and around nothing else, for every control. */
import type { Frame } from "playwright-core";
import { HALF_FILLED } from "../support/own-files";
import { siteForTests } from "../support/site";

const site = siteForTests();

/**
 * What is wrong with the ring of what has the focus; "": nothing. A ring is an outline, a shadow or a line on the control
 * or on the box around it, or an absolutely placed layer of such an element, which is drawn around the nearest one that
 * is positioned.
 */
function ringOf(frame: Frame): Promise<{ readonly name: string; readonly wrong: string } | null> {
  return frame.evaluate(() => {
    const control = document.activeElement;
    if (!control || control === document.body || !document.hasFocus()) return null;
    const name = `${control.localName} ${(control.getAttribute("aria-label") ?? control.textContent ?? "").slice(0, 40)}`;
    const box = control.getBoundingClientRect();
    const boxes = [control, control.parentElement!, control.parentElement!.parentElement!];
    const isNear = (element: Element) => {
      const { top, bottom, left, right } = element.getBoundingClientRect();
      return (
        top >= box.top - 16 && bottom <= box.bottom + 16 && left >= box.left - 48 && right <= box.right + 320
      );
    };
    const drawn = boxes.flatMap((element) => {
      const own = getComputedStyle(element);
      const layer = getComputedStyle(element, "::after");
      const hasOutline =
        (own.outlineStyle !== "none" && own.outlineWidth !== "0px") ||
        // A link within words is underlined twice.
        (element === control && own.textDecorationStyle === "double");
      const hasLayer =
        layer.content !== "none" &&
        layer.position === "absolute" &&
        [layer.borderTopWidth, layer.borderBottomWidth, layer.outlineWidth].some(
          (width) => width !== "0px",
        ) &&
        (layer.borderTopStyle !== "none" ||
          layer.borderBottomStyle !== "none" ||
          layer.outlineStyle !== "none");
      if (hasOutline) return [element];
      if (!hasLayer) return [];
      let around: Element = element;
      while (getComputedStyle(around).position === "static" && around.parentElement)
        around = around.parentElement;
      return [around];
    });
    const wrong =
      drawn.length === 0
        ? "no ring"
        : drawn.some(isNear) && drawn.every(isNear)
          ? ""
          : "the ring stands elsewhere";
    return { name, wrong };
  });
}

test("whatever the Tab key and the arrow keys reach has its ring around it", async () => {
  const desk = await site.open({ sample: HALF_FILLED });
  await desk.check("157 / 163");
  await desk.narrow();
  const frame = desk.paneFrame();
  const found: (readonly [string, string])[] = [];
  const walk = async (keys: number) => {
    for (let presses = 0; presses < keys; presses += 1) {
      await desk.page.keyboard.press("Tab");
      const one = await ringOf(frame);
      if (!one) return;
      found.push([one.name, one.wrong]);
    }
  };
  await desk.button("その他").focus();
  await walk(24);
  await desk.pane.locator("[data-row-main][tabindex='0']").focus();
  for (let rows = 0; rows < 6; rows += 1) {
    await desk.page.keyboard.press("ArrowDown");
    const one = (await ringOf(frame))!;
    found.push([one.name, one.wrong]);
  }
  await desk.button(/^すべて直す/).click();
  await desk.pane.getByRole("list", { name: "直す内容" }).waitFor();
  await walk(6);
  await desk.back();
  await desk.openScreen("見出しの対応");
  await walk(6);
  // At the pane's end the Tab key goes on to the page.
  expect(found.length).toBeGreaterThan(30);
  expect(found.filter(([, wrong]) => wrong !== "")).toEqual([]);
});
