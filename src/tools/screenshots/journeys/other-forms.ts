/** Forms and workbooks that are not as the add-in's own. */
import { changedSample, COMPLETE, longNames, onlyNumbers, otherWorkbook, withoutRatings } from "../workbooks";
import { type Journey } from "./journey";

export const OTHER_FORMS: readonly Journey[] = [
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
          await place.pane.getByText(place.screenWords.columns.leadNoForm).waitFor();
        },
      },
    ],
  },
];
