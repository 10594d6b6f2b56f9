/** The look at what an edit is about to change, by the edit's kind. */
import type { Edit } from "../../workbook/edit";
import { lookAtCells } from "./apply-cells";
import { areFewCells, lookAtDropdown, lookAtRestoredRules } from "./apply-dropdown";
import { lookAtHighlights } from "./apply-highlights";
import { lookAtLists, lookAtRemovedLists } from "./apply-lists";
import { lookAtPaneOpening } from "./apply-pane-opening";
import { lookAtProtection, lookAtUnprotection } from "./apply-protection";
import { lookAtSettings } from "./apply-settings";
import { lookAtSheetPlace, lookAtTakenSheet } from "./sheets/apply-taken";
import { lookAtRemovedSheet, lookAtRestoredSheet, lookForSheet } from "./sheets/apply-sheet";
import type { Look } from "./queued";

/** `all`: the edits that go together with it. */
export function lookAt(
  context: Excel.RequestContext,
  edit: Edit,
  all: readonly { readonly edit: Edit }[],
): Look {
  switch (edit.kind) {
    case "rowsWere":
      throw new RangeError("where rows were is no change");
    case "setCells":
      return lookAtCells(context, edit);
    case "setDropdown":
      return lookAtDropdown(context, edit);
    case "restoreValidation":
      return lookAtRestoredRules(context, edit, areFewCells(all.map(({ edit: one }) => one)));
    case "writeSheet":
      return lookForSheet(context, edit);
    case "restoreSheet":
      return lookAtRestoredSheet(context, edit);
    case "removeSheet":
      return lookAtRemovedSheet(context, edit);
    case "setSheet":
      return lookAtSheetPlace(context, edit);
    case "removeTaken":
      return lookAtTakenSheet(context, edit);
    case "writeLists":
      return lookAtLists(context, edit);
    case "removeLists":
      return lookAtRemovedLists(context, edit);
    case "setHighlights":
      return lookAtHighlights(context, edit);
    case "protectSheet":
      return lookAtProtection(context, edit);
    case "unprotectSheet":
      return lookAtUnprotection(context, edit);
    case "setPaneOpening":
      return lookAtPaneOpening(context, edit);
    case "setSettings":
      return lookAtSettings(context, edit);
  }
}
