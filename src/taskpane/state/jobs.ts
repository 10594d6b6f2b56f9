/** What the pane's jobs do: a part of the script of its own, which the first view does not wait for. */
export { checkWorkbook } from "../../commands/check";
export { pointAt } from "../../commands/columns";
export { dismissFinding, lookAtDismissals, revokeDismissals } from "../../commands/dismiss";
export { lookAtDropdowns, restoreDropdowns, setDropdowns } from "../../commands/dropdowns";
export { followChange } from "../../commands/follow";
export { fillIn, fixSeen } from "../../commands/fix";
export { isHighlighted, setHighlights } from "../../commands/highlight";
export { addToList, changeLists, lookAtLists, valuesLeaving } from "../../commands/lists";
export { choosePhase } from "../../commands/phase";
export { previewSummary } from "../../commands/preview-summary";
export { buildSummary } from "../../commands/summary";
export { withSummary } from "../../locales/summary-words";
export { staleSummary } from "../../summary/stale";
export { undo } from "../../commands/undo";
export { findingsInOrder } from "./list-rows";
