/** What talks to a workbook: a part of the pane's script of its own, which the first view does not wait for. */
export { applyEdits } from "./write/apply";
export { copySheets, takingAway } from "./write/sheets/copy-sheets";
export { readPaneOpening } from "./write/apply-pane-opening";
export { takeInSheets } from "./write/sheets/take-in";
export { whyRefused } from "./office/why-refused";
export { MergeMemory } from "./read/merges";
export { withHighlights } from "./read/own-highlights";
export { readCells } from "./read/read-cells";
export { readWorkbook } from "./read/read-workbook";
export { watchSheets } from "./office/watch-sheets";
export { readPageHeaders } from "./read/page-header";
