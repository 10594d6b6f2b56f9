/**
 * The pane for everyone, in every state: axe finds nothing at all, light or dark; nothing has to be scrolled sideways, no
 * text is cut off unseen, and every control is large enough, at every width and in both languages.
 */
import type { Desk } from "../../../src/tools/screenshots/desk";
import { JOURNEYS } from "../../../src/tools/screenshots/states";
import type { Language } from "../../../src/locales/languages";
import { axeFindings, layoutFindings, turnTo } from "../support/pane-checks";
import { siteForTests } from "../support/site";

/** CSS pixels. The narrowest is what is left of a pane of 320 that is enlarged to 200 %; 300 lies between. */
const WIDTHS: Readonly<Record<Language, readonly number[]>> = { en: [160, 320], ja: [160, 600, 320] };

const site = siteForTests();

/** As if it had been chosen in another workbook's pane: the state stays what it is. */
async function speak(desk: Desk, language: Language): Promise<void> {
  await desk.page.evaluate((chosen) => localStorage.setItem("soshiki-mokuhyo.language", chosen), language);
  await desk.pane.locator(`html[lang=${language}]`).waitFor();
}

test.each(JOURNEYS)("$name: nothing to find in any of its states", async ({ sample, steps }) => {
  const desk = await site.open({ sample });
  let theme: "light" | "dark" = "light";
  const found: Record<string, readonly string[]> = {};
  for (const [step, { name, reach }] of steps.entries()) {
    await reach(desk);
    const frame = desk.paneFrame();
    for (const language of ["en", "ja"] as const) {
      await speak(desk, language);
      for (const width of WIDTHS[language]) {
        await desk.setWidth(width);
        found[`${name}, ${language}, ${width} wide`] = await layoutFindings(frame);
      }
      // Names, roles and colours are the same in both languages: one is looked at everywhere.
      if (language === "ja" || step === steps.length - 1)
        found[`${name}, ${language}`] = await axeFindings(frame, "everything");
    }
    // The next state is reached in the theme that this one ends in: every state is seen in both.
    theme = theme === "light" ? "dark" : "light";
    await turnTo(desk.page, frame, theme);
    found[`${name}, ${theme}`] = await axeFindings(frame, "colours");
  }
  expect(Object.entries(found).filter(([, problems]) => problems.length > 0)).toEqual([]);
});
