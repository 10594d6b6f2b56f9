/** What departments send in. */
import { COMPLETE, sampleBytes, THREE_DEPARTMENTS } from "../workbooks";
import { FULL, type Journey } from "./journey";

export const COLLECTING: readonly Journey[] = [
  {
    name: "what departments have sent in",
    sample: THREE_DEPARTMENTS,
    steps: [
      {
        name: "collect",
        async reach(place) {
          await place.openScreen(place.words.pane.menu.collect);
          await place.pane.getByText(place.screenWords.collect.takeIn.intro).waitFor();
        },
      },
      {
        name: "collect-offered",
        async reach(place) {
          const file = (name: string, buffer: Buffer) => ({
            name,
            buffer,
            mimeType: "application/octet-stream",
          });
          await place.pane
            .locator("input[type=file][accept]")
            .setInputFiles([
              file("01_総務部.xlsx", sampleBytes(COMPLETE)),
              file("名簿.xlsx", Buffer.from("番号,氏名")),
            ]);
          await place.button(place.screenWords.collect.takeIn.start).waitFor();
          await place.ready();
        },
      },
      {
        name: "collect-taken",
        async reach(place) {
          const { choices, start } = place.screenWords.collect.takeIn;
          await place.pane.getByRole("combobox").selectOption({ label: choices.replace });
          await place.press(start, place.words.pane.notices.takenIn(1));
        },
      },
      {
        name: "collect-board",
        async reach(place) {
          await place.pane.getByRole("tab", { name: place.screenWords.collect.tabs.board }).click();
          await place.button(place.screenWords.collect.board.make).waitFor();
        },
      },
      {
        name: "collect-list",
        async reach(place) {
          await place.button(place.screenWords.collect.board.edit).click();
          await place.pane.getByRole("textbox").fill("総務部\n福祉部\n市民部");
        },
      },
      {
        name: "collect-expected",
        async reach(place) {
          await place.press(place.screenWords.collect.board.save, place.words.pane.notices.expectedKept);
        },
      },
      {
        name: "collect-review",
        async reach(place) {
          await place.pane.getByRole("tab", { name: place.screenWords.collect.tabs.review }).click();
          await place.pane.getByRole("textbox").waitFor();
        },
      },
    ],
  },
  {
    name: "three departments",
    sample: THREE_DEPARTMENTS,
    steps: [
      { name: "departments", reach: (place) => place.check(FULL) },
      {
        name: "departments-draft",
        async reach(place) {
          await place.openScreen(place.words.summaryPane.heading);
          await place.pane.getByRole("img").first().waitFor();
        },
      },
      {
        name: "departments-none",
        async reach(place) {
          const boxes = place.pane.getByRole("checkbox");
          for (const name of ["総務部", "市民部", "福祉部"]) {
            const box = boxes.and(place.pane.getByLabel(name));
            if ((await box.count()) > 0) await box.uncheck();
          }
          await place.ready();
        },
      },
      {
        name: "summary-made",
        async reach(place) {
          await place.back();
          const { actions, notices } = place.words.pane;
          await place.press(actions.summary, notices.summaryMade(place.words.summary.sheetName));
        },
      },
      {
        name: "summary-stale",
        async reach(place) {
          await place.page.getByRole("tab").first().click();
          await place.type("G5", "新設準備室");
          await place.button(place.words.pane.check).click();
          await place.button(place.words.summaryPane.stale.refresh).waitFor();
          await place.ready();
        },
      },
    ],
  },
];
