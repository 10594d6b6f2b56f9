/** What the pane's jobs do: a part of the script of its own, which the first view does not wait for. */
export { checkWorkbook } from "../../actions/check";
export { pointAt } from "../../actions/columns";
export { countForm } from "../../actions/count-form";
export { forgetDefinition, keepDefinitions, lookAtFront } from "../../actions/definitions";
export { dismissFinding, lookAtDismissals, revokeDismissals } from "../../actions/dismiss";
export { lookAtDropdowns, restoreDropdowns, setDropdowns } from "../../actions/dropdowns";
export { followChange } from "../../actions/follow";
export { fillIn, fixSeen } from "../../actions/fix";
export { forgetSettings } from "../../actions/forget";
export { setHighlights } from "../../actions/highlight";
export { addToList, changeLists, lookAtLists, valuesLeaving } from "../../actions/lists";
export { choosePhase } from "../../actions/phase";
export { previewSummary } from "../../actions/preview-summary";
export { buildSummary } from "../../actions/summary";
export { withSummary } from "../../locales/summary-words";
export { undo } from "../../actions/undo";
export { findingsInOrder } from "./list-rows";
