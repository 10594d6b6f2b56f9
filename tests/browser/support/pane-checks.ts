/** What must hold of the pane in every state: looked up in the page, and given as a list of what does not. */
import { readFileSync } from "node:fs";
import type { AxeResults, ElementContext, RunOptions } from "axe-core";
import type { Frame, Page } from "playwright-core";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** What is told of each rule: of those that pass, only that they do; no element by its selector, which takes long to find. */
const OUTPUT: RunOptions = { resultTypes: ["violations"], selectors: false };
/** WCAG 2.2 AA and what axe calls best practice; no rule is left out. */
const EVERYTHING: RunOptions = {
  ...OUTPUT,
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
};
/** What the colours decide; the rest is the same in every theme. */
const COLOURS: RunOptions = {
  ...OUTPUT,
  runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] },
};

/** Rule and place of everything that axe finds, whatever its impact. */
export async function axeFindings(frame: Frame, what: "everything" | "colours"): Promise<string[]> {
  const there = await frame.evaluate(() => "axe" in window);
  if (!there) await frame.evaluate(AXE);
  // Behind an open menu nothing can be reached: it was looked at before the menu opened.
  const menu = (await frame.locator("[role=menu]:visible").count()) > 0;
  // What is scrolled below the check button is half covered for the time being. A menu is out of sight with its button.
  await frame.evaluate((isOpen) => {
    const button = isOpen && document.querySelector("[aria-haspopup=menu][aria-expanded=true]");
    if (button) button.scrollIntoView({ block: "center" });
    else document.documentElement.scrollTop = 0;
  }, menu);
  const context: ElementContext = {
    include: menu ? ["[role=menu]"] : ["html"],
    // Fluent's own: it takes the focus at either end of a layer and passes it on at once.
    exclude: ["[data-tabster-dummy]"],
  };
  const parameters = [context, what === "everything" ? EVERYTHING : COLOURS].map((one) =>
    JSON.stringify(one),
  );
  const look = () =>
    frame.evaluate<Pick<AxeResults, "violations"> & { passed: number }>(
      `axe.run(${parameters.join()}).then(({ violations, passes }) => ({ violations, passed: passes.length }))`,
    );
  let { violations, passed } = await look();
  // The theme may be changing just now: what is really wrong stays so.
  for (let tries = 0; tries < 3 && violations.length > 0; tries += 1) {
    await frame.page().waitForTimeout(1000);
    ({ violations, passed } = await look());
  }
  expect(passed).toBeGreaterThan(what === "everything" && !menu ? 10 : 0);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ any, html }) => `${id}: ${html.slice(0, 200)} ${JSON.stringify(any[0]?.data ?? null)}`),
  );
}

/** The colour that is seen behind the pane's content: that of the nearest element which has one. */
export function background(frame: Frame): Promise<string> {
  return frame.evaluate(() => {
    const colourOf = (element: Element) => getComputedStyle(element).backgroundColor;
    let element: HTMLElement | null = document.querySelector("main");
    while (element?.parentElement && colourOf(element) === "rgba(0, 0, 0, 0)")
      element = element.parentElement;
    return element ? colourOf(element) : "";
  });
}

/** Changes the system's theme and waits until the pane has followed. */
export async function turnTo(page: Page, frame: Frame, colorScheme: "light" | "dark"): Promise<void> {
  const before = await background(frame);
  await page.emulateMedia({ colorScheme });
  // Not `waitForFunction`, which makes a function of a text in the page: the page's policy forbids that.
  for (let tries = 0; tries < 200 && (await background(frame)) === before; tries += 1) {
    await page.waitForTimeout(25);
  }
  expect(await background(frame)).not.toBe(before);
  // Colours that change bit by bit have done so by the second frame.
  await frame.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

/**
 * At the pane's present width: what makes it scroll sideways, text of which a part cannot be seen, and controls that
 * are smaller than 24 pixels.
 */
export async function layoutFindings(frame: Frame): Promise<string[]> {
  let found = await layoutFindingsNow(frame);
  // On a busy machine the page may still be following: what is really wrong stays so.
  for (let tries = 0; tries < 3 && found.length > 0; tries += 1) {
    await frame.page().waitForTimeout(1000);
    found = await layoutFindingsNow(frame);
  }
  return found;
}

function layoutFindingsNow(frame: Frame): Promise<string[]> {
  return frame.evaluate(async () => {
    const frameDrawn = () => new Promise((resolve) => requestAnimationFrame(resolve));
    // A chart and a long list follow a new width a little later.
    for (let frames = 0; frames < 2 || (frames < 30 && overhang() > 0); frames += 1) await frameDrawn();
    const found: string[] = [];
    const { clientWidth } = document.documentElement;
    // Less than nothing: an open dialog holds the page still, in the width without its scroll bar.
    if (overhang() > 0) found.push(`scrolls sideways by ${overhang()}`);
    // A dialog makes what is behind it unreachable.
    const whole = document.querySelector("[role=dialog], [role=alertdialog]") ?? document.body;

    const shown = [...whole.querySelectorAll<HTMLElement>("*")].filter((element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
    );
    const nameOf = (element: Element) =>
      `${element.localName} "${(element.getAttribute("aria-label") ?? element.textContent ?? "").trim().slice(0, 60)}"`;
    const clips = (style: CSSStyleDeclaration) => style.overflowX !== "visible" && style.overflowX !== "auto";
    /** Only for screen readers. */
    const hiddenFromSight = (element: Element) => element.closest("[role=status], [aria-live]") !== null;
    for (const element of shown) {
      const style = getComputedStyle(element);
      const { width, height, right, left } = element.getBoundingClientRect();
      if (width <= 1 || height <= 1 || hiddenFromSight(element)) continue;
      const cut = clips(style) && (element.scrollWidth > element.clientWidth + 1 || cutBelow(element, style));
      if (cut && element.textContent !== "" && !isToldInFull(element)) {
        found.push(`cut off: ${nameOf(element)}`);
      }
      if (element instanceof HTMLSelectElement && isSelectCut(element, style)) {
        found.push(`cut off: select "${element.selectedOptions[0]?.text}"`);
      }
      const hasOwnText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== "",
      );
      if (hasOwnText && breaksAnywhere(element, style)) found.push(`breaks in words: ${nameOf(element)}`);
      if (hasOwnText && /。 \S/u.test(element.textContent)) found.push(`a gap after 。: ${nameOf(element)}`);
      if (element instanceof HTMLInputElement && isPlaceholderCut(element, style)) {
        found.push(`cut off: placeholder "${element.placeholder}"`);
      }
      if (hasOwnText && (right > clientWidth + 1 || left < -1) && !element.closest("[tabindex='0']")) {
        found.push(`beyond the edge: ${nameOf(element)}`);
      }
    }

    const controls = "button, a[href], input, select, textarea, [role^=menuitem], [role=switch], summary";
    for (const control of shown.filter((element) => element.matches(controls))) {
      const { width, height } = control.getBoundingClientRect();
      if (width <= 1 || height <= 1) continue;
      if (isInSentence(control)) continue;
      if (width < 24 || height < 24) {
        found.push(`smaller than 24 pixels: ${nameOf(control)} ${Math.round(width)}×${Math.round(height)}`);
      }
    }
    return found;

    function overhang(): number {
      return document.documentElement.scrollWidth - document.documentElement.clientWidth;
    }
    function cutBelow(element: HTMLElement, style: CSSStyleDeclaration): boolean {
      return style.overflowY !== "auto" && element.scrollHeight > element.clientHeight + 2;
    }
    /** An ellipsis shows that there is more, and pointing at it (or the control's name) gives all of it. */
    function isToldInFull(element: HTMLElement): boolean {
      const { textOverflow, webkitLineClamp } = getComputedStyle(element);
      if (textOverflow !== "ellipsis" && webkitLineClamp === "none") return false;
      return element.closest("[title]")?.getAttribute("title")?.includes(element.textContent.trim()) ?? false;
    }
    /** Japanese on several lines, which may end in the middle of a word. */
    function breaksAnywhere(element: HTMLElement, style: CSSStyleDeclaration): boolean {
      if (!element.closest(":lang(ja)") || !/[ぁ-ん].*[ぁ-ん].*[ぁ-ん]/u.test(element.textContent))
        return false;
      const range = document.createRange();
      range.selectNodeContents(element);
      const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom / 4)));
      return lines.size > 1 && style.getPropertyValue("word-break") !== "auto-phrase";
    }
    function fits(text: string, control: HTMLElement, style: CSSStyleDeclaration): boolean {
      const measure = document.createElement("canvas").getContext("2d")!;
      measure.font = style.font;
      const room =
        control.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
      return measure.measureText(text).width <= room + 1;
    }
    function isSelectCut(select: HTMLSelectElement, style: CSSStyleDeclaration): boolean {
      const text = select.selectedOptions[0]?.text ?? "";
      if (fits(text, select, style)) return false;
      return style.textOverflow !== "ellipsis" || !select.title.includes(text);
    }
    function isPlaceholderCut(input: HTMLInputElement, style: CSSStyleDeclaration): boolean {
      if (input.value !== "" || fits(input.placeholder, input, style)) return false;
      return style.textOverflow !== "ellipsis" || !input.title.includes(input.placeholder);
    }
    /** WCAG's exception: a link within a line of text. */
    function isInSentence(control: HTMLElement): boolean {
      if (getComputedStyle(control).display !== "inline") return false;
      return (control.parentElement?.textContent.length ?? 0) > control.textContent.length;
    }
  });
}
