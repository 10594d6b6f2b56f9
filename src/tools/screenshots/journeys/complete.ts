/** A complete form: its summary, and the screens behind the menu. */
import type { Desk } from "../desk";
import { COMPLETE } from "../workbooks";
import { FULL, type Journey } from "./journey";

export const COMPLETE_FORM: readonly Journey[] = [
  {
    name: "a complete form",
    sample: COMPLETE,
    steps: [
      { name: "all-right", reach: (place) => place.check(FULL) },
      {
        name: "folded",
        async reach(place) {
          const { phase } = place.words.pane;
          await place.pane.getByRole("combobox", { name: phase.label }).selectOption("planning");
          await place.pane.getByText("143 / 143").waitFor();
          await place.ready();
          await fold(place).waitFor();
        },
      },
      {
        name: "unfolded",
        async reach(place) {
          await fold(place).click();
          await place.pane.locator("[data-row-main][aria-expanded=true]").first().waitFor();
        },
      },
      {
        name: "columns",
        async reach(place) {
          await place.undo();
          await place.openScreen(place.words.columns.heading);
        },
      },
      {
        name: "column-chosen",
        async reach(place) {
          const { columns } = place.words;
          const choice = place.pane.getByRole("combobox", {
            name: place.screenWords.columns.headingOf("どの水準まで"),
          });
          await choice.selectOption("D4");
          await place.says(columns.done);
          await place.ready();
        },
      },
      {
        name: "dropdowns",
        async reach(place) {
          await place.back();
          await place.undo();
          const { heading, open, set } = place.words.dropdownsPane;
          await place.openScreen(open, heading);
          await place.button(set).waitFor();
          await place.ready();
        },
      },
      {
        name: "dropdowns-set",
        async reach(place) {
          await place.press(place.words.dropdownsPane.set, place.words.pane.notices.dropdowns(40, 1));
        },
      },
      {
        name: "dropdowns-lost",
        async reach(place) {
          await place.back();
          await place.goTo("F8");
          await place.page.keyboard.press("Control+c");
          for (const address of ["H8", "C6"]) {
            await place.goTo(address);
            await place.page.keyboard.press("Control+v");
          }
          await place.button(place.words.pane.check).click();
          await place.button(place.words.dropdownsPane.lost.restore).waitFor();
          await place.ready();
        },
      },
      {
        name: "self-test",
        async reach(place) {
          await place.openScreen(place.words.pane.menu.selfTest);
          await place.button(place.screenWords.selfTest.start).waitFor();
        },
      },
      {
        name: "definition",
        async reach(place) {
          await place.back();
          await place.openScreen(place.words.pane.menu.definition);
        },
      },
      {
        name: "definition-edit",
        async reach(place) {
          await place.button(place.screenWords.definition.useKnown).click();
          await place.button(place.screenWords.definition.addColumn).waitFor();
        },
      },
      {
        name: "definition-wrong",
        async reach(place) {
          const { addColumn, keep, problems } = place.screenWords.definition;
          await place.button(addColumn).click();
          await place.button(keep).click();
          await place.pane.getByText(problems(1)).waitFor();
        },
      },
      {
        name: "lists",
        async reach(place) {
          await place.back();
          await place.openScreen(place.words.lists.heading);
        },
      },
      {
        name: "lists-wrong",
        async reach(place) {
          const { file, problem, value } = place.screenWords.lists;
          await place.button(file.export).click();
          await place.pane
            .getByRole("textbox", { name: value(1), exact: true })
            .first()
            .fill("その他");
          await place.pane
            .getByText(problem({ code: "twice", text: "その他" } as never))
            .first()
            .waitFor();
        },
      },
      {
        name: "lists-leaving",
        async reach(place) {
          const { cancel, leaving, remove, save } = place.screenWords.lists;
          await place.button(cancel).click();
          await place.button(remove("その他")).click();
          await place.button(save).click();
          await place.pane.getByRole("heading", { name: leaving.heading }).waitFor();
          await place.ready();
        },
      },
      {
        name: "summary-draft",
        async reach(place) {
          await place.button(place.words.pane.screens.back).click();
          await place.openScreen(place.words.summaryPane.heading);
          await place.button(place.words.summaryPane.build).waitFor();
          await place.pane.getByRole("img").first().waitFor();
        },
      },
    ],
  },
];

/** The one row of all early ratings. */
function fold(place: Desk) {
  return place.pane.locator("[data-row-main][aria-expanded]").first();
}
