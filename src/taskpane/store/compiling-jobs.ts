/** What the screen 比較・来年度・公表 does: a part of the script of its own. */
export { compareWith, formsOfFile, writeChanges } from "../../actions/compiling/compare";
export { makeNextYear } from "../../actions/compiling/next-year";
export { publishWorkbook } from "../../actions/compiling/publish";
export { keepNotMet } from "../../next-year/keep";
export { withComparison } from "../../locales/comparison-words";
export { withPublish } from "../../locales/publish-words";
