/**
 * The states that the pane can be in, and how a person gets from one to the next: for what must hold in each of them
 * (tests/browser), and to look at each of them (`npm run screenshots -- --states FOLDER`).
 */
import { answerAgain, refuseBatches } from "./excel-answers";
import type { Desk } from "./desk";
import {
  changedSample,
  COMPLETE,
  HALF_FILLED,
  longNames,
  onlyNumbers,
  otherWorkbook,
  sampleBytes,
  THREE_DEPARTMENTS,
  withoutRatings,
} from "./workbooks";

export interface PaneStateStep {
  /** Once among all journeys: a picture's file is named after it. */
  readonly name: string;
  readonly reach: (place: Desk) => Promise<void>;
}

/** States that follow one another in a page that is loaded once. */
export interface Journey {
  readonly name: string;
  readonly sample: string;
  readonly steps: readonly PaneStateStep[];
}

const HALF = "157 / 163";
const FULL = "163 / 163";

export const JOURNEYS: readonly Journey[] = [
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
          const choice = place.pane.getByRole("combobox", { name: columns.headingOf("どの水準まで") });
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
      { name: "definition", reach: (place) => place.openScreen(place.words.pane.menu.definition) },
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
  {
    name: "the year's end, and nothing rated",
    sample: COMPLETE,
    steps: [
      {
        name: "phase-doubt",
        async reach(place) {
          await place.open(await withoutRatings("評価前.xlsx"));
          await place.check("143 / 143");
          await place.button(place.words.pane.phase.checkAs(place.words.pane.phase.evaluation)).waitFor();
        },
      },
      {
        name: "blank-form",
        async reach(place) {
          await place.open(await onlyNumbers("未記入.xlsx"));
          await place.check(place.words.pane.blankForm.heading);
        },
      },
    ],
  },
  {
    name: "long names",
    sample: COMPLETE,
    steps: [
      {
        name: "long-names",
        async reach(place) {
          await place.open(await longNames("長い名前.xlsx"));
          await place.check("162 / 163");
        },
      },
      {
        name: "long-names-filtered",
        async reach(place) {
          const { grouping, groupings, subject } = place.words.findingList;
          await place.narrow();
          await place.pane.getByRole("combobox", { name: grouping }).selectOption(groupings.role);
          await place.pane.getByRole("combobox", { name: subject }).selectOption("category");
        },
      },
      {
        name: "long-names-dropdowns",
        async reach(place) {
          const { heading, open, set } = place.words.dropdownsPane;
          await place.openScreen(open, heading);
          await place.button(set).waitFor();
        },
      },
      {
        name: "long-names-draft",
        async reach(place) {
          await place.back();
          await place.openScreen(place.words.summaryPane.heading);
          await place.pane.getByRole("img").first().waitFor();
        },
      },
    ],
  },
  {
    name: "rules of somebody else's",
    sample: COMPLETE,
    steps: [
      {
        name: "dropdowns-others",
        async reach(place) {
          await place.open(
            await changedSample("課の決まりあり.xlsx", (sheet) => {
              for (const address of ["H9", "H10"]) {
                const formulae = ['"可,否"'];
                sheet.getCell(address).dataValidation = { type: "list", allowBlank: true, formulae };
              }
            }),
          );
          await place.button(place.words.pane.actions.dropdowns).click();
          await place.pane.getByText(place.words.dropdownsPane.replace).first().waitFor();
          await place.ready();
        },
      },
    ],
  },
  {
    name: "a protected sheet",
    sample: COMPLETE,
    steps: [
      {
        name: "protected",
        async reach(place) {
          await place.open(
            await changedSample("保護.xlsx", (sheet) => sheet.protect("", { selectLockedCells: true })),
          );
          const { pane, errors } = place.words;
          await place.press(pane.actions.dropdowns, errors.protectedSheets(["部の組織目標"]));
        },
      },
    ],
  },
  {
    name: "a column that is not found",
    sample: COMPLETE,
    steps: [
      {
        name: "missing-column",
        async reach(place) {
          for (const address of ["H4", "H14", "H25"]) await place.type(address, "成果の見込み");
          await place.button(place.words.pane.check).click();
          await place.button(place.words.columns.open).waitFor();
          await place.ready();
        },
      },
      {
        name: "columns-missing",
        async reach(place) {
          await place.button(place.words.columns.open).click();
          await place.pane.getByRole("heading", { name: place.words.columns.heading }).waitFor();
        },
      },
    ],
  },
  {
    name: "a workbook without the form",
    sample: COMPLETE,
    steps: [
      {
        name: "no-form",
        async reach(place) {
          await place.open(await otherWorkbook("名簿.xlsx"));
          await place.check(place.words.pane.empty.noForm.heading);
        },
      },
      {
        name: "columns-no-form",
        async reach(place) {
          await place.button(place.words.columns.open).click();
          await place.pane.getByText(place.words.columns.leadNoForm).waitFor();
        },
      },
    ],
  },
  {
    name: "an Excel that refuses",
    sample: COMPLETE,
    steps: [
      { name: "no-permission", reach: (place) => refused(place, "Unauthenticated", "no-permission") },
      { name: "read-only", reach: (place) => refused(place, "ReadOnly", "read-only") },
      { name: "connection-lost", reach: (place) => refused(place, "ConnectionFailure", "lost") },
      { name: "unexpected", reach: (place) => refused(place, "GeneralException", "unexpected") },
      {
        name: "reading",
        async reach(place) {
          await refuseBatches(place.page, null);
          await place.button(place.words.pane.check).click();
          await place.says(place.words.pane.busy.check);
        },
      },
      {
        name: "reading-slowly",
        async reach(place) {
          await place.button(place.words.states.slow.cancel).waitFor();
        },
      },
      {
        name: "reading-given-up",
        async reach(place) {
          await place.button(place.words.states.slow.cancel).click();
          await place.ready();
          await answerAgain(place.page);
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

/** The one row of all early ratings. */
function fold(place: Desk) {
  return place.pane.locator("[data-row-main][aria-expanded]").first();
}

async function refused(
  place: Desk,
  code: string,
  ours: keyof Desk["words"]["errors"]["excel"],
): Promise<void> {
  await refuseBatches(place.page, code);
  await place.press(place.words.pane.actions.dropdowns, place.words.errors.excel[ours]);
  await answerAgain(place.page);
}
