/**
 * @jest-environment jsdom
 */
import { officeThemeIsDark, watchOfficeTheme } from "../../../src/excel/office/office-ready";

interface Theme {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

function turnTo(officeTheme: Theme | undefined): void {
  Object.assign(globalThis, { Office: { context: { officeTheme } } });
}

afterEach(() => void Reflect.deleteProperty(globalThis, "Office"));

describe("Office's theme", () => {
  it.each<[string, Theme | undefined, boolean | null]>([
    ["says that it is dark", { isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" }, true],
    ["says that it is light", { isDarkTheme: false }, false],
    ["has a dark ground", { bodyBackgroundColor: "#262626" }, true],
    ["has a light ground", { bodyBackgroundColor: "F3F3F3" }, false],
    ["has a ground that is no colour", { bodyBackgroundColor: "Canvas" }, null],
    ["is not told, as in Excel on the web", undefined, null],
  ])("%s", (_, theme, dark) => {
    turnTo(theme);
    expect(officeThemeIsDark()).toBe(dark);
  });

  it.each<[string, () => void]>([
    ["the pane gets the focus", () => window.dispatchEvent(new Event("focus"))],
    ["the pane is seen again", () => document.dispatchEvent(new Event("visibilitychange"))],
    ["the pointer comes into the pane", () => document.dispatchEvent(new Event("pointerover"))],
  ])("is looked at again when %s, and told once when it is another", (_, event) => {
    turnTo({ isDarkTheme: false });
    const changed = jest.fn();
    watchOfficeTheme(changed);
    event();
    expect(changed).not.toHaveBeenCalled();
    turnTo({ isDarkTheme: true });
    event();
    event();
    expect(changed).toHaveBeenCalledTimes(1);
  });
});
