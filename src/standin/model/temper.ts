/**
 * How this Excel behaves where versions and platforms differ, where reports of faults are open, or where nothing is
 * documented. `USUAL` is what is documented or likeliest, and what the page in the browser shows; `HARSH` takes the
 * answer that is hardest on an add-in each time, and is what the add-in's tests run against.
 * "#N" are issues of OfficeDev/office-js.
 */
export interface Temper {
  /** What goes on: a desktop program, or Excel on the web, where a read-only workbook refuses changes. */
  readonly platform: "desktop" | "web";
  /** A batch that fails gives the results of the actions before the error too. Documented nowhere. */
  readonly partialResults: boolean;
  /** What `getMergedAreasOrNullObject` does with more than 512 areas: "this method will fail to return the result". */
  readonly manyMerges: "fails" | "null";
  /** `getMergedAreasOrNullObject` empties the person's undo stack (#5918). */
  readonly mergesEmptyUndo: boolean;
  /** Every change by the add-in does: it can be undone from ExcelApi 1.19 on only, and before that ends the stack. */
  readonly writesEmptyUndo: boolean;
  /** `getSpecialCells` for rules over a whole sheet comes to no end (#4245): it fails after so many cells. */
  readonly mostSearchedCells: number;
  /** `getSpecialCells` works on a protected sheet; VBA's does not. */
  readonly specialCellsOfProtected: boolean;
  /** `clear()` takes merges with it: "values and formatting, such as fill and border" is all that is said. */
  readonly clearUnmerges: boolean;
  /** "'x" written into a cell with the format "@" keeps its apostrophe. */
  readonly apostropheStays: boolean;
  /** In `setCellProperties` a border's colour or weight draws a line also where its style is "None" (#2349). */
  readonly borderColorDraws: boolean;
  /** Two conditional formats over one cell can be read (#6827, #6835). */
  readonly twoFormatsReadable: boolean;
  /** Page set-up works: a printer is there that knows the paper. */
  readonly printer: boolean;
  /** `freezeRows` works on a sheet that is not in front (#2196). */
  readonly freezesBehind: boolean;
  /** A sheet that was added in the same batch can be activated (#930, on the web). */
  readonly activatesNew: boolean;
  /** A name that was added in the same batch can be hidden (#3878). */
  readonly hidesNewName: boolean;
  /** `title.text` of a chart without a title can be read. */
  readonly missingTitleReadable: boolean;
  /** Cells with rules are given as rectangles, whatever their rules are; else an area for each area of a rule. */
  readonly joinsRuledAreas: boolean;
  /** `insertWorksheetsFromBase64` takes files with charts, comments, pivot tables or slicers: not on the web. */
  readonly insertsWhatLeadsAway: boolean;
  /** Setting `dataValidation.rule` leaves the Japanese input mode of the cells as it is. */
  readonly ruleKeepsImeMode: boolean;
}

export const USUAL: Temper = {
  // The library that speaks here is that of Excel on the web.
  platform: "web",
  partialResults: true,
  manyMerges: "fails",
  mergesEmptyUndo: true,
  writesEmptyUndo: true,
  mostSearchedCells: Infinity,
  specialCellsOfProtected: true,
  clearUnmerges: true,
  apostropheStays: false,
  borderColorDraws: false,
  twoFormatsReadable: true,
  printer: true,
  freezesBehind: true,
  activatesNew: true,
  hidesNewName: true,
  missingTitleReadable: true,
  joinsRuledAreas: false,
  insertsWhatLeadsAway: true,
  ruleKeepsImeMode: true,
};

export const HARSH: Temper = {
  platform: "desktop",
  partialResults: false,
  manyMerges: "fails",
  mergesEmptyUndo: true,
  writesEmptyUndo: true,
  mostSearchedCells: 20_000_000,
  specialCellsOfProtected: false,
  clearUnmerges: false,
  apostropheStays: true,
  borderColorDraws: true,
  twoFormatsReadable: false,
  printer: false,
  freezesBehind: false,
  activatesNew: false,
  hidesNewName: false,
  missingTitleReadable: false,
  joinsRuledAreas: true,
  insertsWhatLeadsAway: false,
  ruleKeepsImeMode: false,
};
