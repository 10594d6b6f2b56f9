/** What talks to a workbook: a part of the pane's script of its own, which the first view does not wait for. */
export { applyEdits } from "./apply";
export { whyDenied } from "./denied";
export { withHighlights } from "./own-highlights";
export { readCells } from "./read-cells";
export { readWorkbook } from "./read-workbook";
export { watchSheets } from "./watch-sheets";
