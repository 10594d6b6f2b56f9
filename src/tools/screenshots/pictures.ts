/** Which pictures there are, and what a person does before each of them. */
import type { FrameLocator, Page } from "playwright-core";

const COMPLETE = "組織目標_総務部_令和4年度.xlsx";
const HALF_FILLED = "組織目標_総務部_記入途中.xlsx";
const THREE_DEPARTMENTS = "組織目標_3部.xlsx";

interface Place {
  readonly page: Page;
  readonly pane: FrameLocator;
}

export interface Picture {
  readonly file: string;
  /** Shown on a help page: it goes to src/help/pictures/. The others are the README's, in assets/screenshots/. */
  readonly help?: true;
  readonly sample: string;
  readonly language?: "ja" | "en";
  readonly dark?: boolean;
  /** Only the pane, this wide (CSS pixels); without it the whole page. */
  readonly paneWidth?: number;
  /** Of the sheet, in percent; see the page's zoom. */
  readonly zoom?: number;
  readonly reach: (place: Place) => Promise<void>;
}

/** Presses a button of the pane and waits for what the pane then tells. */
const press =
  (button: string, told: string) =>
  async ({ pane }: Place) => {
    await pane.getByRole("button", { name: button, exact: true }).click();
    await pane.getByRole("status").filter({ hasText: told }).waitFor();
  };

/** One near the top, so that the pane need not scroll. */
async function showFinding({ page, pane }: Place): Promise<void> {
  await pane.getByRole("button", { name: /^要修正 F7\(/ }).click();
  await page.locator('[data-cell="F7"][aria-selected="true"]').waitFor();
}

export const PICTURES: readonly Picture[] = [
  {
    file: "workbench-ja.png",
    help: true,
    sample: HALF_FILLED,
    zoom: 60,
    reach: press("入力チェック", "157 / 163"),
  },
  {
    file: "workbench-en.png",
    help: true,
    sample: HALF_FILLED,
    language: "en",
    zoom: 60,
    reach: press("Check entries", "157 / 163"),
  },
  {
    file: "overview.png",
    sample: HALF_FILLED,
    zoom: 60,
    async reach(place) {
      await press("入力チェック", "157 / 163")(place);
      await showFinding(place);
    },
  },
  {
    file: "summary.png",
    sample: COMPLETE,
    zoom: 80,
    reach: press("集計シート作成", "作成しました"),
  },
  {
    file: "pane-check-320-light.png",
    sample: HALF_FILLED,
    paneWidth: 320,
    reach: press("入力チェック", "157 / 163"),
  },
  {
    file: "pane-check-450-dark.png",
    sample: HALF_FILLED,
    dark: true,
    paneWidth: 450,
    reach: press("入力チェック", "157 / 163"),
  },
  {
    file: "pane-check-320-en.png",
    sample: HALF_FILLED,
    language: "en",
    paneWidth: 320,
    reach: press("Check entries", "157 / 163"),
  },
  {
    file: "pane-all-right-320-light.png",
    sample: COMPLETE,
    paneWidth: 320,
    reach: press("入力チェック", "163 / 163"),
  },
  {
    file: "pane-summary-320-dark.png",
    sample: THREE_DEPARTMENTS,
    dark: true,
    paneWidth: 320,
    reach: press("集計シート作成", "作成しました"),
  },
  {
    file: "check-ja.png",
    help: true,
    sample: HALF_FILLED,
    paneWidth: 350,
    reach: press("入力チェック", "157 / 163"),
  },
  {
    file: "folded-ja.png",
    help: true,
    sample: COMPLETE,
    paneWidth: 350,
    async reach(place) {
      await place.pane.getByRole("combobox", { name: "時期" }).selectOption("期首");
      await press("入力チェック", "要確認 20件")(place);
      await place.pane.getByRole("button", { name: /達成状況が時期より早く記入済み.*20件/ }).click();
    },
  },
  {
    file: "departments-ja.png",
    help: true,
    sample: THREE_DEPARTMENTS,
    paneWidth: 350,
    reach: press("集計シート作成", "作成しました"),
  },
  {
    file: "summary-ja.png",
    help: true,
    sample: THREE_DEPARTMENTS,
    zoom: 70,
    reach: press("集計シート作成", "作成しました"),
  },
  {
    file: "check-en.png",
    help: true,
    sample: HALF_FILLED,
    language: "en",
    paneWidth: 350,
    reach: press("Check entries", "157 / 163"),
  },
  {
    file: "folded-en.png",
    help: true,
    sample: COMPLETE,
    language: "en",
    paneWidth: 350,
    async reach(place) {
      await place.pane.getByRole("combobox", { name: "Phase" }).selectOption("Start of year");
      await press("Check entries", "20 to look at")(place);
      await place.pane.getByRole("button", { name: /達成状況 filled in too early: 20/ }).click();
    },
  },
  {
    file: "departments-en.png",
    help: true,
    sample: THREE_DEPARTMENTS,
    language: "en",
    paneWidth: 350,
    reach: press("Build summary", "has been made"),
  },
  {
    file: "summary-en.png",
    help: true,
    sample: THREE_DEPARTMENTS,
    language: "en",
    zoom: 70,
    reach: press("Build summary", "has been made"),
  },
];
