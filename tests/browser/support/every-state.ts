/** Goes through every state of the pane in one language and looks for what must be nowhere. */
import { JOURNEYS } from "../../../src/tools/screenshots/states";
import type { Language } from "../../../src/tools/screenshots/desk";
import { axeFindings, layoutFindings, turnTo } from "./pane-checks";
import { siteForTests } from "./site";

/** CSS pixels. The narrowest is what is left of a pane of 320 that is enlarged to 200 %; 300 lies between. */
const WIDTHS = { ja: [160, 600, 320], en: [160, 320] } as const;

/** Call once at the top of a test file. */
export function testEveryState(language: Language): void {
  const site = siteForTests();
  test.each(JOURNEYS)("$name: nothing to find in any of its states", async ({ sample, steps }) => {
    const desk = await site.open({ language, sample });
    let theme: "light" | "dark" = "light";
    const found: Record<string, readonly string[]> = {};
    for (const [step, { name, reach }] of steps.entries()) {
      await reach(desk);
      const frame = desk.paneFrame();
      for (const width of WIDTHS[language]) {
        await desk.setWidth(width);
        found[`${name}, ${width} wide`] = await layoutFindings(frame);
      }
      // Names, roles and colours are the same in both languages: one is looked at everywhere.
      if (language === "ja" || step === steps.length - 1)
        found[name] = await axeFindings(frame, "everything");
      if (language !== "ja") continue;
      // The next state is reached in the theme that this one ends in: every state is seen in both.
      theme = theme === "light" ? "dark" : "light";
      await turnTo(desk.page, frame, theme);
      found[`${name}, ${theme}`] = await axeFindings(frame, "colours");
    }
    expect(Object.entries(found).filter(([, problems]) => problems.length > 0)).toEqual([]);
  });
}
