/** The languages as the pane loads them: the same sentences as the headless check's. */
import { localeOf } from "../../src/locales";
import { FIRST_LOCALE, loadLocale } from "../../src/locales/on-demand";
import { withComparison } from "../../src/locales/comparison-words";
import { withPublish } from "../../src/locales/publish-words";
import { withSelfCheck } from "../../src/locales/self-check-words";
import { withSummary } from "../../src/locales/summary-words";

it.each([
  ["ja", "ja"],
  ["ja-JP", "ja"],
  ["JA", "ja"],
  ["en", "en"],
  ["en-GB", "en"],
  ["jam", "en"],
  ["", "en"],
])("%j is spoken to in %s", async (asked, spoken) => {
  const locale = withPublish(withComparison(withSelfCheck(withSummary(await loadLocale(asked)))));
  expect(locale.language).toBe(spoken);
  const { report, definitionProblems } = localeOf(asked);
  expect({ ...locale, report, definitionProblems }).toEqual(localeOf(asked));
});

it("speaks Japanese as long as nothing is loaded", async () => {
  expect(FIRST_LOCALE).toBe(await loadLocale("ja"));
});
