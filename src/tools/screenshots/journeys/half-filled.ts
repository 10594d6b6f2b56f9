/** A form with gaps: findings of every kind, and what is done about them. */
import type { Desk } from "../desk";
import { COMPLETE, HALF_FILLED, sampleBytes } from "../workbooks";
import { HALF, type Journey } from "./journey";

export const HALF_FILLED_FORM: readonly Journey[] = [
  {
    name: "a half-filled form",
    sample: HALF_FILLED,
    steps: [
      {
        name: "first-hints",
        async reach({ pane, words }) {
          await pane.getByRole("heading", { name: words.states.firstHints.heading }).waitFor();
        },
      },
      {
        name: "start",
        async reach(place) {
          await place.button(place.words.states.firstHints.close).click();
          await place.pane.getByText(place.words.pane.findings.beforeCheck).waitFor();
        },
      },
      { name: "menu", reach: (place) => place.openMenu() },
      {
        name: "findings",
        async reach(place) {
          await place.closeMenu();
          await place.check(HALF);
        },
      },
      {
        name: "finding-chosen",
        async reach(place) {
          await place.button(place.words.pane.severity.error, "H19").click();
          await place.page.locator('[data-cell="H19"][aria-selected=true]').waitFor();
        },
      },
      { name: "filtered", reach: (place) => toggleWarnings(place, true) },
      {
        name: "grouped-by-column",
        async reach(place) {
          await toggleWarnings(place, false);
          const { grouping, groupings } = place.words.findingList;
          await place.narrow();
          await place.pane.getByRole("combobox", { name: grouping }).selectOption(groupings.role);
        },
      },
      {
        name: "nothing-matches",
        async reach(place) {
          const { subject, nothing } = place.words.findingList;
          await place.pane.getByRole("combobox", { name: subject }).selectOption("deadline");
          await toggleWarnings(place, true);
          await place.pane.getByText(nothing).waitFor();
        },
      },
      {
        name: "choices-open",
        async reach(place) {
          const { grouping, groupings, showAll } = place.words.findingList;
          await place.button(showAll).click();
          await place.pane.getByRole("combobox", { name: grouping }).selectOption(groupings.item);
          await place.button(place.words.mending.chooseOf(""), "H19").click();
          await place.pane.getByRole("menu").waitFor();
        },
      },
      {
        name: "filling-in",
        async reach(place) {
          await place.closeMenu();
          await place.button(place.words.mending.fillOf(""), "F7").click();
          await place.pane.getByRole("textbox").waitFor();
        },
      },
      {
        name: "finding-menu",
        async reach(place) {
          await place.page.keyboard.press("Escape");
          await openFindingMenu(place, "C11");
        },
      },
      {
        name: "reason-asked",
        async reach(place) {
          await place.closeMenu();
          await openFindingMenu(place, "H12");
          await place.chooseItem(place.words.dismissals.dismiss);
          await place.button(place.screenWords.dismissals.dialog.confirm).click();
          await place.pane.getByText(place.screenWords.dismissals.dialog.needed).waitFor();
        },
      },
      {
        name: "dismissed",
        async reach(place) {
          const { dialog } = place.screenWords.dismissals;
          await place.button(dialog.usual[1]!).click();
          await place.press(dialog.confirm, place.words.dismissals.dismissed);
        },
      },
      {
        name: "dismissals",
        async reach(place) {
          await place.button(place.words.dismissals.count(1)).click();
          await place.pane.getByText(place.screenWords.dismissals.dialog.usual[1]!).waitFor();
          await place.ready();
        },
      },
      {
        name: "dismissals-none",
        async reach(place) {
          await place.button(place.screenWords.dismissals.revokeOf(""), "H12").click();
          await place.pane.getByText(place.screenWords.dismissals.none).waitFor();
          await place.ready();
        },
      },
      {
        name: "compiling",
        async reach(place) {
          await place.back();
          await place.openScreen(place.words.pane.menu.compiling);
          await place.chooseInPane({ name: COMPLETE, buffer: sampleBytes(COMPLETE) });
          await place.button(place.screenWords.compiling.compare.write).waitFor();
          await place.ready();
        },
      },
      {
        name: "ratings",
        async reach(place) {
          await place.back();
          await place.button(place.words.mending.ratings.open).click();
          await place.button(place.screenWords.ratings.next).waitFor();
        },
      },
      {
        name: "self-check",
        async reach(place) {
          await place.back();
          await place.openScreen(place.words.pane.menu.selfCheck);
          await place.pane.getByText(place.screenWords.selfCheck.blank.heading).waitFor();
          await place.ready();
        },
      },
      {
        name: "self-check-blank-asked",
        async reach(place) {
          await place.button(place.screenWords.selfCheck.blank.clear).click();
          await place.pane.getByText(place.screenWords.selfCheck.blank.ask).waitFor();
        },
      },
      {
        name: "fixes",
        async reach(place) {
          await place.back();
          await place.counted(place.words.mending.all).click();
          await place.pane.getByRole("list", { name: place.words.mending.screen.list }).waitFor();
        },
      },
      {
        name: "fixed",
        async reach(place) {
          await place.counted(place.words.mending.screen.fix).click();
          await place.counted(place.words.pane.actions.undoOf, place.words.mending.steps.fixAll).waitFor();
          await place.ready();
        },
      },
      { name: "undone", reach: (place) => place.undo() },
      {
        name: "highlighted",
        async reach(place) {
          await place.pane.getByRole("switch").click();
          await place.says(place.words.highlight.notices.on(1));
          await place.ready();
        },
      },
      { name: "keys", reach: (place) => place.openScreen(place.words.pane.keys.heading) },
      {
        name: "cell-being-edited",
        async reach(place) {
          await place.back();
          await place.goTo("H6");
          await place.page.keyboard.type("書きかけ");
          await place.check(place.words.errors.excel["cell-edit"]);
        },
      },
    ],
  },
];

async function toggleWarnings(place: Desk, on: boolean): Promise<void> {
  const chip = place.button(place.words.pane.severity.warning, "");
  await chip.and(place.pane.locator(`[aria-pressed=${!on}]`)).click();
  await chip.and(place.pane.locator(`[aria-pressed=${on}]`)).waitFor();
}

async function openFindingMenu(place: Desk, address: string): Promise<void> {
  await place.button(place.words.lists.addMenu.label(""), address).click();
  await place.pane.getByRole("menu").waitFor();
}
